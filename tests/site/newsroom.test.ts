import assert from 'node:assert/strict';
import { mkdirSync, mkdtempDisposableSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Element } from 'hast';
import { createPaths } from '../../src/core/paths.ts';
import { segments } from '../../src/i18n/segments.ts';
import { pageAt, readSite, type BuiltSite } from './built-site.ts';
import { linkProblems } from './check-links.ts';
import { byTag, elements } from './html-tree.ts';
import { copyProject } from './project-copy.ts';
import { runCli } from './run-cli.ts';
import { visibleText } from './visible-text.ts';

/** Another newsroom, that did what the README says: other content, and a configuration of its own. */
const CONFIG = `import { siteOf } from './core/schema/site.ts';

export const site = siteOf({
  name: 'The Canal Papers',
  tagline: { en: 'Who said what about the canal.' },
  url: 'https://canal.example/',
  locale: process.env['SITE_LOCALE'] ?? 'en',
  timeZone: 'Europe/London',
  timeZoneName: { en: 'London time' },
  authors: { 'j. "d" doe': { name: { en: 'J. Doe' } } },
  stories: {},
  contentLicense: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  contentLanguage: 'en',
  colors: {
    paper: { light: '#ffffff', dark: '#000000' },
    ink: { light: '#000000', dark: '#ffffff' },
    thread: { light: '#0b4f8a', dark: '#8ec5ff' },
  },
});
`;

const article = (title: string, others: string, body: string): string => `---
title: ${title}
description: A description.
published: 1956-07-27T23:30-04:00
authors: ['j. "d" doe']
lang: en
${others}---

${body}
`;
const source = 'sources: [{ publisher: Hansard, url: https://hansard.example/, published: 1956 }]';

/** The least that a site can be made of. */
const BARE = { 'articles/the-canal.md': article('The canal', '', 'It is closed.') };
const SMALL = {
  ...BARE,
  'articles/the-meeting.md': article(
    'The meeting',
    'entities: { Eden: anthony-eden, Port Said: port-said, talks: talks }\nsources: { Hansard: { by: hansard, url: https://hansard.example/, published: 1956 } }\n',
    '[Eden] denied that :claim[the [talks] were held at [Port Said]]{#talks-held by="Eden > Hansard" how=denied}.',
  ),
  'people/anthony-eden.md': `---\nnames: [{ text: Anthony Eden, lang: en, kind: label }]\nsort: Eden\ndescription: { en: A minister. }\n${source}\n---\n`,
  'organizations/hansard.md': `---\nnames: [{ text: Hansard, lang: en, kind: label }]\nsort: Hansard\ndescription: { en: A record of debates. }\ntype: newspaper\n${source}\n---\n`,
  'places/port-said.md': `---\nnames: [{ text: Port Said, lang: en, kind: label }]\nsort: Port Said\ndescription: { en: A port. }\nkind: city\ncountry: EG\ncoordinates: { lat: 31.26, lon: 32.3 }\n${source}\n---\n`,
  'events/talks.md': `---\nnames: [{ text: Talks, lang: en, kind: label }]\nsort: Talks\ndescription: { en: Talks. }\nfrom: 1956-10\nplace: port-said\nparticipants: [anthony-eden]\n${source}\n---\n`,
  // Named in no article.
  'events/strike.md': `---\nnames: [{ text: Strike, lang: en, kind: label }]\nsort: Strike\ndescription: { en: A strike. }\nfrom: 1956-11\nparticipants: [anthony-eden]\n${source}\n---\n`,
};

const folder = mkdtempDisposableSync(join(tmpdir(), 'newsroom-'));
after(() => folder.remove());
const project = join(folder.path, 'project');
const paths = createPaths(segments.en);
let bare: BuiltSite;
let small: BuiltSite;

/** What a newsroom publishes as it stands: of any name, and in no language. */
const PUBLISHED = {
  CNAME: 'canal.example\n',
  '.nojekyll': '',
  '.well-known/security.txt': 'Contact: https://canal.example/\n',
};

async function build(content: Record<string, string>, out: string): Promise<BuiltSite> {
  rmSync(join(project, 'content'), { recursive: true, force: true });
  writeFiles(join(project, 'content'), content);
  const env = { CONTENT_DIR: 'content', OUT_DIR: out, CARDS: 'off', SITE_LOCALE: 'en' };
  const { code, stderr } = await runCli('build', { cwd: project, env });
  assert.equal(code, 0, stderr);
  return readSite(join(project, out), '/');
}

function writeFiles(dir: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(dir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** The pages but for the style guide, whose content is made up, and in one language. */
function pagesOf(site: BuiltSite): BuiltSite['pages'] {
  return site.pages.filter(({ address }) => address !== paths.style());
}

before(async () => {
  copyProject(project);
  writeFileSync(join(project, 'src/site.config.ts'), CONFIG);
  writeFiles(join(project, 'public'), PUBLISHED);
  bare = await build(BARE, 'dist-bare');
  small = await build(SMALL, 'dist-small');
});

test('a site of one article without a claim, and a small one, have every page, and every link resolves', () => {
  for (const site of [bare, small]) assert.deepEqual(linkProblems(site, 'https://canal.example'), []);
  pageAt(bare, paths.article('the-canal'));
  pageAt(small, paths.claim('talks-held'));
});

test('a file of the public folder is published as it stands, also one without an ending or with a dot before its name', () => {
  for (const [path, text] of Object.entries(PUBLISHED))
    assert.equal(readFileSync(join(small.dir, path), 'utf8'), text, path);
});

test('no page has a heading, a list or a navigation with nothing in it, and none counts to zero', () => {
  const isPlainHeading = (element: Element): boolean =>
    /^h[23]$/.test(element.tagName) && byTag(element, 'a').length === 0;
  const isBare = (element: Element): boolean =>
    elements(element, ({ properties }) => properties['hidden'] === true).length === 0 &&
    visibleText(element, isPlainHeading) === '' &&
    byTag(element, 'img', 'picture', 'svg', 'input').length === 0;
  for (const { address, tree } of [...pagesOf(bare), ...pagesOf(small)]) {
    const main = byTag(tree, 'main')[0];
    assert.ok(main, address);
    const empty = byTag(main, 'section', 'ul', 'nav').filter(isBare);
    assert.deepEqual(
      empty.map((element) => `${element.tagName} ${visibleText(element)}`),
      [],
      address,
    );
    assert.doesNotMatch(visibleText(main), /\b0 (?:claims|mentions|articles)/, address);
  }
});

test('a list that holds nothing yet says so', () => {
  const lists = [
    ...(['person', 'place', 'organization', 'event'] as const).map((kind) => paths.entities(kind)),
    paths.claims(),
    paths.map(),
  ];
  for (const address of lists) assert.match(visibleText(pageAt(bare, address).tree), /Nothing yet\./, address);
});

test('no file says a word of the site that the project came with, or of its language', () => {
  const strange =
    /Benang|WIB|Jakarta|[Rr]edaksi|[Kk]orut|Korea|Indonesia|\b(?:Klaim|Orang|Tempat|Januari|Juli|merah)\b/;
  for (const site of [bare, small]) {
    for (const file of site.files) {
      if (!/\.(?:html|json|xml|csv|txt|md|svg|webmanifest)$/.test(file) || file.startsWith('style/')) continue;
      const found = strange.exec(readFileSync(join(site.dir, file), 'utf8'));
      assert.equal(found?.[0], undefined, file);
    }
  }
});

test('a time is shown in the zone of the site, in summer too', () => {
  const { tree } = pageAt(small, paths.article('the-canal'));
  assert.match(visibleText(tree), /28 July 1956, 04:30 London time/);
});
