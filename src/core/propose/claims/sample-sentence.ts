import type { EntityKind } from '../../schema/entity.ts';
import type { EntityId } from '../../schema/id.ts';
import { attributeSentence } from './attribute-sentence.ts';
import { joinTitles } from '../names/name-title.ts';
import type { Party } from '../grammar/party.ts';
import { quotations, sentenceRanges } from '../text/sentence-range.ts';
import type { NameRange } from '../text/text-block.ts';
import { tokenize } from '../text/token.ts';
import { vocabularyOf } from '../words/vocabulary-of.ts';

/** Sentences for tests. A name is written with its kind: `{Kim:p}`, a person; `o` organization, `m` outlet, `l` place. */

const KINDS: Record<string, EntityKind> = { p: 'person', o: 'organization', m: 'organization', l: 'place' };

/** What a text says whose words are: `said <- speaker > relay / who reports that`, one line for each attribution. */
export function attributionsIn(marked: string, lang = 'id'): string[] {
  const { text, mentions, kinds } = readSample(marked);
  const quotes = quotations(text);
  return sentenceRanges(text, quotes).flatMap((range) => {
    const found = attributeSentence({
      tokens: joinTitles(tokenize(text, range, mentions, quotes)),
      text,
      vocabulary: vocabularyOf(lang),
      isEnglish: lang === 'en',
      kindOf: (entity) => KINDS[kinds.get(entity) ?? ''],
      isOutlet: (entity) => kinds.get(entity) === 'm',
    });
    return found.map(({ content, speaker, outer, relays, how, cue }) => {
      const said = content.map(({ start, end }) => text.slice(start, end)).join(' … ');
      const passed = relays.toSorted((a, b) => a.rank - b.rank).map(({ hop }) => nameOf({ kind: 'hops', hops: [hop] }));
      const chain = [[nameOf(speaker), ...passed].join(' > '), ...outer.map(nameOf)].join(' / ');
      return `${said} <- ${chain} (${how === 'asserted' ? cue : `${how}, ${cue}`})`;
    });
  });
}

function readSample(marked: string): { text: string; mentions: NameRange[]; kinds: Map<string, string> } {
  const mentions: NameRange[] = [];
  const kinds = new Map<string, string>();
  let text = '';
  let from = 0;
  for (const { 0: whole, 1: name = '', 2: kind = '', index } of marked.matchAll(/\{([^:}]+):(\w)\}/g)) {
    text += marked.slice(from, index) + name;
    mentions.push({ start: text.length - name.length, end: text.length, entity: name as EntityId });
    kinds.set(name, kind);
    from = index + whole.length;
  }
  return { text: text + marked.slice(from), mentions, kinds };
}

function nameOf(party: Party | 'same'): string {
  if (party === 'same') return 'same';
  switch (party.kind) {
    case 'hops':
      return party.hops.map((hop) => ('entity' in hop ? hop.entity : `“${hop.unnamed}”`)).join(' + ');
    case 'pronoun':
      return `?${party.word.toLowerCase()}`;
    case 'pointer':
      return `?${party.description}`;
    case 'unknown':
      return `!${party.name}`;
  }
}
