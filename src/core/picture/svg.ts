/** An element of a picture. A picture is built as a tree and written once, so that no name can become markup. */
export interface SvgElement {
  tag: string;
  attributes: SvgAttributes;
  children: SvgChild[];
}
export type SvgAttributes = Record<string, string | number | undefined>;
export type SvgChild = SvgElement | string;

/** Makes an element; attributes without a value are left out. */
export function svg(tag: string, attributes: SvgAttributes = {}, ...children: SvgChild[]): SvgElement {
  return { tag, attributes, children };
}

/** Writes a tree as XML. Numbers have one decimal: a tenth of a unit is less than anybody sees. */
export function svgText(element: SvgChild): string {
  if (typeof element === 'string') return escapeXml(element);
  const { tag, attributes, children } = element;
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : ` ${name}="${escapeXml(typeof value === 'number' ? decimal(value) : value)}"`,
  );
  const opening = `<${tag}${written.join('')}`;
  return children.length === 0 ? `${opening}/>` : `${opening}>${children.map(svgText).join('')}</${tag}>`;
}

/** A number with at most one decimal. */
export function decimal(value: number): string {
  return String(Math.round(value * 10) / 10 + 0);
}

/** What XML has no place for, whatever it is escaped as. */
// eslint-disable-next-line no-control-regex -- control characters are what this takes out
const NOT_XML = /[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(NOT_XML, '')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
