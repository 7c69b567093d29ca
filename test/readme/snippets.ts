import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { codeBlocks } from '../support/markdown.js';

const root = resolve(import.meta.dirname, '../..');

/** A piece of TypeScript in the documentation. */
export interface Snippet {
  /** Where it stands, such as `README.md:43` or `faxplus/client.ts accounts.get`. */
  readonly place: string;
  /** The heading above it; empty in a doc comment. */
  readonly heading: string;
  readonly text: string;
}

/** The `ts` blocks of a Markdown file, by its path in the project. */
export function snippetsOf(file: string): Snippet[] {
  return snippetsIn(readFileSync(join(root, file), 'utf8'), file);
}

/** The `ts` blocks of a text in Markdown, which is to be found at the place named. */
export function snippetsIn(markdown: string, file: string): Snippet[] {
  return codeBlocks(markdown)
    .filter(({ language }) => language === 'ts')
    .map(({ text, line, heading }) => ({ place: `${file}:${line}`, heading, text }));
}

/** The `@example`s in the doc comments of a generated API, each as a module that declares what the example takes for granted. */
export function examplesOf(api: string): Snippet[] {
  const files = ['operations.ts', 'paging.ts', 'waiting.ts'].map((file) => `generated/src/${api}/${file}`).filter((file) => existsSync(join(root, file)));
  const functions = files.flatMap((file) => readExamples(file, isCallable)).flatMap(({ name, place, text }) => {
    const made = ['createClient', 'createTransport'].map((creator) => `declare const client: ReturnType<typeof ${creator}>;\n${text}`);
    return made.map((module) => ({ place, heading: '', text: `${importLine(api, `createClient, createTransport, ${name}`)}${module}` }));
  });
  const methods = ['client.ts', 'transport.ts'].flatMap((file) => readExamples(`generated/src/${api}/${file}`, isCallable)).map(({ place, text }) => {
    const called = [...text.matchAll(/(?<![.\w])(?<!new )(\w+)\(/g)].map(([, name]) => name);
    const declared = `${importLine(api, [...new Set(['createClient', ...called])].join(', '))}declare const client: ReturnType<typeof createClient>;\n`;
    return { place, heading: '', text: declared + text };
  });
  return [...functions, ...methods, ...typeExamples(api)];
}

/** Those of types: a value of each, which may come of a call. */
function typeExamples(api: string): Snippet[] {
  return ['operations.ts', 'schema.ts'].flatMap((file) =>
    readExamples(`generated/src/${api}/${file}`, isType).map(({ name, place, text }) => {
      const called = [...text.matchAll(/await (\w+)\(/g)].map(([, each]) => each);
      const input = /\binput\)/.test(text) ? [name.replace(/(Data|Result)$/, 'Input')] : [];
      const imports = importLine(api, ['createClient', ...called, ...[name, ...input].map((each) => `type ${each}`)].join(', '));
      const declared = [`declare const client: ReturnType<typeof createClient>;\n`, ...input.map((each) => `declare const input: ${each};\n`)];
      return { place, heading: '', text: `${imports}${declared.join('')}${text}` };
    }),
  );
}

/** With unused names allowed: an example takes only some of them. */
function importLine(api: string, names: string): string {
  return `import { ${names} } from 'fax-clients/${api}';\n`;
}

interface Example {
  readonly name: string;
  readonly place: string;
  readonly text: string;
}

function isType(node: ts.Node): node is ts.InterfaceDeclaration | ts.TypeAliasDeclaration {
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
}

function isCallable(node: ts.Node): node is ts.FunctionDeclaration | ts.MethodSignature | ts.PropertySignature {
  return ts.isFunctionDeclaration(node) || ts.isMethodSignature(node) || ts.isPropertySignature(node);
}

function readExamples(path: string, isWanted: (node: ts.Node) => node is ts.NamedDeclaration): Example[] {
  const text = readFileSync(join(root, path), 'utf8');
  const examples: Example[] = [];
  const visit = (node: ts.Node): void => {
    if (isWanted(node)) {
      const name = node.name?.getText() ?? '';
      for (const block of commentBlocks(text, node)) examples.push({ name, place: `${path} ${name}`, text: block });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return examples;
}

function commentBlocks(text: string, node: ts.Node): string[] {
  const ranges = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
  const lines = ranges.map(({ pos, end }) => text.slice(pos, end).replace(/^\s*\* ?/gm, ''));
  return codeBlocks(lines.join('\n')).map((block) => block.text);
}
