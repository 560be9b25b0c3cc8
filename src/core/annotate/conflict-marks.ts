/** A line of one of the marks that git puts around two versions of the same lines; two versions and an older one have `|||||||` too. */
const MARK_LINE = /^(?<mark>={7}(?=\r?$)|(?:<{7}|\|{7}|>{7})(?= |\r?$))/gm;

/**
 * The marks of a git conflict that were left in a text: both versions would be published, as a heading or as quotations. The marks of
 * one conflict are one mistake, told where it begins.
 */
export function conflictMarks(text: string): { mark: string; offset: number }[] {
  const begun: { mark: string; offset: number }[] = [];
  let isOpen = false;
  for (const { index: offset, groups } of text.matchAll(MARK_LINE)) {
    const mark = groups?.['mark'] ?? '';
    if (mark.startsWith('<') || !isOpen) begun.push({ mark, offset });
    isOpen = !mark.startsWith('>');
  }
  return begun;
}
