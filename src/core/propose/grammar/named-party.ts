import { readParty } from './noun-phrase.ts';
import type { Party } from './party.ts';
import { phraseEnd } from './relay-phrase.ts';
import type { Sentence, Stretch } from '../text/sentence.ts';
import { isComma } from '../text/token.ts';

/** A noun phrase and where it ends; a name in apposition to it is taken for it: `kantor berita negaranya, KCNA,`. */
export function readNamed(
  sentence: Sentence,
  from: number,
  relays: readonly Stretch[],
): { party: Party; to: number } | undefined {
  const { tokens } = sentence;
  const first = tokens[from];
  if (!first || (first.kind === 'word' && sentence.vocabulary.prepositions.has(first.low))) return undefined;
  const relay = relays.find((one) => one.from >= from);
  const to = Math.min(phraseEnd(sentence, from), relay?.from ?? tokens.length, verbFrom(sentence, from));
  const party = readParty(tokens.slice(from, to), sentence);
  if (isComma(tokens[to]) && (!party || party.kind === 'pointer')) {
    const end = phraseEnd(sentence, to + 1);
    const name = readParty(tokens.slice(to + 1, end), sentence);
    const short = end - to <= 8 && tokens.slice(to + 1, end).some(({ kind }) => kind === 'mention');
    const closed = isComma(tokens[end]) || /^[.(]$/.test(tokens[end]?.text ?? '');
    if (
      short &&
      closed &&
      (name?.kind === 'hops' || name?.kind === 'unknown') &&
      !sentence.vocabulary.prepositions.has(tokens[to + 1]?.low ?? '')
    )
      return { party: name, to: end };
  }
  return party && { party, to };
}

/** “Menurut Ratna setiap kendaraan …” has no comma: the phrase ends where a word with a small letter follows a name. */
function verbFrom({ tokens, vocabulary }: Sentence, from: number): number {
  const name = tokens.findIndex(({ kind }, at) => at >= from && kind === 'mention');
  if (name === -1) return tokens.length;
  const found = tokens.findIndex(
    ({ low, kind }, at) =>
      at > name && kind === 'word' && vocabulary.before.has(low) && !vocabulary.relative.has(tokens[at - 1]?.low ?? ''),
  );
  return found === -1 ? tokens.length : found;
}
