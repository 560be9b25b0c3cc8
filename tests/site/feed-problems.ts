import { childrenOf, readXml, textOf, type XmlNode } from './xml-tree.ts';

/* What the validator of the W3C says of feeds, as far as it concerns feeds such as ours; stricter where it only warns. */

const RFC_822 =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

const CHANNEL = ['title', 'link', 'description', 'language', 'lastBuildDate', 'atom:link', 'item'];
const ITEM = ['title', 'link', 'guid', 'pubDate', 'dc:creator', 'dc:language', 'description'];
const ATOM_FEED = ['id', 'title', 'subtitle', 'updated', 'link', 'entry'];
const ATOM_ENTRY = ['id', 'title', 'published', 'updated', 'author', 'link', 'summary'];

/** @param address where the feed is to be had */
export function rssProblems(text: string, address: string): string[] {
  const rss = readXml(text);
  const [channel] = childrenOf(rss, 'channel');
  if (rss.name !== 'rss' || rss.attributes['version'] !== '2.0' || !channel) return ['no RSS 2.0'];
  const items = childrenOf(channel, 'item');
  const [self] = childrenOf(channel, 'atom:link');
  const dates = items.map((item) => Date.parse(textOf(item, 'pubDate') ?? ''));
  return problems([
    ['xmlns of atom', rss.attributes['xmlns:atom'] === 'http://www.w3.org/2005/Atom'],
    ['xmlns of dc', rss.attributes['xmlns:dc'] === 'http://purl.org/dc/elements/1.1/'],
    ['unknown element of a channel', allIn(channel, CHANNEL)],
    ['title', filled(textOf(channel, 'title'))],
    ['link', isAbsolute(textOf(channel, 'link'))],
    ['description', filled(textOf(channel, 'description'))],
    ['language', LANGUAGE.test(textOf(channel, 'language') ?? '')],
    ['lastBuildDate', isRfc822(textOf(channel, 'lastBuildDate'))],
    ['atom:link', self?.attributes['rel'] === 'self' && self.attributes['type'] === 'application/rss+xml'],
    ['address of itself', self?.attributes['href'] === address],
    ['guid given twice', areUnique(items.map((item) => textOf(item, 'guid')))],
    ['order', isDescending(dates)],
    ...items.flatMap((item): Check[] => [
      ['unknown element of an item', allIn(item, ITEM)],
      ['item title', filled(textOf(item, 'title'))],
      ['item link', isAbsolute(textOf(item, 'link'))],
      ['item guid', isGuid(childrenOf(item, 'guid')[0])],
      ['item pubDate', isRfc822(textOf(item, 'pubDate'))],
      ['item author', filled(textOf(item, 'dc:creator'))],
      ['item language', LANGUAGE.test(textOf(item, 'dc:language') ?? '')],
      ['item description', isTextAsHtml(textOf(item, 'description'))],
    ]),
  ]);
}

export function atomProblems(text: string, address: string): string[] {
  const feed = readXml(text);
  if (feed.name !== 'feed' || feed.attributes['xmlns'] !== 'http://www.w3.org/2005/Atom') return ['no Atom'];
  const entries = childrenOf(feed, 'entry');
  const updated = entries.map((entry) => Date.parse(textOf(entry, 'updated') ?? ''));
  return problems([
    ['xml:lang', LANGUAGE.test(feed.attributes['xml:lang'] ?? '')],
    ['unknown element of a feed', allIn(feed, ATOM_FEED)],
    ['id', isAbsolute(textOf(feed, 'id'))],
    ['title', filled(textOf(feed, 'title'))],
    ['updated', isRfc3339(textOf(feed, 'updated'))],
    [
      'updated is the newest date',
      entries.length === 0 || Date.parse(textOf(feed, 'updated') ?? '') === Math.max(...updated),
    ],
    ['address of itself', linkOf(feed, 'self') === address],
    ['alternate', isAbsolute(linkOf(feed, 'alternate'))],
    [
      'id given twice',
      areUnique([textOf(feed, 'id'), ...entries.map((entry) => textOf(entry, 'id'))]) || entries.length === 0,
    ],
    ...entries.flatMap((entry): Check[] => [
      ['unknown element of an entry', allIn(entry, ATOM_ENTRY)],
      ['entry id', isAbsolute(textOf(entry, 'id'))],
      ['entry title', filled(textOf(entry, 'title'))],
      ['entry updated', isRfc3339(textOf(entry, 'updated'))],
      ['entry published', isRfc3339(textOf(entry, 'published'))],
      [
        'entry updated before it was published',
        Date.parse(textOf(entry, 'updated') ?? '') >= Date.parse(textOf(entry, 'published') ?? ''),
      ],
      ['entry alternate', isAbsolute(linkOf(entry, 'alternate'))],
      ['entry author', childrenOf(entry, 'author').some((author) => filled(textOf(author, 'name')))],
      ['entry summary', filled(textOf(entry, 'summary'))],
    ]),
  ]);
}

interface JsonItem {
  id?: unknown;
  url?: string;
  title?: string;
  content_text?: string;
  language?: string;
  date_published?: string;
  date_modified?: string;
  authors?: { name?: string }[];
}

export function jsonFeedProblems(text: string, address: string): string[] {
  const feed = JSON.parse(text) as Record<string, string> & { items?: JsonItem[] };
  const items = feed.items ?? [];
  return problems([
    ['version', feed['version'] === 'https://jsonfeed.org/version/1.1'],
    ['title', filled(feed['title'])],
    ['language', LANGUAGE.test(feed['language'] ?? '')],
    ['home_page_url', isAbsolute(feed['home_page_url'])],
    ['feed_url', feed['feed_url'] === address],
    ['items', Array.isArray(feed.items)],
    ['id given twice', areUnique(items.map(({ id }) => id))],
    ...items.flatMap((item): Check[] => [
      ['item id', typeof item.id === 'string' && isAbsolute(item.id)],
      ['item url', isAbsolute(item.url)],
      ['item title', filled(item.title)],
      ['item content', filled(item.content_text)],
      ['item language', LANGUAGE.test(item.language ?? '')],
      ['item date_published', isRfc3339(item.date_published)],
      ['item date_modified', isRfc3339(item.date_modified)],
      ['item authors', item.authors?.length !== 0 && item.authors?.every(({ name }) => filled(name)) === true],
    ]),
  ]);
}

type Check = [what: string, isRight: boolean];

function problems(checks: Check[]): string[] {
  return checks.flatMap(([what, isRight]) => (isRight ? [] : [what]));
}

function filled(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}

/** An address that means the same wherever the feed is read, and that needs no mending. */
function isAbsolute(address: string | undefined): boolean {
  return (
    address !== undefined && /^https?:\/\//.test(address) && URL.canParse(address) && new URL(address).href === address
  );
}

function isRfc822(date: string | undefined): boolean {
  return date !== undefined && RFC_822.test(date) && new Date(date).toUTCString() === date;
}

function isRfc3339(date: string | undefined): boolean {
  return date !== undefined && RFC_3339.test(date) && !Number.isNaN(Date.parse(date));
}

function isGuid(guid: XmlNode | undefined): boolean {
  return (
    guid !== undefined && isAbsolute(guid.text) && ['true', 'false'].includes(guid.attributes['isPermaLink'] ?? '')
  );
}

/** HTML that holds no element: nothing that a reader's program could run, load or follow. */
function isTextAsHtml(html: string | undefined): boolean {
  return filled(html) && !/[<>]/.test(html ?? '');
}

function allIn({ children }: XmlNode, names: readonly string[]): boolean {
  return children.every(({ name }) => names.includes(name));
}

function linkOf(node: XmlNode, rel: string): string | undefined {
  const links = childrenOf(node, 'link').filter(({ attributes }) => attributes['rel'] === rel);
  return links.length === 1 ? links[0]?.attributes['href'] : undefined;
}

function areUnique(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}

function isDescending(values: readonly number[]): boolean {
  return values.every((value, index) => index === 0 || value <= (values[index - 1] ?? Infinity));
}
