import { posix } from 'node:path';
import ts from 'typescript';
import { visitCode, type CodeFile } from './source-code.ts';

/** One import of a file. */
export interface Import {
  /** What it names, as written. */
  specifier: string;
  /** Path from the root of the file that a relative import names. */
  target: string | undefined;
  line: number;
  /** True if nothing of it is left when the program runs. */
  typeOnly: boolean;
}

/** Every import of a file: declarations, re-exports, `import()` and `import('…')` types. */
export function importsOf(file: CodeFile): Import[] {
  const imports: Import[] = [];
  visitCode(file, (node, line) => {
    const found = asImport(node);
    if (!found) return;
    const { specifier } = found;
    const target = specifier.startsWith('.')
      ? posix.join(posix.dirname(file.path), specifier.replace(/\?.*$/, ''))
      : undefined;
    imports.push({ ...found, target, line });
  });
  return imports;
}

function asImport(node: ts.Node): Pick<Import, 'specifier' | 'typeOnly'> | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, typeOnly: isTypeClause(node.importClause) };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, typeOnly: node.isTypeOnly };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return { specifier: node.argument.literal.text, typeOnly: true };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    if (argument && ts.isStringLiteralLike(argument)) return { specifier: argument.text, typeOnly: false };
  }
  return undefined;
}

function isTypeClause(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  if (clause.name || !named || !ts.isNamedImports(named)) return false;
  return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
}
