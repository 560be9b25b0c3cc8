import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COMMANDS, runCli } from './run-cli.ts';

const env = { SITE_LOCALE: 'id' };

for (const command of COMMANDS) {
  test(`${command} says how it is used where its command line can’t be read, and when asked`, async () => {
    // `new` reads what kind of file it is to make before the options that such a file has.
    const kind = command === 'new' ? ['person'] : [];
    const wrong = await runCli(command, { env, args: [...kind, '--hlp'] });
    assert.equal(wrong.code, 2);
    assert.match(wrong.stderr, /^Opsi `--hlp` tidak dikenal\./);
    assert.match(wrong.stderr, /npm (?:run (?:-s )?)?(?:\S+)/);
    assert.doesNotMatch(wrong.stderr, /\.ts:\d|node:internal/);
    assert.equal(wrong.stdout, '');

    const asked = await runCli(command, { env, args: ['--help'] });
    assert.deepEqual([asked.code, asked.stderr], [0, '']);
    assert.match(asked.stdout, new RegExp(`npm (?:run (?:-s )?)?${command}`));
  });
}

test('a mistyped option is told with the one that was meant, a value that is missing and a word too many as such', async () => {
  const told = async (command: 'import' | 'check' | 'overlap', ...args: string[]): Promise<string> =>
    (await runCli(command, { env, args })).stderr.split('\n')[0] ?? '';
  assert.equal(await told('import', '--titel', 'x'), 'Opsi `--titel` tidak dikenal. Maksudnya `--title`?');
  assert.equal(await told('import', 'x.txt', '--id'), 'Nilai opsi `--id` tidak terbaca.');
  assert.equal(await told('check', 'artikel'), '`artikel` tidak terpakai di sini.');
  assert.equal(await told('overlap', 'README.md', 'tidak-ada.md'), 'tidak-ada.md tidak ada.');
  // Compared with nothing, or from no number of words on, no text has anything in common.
  for (const args of [['README.md'], ['README.md', 'README.md', '--at-least', 'x']])
    assert.equal((await runCli('overlap', { env, args })).code, 2);
});
