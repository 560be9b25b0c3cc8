import type { HopView } from './chain-view.ts';
import type { ExportContext } from '../export-context.ts';
import type { ClaimCardView, SaidView } from './claim-card.ts';
import { formatDate } from '../format-date.ts';
import type { OtherSideView } from './standing-view.ts';
import { statusInWords } from './status-in-words.ts';

/** A chain in a line without links: the speaker, then through whom. */
function chainInWords(context: ExportContext, chain: readonly HopView[]): string {
  const [speaker = '', ...relays] = chain.map((hop) => hopInWords(context, hop));
  return relays.length === 0 ? speaker : context.words.chainInWords(speaker, relays.join(', '));
}

/** Who said it through whom, how firmly, and when. */
export function saidInWords(context: ExportContext, { chains, how, on }: SaidView): string {
  const { words, locale } = context;
  return [
    chains.map((chain) => chainInWords(context, chain)).join('; '),
    words.modalities[how],
    ...(on ? [`${lowered(words.saidOn, locale)} ${formatDate(on, locale)}`] : []),
  ].join(' · ');
}

/** All that a list says of a claim, but for its text: who said it and how, whether it is contested, what became of it. */
export function claimInWords(context: ExportContext, claim: ClaimCardView): string {
  const status = statusInWords(context.words, claim.status, claim.how);
  return [saidInWords(context, claim), ...(claim.contested ? [context.words.contested] : []), status].join(' · ');
}

/** Who stands against those who put a claim. */
export function otherSideInWords(context: ExportContext, { side, speakers, others }: OtherSideView): string {
  const { words } = context;
  const names = speakers.map((speaker) => hopInWords(context, speaker));
  return `${words[side]}: ${[...names, ...(others > 0 ? [words.andOthers(others)] : [])].join(', ')}`;
}

/** What a member of a chain is called. */
function hopInWords({ words }: ExportContext, hop: HopView): string {
  switch (hop.kind) {
    case 'own':
      return words.ownVoice;
    case 'unnamed':
      return hop.side ? `${hop.description.text} (${words.sideOf} ${hop.side.name.text})` : hop.description.text;
    case 'entity':
      return hop.entity.name.text;
  }
}

/** A word that begins a line elsewhere, for the middle of one. */
function lowered(text: string, locale: string): string {
  return text.charAt(0).toLocaleLowerCase(locale) + text.slice(1);
}
