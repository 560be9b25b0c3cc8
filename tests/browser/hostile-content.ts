import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { site } from '../../src/site.config.ts';

/** What somebody who means harm would write wherever text may stand. */
export const HOSTILE =
  `</title></script><script>alert(1)</script>"><img src=x onerror=alert(1)>' onmouseover='alert(1)' ` +
  'javascript:alert(1) <svg onload=alert(1)> <!-- ]]> {{7*7}} ${alert(1)} &lt;b&gt; \\u003cscript>';

/** Addresses that break out of an attribute, if anything can: one for each page, for a page has but one publisher. */
const urlBreakingOut = (what: string): string =>
  `https://sumber.example/${encodeURIComponent(what)}"><img/src=x/onerror=alert(1)>?a='&b=<script>#javascript:alert(1)`;

/** The texts by name of what they stand for: a reader must see each, letter for letter. */
export const hostileText = (what: string): string => `${what} ${HOSTILE}`;

/** A text as YAML takes it: JSON is YAML. */
const yaml = (what: string): string => JSON.stringify(hostileText(what));
const inBothLanguages = (what: string): string => `{ id: ${yaml(what)}, en: ${yaml(what)} }`;

function source(what: string, publisher = `publisher: ${yaml(`penerbit ${what}`)}`): string {
  const address = JSON.stringify(urlBreakingOut(what));
  return `{ ${publisher}, title: ${yaml(`judul ${what}`)}, url: ${address}, published: 2023-09-04 }`;
}

function entity(what: string, keys: string[]): string {
  return [
    '---',
    'names:',
    `  - { text: ${yaml(what)}, lang: id, kind: label }`,
    `  - { text: ${yaml(`nama lain ${what}`)}, lang: ko, script: Hang, kind: alias }`,
    `sort: ${JSON.stringify(`"><script>${what}`)}`,
    `description: ${inBothLanguages(`keterangan ${what}`)}`,
    ...keys,
    `sources: [${source(what)}]`,
    '---',
    '',
  ].join('\n');
}

/** The text as an author would have to type it, for Markdown to leave it as it is. */
const escaped = HOSTILE.replace(/[!-/:-@[-`{-~]/g, String.raw`\$&`);

const files: Record<string, string> = {
  'people/orang.md': entity('orang', [`roles: [{ title: ${inBothLanguages('jabatan')}, from: 2020 }]`]),
  // A name that every object of JavaScript has.
  'people/constructor.md': entity('orang lain', []),
  'places/tempat.md': entity('tempat', ['kind: city', 'coordinates: { lat: -6, lon: 106 }']),
  'organizations/organisasi.md': entity('organisasi', ['type: news-agency']),
  'events/peristiwa.md': entity('peristiwa', ['from: 2023-09', 'place: tempat', 'participants: [orang]']),
  'articles/artikel.md': `---
title: ${yaml('judul artikel')}
description: ${yaml('ringkasan artikel')}
published: 2023-09-05T09:00+07:00
updated: 2023-09-06T09:00+07:00
authors: [${Object.keys(site.authors)[0] ?? ''}]
lang: id
corrections:
  - { date: 2023-09-06T09:00+07:00, text: ${yaml('ralat')}, claims: [klaim-satu] }
entities:
  javascript:alert(1): { id: orang, as: ${yaml('peran')} }
  constructor: constructor
  "' onmouseover='alert(1)": tempat
  //jahat.example/: peristiwa
  sumber tanpa nama: { unnamed: ${yaml('sumber tanpa nama')}, side: tempat }
sources:
  "' onclick='alert(1)": ${source('halaman', 'by: organisasi')}
---

Menurut [orang itu][javascript:alert(1)], :claim[teks klaim ${escaped}]{#klaim-satu by="javascript:alert(1) > ' onclick='alert(1)" cue="</script><img src=x onerror=alert(1)>" on=2023-09-04 how=planned}.

:claim[Isi lain di ['tempat'][' onmouseover='alert(1)] pada [//jahat.example/]]{#klaim-dua by="sumber tanpa nama > ' onclick='alert(1)" how=denied}.

:claim[Isi ketiga menurut [orang lain][constructor]]{#klaim-tiga by="constructor > ' onclick='alert(1)"}.

## Subjudul ${escaped}

- \`kode ${HOSTILE}\`
- *${escaped}* dan [tautan ${escaped}](<${urlBreakingOut('tautan').replace(/[<>]/g, String.raw`\$&`)}>)

\`\`\`\`html
blok ${HOSTILE}
\`\`\`\`
`,
  'claims/klaim-satu.md': `---
text: ${inBothLanguages('klaim')}
due: 2023-09
relations: [{ type: contradicts, claim: klaim-dua, aspect: ${inBothLanguages('segi')} }]
outcomes:
  - date: 2023-09-06
    status: happened-differently
    differed: ${inBothLanguages('beda')}
    note: ${inBothLanguages('catatan')}
    source: ${source('hasil')}
---

Telaah ${escaped}.
`,
};

/** Writes a content folder in which every text that may be free is hostile. */
export function writeHostileContent(dir: string): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  }
}
