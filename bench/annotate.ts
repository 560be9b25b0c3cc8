import { join, resolve } from 'node:path';
import { GOLD, measure, summary } from './annotate/measure.ts';

/**
 * `npm run bench:annotate`: how well annotations are proposed, for the texts annotated by hand and for the articles of the content.
 * With a folder, for the articles of that folder; `--faults` lists what went wrong.
 */
function run(): void {
  const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  const tables: [string, string, boolean][] =
    folders.length > 0
      ? folders.map((folder) => [folder, resolve(folder), false])
      : [
          ['Texts annotated by hand', GOLD, false],
          [
            'Articles of the content (claims with an attribution in their sentence)',
            join(import.meta.dirname, '../content'),
            true,
          ],
        ];
  for (const [title, dir, attributedOnly] of tables) {
    const measured = measure(dir, attributedOnly);
    console.log(`\n${title}`);
    console.table({
      ...Object.fromEntries(measured.map((one) => [one.article, summary([one])])),
      all: summary(measured),
    });
    if (process.argv.includes('--faults'))
      for (const { article, faults } of measured)
        console.log(`${article}\n${faults.map((fault) => `    ${fault}`).join('\n')}`);
  }
}

run();
