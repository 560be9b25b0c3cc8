import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { outDir } from '../read/environment.ts';
import { paths } from '../site-context.ts';
import { startServer, type StaticServer } from './static-server.ts';

const DEFAULT_PORT = 4321;

/** The lines for whoever started this; in both languages, because they are the same whatever the site's language. */
const SERVING = 'Situs siap, tekan Ctrl+C untuk berhenti / Site ready, press Ctrl+C to stop:';
export const NOT_BUILT = 'Situs belum dibangun; jalankan / The site is not built; run: npm run build';
const PORT_TAKEN = 'Port sudah dipakai; pilih yang lain / Port in use; choose another:';
const NO_SERVER = 'Situs tidak dapat disajikan / Cannot serve the site:';

/** Serves the built site at `HOST` (this machine alone, if not set) and `PORT` until it is told to stop. */
export async function serve(): Promise<void> {
  const dir = outDir();
  if (!existsSync(dir)) {
    fail(`${NOT_BUILT} (${relative(process.cwd(), dir)})`);
    return;
  }
  const port = Number(process.env['PORT'] ?? DEFAULT_PORT);
  const host = process.env['HOST'];
  let server: StaticServer;
  try {
    server = await startServer({ dir, port, ...(host !== undefined && { host }), base: paths.base });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    fail(code === 'EADDRINUSE' ? `${PORT_TAKEN} PORT=${port + 1}` : `${NO_SERVER} ${message}`);
    return;
  }
  console.log(`${SERVING} ${server.url}`);
  const stop = (): void => void server.close();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function fail(line: string): void {
  console.error(line);
  process.exitCode = 1;
}

if (import.meta.main) await serve();
