import { compileContent } from '../../src/read/compile-content.ts';
import { contentDir } from '../../src/read/environment.ts';
import { linkContext } from '../../src/site-context.ts';

/** The graph of the content that the site under test was built from. */
export const { graph } = await compileContent(contentDir(), linkContext);
