import { editWords } from '../i18n/edit-words.ts';
import { contentDir } from '../read/environment.ts';
import { linkContext } from '../site-context.ts';
import { mergeContent } from './edit-content.ts';
import { reportChange } from './report-change.ts';

/** `npm run merge -- id into-id`: joins two entities or two claims that turned out to be one, and keeps both addresses alive. */
const [from, into, ...others] = process.argv.slice(2);
if (from === undefined || into === undefined || others.length > 0) {
  console.error(editWords.mergeUsage);
  process.exitCode = 1;
} else {
  const dir = contentDir();
  process.exitCode = reportChange(await mergeContent(dir, linkContext, from, into), dir) ? 0 : 1;
}
