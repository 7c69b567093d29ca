import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runProcess } from '../support/run-process.js';

const root = resolve(import.meta.dirname, '../..');

/** The compilers that packages are checked with, by their folders in the project's node_modules: the oldest, and the newest of 5, 6 and 7. */
export const compilers = ['typescript-5.4', 'typescript', 'typescript-6', 'typescript-7'] as const;

/** One of them. */
export type Compiler = (typeof compilers)[number];

/** A compiler of the project and what an application tells it. */
export interface Compilation {
  readonly compiler: Compiler;
  readonly moduleResolution: 'nodenext' | 'node16' | 'bundler';
  /** The consumers that it compiles. */
  readonly files: readonly ('consumer.ts' | 'consumer.cts')[];
  /** Node's types in place of a browser's. */
  readonly forNode?: true;
}

/**
 * Compiles consumers in a folder of their own below the application, strictly, with every declaration checked but those of the
 * language itself. Gives the compiler's output.
 */
export async function compileConsumer(application: string, compilation: Compilation): Promise<string> {
  const { compiler, moduleResolution, files, forNode = false } = compilation;
  const folder = join(application, `${compiler}-${moduleResolution}-${forNode ? 'node' : 'browser'}`);
  mkdirSync(folder);
  for (const file of files) cpSync(join(import.meta.dirname, `${file}.txt`), join(folder, file));
  const compilerOptions = {
    target: 'es2022',
    module: moduleResolution === 'bundler' ? 'esnext' : moduleResolution,
    moduleResolution,
    lib: forNode ? ['es2022'] : ['es2022', 'dom'],
    types: forNode ? ['node'] : [],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    skipDefaultLibCheck: true,
    noEmit: true,
  };
  if (forNode) linkNodeTypes(folder);
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  return compile(compiler, folder);
}

/** Compiles a folder as its `tsconfig.json` says. Gives the compiler's output. */
export async function compile(compiler: Compiler, folder: string): Promise<string> {
  const { out } = await runProcess(process.execPath, [join(root, 'node_modules', compiler, 'bin/tsc'), '-p', folder], folder);
  return out;
}

function linkNodeTypes(folder: string): void {
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(join(root, 'node_modules/@types'), join(folder, 'node_modules/@types'), 'junction');
}
