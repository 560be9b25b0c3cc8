import { parseArgs } from 'node:util';
import { reportContent } from './report-content.ts';

/** `npm run check`: every problem of the content, without building. Exits 1 if there is an error. */
const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const { hasErrors } = await reportContent(values.json ? 'json' : 'text');
process.exitCode = hasErrors ? 1 : 0;
