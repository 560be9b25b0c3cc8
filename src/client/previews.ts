/**
 * The card of a mention: by hover with a delay, by focus, by the first tap. The link itself always works: a second tap, a click and
 * Enter follow it, and so does the first tap where no card can be had. Nothing is fetched before the first card is wanted.
 */
import style from '../styles/preview.css?inline';

interface Words {
  text: string;
  lang: string;
}
type Card = Record<'name' | 'description', Words> & { role?: Words; counts?: string };

const DELAY = 350;
const card = document.createElement('span');
card.className = card.id = 'preview';
card.popover = 'manual';
const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
document.adoptedStyleSheets.push(sheet);
let cards: Promise<Record<string, Card>> | undefined;
let mention: HTMLAnchorElement | undefined;
let wanted: HTMLAnchorElement | undefined;
let timer = 0;

function part(className: string, { text, lang }: Words, element = document.createElement('span')): HTMLElement {
  element.className = className;
  element.textContent = text;
  element.lang = lang;
  return element;
}

/** @returns false if there is no card to show */
async function open(link: HTMLAnchorElement): Promise<boolean> {
  wanted = link;
  cards ??= fetch('previews.json').then((response) => response.json());
  const found = (await cards.catch(() => (cards = undefined)))?.[link.pathname];
  if (!found) return false;
  // The reader may have gone on while the file was under way, or asked twice.
  if (wanted !== link || mention === link) return true;
  close();
  mention = link;
  const { name, role, description, counts } = found;
  const title = part('name', name, document.createElement('a'));
  title.setAttribute('href', link.pathname);
  card.replaceChildren(title, ...(role ? [part('role', role)] : []), part('', description));
  if (counts !== undefined) card.append(part('said', { text: counts, lang: document.documentElement.lang }));
  // It leads where the mention leads, so Tab passes it by; a screen reader says it as the mention's description.
  title.tabIndex = -1;
  link.after(card);
  link.setAttribute('aria-describedby', card.id);
  link.dataset['open'] = '';
  card.showPopover();
  return true;
}

function close(): void {
  clearTimeout(timer);
  wanted = undefined;
  if (!mention) return;
  delete mention.dataset['open'];
  mention.removeAttribute('aria-describedby');
  mention = undefined;
  card.remove();
}

function later(action: () => unknown): void {
  clearTimeout(timer);
  timer = window.setTimeout(action, DELAY);
}

const linkOf = (event: Event): HTMLAnchorElement | null => (event.target as Element).closest('a.mention');
const isInside = (event: Event): boolean => card.contains(event.target as Node) || linkOf(event) === mention;

document.addEventListener('pointerover', (event) => {
  if (event.pointerType !== 'mouse') return;
  const link = linkOf(event);
  if (mention && isInside(event)) clearTimeout(timer);
  else if (link) later(() => open(link));
  else later(close);
});
document.addEventListener('focusin', (event) => {
  const link = linkOf(event);
  if (link?.matches(':focus-visible')) void open(link);
  else if (!isInside(event)) close();
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') close();
});
document.addEventListener('click', (event) => {
  const link = linkOf(event);
  if (!link || link === mention || event.pointerType !== 'touch') {
    if (!isInside(event)) close();
    return;
  }
  event.preventDefault();
  void open(link).then((shown) => shown || location.assign(link.href));
});
