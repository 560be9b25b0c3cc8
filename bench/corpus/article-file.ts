import { pick, type Random } from '../../tests/mutations/random.ts';
import type { Cast, Member } from './cast.ts';
import type { MadeUpClaim } from './claims.ts';
import { sentence, someWords } from './prose.ts';

export interface MadeUpArticle {
  id: string;
  /** `2023-09-05T09:00+07:00`. */
  published: string;
  /** Who is mentioned, the most important first. */
  members: Member[];
  claims: MadeUpClaim[];
}

/** How many mentions, sentences and paragraphs an article has: with these, some 450 words. */
const MENTIONS = 25;
const SENTENCES = 13;
const PARAGRAPHS = 9;

const UNNAMED = '  seorang pejabat: { unnamed: seorang pejabat yang tidak disebut namanya }\n';

const MODALITIES = ['asserted', 'asserted', 'asserted', 'planned', 'expected', 'possible', 'denied'];

/** The file of an article: mentions spread over its paragraphs, and claims with chains of one to four hops. */
export function articleFile(article: MadeUpArticle, cast: Cast, random: Random): { path: string; text: string } {
  const day = article.published.slice(0, 10);
  const handles = new Map(article.members.map((member) => [member.id, member.label]));
  const sources = new Map<string, string>();
  const claims = article.claims.map((claim, index) => claimText(claim, index));
  const unnamed = claims.some((claim) => claim.includes('seorang pejabat >'));
  // Everybody in turn, so that no handle is left unused; then whoever comes.
  const named = Array.from(
    { length: MENTIONS - claims.length },
    (_, at) => article.members[at] ?? article.members[Math.floor(random() ** 2 * article.members.length)],
  ).flatMap((member) => (member ? [mention(member)] : []));
  const sentences = Array.from({ length: SENTENCES }, (_, at) => {
    const mentions = named.filter((_one, index) => index % SENTENCES === at);
    const words = mentions.flatMap((one) => [someWords(6, random), one]);
    return sentence([...words, someWords(10, random)].join(' '));
  });
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, index) => [
    ...sentences.filter((_, at) => at % PARAGRAPHS === index),
    ...claims.filter((_, at) => at % PARAGRAPHS === index),
  ]);
  const body = paragraphs.map((one, index) => `${index === 4 ? `## ${someWords(3, random)}\n\n` : ''}${one.join(' ')}`);
  const text = `---
title: "${sentence(someWords(7, random)).slice(0, -1)}"
description: "${sentence(someWords(18, random))}"
published: ${article.published}
authors: [redaksi]
lang: id
${correction()}entities:
${[...handles].map(([id, label]) => `  ${label}: ${id}\n`).join('')}${unnamed ? UNNAMED : ''}sources:
${[...sources.values()].join('')}---

${body.join('\n\n')}
`;
  return { path: `articles/${article.id}.md`, text };

  function correction(): string {
    const [claim] = article.claims;
    if (claim === undefined || random() > 0.02) return '';
    return `corrections:\n  - { date: ${article.published}, text: "${sentence(someWords(12, random))}", claims: [${claim.id}] }\n`;
  }

  function mention({ label }: Member): string {
    return random() < 0.3 ? `[${someWords(2, random)}][${label}]` : `[${label}]`;
  }

  function claimText(claim: MadeUpClaim, index: number): string {
    const publisher = pick(cast.publishers, random);
    const source = `Berita ${index + 1}`;
    const on = random() < 0.8 ? ` on=${day}` : '';
    sources.set(
      source,
      `  ${source}: { by: ${publisher.id}, title: "${sentence(someWords(8, random)).slice(0, -1)}", url: https://${publisher.id}.example/${article.id}/${index}, published: ${day} }\n`,
    );
    const how = pick(MODALITIES, random);
    const chain = hops(1 + Math.floor(random() * 4), publisher, source);
    return `:claim[[${claim.about.label}], ${claim.words}]{#${claim.id} by="${chain.join(' > ')}"${on}${how === 'asserted' ? '' : ` how=${how}`}} ${someWords(5, random)}.`;
  }

  /** The speaker first; a source of the article last, so that readers can follow it. */
  function hops(count: number, publisher: Member, source: string): string[] {
    if (count === 1) return [source];
    const named = random() < 0.8;
    const people = article.members.filter(({ folder }) => folder === 'people');
    const speaker = named && people.length > 0 ? pick(people, random).label : 'seorang pejabat';
    const relays = article.members
      .filter(({ folder, id }) => folder === 'organizations' && id !== publisher.id)
      .slice(0, count - 2)
      .map(({ label }) => label);
    return [speaker, ...relays, source];
  }
}
