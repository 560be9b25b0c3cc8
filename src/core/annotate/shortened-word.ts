/** Titles and other words that are cut short by a full stop which ends no sentence. */
const SHORTENED =
  /(?:^|[\s(“"])(?:\p{Lu}|[Dd]r|[Dd]rs|Prof|Ir|Hj|KH|[Ss]t|Jl|PT|[Mm]oh|[Mm]uh|Pdt|[Nn]o|[Ss]dr|Mr|Mrs|Ms|Gen|Gov|Sen|Rep|Lt|Col|Maj|Capt|Adm|Sgt|Amb|Jend|Letjen|Mayjen|Brigjen|Kol|Rp|tgl|hlm|vs|Tn|Ny|Jan|Feb|Aug|Sept|Oct|Nov|Dec|U\.S|U\.N|U\.K|D\.C|[ap]\.m)\.$/u;

/** What stands in brackets behind a rank: `Kolonel (Purn.) Budi`. */
const BRACKETED = /\((?:[Pp]urn|[Aa]lmh?|[Rr]et)\.\)$/;

/** Longer than any of them. */
const ENOUGH = 16;

/** True if a text ends with a word that is cut short, and so perhaps in the middle of a sentence. */
export function endsShortened(text: string): boolean {
  const end = text.slice(-ENOUGH);
  return SHORTENED.test(end) || BRACKETED.test(end);
}
