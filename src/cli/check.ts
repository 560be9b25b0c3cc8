import { parseArgs } from 'node:util';
import { acceptRecord } from './accept-record.ts';
import { reportContent } from './report-content.ts';

/**
 * `npm run check`: every problem of the content, without building. Exits 1 if there is an error. With `--accept` the words as they
 * stand become the record of what is published.
 */
const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, accept: { type: 'boolean', default: false } },
});
if (values.accept) await acceptRecord();
const { hasErrors } = await reportContent(values.json ? 'json' : 'text');
process.exitCode = hasErrors ? 1 : 0;
