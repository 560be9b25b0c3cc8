/** Characters of a text that none of the fonts of a card has. */
export class MissingGlyph extends Error {
  readonly characters: string;

  constructor(characters: string) {
    const codes = Array.from(
      characters,
      (one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    );
    super(`${characters} (${codes.join(' ')})`);
    this.characters = characters;
  }
}
