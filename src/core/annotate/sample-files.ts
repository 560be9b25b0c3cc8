/** Content files for tests: each is valid, and as small as it can be. */

/** @param keys lines of frontmatter that are put behind the required ones */
export function sampleArticle(body: string, keys = '', published = '2023-09-05T09:00+07:00'): string {
  return `---
title: Kabar
description: Sebuah kabar.
published: ${published}
authors: [redaksi]
lang: id
${keys}---

${body}
`;
}

/** @param keys lines of frontmatter that are put behind the required ones, those of its kind among them */
export function sampleEntity(name: string, keys = ''): string {
  return `---
names:
  - { text: ${name}, lang: id, kind: label }
sort: ${name}
description: { id: Sebuah uraian. }
sources:
  - { publisher: Koran, url: https://koran.example/, published: 2023, archived: https://arsip.example/ }
${keys}---
`;
}

export function sampleClaimFile(text: string, keys = ''): string {
  return `---\ntext: { id: ${text} }\n${keys}---\n`;
}
