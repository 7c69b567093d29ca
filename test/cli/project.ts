import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { command } from '../../generator/edge/command.js';
import type { Memory } from '../../generator/edge/memory.js';
import type { Generate } from '../../generator/edge/run.js';

/** A project in a temporary folder, which the test's end removes, and the command run in it. */
export interface Project {
  readonly path: string;
  /** Writes files, by path below the project's folder, making the folders they need. */
  readonly write: (files: Record<string, string>) => void;
  readonly read: (file: string) => string;
  readonly list: (folder: string) => string[];
  /** Runs the command to its end. */
  readonly run: (args: string[], settings?: RunSettings) => Promise<{ status: number; out: string; err: string }>;
}

/** What differs from one run of a test to another. */
export interface RunSettings {
  readonly cwd?: string;
  /** The small generator below unless another is given. */
  readonly generate?: Generate;
  /** What is remembered from run to run; nothing otherwise. */
  readonly memory?: Memory;
  /** What the terminal is like. */
  readonly coloured?: { readonly out: boolean; readonly err: boolean };
  readonly progress?: boolean;
  /** Ends `--watch`. */
  readonly stop?: AbortSignal;
}

/** A project with the given files and a template. */
export function createProject(files: Record<string, string>): Project {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'generate-')));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  const write = (texts: Record<string, string>) => {
    for (const [file, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(path, file)), { recursive: true });
      writeFileSync(join(path, file), text);
    }
  };
  write({ 'templates/runtime/text.ts': 'export {};\n', ...files });
  return {
    path,
    write,
    read: (file) => readFileSync(join(path, file), 'utf8'),
    list: (folder) => listFiles(join(path, folder)),
    run: async (args, { cwd = path, generate = copySpecs, stop = AbortSignal.abort(), memory, coloured, progress } = {}) => {
      let out = '';
      let err = '';
      const io = {
        cwd,
        root: path,
        out: (text: string) => void (out += text),
        err: (text: string) => void (err += text),
        stopSignal: () => stop,
        ...(memory === undefined ? {} : { memory }),
        ...(coloured === undefined ? {} : { coloured }),
        ...(progress === undefined ? {} : { progress }),
      };
      const status = await command(args, io, async () => generate);
      return { status, out, err };
    },
  };
}

/**
 * A generator small enough to see through. It copies `openapi.yaml` of each API to `src/<api>/index.ts`, the runtime, and names all
 * APIs of the package in `api.md`. A text with `bad` in it is a problem, one with `odd` a warning, a problem when strict.
 */
export const copySpecs: Generate = async ({ specFolder, apis, templates }, { only, kept = [], strict = false } = {}) => {
  const wanted = [...apis.keys()].filter((name) => only === undefined || only.includes(name)).sort();
  const texts = wanted.map((name) => ({
    name,
    text: apis.get(name)?.get('openapi.yaml') ?? '',
    place: { file: `${specFolder}/${name}/openapi.yaml`, line: 1, column: 3 },
  }));
  const problems = texts
    .filter(({ text }) => text.includes('bad') || (strict && text.includes('odd')))
    .map(({ text, place }) => ({ place, found: text.trim(), expected: 'something good' }));
  if (problems.length > 0) return { files: new Map(), apis: [], problems };
  return {
    files: new Map([
      ['api.md', `${[...wanted, ...kept].sort().join('\n')}\n`],
      ...texts.map(({ name, text }) => [`src/${name}/index.ts`, text] as const),
      ...[...templates].map(([file, text]) => [`src/${file}`, text] as const),
    ]),
    apis: texts.map(({ name, text, place }) => ({
      name,
      operations: 2,
      schemas: 1,
      files: 1,
      milliseconds: 5,
      warnings: text.includes('odd') ? [{ place, found: 'something odd', done: 'it was left out' }] : [],
    })),
    problems: [],
  };
};

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
