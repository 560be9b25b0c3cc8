import type { Panel, PanelIssue } from '../core/export/panel.ts';
import styles from './editor-panel.css?inline';

/** The panel of the editor's desk: only the dev server brings it (integrations/editor-panel.ts). */
const OPEN = 'editor-panel-open';

const host = document.createElement('aside');
const root = host.attachShadow({ mode: 'open' });
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
root.adoptedStyleSheets = [sheet];

const response = await fetch(`/__editor-panel?page=${encodeURIComponent(location.pathname)}`);
if (response.ok) show((await response.json()) as Panel);

function show({ file, issues, words }: Panel): void {
  const details = document.createElement('details');
  details.open = sessionStorage.getItem(OPEN) === 'true';
  details.addEventListener('toggle', () => {
    sessionStorage.setItem(OPEN, String(details.open));
  });
  const summary = element('summary', '', words.title);
  if (file !== undefined) summary.append(element('span', 'count', String(issues.length)));
  const body = element('div', 'body');
  if (file !== undefined) body.append(element('p', 'file', file));
  if (file === undefined) body.append(element('p', '', words.noFile));
  else if (issues.length === 0) body.append(element('p', '', words.clean));
  const list = document.createElement('ul');
  list.append(...issues.map((issue) => row(issue, words.open)));
  body.append(list);
  details.append(summary, body);
  root.append(details);
  host.setAttribute('aria-label', words.title);
  document.body.append(host);
}

function row({ severity, code, message, fix, place, file }: PanelIssue, open: string): HTMLElement {
  const item = document.createElement('li');
  const button = element('button', '', place);
  button.title = open;
  button.addEventListener('click', () => void fetch(`/__open-in-editor?file=${encodeURIComponent(file)}`));
  item.append(
    button,
    ` ${severity} `,
    element('span', 'code', code),
    element('p', '', message),
    element('p', 'fix', fix),
  );
  return item;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}
