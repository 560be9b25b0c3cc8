/** The buttons of a page's share section. What they copy stands there to be copied by hand; this saves the reader that. */
import { textFragment } from '../core/export/sharing/text-fragment.ts';

const bar = document.querySelector('.share');
const link = bar?.querySelector('input');
const said = bar?.querySelector<HTMLElement>('[role=status]');
if (bar && link && said) {
  const system = bar.querySelector<HTMLButtonElement>('[value=system]');
  if (system && 'share' in navigator) system.hidden = false;
  // A press on a button must not undo what the reader selected.
  bar.addEventListener('pointerdown', (event) => {
    if (event.target instanceof HTMLButtonElement) event.preventDefault();
  });
  bar.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    // A reader who closes the list of places to share to has done nothing wrong.
    if (target === system) void navigator.share({ title: document.title, url: link.value }).catch(() => undefined);
    else void copy(target.value === 'link' ? link.value : quotation());
  });

  async function copy(text: string): Promise<void> {
    if (!link || !said) return;
    said.textContent = '';
    try {
      await navigator.clipboard.writeText(text);
      said.textContent = said.dataset['copied'] ?? '';
    } catch {
      // The browser does not allow it: the address is put into the reader's hands.
      link.select();
    }
  }

  /** What the reader selected, with a link to the very words; or else the quotation that the page offers, or the page's name. */
  function quotation(): string {
    const selection = getSelection();
    const main = document.querySelector('main');
    if (!selection?.toString().trim() || !main?.contains(selection.anchorNode))
      return bar?.querySelector('textarea')?.value ?? `${document.title}\n${link?.value ?? ''}`;
    const range = selection.getRangeAt(0);
    const around = (start: boolean): string => {
      const rest = range.cloneRange();
      rest.selectNodeContents(main);
      if (start) rest.setEnd(range.startContainer, range.startOffset);
      else rest.setStart(range.endContainer, range.endOffset);
      return rest.toString();
    };
    let before = around(true);
    let after = around(false);
    // The browser looks for whole words.
    const head = /[\p{L}\p{N}]*$/u.exec(before)?.[0] ?? '';
    const tail = /^[\p{L}\p{N}]*/u.exec(after)?.[0] ?? '';
    before = before.slice(0, before.length - head.length);
    after = after.slice(tail.length);
    const words = (head + selection.toString() + tail).trim();
    const url = `${link?.value ?? ''}#${textFragment({ before, words, after }, main.textContent)}`;
    // Quotations in what was selected become quotations in a quotation.
    const inner = words.replaceAll('“', '‘').replaceAll('”', '’');
    return `“${inner}”\n— ${document.title}\n${url}`;
  }
}
