import { dev } from 'astro';
import { contextOf, shareCorpus } from '../corpus.ts';
import { commandWords } from '../i18n/command-words.ts';
import { contentDir } from '../read/environment.ts';
import { commandLine } from './command-line.ts';
import { reportContent } from './report-content.ts';
import { isProjectContent, writeEditorSchemas } from './write-editor-schemas.ts';

/** `npm run dev`: serves the site and keeps every page as fresh as the files it is made from. */
commandLine({}, commandWords.devUsage);
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const { graph, hasErrors } = await reportContent();
// With an error in it the content is compiled again for the first page, which shows what is wrong.
if (!hasErrors) shareCorpus(contextOf(graph));
if (isProjectContent(contentDir())) await writeEditorSchemas(graph);
const server = await dev({ root: process.cwd(), server: { port: Number(process.env['PORT'] ?? 4321) } });
const { port } = server.address;
console.log(`http://localhost:${port}`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void server.stop().then(() => process.exit(0)));
}
