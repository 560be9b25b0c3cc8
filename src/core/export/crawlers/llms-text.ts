import { latestVersions } from '../parts/article-card.ts';
import { ENTITY_KINDS } from '../../schema/entity.ts';
import { absolute, type ExportContext } from '../export-context.ts';
import { pickText } from '../view-context.ts';

const ARTICLES = 50;

/** `llms.txt`: what the site is, where its data are, and the newest articles as their authors wrote them. */
export function llmsText(context: ExportContext): string {
  const { site, paths, words, locale } = context;
  const link = (name: string, address: string, note?: string): string =>
    `- [${escapeMarkdown(name)}](${absolute(context, address)})${note === undefined ? '' : `: ${escapeMarkdown(note)}`}`;
  const articles = latestVersions(context).slice(0, ARTICLES);
  return [
    `# ${escapeMarkdown(site.name)}`,
    '',
    `> ${escapeMarkdown(pickText(site.tagline, locale).text)}`,
    '',
    `## ${words.latest}`,
    '',
    ...articles.map(({ id, title, description }) => link(title, paths.articleSource(id), description)),
    '',
    `## ${words.data}`,
    '',
    link(words.data, paths.dataPage()),
    link('graph.json', paths.data('graph.json')),
    '',
    `## ${words.about}`,
    '',
    link(words.about, paths.about()),
    link(words.articles, paths.articles(), words.articlesLead),
    link(words.claims, paths.claims(), words.claimsLead),
    ...ENTITY_KINDS.map((kind) => link(words.kinds[kind].many, paths.entities(kind))),
    link(words.corrections, paths.corrections()),
    '',
  ].join('\n');
}

/** A text that no Markdown parser takes for marks or markup. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#&]/g, String.raw`\$&`);
}
