import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from '../../src/read/environment.ts';
import { site } from '../../src/site.config.ts';

const ADDED: Record<string, string> = {
  'people/orang-uji.md': `---
names:
  - { text: Orang Uji, lang: id, kind: label }
sort: Orang Uji
description: { id: Orang yang tidak ada. }
sources:
  - { publisher: Penerbit, url: https://sumber.example/orang, published: 2023-09 }
---
`,
  'organizations/kantor-uji.md': `---
names:
  - { text: Kantor Berita Uji, lang: id, kind: label }
sort: Kantor Berita Uji
description: { id: Kantor berita yang tidak ada. }
type: news-agency
sources:
  - { publisher: Penerbit, url: https://sumber.example/kantor, published: 2023-09 }
---
`,
  'articles/artikel-uji.md': `---
title: Artikel uji
description: Artikel yang hanya ada dalam pengujian.
published: 2023-09-05T09:00+07:00
authors: [${Object.keys(site.authors)[0] ?? ''}]
lang: id
entities:
  Kim: orang-uji
  Kantor: kantor-uji
---

Menurut [kantor berita itu][Kantor], :claim[[Kim] akan tiba pada Senin]{#uji-tiba by="Kim > Kantor" how=planned on=2023-09-04}.

Rapat mulai pukul 10:30 dan berakhir 3:2. Menteri:Sri hadir; “::ya”, katanya, :klaim dan :smile: pula.
`,
};

/** An article of the copy that is not in the content itself. */
export const ADDED_ARTICLE = { id: 'artikel-uji', file: 'articles/artikel-uji.md', claim: 'uji-tiba' } as const;

/** Copies the content to `dir`, with an article, a person and an organization that are there to make mistakes in. */
export function copyContent(dir: string): void {
  cpSync(contentDir(), dir, { recursive: true });
  for (const [file, text] of Object.entries(ADDED)) writeFileSync(join(dir, file), text);
}

/** Puts `by` in the place of `words`, which must stand in the file once. */
export function editFile(path: string, words: string, by: string): void {
  const text = readFileSync(path, 'utf8');
  const parts = text.split(words);
  if (parts.length !== 2) throw new Error(`${path}: “${words}” stands there ${parts.length - 1} times`);
  writeFileSync(path, parts.join(by));
}

/** Where `words` first stand in a file; lines and columns count from 1. */
export function placeOf(path: string, words: string): { line: number; column: number } {
  const before = readFileSync(path, 'utf8').split(words)[0] ?? '';
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
