import { xml, type XmlElement, type XmlNode } from '../xml.ts';

/** The attributes of an element of a picture. */
export type SvgAttributes = Record<string, string | number | undefined>;

/** Makes an element of a picture. Attributes without a value are left out. */
export function svg(tag: string, attributes: SvgAttributes = {}, ...children: XmlNode[]): XmlElement {
  const written = Object.entries(attributes).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, typeof value === 'number' ? decimal(value) : value]],
  );
  return xml(tag, Object.fromEntries(written), ...children);
}

/** A number with at most one decimal: a tenth of a unit is less than anybody sees. */
export function decimal(value: number): string {
  return String(Math.round(value * 10) / 10 + 0);
}
