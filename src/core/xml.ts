/** An element of a feed, a sitemap or a picture. It is built as a tree and written once, so that no name can become markup. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

/** A string is text. */
export type XmlNode = XmlElement | string;

/** Makes an element; without a text or elements inside it is an empty one. */
export function xml(name: string, attributes: Record<string, string> = {}, ...children: XmlNode[]): XmlElement {
  return { name, attributes, children };
}

/** A whole file of data, its elements on lines of their own: every text and attribute in it is read back as it was given. */
export function xmlFile(root: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${serialize(root, '\n')}\n`;
}

/** A tree with nothing between its elements. */
export function xmlText(root: XmlNode): string {
  return serialize(root, '');
}

/** @param between stands around each element that has no text beside it */
function serialize(node: XmlNode, between: '' | '\n'): string {
  if (typeof node === 'string') return escapeMarkup(node);
  const { name, attributes, children } = node;
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeMarkup(value)}"`);
  const open = name + written.join('');
  if (children.length === 0) return `<${open}/>`;
  const space = children.every((child) => typeof child !== 'string') ? between : '';
  const inside = children.map((child) => serialize(child, between)).join(space);
  return `<${open}>${space}${inside}${space}</${name}>`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A parser joins line ends and, in an attribute, makes a space of a tab: as references they stay what they are. */
const NEEDS_REFERENCE = /[&<>"\t\n\r]/g;

/** What no XML file can hold, not even as a reference. */
const NO_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A text that XML and HTML read as it was given, between tags and between the quotation marks of an attribute. */
export function escapeMarkup(text: string): string {
  return text
    .replace(NO_XML, '\u{FFFD}')
    .replace(NEEDS_REFERENCE, (character) => ENTITIES[character] ?? `&#${character.charCodeAt(0)};`);
}
