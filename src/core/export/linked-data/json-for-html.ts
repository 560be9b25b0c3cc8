/** What could end a script element, open a comment in it, or end a line of JavaScript. */
const DANGEROUS = /[<>&\u2028\u2029]/g;

/** JSON that may stand inside a `<script>` of any page: it holds no markup, and is parsed back as it was given. */
export function jsonForHtml(value: unknown): string {
  return JSON.stringify(value).replace(
    DANGEROUS,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
