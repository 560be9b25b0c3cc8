import type { ExportContext } from './export-context.ts';
import { sampleExport } from './sample-export.ts';

/** What breaks out of a formula, a script, a CDATA section, an attribute, a line of Markdown, or a length that somebody thought enough. */
export const HOSTILE =
  `=cmd|' /C calc'!A0 </script><script>alert(1)</script> ]]> ]]> "dua" 'satu' & &amp; <b onclick=x> 😀👍🏽🇮🇩 ` +
  `مرحبا بالعالم 김정은 [a](javascript:alert(1)) \\ \`x\` --> ${'panjang '.repeat(30)}`.trim();

const yaml = JSON.stringify(HOSTILE);

/** The text as an author would have to type it, for Markdown to leave it as it is. */
const markdown = HOSTILE.replace(/[!-/:-@[-`{-~]/g, String.raw`\$&`);

const entity = (keys: string): string => `---
names:
  - { text: ${yaml}, lang: id, kind: label }
  - { text: ${JSON.stringify(`+${HOSTILE}`)}, lang: ar, kind: alias }
sort: ${yaml}
description: { id: ${yaml} }
${keys}sources:
  - { publisher: ${yaml}, title: ${yaml}, url: "https://sumber.example/?a=1&b=<2>", published: 2023 }
---
`;

const FILES: Record<string, string> = {
  'people/tokoh.md': entity(`roles: [{ title: { id: ${yaml} }, from: 2020 }]\n`),
  'places/lokasi.md': entity('kind: city\ncoordinates: { lat: -6.2, lon: 106.8 }\n'),
  'organizations/badan.md': entity('type: company\ncountry: ID\n'),
  'events/kejadian.md': entity('from: 2023-09\nplace: lokasi\nparticipants: [tokoh, lokasi]\n'),
  'articles/kabar.md': `---
title: ${yaml}
description: ${yaml}
published: 2023-09-05T09:00+07:00
authors: [redaksi]
lang: id
story: cerita
corrections:
  - { date: 2023-09-06T09:00:30+07:00, text: ${yaml}, claims: [klaim] }
entities:
  T: { id: tokoh, as: ${yaml} }
  B: badan
  L: lokasi
  K: kejadian
  sumber: { unnamed: ${yaml}, side: lokasi }
sources:
  S: { by: badan, title: ${yaml}, url: "https://sumber.example/?a=1&b=<2>", published: 2023-09-04 }
---

Kata [T] di [L] pada [K], :claim[${markdown} [B]]{#klaim by="T > S" on=2023-09-04 cue="=cue"}.

:claim[Isi lain 😀 [T]]{#lain by="sumber > S" how=denied}.
`,
  'claims/klaim.md': `---
text: { id: ${yaml} }
relations: [{ type: contradicts, claim: lain, aspect: { id: ${yaml} } }]
outcomes:
  - date: 2023-09-13
    status: happened-differently
    differed: { id: ${yaml} }
    note: { id: ${yaml} }
    source: { publisher: ${yaml}, title: ${yaml}, url: "https://sumber.example/?a=1&b=<2>", published: 2023-09 }
---
`,
};

/** What leaves the site, for tests: every text that may be free is hostile. */
export function hostileExport(): ExportContext {
  const text = { id: HOSTILE };
  return sampleExport(FILES, {
    name: HOSTILE,
    tagline: text,
    authors: { redaksi: { name: text } },
    stories: { cerita: { title: text } },
  });
}
