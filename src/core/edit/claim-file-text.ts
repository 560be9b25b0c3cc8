import type { LocalizedText } from '../schema/text.ts';

/** A file for a claim that had none, because one of its keys needs a place to stand. */
export function claimFileText(text: LocalizedText, key: 'was' | 'merged-into', value: string): string {
  const texts = Object.entries(text).map(([lang, words]) => `  ${lang}: ${JSON.stringify(words)}\n`);
  return `---\ntext:\n${texts.join('')}${key}: ${value}\n---\n`;
}
