import { outDir } from '../../src/read/environment.ts';
import { paths } from '../../src/site-context.ts';
import { readSite } from './built-site.ts';

/** The site under test: what stands in `OUT_DIR`, built from `CONTENT_DIR`. */
export const theSite = readSite(outDir(), paths.base);
