import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDenialCue } from './denial-cue.ts';
import { parseFile } from './parse-file.ts';
import { sampleArticle } from './sample-files.ts';

/** What is said of the cues of an article with this text, as `code line:column`. */
function problems(body: string): string[] {
  const { issues } = parseFile({ path: 'articles/kabar.md', text: sampleArticle(body) });
  return issues
    .filter(({ code }) => code !== 'chain-without-source')
    .map(({ code, line, column }) => `${code} ${line}:${column}`);
}

const claim = (cue: string, words = 'kantor itu tutup'): string => `:claim[${words}]{#tutup by=redaksi cue="${cue}"}`;

test('a cue that stands nowhere in the paragraph of its claim is pointed at', () => {
  assert.deepEqual(problems(`Katanya ${claim('ujarnya')}.`), ['cue-not-found 9:57']);
  assert.deepEqual(problems(`Kabar: ${claim('kata')}.\n\nKatanya itu benar.`), ['cue-not-found 9:56']);
  assert.deepEqual(problems(`Ia mengatakan ${claim('kata')}.`), ['cue-not-found 9:63']);
});

test('it may stand before the claim, in it or behind it, over lines and marks, in any case and with an ending', () => {
  assert.deepEqual(problems(`Menurut  \n_laporan_ itu ${claim('menurut laporan')}.`), []);
  assert.deepEqual(problems(`${claim('Tutup')}, begitulah.`), []);
  assert.deepEqual(problems(`${claim('kata')}, katanya.`), []);
  assert.deepEqual(problems(`That’s why ${claim("that's why")}.`), []);
  assert.deepEqual(problems(`Ia berkata berkali-kali ${claim('berkata … tutup')}.`), []);
});

test('of a list, a quotation or a block of paragraphs, the cue may stand in the paragraph that leads to it or follows it', () => {
  assert.deepEqual(problems(`Ia berkata:\n\n- satu\n- ${claim('berkata')}`), []);
  assert.deepEqual(problems(`> ${claim('ujarnya')}\n\nUjarnya.`), []);
  assert.deepEqual(problems('Ia berkata:\n\n:::claim{#tutup by=redaksi cue=berkata}\n\nKantor tutup.\n\n:::'), []);
  assert.deepEqual(problems(`Ia berkata.\n\nJeda.\n\n> ${claim('berkata')}`), ['cue-not-found 13:51']);
});

test('the cue of a denial on a claim that is not marked as denied is pointed at', () => {
  assert.deepEqual(problems(`Ia membantah ${claim('membantah')}.`), ['denial-unmarked 9:62']);
  assert.deepEqual(problems('Ia membantah :claim[tutup]{#tutup by=redaksi how=planned cue=membantah}.').length, 1);
  assert.deepEqual(problems('Ia membantah :claim[tutup]{#tutup by=redaksi how=denied cue=membantah}.'), []);
});

test('a denial is told by its verb, unless a word before it undoes it', () => {
  const denials = [
    'membantah',
    'Dengan tegas membantah',
    'membantah keras',
    'sangkalnya',
    'has flatly denied',
    'denies',
  ];
  const others = [
    'tidak membantah',
    'did not deny',
    'refused to deny',
    'terbantahkan',
    'menolak',
    'kata',
    'denial',
    '',
  ];
  assert.deepEqual(denials.filter(isDenialCue), denials);
  assert.deepEqual(others.filter(isDenialCue), []);
});
