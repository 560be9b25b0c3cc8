/** English usage; then how Indonesian and French, and German writers put the letters that differ. Folding has made ё to е, й to и. */
const ENGLISH = table(
  'аa бb вv гg дd еe жzh зz иi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya іi єye ґg ўu ђdj јj љlj њnj ћc џdz ѓg ќk ѕdz әa ғg қk ңn өo ұu үu һh',
);
const TABLES = [
  ENGLISH,
  { ...ENGLISH, ...table('жj хh цc юiu яia') },
  { ...ENGLISH, ...table('жsch зs хch цz чtsch шsch щschtsch юju яja') },
];

/** True if the word has a Cyrillic letter. */
export function isCyrillic(word: string): boolean {
  return /[\u0400-\u052f]/.test(word);
}

/** A folded Cyrillic word in Latin letters, in the ways that are common, the English one first. */
export function romanizeCyrillic(word: string): string[] {
  const ways = TABLES.map((letters) => Array.from(word, (letter) => letters[letter] ?? letter).join(''));
  // Ельцин is Yeltsin.
  if (word.startsWith('е')) ways.push(`y${ways[0] ?? ''}`);
  return ways;
}

function table(rows: string): Record<string, string> {
  return Object.fromEntries(rows.split(' ').map((row) => [row.charAt(0), row.slice(1)]));
}
