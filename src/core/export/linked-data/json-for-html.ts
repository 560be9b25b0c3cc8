/** What could end a script element, open a comment in it, or end a line of JavaScript. */
const DANGEROUS = /[<>&\u2028\u2029]/g;

declare const IS_FOR_HTML: unique symbol;

/** JSON that may stand inside a `<script>` of any page: it holds no markup, and is parsed back as it was given. */
export type JsonForHtml = string & { readonly [IS_FOR_HTML]: true };

export function jsonForHtml(value: unknown): JsonForHtml {
  return JSON.stringify(value).replace(
    DANGEROUS,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  ) as JsonForHtml;
}
