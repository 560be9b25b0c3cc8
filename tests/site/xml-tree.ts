import { validateXML } from 'xmllint-wasm';

/** An element of an XML file, by its name as it is written. */
export interface XmlNode {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  /** All text inside. */
  text: string;
}

/** Everything that libxml2, an XML parser of long standing, finds wrong with files; by path, their text. */
export async function xmlProblems(files: ReadonlyMap<string, string>): Promise<string[]> {
  const xml = [...files].map(([fileName, contents]) => ({ fileName, contents }));
  const { errors } = await validateXML({ xml, normalization: 'c14n' });
  return errors.map(({ rawMessage }) => rawMessage);
}

const TOKEN =
  /<\?[^>]*\?>|<(?<close>\/)?(?<name>[\w:.-]+)(?<attributes>(?:\s+[\w:.-]+="[^"<]*")*)\s*(?<empty>\/)?>|(?<text>[^<]+)/y;

/** Reads a well-formed file of elements, attributes and text; throws at anything else. */
export function readXml(xml: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(xml);
    if (!found) throw new Error(`no XML that we write: ${xml.slice(at, at + 80)}`);
    const { close, name, attributes, empty, text } = found.groups ?? {};
    if (text !== undefined) for (const node of open) node.text += unescape(text);
    if (name === undefined) continue;
    if (close !== undefined) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element`);
      continue;
    }
    const pairs = [...(attributes ?? '').matchAll(/([\w:.-]+)="([^"]*)"/g)];
    const node: XmlNode = {
      name,
      attributes: Object.fromEntries(pairs.map(([, key = '', value = '']) => [key, unescape(value)])),
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(node);
    if (empty === undefined) open.push(node);
  }
  const [first] = root.children;
  if (!first || open.length !== 1) throw new Error('an element is not closed');
  return first;
}

export function childrenOf({ children }: XmlNode, name: string): XmlNode[] {
  return children.filter((child) => child.name === name);
}

/** The text of the one child of that name; undefined if there is none or are several. */
export function textOf(node: XmlNode, name: string): string | undefined {
  const found = childrenOf(node, name);
  return found.length === 1 ? found[0]?.text : undefined;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescape(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));/g, (_, code: string | undefined, name: string | undefined) =>
    code === undefined ? (ENTITIES[name ?? ''] ?? '') : String.fromCodePoint(Number(code)),
  );
}
