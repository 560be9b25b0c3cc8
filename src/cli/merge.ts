import { editWords } from '../i18n/edit-words.ts';
import { contentDir } from '../read/environment.ts';
import { linkContext } from '../site-context.ts';
import { mergeContent } from './edit-content.ts';
import { commandLine, endWithUsage } from './command-line.ts';
import { reportChange } from './report-change.ts';

/** `npm run merge -- id into-id`: joins two entities or two claims that turned out to be one, and keeps both addresses alive. */
const { positionals } = commandLine({ allowPositionals: true } as const, editWords.mergeUsage);
const [from, into, ...others] = positionals;
if (from === undefined || into === undefined || others.length > 0) endWithUsage(editWords.mergeUsage);
const dir = contentDir();
process.exitCode = reportChange(await mergeContent(dir, linkContext, from, into), dir) ? 0 : 1;
