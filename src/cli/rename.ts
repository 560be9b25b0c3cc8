import { editWords } from '../i18n/edit-words.ts';
import { contentDir } from '../read/environment.ts';
import { linkContext } from '../site-context.ts';
import { renameContent } from './edit-content.ts';
import { reportChange } from './report-change.ts';

/** `npm run rename -- old-id new-id`: gives an article, an entity or a claim another id, everywhere, and keeps its old address alive. */
const [from, to, ...others] = process.argv.slice(2);
if (from === undefined || to === undefined || others.length > 0) {
  console.error(editWords.renameUsage);
  process.exitCode = 1;
} else {
  const dir = contentDir();
  process.exitCode = reportChange(await renameContent(dir, linkContext, from, to), dir) ? 0 : 1;
}
