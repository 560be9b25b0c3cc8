import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteOf } from './site.ts';

const colors = { light: '#ffffff', dark: '#000000' };
const VALUES = {
  name: 'Situs Contoh',
  tagline: { id: 'Sebuah contoh.' },
  url: 'https://contoh.example/',
  locale: 'id',
  timeZone: 'Asia/Jakarta',
  timeZoneName: { id: 'WIB' },
  authors: { redaksi: { name: { id: 'Redaksi' } } },
  stories: {},
  contentLicense: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  contentLanguage: 'id',
  colors: { paper: colors, ink: colors, thread: colors },
};

test('a value of the configuration that is not valid is named by its key, with what it is for', () => {
  assert.equal(siteOf(VALUES).name, 'Situs Contoh');
  const faults: [values: Record<string, unknown>, expected: RegExp][] = [
    [{ locale: 'fr' }, /^ {2}locale: .*"id"\|"en".* \(Language of the interface and of the addresses\)$/m],
    [{ timeZone: 'London' }, /^ {2}timeZone: .* \(IANA zone /m],
    [{ authors: { redaksi: { name: 'Redaksi' } } }, /^ {2}authors: redaksi: name: /m],
    [{ colours: {} }, /^ {2}Unrecognized key: "colours"$/m],
  ];
  for (const [values, expected] of faults) {
    assert.throws(() => siteOf({ ...VALUES, ...values }), { message: expected });
  }
});
