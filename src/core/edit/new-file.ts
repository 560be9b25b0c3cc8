import { Document, isPair, isScalar, parse, stringify, visit } from 'yaml';
import type { JsonSchema } from './frontmatter-schema.ts';

/** How the value of a key is given in one line: a text, a text by language, a list of words, or YAML. */
type ValueForm = 'text' | 'texts' | 'words' | 'list' | 'yaml';

/** A key of a file, as someone who makes a new one meets it. */
export interface FileKey {
  key: string;
  form: ValueForm;
  isRequired: boolean;
  /** What it means, with the values it can have where those are few. */
  description: string;
}

/** Keys that a new file has no use for: they tell of what happened to it. */
const OF_LATER = ['was', 'merged-into', 'corrections', 'updated', 'outcomes'];

/** The keys of a kind of file, in the order of its schema. */
export function fileKeys({ properties = {}, required = [] }: JsonSchema): FileKey[] {
  return Object.entries(properties)
    .filter(([key]) => !OF_LATER.includes(key))
    .map(([key, schema]) => ({
      key,
      form: formOf(schema),
      isRequired: required.includes(key),
      description: [schema.description ?? key, ...(schema.enum ? [schema.enum.join(', ')] : [])].join(': '),
    }));
}

function formOf({ type, items, additionalProperties, anyOf }: JsonSchema): ValueForm {
  if (type === 'string' || anyOf?.some((one) => one.type === 'string')) return 'text';
  if (type === 'array') return items?.type === 'string' ? 'words' : 'list';
  return typeof additionalProperties === 'object' && additionalProperties.type === 'string' ? 'texts' : 'yaml';
}

/**
 * Reads the value of a key as it is typed: `Dua kalimat.`, `en: Two sentences.` or a map in braces for a text by language, `a, b` for a
 * list of words, YAML for all else. What can't be read is kept as it is, for the compiler to say what is wrong with it.
 *
 * @param given what was typed, more than once for a list or for several languages
 * @param lang language of a text that names none
 */
export function readValue(form: ValueForm, given: readonly string[], lang: string): unknown {
  switch (form) {
    case 'text':
      return given.at(-1);
    case 'words':
      return given.flatMap((one) => one.replace(/^\[|\]$/g, '').split(/\s*,\s*/)).filter((word) => word !== '');
    case 'texts':
      // A text that begins with a brace is meant to be a map of several.
      return joined(
        given.map((one) => (/^\s*\{/.test(one) ? readYaml(one) : Object.fromEntries([inLanguage(one, lang)]))),
      );
    case 'list':
      return given.map(readYaml).flat();
    case 'yaml':
      return joined(given.map(readYaml));
  }
}

/** Maps as one. What is no map is the value: the compiler says that it should have been one. */
function joined(maps: readonly unknown[]): unknown {
  return maps.find((one) => typeof one !== 'object' || one === null) ?? (Object.assign({}, ...maps) as unknown);
}

/** A text with its language: `en: Kim Yo Jong` says it, `Kim Yo Jong` is in the one that is assumed. */
export function inLanguage(text: string, lang: string): [lang: string, text: string] {
  const [, own, rest] = /^([a-z]{2}(?:-[A-Za-z]+)?):\s*(.+)$/.exec(text) ?? [];
  return own !== undefined && rest !== undefined ? [own, rest] : [lang, text];
}

function readYaml(text: string): unknown {
  try {
    return parse(text, { version: '1.2', schema: 'core' }) as unknown;
  } catch {
    return text;
  }
}

/**
 * The text of a new file: each key that has a value below a line that says what it means, then the other keys there are.
 *
 * @param others the line above the keys that are not used
 * @param body what stands below the frontmatter; none in the file of an entity
 */
export function newFileText(
  keys: readonly FileKey[],
  values: Readonly<Record<string, unknown>>,
  others: string,
  body = '',
): string {
  const used = keys.filter(({ key }) => values[key] !== undefined);
  const unused = keys.filter(({ key }) => values[key] === undefined);
  const lines = [
    ...used.map(({ key, description }) => `# ${description}\n${keyText(key, values[key])}`),
    ...(unused.length > 0 ? [`# ${others}\n`] : []),
    ...unused.map(({ key, description }) => `#   ${key}: ${description}\n`),
  ];
  return `---\n${lines.join('')}---\n${body === '' ? '' : `\n${body}\n`}`;
}

/** A key with its value as YAML; what is small stands in one line. */
function keyText(key: string, value: unknown): string {
  const document = new Document({ [key]: value }, { version: '1.2', schema: 'core' });
  visit(document, {
    Collection: (_, node) => {
      const isFlat = node.items.every((item) => isScalar(isPair(item) ? item.value : item));
      if (node !== document.contents && isFlat && stringify(node).length < 80) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0 }).replace(/\[ (.*) \]/, '[$1]');
}
