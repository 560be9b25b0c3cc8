import { editWords } from '../i18n/edit-words.ts';
import { contentDir } from '../read/environment.ts';
import { linkContext } from '../site-context.ts';
import { renameContent } from './edit-content.ts';
import { commandLine, endWithUsage } from './command-line.ts';
import { reportChange } from './report-change.ts';

/** `npm run rename -- old-id new-id`: gives an article, an entity or a claim another id, everywhere, and keeps its old address alive. */
const { positionals } = commandLine({ allowPositionals: true } as const, editWords.renameUsage);
const [from, to, ...others] = positionals;
if (from === undefined || to === undefined || others.length > 0) endWithUsage(editWords.renameUsage);
const dir = contentDir();
process.exitCode = reportChange(await renameContent(dir, linkContext, from, to), dir) ? 0 : 1;
