import { contentAround, contentBefore } from '../grammar/content-stretch.ts';
import { isBackReference } from './back-reference.ts';
import type { Cue } from './cue.ts';
import { cueAhead, quotedAs } from './cue-ahead.ts';
import { cueBehind } from './cue-behind.ts';
import { readNamed } from '../grammar/named-party.ts';
import { covers, type Sentence, type Stretch } from '../text/sentence.ts';

/** Finds every attribution of a sentence, in order. */
export function findCues(sentence: Sentence, relays: readonly Stretch[]): Cue[] {
  const cues: Cue[] = [];
  sentence.tokens.forEach((token, index) => {
    if (token.quoted || token.kind !== 'word') return;
    const taken = [...relays, ...cues.filter(({ form }) => form !== 'before')];
    if (taken.some((stretch) => covers(stretch, index))) return;
    const cue =
      according(sentence, index, relays) ??
      cueBehind(sentence, index, relays) ??
      passive(sentence, index) ??
      quotedAs(sentence, index, taken) ??
      cueAhead(sentence, index, taken, relays, contentStartOf(cues, index));
    if (cue) cues.push(cue);
  });
  return cues;
}

/** Where the content begins of the last verb whose content holds `index`; 0 where there is none. */
function contentStartOf(cues: readonly Cue[], index: number): number {
  return Math.max(
    0,
    ...cues
      .filter(({ form, content }) => form === 'before' && covers(content, index))
      .map(({ content }) => content.from),
  );
}

/** `menurut Kirby`, `berdasarkan data BNPB`, `according to the FT`. */
function according(sentence: Sentence, index: number, relays: readonly Stretch[]): Cue | undefined {
  const { tokens } = sentence;
  const low = tokens[index]?.low ?? '';
  const english = low === 'according' && tokens[index + 1]?.low === 'to';
  if (!english && !/^(?:menurut|berdasarkan|mengacu)$/.test(low)) return undefined;
  const start = index + (english ? 2 : 1);
  const named = readNamed(sentence, start, relays);
  if (!named) return undefined;
  const from = tokens[index - 1]?.low === 'masih' ? index - 1 : index;
  const region = { from, to: named.to };
  const content = contentAround(sentence, region, relays);
  return content && { ...region, at: index, word: low, form: 'according', party: named.party, sense: {}, content };
}

/** `Kabar itu dibantah Kremlin`. */
function passive(sentence: Sentence, index: number): Cue | undefined {
  const { tokens, vocabulary } = sentence;
  const sense = vocabulary.passive.get(tokens[index]?.low ?? '');
  if (!sense) return undefined;
  const named = readNamed(sentence, tokens[index + 1]?.low === 'oleh' ? index + 2 : index + 1, []);
  let end = index;
  while (end > 0 && vocabulary.auxiliaries.has(tokens[end - 1]?.low ?? '')) end--;
  const content = contentBefore(sentence, end);
  if (named?.party.kind !== 'hops' || !content) return undefined;
  const { party, to } = named;
  // What was denied is named before the verb; what was said is, in “Hal itu disampaikan …”, the sentence before.
  const inWords = tokens.slice(content.from, content.to).map(({ low }) => low);
  if (sense.how === undefined && !isBackReference(inWords.join(' '))) return undefined;
  return { from: index, to, at: index, word: tokens[index]?.low ?? '', form: 'passive', party, sense, content };
}
