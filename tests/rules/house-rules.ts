import { posix } from 'node:path';
import ts from 'typescript';
import { visitCode, type CodeFile } from './source-code.ts';

/** Names that say nothing of what is in a file, so that anything ends up there. */
const BAGS = ['index.ts', 'utils.ts', 'helpers.ts', 'types.ts'];

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.(config|test|d))?\.ts$/;
/** A route is named for its address: `feed.xml.ts`, `[slug].json.ts`. */
const ROUTE = /^(\[(\.\.\.)?[a-z]+\]|[a-z0-9]+(-[a-z0-9]+)*)(\.[a-z0-9]+)*\.ts$/;
const PASCAL = /^([A-Z][a-z0-9]*)+\.astro$/;

/** Every file whose name, types or look-ups break the house rules, each as a line with its place. */
export function houseProblems(files: CodeFile[]): string[] {
  return files.flatMap((file) => [
    ...nameProblems(file.path),
    ...anyProblems(file),
    ...lookUpProblems(file),
    ...languageProblems(file),
  ]);
}

function nameProblems(path: string): string[] {
  const name = posix.basename(path);
  if (BAGS.includes(name)) return [`${path}: name the file for what is in it`];
  if (path.endsWith('.ts')) {
    const pattern = path.startsWith('src/pages/') ? ROUTE : KEBAB;
    return pattern.test(name) ? [] : [`${path}: the name of a .ts file is kebab-case`];
  }
  const isComponent = /^src\/(components|layouts)\//.test(path);
  return isComponent && !PASCAL.test(name) ? [`${path}: the name of a component is PascalCase`] : [];
}

function anyProblems(file: CodeFile): string[] {
  const problems: string[] = [];
  visitCode(file, (node, line) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) problems.push(`${file.path}:${line}: \`any\` switches the types off`);
  });
  return problems;
}

/** A text that has no words in the site's language is not to come out empty, or as an id: `pickText` knows what to show then. */
function lookUpProblems({ path, text }: CodeFile): string[] {
  if (!/^src\/(components|layouts|pages)\//.test(path)) return [];
  return text
    .split('\n')
    .flatMap((line, index) =>
      /\[(\w+\.)*locale\]/.test(line) ? [`${path}:${index + 1}: \`pickText\` chooses a text by its language`] : [],
    );
}

/** A component that spoke the site's language would speak it on a page in another, too. */
function languageProblems({ path, text }: CodeFile): string[] {
  if (!/^src\/(components|layouts)\//.test(path)) return [];
  return text
    .split('\n')
    .flatMap((line, index) =>
      /\bsite\.locale\b|i18n\/words\.ts/.test(line)
        ? [`${path}:${index + 1}: a component speaks its page’s language: \`Astro.locals\` has it`]
        : [],
    );
}
