import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { fileOfPage } from '../core/edit/file-of-page.ts';
import type { Panel } from '../core/export/panel.ts';
import { describeIssue } from '../core/issue/report.ts';
import { panelWords } from '../i18n/panel-words.ts';
import { reportWords } from '../i18n/report-words.ts';
import { contentDir } from '../read/environment.ts';
import { reviewContent } from '../read/review-content.ts';
import { linkContext } from '../site-context.ts';

/** Where the panel asks for what to show; under the dev server alone. */
const ADDRESS = '/__editor-panel';

/**
 * Under `astro dev`: a panel in every page shows what `npm run check` says of the file behind it, each with its line. A build knows
 * nothing of it.
 */
export function editorPanel(): AstroIntegration {
  return {
    name: 'editor-panel',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', "import '/src/client/editor-panel.ts';");
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(ADDRESS, (request, response, next) => {
          const page = new URL(request.url ?? '/', 'http://localhost').searchParams.get('page') ?? '';
          panelOf(page).then((panel) => {
            response.setHeader('Content-Type', 'application/json');
            response.end(JSON.stringify(panel));
          }, next);
        });
      },
    },
  };
}

async function panelOf(page: string): Promise<Panel> {
  const dir = contentDir();
  const { graph, issues } = await reviewContent(dir, linkContext);
  const file = fileOfPage(page, graph, linkContext.paths);
  const folder = relative(process.cwd(), dir);
  const own = issues.filter((issue) => issue.file === file);
  return {
    ...(file !== undefined && { file: `${folder}/${file}` }),
    issues: own.map((issue) => {
      const { severity, code, message, fix, line, column } = describeIssue(issue, reportWords);
      const place = `${line}:${column}`;
      return { severity: reportWords[severity], code, message, fix, place, file: `${folder}/${issue.file}:${place}` };
    }),
    words: panelWords,
  };
}
