/** An element of an XML file. A string among the children is text. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** Makes an element; without a text or elements inside it is an empty one. */
export function xml(
  name: string,
  attributes: Record<string, string> = {},
  ...children: (XmlElement | string)[]
): XmlElement {
  return { name, attributes, children };
}

/** The whole file: every text and attribute in it is read back as it was given. */
export function xmlText(root: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${serialize(root)}\n`;
}

function serialize(node: XmlElement | string): string {
  if (typeof node === 'string') return escape(node);
  const { name, attributes, children } = node;
  const open = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escape(value)}"`)].join(' ');
  if (children.length === 0) return `<${open}/>`;
  const inside = children.map(serialize);
  const onLines = children.every((child) => typeof child !== 'string');
  return `<${open}>${onLines ? `\n${inside.join('\n')}\n` : inside.join('')}</${name}>`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A parser joins line ends and, in an attribute, makes a space of a tab: as references they stay what they are. */
const NEEDS_REFERENCE = /[&<>"\t\n\r]/g;

/** What no XML file can hold, not even as a reference. */
const NO_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

function escape(text: string): string {
  return text
    .replace(NO_XML, '\u{FFFD}')
    .replace(NEEDS_REFERENCE, (character) => ENTITIES[character] ?? `&#${character.charCodeAt(0)};`);
}
