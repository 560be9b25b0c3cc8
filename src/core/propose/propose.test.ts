import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseFile } from '../annotate/parse-file.ts';
import { sampleArticle } from '../annotate/sample-files.ts';
import { sampleKnown } from './names/sample-known.ts';
import { proposeAnnotations, type Proposal } from './propose.ts';

const entities = sampleKnown({
  'people/kim-jong-un': ['Kim Jong Un', 'weak: Kim'],
  'people/kim-jong-il': ['Kim Jong Il', 'weak: Kim'],
  'people/sari-wulandari': ['Sari Wulandari', 'weak: Sari'],
  'people/dmitry-peskov': ['Dmitry Peskov', 'alias: Peskov'],
  'places/russia': ['Rusia'],
  'places/north-korea': ['Korea Utara', 'alias: Korut'],
  'places/united-states': ['Amerika Serikat', 'weak: AS'],
  'organizations/bps': ['Badan Pusat Statistik'],
  'organizations/kementerian': ['Kementerian Perhubungan'],
  'organizations/antara': ['Antara', 'type: news-agency'],
  'organizations/reuters': ['Reuters', 'type: news-agency'],
});

function propose(body: string, keys = '', published?: string, timeZone = 'Asia/Jakarta'): Proposal {
  const text = sampleArticle(body, keys, published);
  const context = { entities, claimIds: new Set(['tarif-naik']), timeZone };
  const proposal = proposeAnnotations({ path: 'articles/a.md', text }, context);
  assert.ok(proposal);
  return proposal;
}

/** The body of an article with what is proposed for it. */
function proposed(body: string, keys = ''): string {
  return propose(body, keys).text.split('---\n\n')[1]?.trimEnd() ?? '';
}

function questions(body: string, keys = ''): string[] {
  return propose(body, keys).questions.map(({ kind, words }) => `${kind} ${words}`);
}

describe('mentions', () => {
  test('are proposed for every name that identifies, under a short handle', () => {
    assert.equal(
      proposed('Pemimpin Korea Utara tiba di Rusia. Korut belum berkomentar.'),
      'Pemimpin [Korea Utara][Korut] tiba di [Rusia]. [Korut] belum berkomentar.',
    );
    assert.match(propose('Korut dan Rusia.').text, /\nentities:\n {2}Korut: north-korea\n {2}Rusia: russia\n---\n/);
  });

  test('of a weak name are proposed once the full name has made it clear', () => {
    assert.equal(
      proposed('Kim Jong Un tiba. Rombongan Kim menginap.'),
      '[Kim Jong Un][Kim] tiba. Rombongan [Kim] menginap.',
    );
    assert.equal(proposed('Rombongan Kim menginap.'), 'Rombongan Kim menginap.');
    assert.deepEqual(questions('Rombongan Kim menginap.'), ['name-unclear Kim']);
  });

  test('are asked about, and not guessed, where two could be meant', () => {
    const body = 'Kim Jong Un memuji Kim Jong Il. Kim tidak hadir.';
    assert.equal(proposed(body), '[Kim Jong Un] memuji [Kim Jong Il]. Kim tidak hadir.');
    assert.deepEqual(questions(body), ['name-shared Kim']);
  });

  test('of an ambiguous name are proposed where the editor’s handle says who is meant', () => {
    assert.equal(
      proposed('Kim Jong Un memuji Kim Jong Il. Kim tidak hadir.', 'entities:\n  Kim: kim-jong-un\n'),
      '[Kim Jong Un][Kim] memuji [Kim Jong Il]. [Kim] tidak hadir.',
    );
  });

  test('are proposed for an abbreviation that the text gives', () => {
    assert.equal(
      proposed('Badan Pusat Statistik (BPS) hadir. Data BPS dipakai.'),
      '[Badan Pusat Statistik][BPS] ([BPS]) hadir. Data [BPS] dipakai.',
    );
  });

  test('are not proposed for a part of a longer name, nor for a word that only begins a sentence', () => {
    assert.equal(proposed('Igor Peskov datang dari Universitas Rusia.'), 'Igor Peskov datang dari Universitas Rusia.');
    assert.equal(proposed('Antara dua kota itu ada jalan.'), 'Antara dua kota itu ada jalan.');
    assert.equal(proposed('Kantor berita itu ialah Antara.'), 'Kantor berita itu ialah [Antara].');
  });

  test('leave links, code, headings, addresses and brackets alone', () => {
    const body =
      '## Di Rusia\n\n[Rusia](https://a.example/), `Rusia`, https://b.example/Rusia, \\[Rusia\\] dan *Rusia*.';
    assert.equal(
      proposed(body),
      '## Di Rusia\n\n[Rusia](https://a.example/), `Rusia`, https://b.example/Rusia, \\[[Rusia]\\] dan *[Rusia]*.',
    );
  });

  test('that a person marked stay, and make clear what follows', () => {
    const keys = 'entities:\n  Kim: kim-jong-il\n';
    assert.equal(proposed('[Sang pemimpin][Kim] tiba. Kim diam.', keys), '[Sang pemimpin][Kim] tiba. [Kim] diam.');
  });

  test('that were typed without a handle get one', () => {
    const { text } = propose('[Peskov] hadir.');
    assert.match(text, /\n {2}Peskov: dmitry-peskov\n/);
    assert.match(text, /\n\[Peskov\] hadir\./);
  });

  test('are written so that Markdown cannot take them for something else', () => {
    assert.equal(
      proposed('Rusia: negeri itu. Rusia(1) dan Rusia.'),
      '[Rusia][Rusia]: negeri itu. [Rusia][Rusia](1) dan [Rusia].',
    );
  });
});

describe('claims', () => {
  test('get an id of their own, a chain, a date and the word that shows it', () => {
    assert.equal(
      proposed('Sari Wulandari membantah tarif naik, seperti dikutip Antara dari Reuters, Senin (4/9).'),
      '[Sari Wulandari][Sari] membantah :claim[tarif naik]{#tarif-naik-2 by="Sari > Reuters > Antara" on=2023-09-04 how=denied cue=membantah}, seperti dikutip [Antara] dari [Reuters], Senin (4/9).',
    );
  });

  test('of an outlet that cites somebody are those of the one it cites', () => {
    assert.match(
      proposed('Reuters melaporkan, mengutip seorang pejabat AS, bahwa tarif turun.'),
      /:claim\[tarif turun\]\{#tarif-turun by="pejabat AS > Reuters" cue=melaporkan\}/,
    );
  });

  test('of one who reports what another said pass through the one, an agency behind it', () => {
    assert.match(
      proposed('Tarif turun, kata Dmitry Peskov kepada Reuters, demikian Antara.'),
      /by="Peskov > Reuters > Antara"/,
    );
  });

  test('of a pronoun are those of the last speaker, while nobody else can be meant', () => {
    assert.match(
      proposed('Sari Wulandari mengatakan tarif turun. Ia menyebut stok cukup.'),
      /:claim\[stok cukup\]\{#stok-cukup by="Sari"/,
    );
    const body = 'Sari Wulandari mengatakan tarif turun. Dmitry Peskov dan Kim Jong Un tiba. Ia menyebut stok cukup.';
    assert.match(proposed(body), /Ia menyebut stok cukup\./);
    assert.deepEqual(questions(body), ['speaker-pronoun Ia menyebut stok cukup.']);
  });

  test('of a body that is pointed at are those of the one named before', () => {
    assert.match(
      proposed('Kementerian Perhubungan menggelar rapat. Kementerian itu menyebut stok cukup.'),
      /:claim\[stok cukup\]\{#stok-cukup by="Kementerian Perhubungan"/,
    );
  });

  test('of a sentence before are proposed where the next says whose it is', () => {
    for (const it of ['Hal itu', 'Informasi itu', 'Keterangan tersebut'])
      assert.match(
        proposed(`Tarif kereta turun pada Maret. ${it} disampaikan Sari Wulandari di Medan.`),
        /^:claim\[Tarif kereta turun pada Maret\]\{#\S+ by="Sari"/,
      );
  });

  test('of somebody without a file are asked about', () => {
    const body = 'Gubernur Budi Hartono mengatakan tarif turun.';
    assert.equal(proposed(body), body);
    assert.deepEqual(questions(body), ['speaker-unknown Budi Hartono']);
    assert.deepEqual(
      propose(body).unknown.map(({ name }) => name),
      ['Budi Hartono'],
    );
  });

  test('that a person made stay, and so does what they hold', () => {
    const keys = 'entities:\n  Sari: sari-wulandari\n';
    const body = '[Sari] mengatakan :claim[tarif *akan* turun]{#x by="Sari" how=expected}.';
    assert.equal(proposed(body, keys), body);
    const block = ':::claim{#x by="redaksi"}\n[Sari] mengatakan tarif turun.\n:::';
    assert.equal(proposed(block, keys), block);
  });

  test('end at the page that the article was read on', () => {
    const source = (handle: string, by: string): string =>
      `  ${handle}: { by: ${by}, url: https://a.example/, published: 2023-09-04 }\n`;
    assert.match(
      proposed('Sari Wulandari mengatakan tarif turun.', `sources:\n${source('Reuters 4/9', 'reuters')}`),
      /by="Sari > Reuters 4\/9"/,
    );
    const both = `sources:\n${source('Reuters 4/9', 'reuters')}${source('Antara 4/9', 'antara')}`;
    assert.match(proposed('Sari Wulandari mengatakan kepada Antara, tarif turun.', both), /by="Sari > Antara 4\/9"/);
  });

  test('are dated from the day on which the article came out in the site’s zone', () => {
    const dated = (published: string, timeZone?: string): string | undefined =>
      /on=([\d-]+)/.exec(propose('Tarif turun, kata Sari Wulandari kemarin.', '', published, timeZone).text)?.[1];
    assert.equal(dated('2026-11-30T23:00+00:00'), '2026-11-30');
    assert.equal(dated('2026-11-30T23:00+00:00', 'America/New_York'), '2026-11-29');
    // What is no moment yet is a day as it stands.
    assert.equal(dated('2026-11-30'), '2026-11-29');
    assert.equal(dated('2026-11-30T23:00'), '2026-11-29');
    assert.equal(dated('besok'), undefined);
  });

  test('hold whole marks: one that would cut a link apart is asked about', () => {
    const body = 'Sari Wulandari mengatakan tarif [turun, kata](https://a.example/) Dmitry Peskov.';
    assert.doesNotMatch(proposed(body), /:claim/);
  });
});

test('what is proposed is valid, and proposing it again adds nothing', () => {
  const body =
    'Sari Wulandari (AS) mengatakan kepada Reuters bahwa Rusia menolak.\n\n> “Tarif\n> turun,” ujarnya.\n\nAmerika Serikat (AS) membantah kabar itu. AS diam.';
  const { text } = propose(body);
  assert.deepEqual(
    parseFile({ path: 'articles/a.md', text }).issues.map(({ code }) => code),
    ['chain-without-source', 'chain-without-source', 'chain-without-source'],
  );
  const again = proposeAnnotations(
    { path: 'articles/a.md', text },
    { entities, claimIds: new Set(), timeZone: 'Asia/Jakarta' },
  );
  assert.equal(again?.text, text);
});

test('nothing is proposed for an article whose frontmatter cannot be read', () => {
  assert.equal(
    proposeAnnotations(
      { path: 'articles/a.md', text: 'Rusia.' },
      { entities, claimIds: new Set(), timeZone: 'Asia/Jakarta' },
    ),
    undefined,
  );
});
