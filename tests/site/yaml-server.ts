import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { parse } from 'yaml';
import { projectDir } from './run-cli.ts';

/** A problem that the language server shows; lines and columns count from 1. */
export interface ShownProblem {
  line: number;
  column: number;
  message: string;
}

interface Published {
  uri: string;
  diagnostics: { range: { start: { line: number; character: number } }; message: string }[];
}

/** The language server of the common YAML extension, asked as VS Code asks it in this project. */
export interface YamlServer {
  /** Opens a file of the content, and waits for what is shown in it. */
  open(path: string, text: string): Promise<ShownProblem[]>;
  complete(path: string, line: number, column: number): Promise<string[]>;
  hover(path: string, line: number, column: number): Promise<string>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** The settings that the project brings, read as VS Code reads them: JSON with comments is YAML without its `//` lines. */
export function projectSettings(): Record<string, unknown> {
  const text = readFileSync(join(projectDir, '.vscode/settings.json'), 'utf8');
  return parse(text.replace(/^\s*\/\/.*$/gm, '')) as Record<string, unknown>;
}

export async function startYamlServer(): Promise<YamlServer> {
  const settings = projectSettings();
  const yaml = Object.fromEntries(
    Object.entries(settings).flatMap(([key, value]) => (key.startsWith('yaml.') ? [[key.slice(5), value]] : [])),
  );
  const script = join(projectDir, 'node_modules/yaml-language-server/bin/yaml-language-server');
  const child = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const waiting = new Map<string, (problems: ShownProblem[]) => void>();
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: Published) => {
    const shown = diagnostics.map(({ range: { start }, message }) => ({
      line: start.line + 1,
      column: start.character + 1,
      message,
    }));
    waiting.get(uri)?.(shown);
  });
  connection.onRequest('workspace/configuration', ({ items }: { items: { section?: string }[] }) =>
    items.map(({ section }) =>
      section === 'yaml'
        ? { ...yaml, schemaStore: { enable: false }, validate: true, hover: true, completion: true }
        : {},
    ),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('custom/schema/request', () => []);
  connection.listen();
  const root = pathToFileURL(projectDir).href;
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: root,
    workspaceFolders: [{ uri: root, name: 'project' }],
    capabilities: {
      textDocument: { completion: {}, hover: {}, publishDiagnostics: {} },
      workspace: { configuration: true, workspaceFolders: true, didChangeConfiguration: { dynamicRegistration: true } },
    },
  });
  await connection.sendNotification('initialized', {});

  const uriOf = (path: string): string => pathToFileURL(join(projectDir, 'content', path)).href;
  const at = (path: string, line: number, column: number): object => ({
    textDocument: { uri: uriOf(path) },
    position: { line: line - 1, character: column - 1 },
  });
  return {
    open: (path, text) =>
      new Promise((resolve, reject) => {
        waiting.set(uriOf(path), resolve);
        connection
          .sendNotification('textDocument/didOpen', {
            textDocument: { uri: uriOf(path), languageId: 'yaml', version: 1, text },
          })
          .catch(reject);
      }),
    complete: async (path, line, column) => {
      const { items } = await connection.sendRequest<{ items: { label: string }[] }>(
        'textDocument/completion',
        at(path, line, column),
      );
      return items.map(({ label }) => label);
    },
    hover: async (path, line, column) => {
      const shown = await connection.sendRequest<{ contents: { value: string } } | null>(
        'textDocument/hover',
        at(path, line, column),
      );
      return shown?.contents.value ?? '';
    },
    [Symbol.asyncDispose]: () => end(child),
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}
