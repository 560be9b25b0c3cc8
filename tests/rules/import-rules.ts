import { isBuiltin } from 'node:module';
import { importsOf, type Import } from './imports.ts';
import type { CodeFile } from './source-code.ts';

/** A part of the project that rules speak of: a folder of `src`, or a file that stands by itself. */
type Area = string;

const FOUNDATION: Area[] = ['core/schema', 'core/issue', 'core/paths'];
const SHOWN: Area[] = [
  ...FOUNDATION,
  'core/xml',
  'core/search',
  'core/annotate',
  'core/graph',
  'core/picture',
  'core/export',
];
/** What is proposed for a file before it is content: no page knows of it; the review of a folder calls it, and the command line. */
const PROPOSE: Area = 'core/propose';
const MAY_PROPOSE: Area[] = ['cli', 'read', 'i18n', 'tests', PROPOSE];

const CORE: Area[] = [...SHOWN, 'core/edit', PROPOSE];

/** Areas that may import only these. Data flows one way: no arrow leads back. */
const ONLY: Record<Area, Area[]> = {
  'core/schema': FOUNDATION,
  'core/issue': FOUNDATION,
  'core/paths': FOUNDATION,
  'core/xml': [],
  // It runs in the reader's browser too.
  'core/search': [...FOUNDATION, 'core/search'],
  'core/annotate': [...FOUNDATION, 'core/annotate'],
  'core/graph': [...FOUNDATION, 'core/annotate', 'core/graph'],
  // Draws from plain data, and knows nothing of the graph that the data comes from.
  'core/picture': ['core/xml', 'core/picture'],
  'core/export': SHOWN,
  // Changes of content are made from what the graph knows, and no page needs them.
  'core/edit': [...FOUNDATION, 'core/annotate', 'core/graph', 'core/edit'],
  [PROPOSE]: [...FOUNDATION, 'core/annotate', PROPOSE],
  client: ['core/search', 'core/export', 'styles'],
  pages: [...SHOWN, 'corpus', 'layouts', 'components', 'i18n', 'styles', 'site', 'style-guide'],
};

/** Areas that take plain props, and must not fetch what they show. */
const NEVER: Record<Area, Area[]> = {
  layouts: ['corpus', 'read', 'cli', 'pages'],
  components: ['corpus', 'read', 'cli', 'pages'],
};

/** Areas that may not reach for the machine: the disk and the terminal belong to `read`, `cli` and `corpus`. */
const WITHOUT_NODE: Area[] = [...CORE, 'pages', 'layouts', 'components'];

/** Packages that work in any JavaScript engine, and are what core is made of. */
const CORE_PACKAGES =
  /^((remark|rehype|micromark|mdast|hast|unist|vfile)(-[\w-]+)?|unified|github-slugger|yaml|zod|date-fns|@date-fns\/tz|fastest-levenshtein|modern-ahocorasick|d3-geo|topojson-(client|simplify|specification)|geojson|world-atlas|i18n-iso-countries|csv-stringify|schema-dts)$/;

/** Everything in `files` that breaks the rules of who may import whom, each as a line with its place. */
export function importProblems(files: CodeFile[]): string[] {
  const known = new Set(files.map(({ path }) => path));
  return files.flatMap((file) =>
    importsOf(file).flatMap((item) => {
      const problem = problemOf(file.path, item, known);
      return problem === undefined ? [] : [`${file.path}:${item.line}: ${problem}`];
    }),
  );
}

function problemOf(path: string, { specifier, target }: Import, known: Set<string>): string | undefined {
  const area = areaOf(path);
  const isTest = path.endsWith('.test.ts');
  if (target === undefined) return isTest ? undefined : packageProblem(area, specifier);
  const to = areaOf(target);
  if (to === 'tests') return 'nothing in src imports from tests';
  if (/\.(ts|astro)$|\/[^.]+$/.test(target) && !known.has(target))
    return `${specifier} names no file (is its ending missing?)`;
  if (isTest || to === area) return undefined;
  if (to === PROPOSE && !MAY_PROPOSE.includes(area)) return `${area} may not import ${to}`;
  const forbidden = ONLY[area]?.includes(to) === false || NEVER[area]?.includes(to) === true;
  return forbidden ? `${area} may not import ${to}` : undefined;
}

function packageProblem(area: Area, specifier: string): string | undefined {
  if (isBuiltin(specifier))
    return WITHOUT_NODE.includes(area) ? `${area} may not import ${specifier} of Node` : undefined;
  const name = /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
  return CORE.includes(area) && !CORE_PACKAGES.test(name) ? `core may not import the package ${name}` : undefined;
}

function areaOf(path: string): Area {
  if (path.startsWith('tests/')) return 'tests';
  const [, area = 'outside'] = /^src\/(core\/[^/.]+|[^/.]+)/.exec(path) ?? [];
  return area.startsWith('site') ? 'site' : area;
}
