import { parseArgs } from 'node:util';
import { contentDir } from '../../src/read/environment.ts';
import { readSources } from '../../src/read/read-content.ts';
import { linkContext } from '../../src/site-context.ts';
import { countCaught } from './count-caught.ts';

/** `node tests/mutations/run-all.ts`: a thousand mistakes in the real content, of which every one has to be caught. */
const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '1000' } },
});
const { files } = readSources(contentDir());
const count = Number(values.count);
const { caught, missed } = countCaught(files, linkContext, count, Number(values.seed));
for (const title of missed) console.log(`not caught: ${title}`);
console.log(`${caught}/${count} caught`);
process.exitCode = caught === count ? 0 : 1;
