import { parentPort } from 'node:worker_threads';
import { parseFile } from '../../src/core/annotate/parse-file.ts';

/** Parses texts off the test's own thread, so that one that never comes to an end can be stopped. */
parentPort?.on('message', (text: string) => {
  const { unit, issues } = parseFile({ path: 'articles/kabar.md', text });
  parentPort?.postMessage({ parsed: unit !== undefined, codes: [...new Set(issues.map(({ code }) => code))] });
});
