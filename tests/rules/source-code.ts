import ts from 'typescript';

/** A file of the project, by its path from the root. */
export interface CodeFile {
  path: string;
  text: string;
}

/** One syntax tree of a file, and the line of the file that it begins on. */
interface Part {
  tree: ts.SourceFile;
  firstLine: number;
}

const FRONTMATTER = /^---\r?\n(?<code>.*?)^---/dms;
const SCRIPT = /<script\b[^>]*>(?<code>.*?)<\/script>/dgs;

/** The TypeScript of a file: all of a `.ts` file; the frontmatter and the scripts of an `.astro` file. */
export function codeOf({ path, text }: CodeFile): Part[] {
  if (!path.endsWith('.astro')) return [{ tree: parse(path, text), firstLine: 1 }];
  const frontmatter = FRONTMATTER.exec(text);
  return [...(frontmatter ? [frontmatter] : []), ...text.matchAll(SCRIPT)].map((match) => {
    const [start] = match.indices?.groups?.['code'] ?? [0];
    return { tree: parse(path, match.groups?.['code'] ?? ''), firstLine: text.slice(0, start).split('\n').length };
  });
}

/** Calls `visitor` with every node of a file's code, and the node's line in the file. */
export function visitCode(file: CodeFile, visitor: (node: ts.Node, line: number) => void): void {
  for (const { tree, firstLine } of codeOf(file)) {
    const descend = (node: ts.Node): void => {
      visitor(node, firstLine + tree.getLineAndCharacterOfPosition(node.getStart(tree)).line);
      ts.forEachChild(node, descend);
    };
    descend(tree);
  }
}

function parse(path: string, code: string): ts.SourceFile {
  return ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
}
