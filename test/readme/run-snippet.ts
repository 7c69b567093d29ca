import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import ts from 'typescript';
import { saveFile } from '../../generated/src/runtime/node.js';

/** What a snippet finds around it. */
export interface Surroundings {
  /** What services answer, by request line, such as `GET https://dot3/ffws/v1/ofax`. Any other request fails. */
  readonly answers: Readonly<Record<string, (url: string, init: RequestInit) => Response | Promise<Response>>>;
  /** What `readFile` finds. */
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** A request that a snippet sent. */
export interface Sent {
  readonly line: string;
  readonly authorization: string | null;
  readonly body: string;
}

/** What a snippet did. */
export interface Done {
  readonly sent: readonly Sent[];
  /** The arguments of every `console.log` and `console.error`. */
  readonly printed: readonly (readonly unknown[])[];
}

const packages: Readonly<Record<string, () => Promise<object>>> = {
  'fax-clients/faxfinder': () => import('../../generated/src/faxfinder/index.js'),
  'fax-clients/faxplus': () => import('../../generated/src/faxplus/index.js'),
  'fax-clients/oauth2': () => import('../../generated/src/runtime/oauth2.js'),
  'fax-clients/node': async () => ({ saveFile: saveInScratch }),
  'fax-clients/testing': () => import('../../generated/src/testing.js'),
  'fax-clients/faxfinder/simulator': () => import('../../generated/src/faxfinder/simulator/index.js'),
  undici: () => import('undici'),
  '@opentelemetry/api': () => import('@opentelemetry/api'),
};

/**
 * Runs a snippet as a module, with the project's sources as the package, and a global `fetch`, console, environment and disk that are
 * given. Rejects with what the snippet throws.
 */
export async function runSnippet(text: string, { answers, files = {}, env = {} }: Surroundings): Promise<Done> {
  const sent: Sent[] = [];
  const printed: unknown[][] = [];
  const print = (...values: unknown[]): void => void printed.push(values);
  const disk = { readFile: async (name: string) => Buffer.from(files[name] ?? fail(`no file ${name}`)) };
  const load = (name: string): Promise<object> =>
    name === 'node:fs/promises' ? Promise.resolve(disk) : (packages[name]?.() ?? fail(`no package ${name}`));
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const request = new Request(url, init);
    const line = `${request.method} ${request.url}`;
    sent.push({ line, authorization: request.headers.get('authorization'), body: await request.text() });
    return answers[line]?.(url, init) ?? fail(`no answer to ${line}`);
  });
  try {
    await moduleFunction(text)(load, { env }, { log: print, error: print });
  } finally {
    vi.unstubAllGlobals();
  }
  return { sent, printed };
}

/** A folder for each file, which is gone again when the file has been written. */
async function saveInScratch(content: ReadableStream<Uint8Array>, path: string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'snippet-'));
  try {
    return await saveFile(content, join(folder, path));
  } finally {
    await rm(folder, { recursive: true });
  }
}

type ModuleFunction = (load: (name: string) => Promise<object>, process: object, console: object) => Promise<void>;

/** The module as a function of what it imports and of its globals, so that it needs no file and no process. */
function moduleFunction(text: string): ModuleFunction {
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true };
  const { outputText } = ts.transpileModule(text, { compilerOptions });
  // What a module without values to import is marked with.
  const body = outputText.replace(/^export \{\};$/gm, '').replace(
    /^import (?:\{([^}]*)\}|\* as (\w+)) from ('[^']+');$/gm,
    (_, names: string | undefined, all: string | undefined, from: string) => `const ${all ?? `{${names?.replace(/ as /g, ': ')}}`} = await load(${from});`,
  );
  // The language gives this constructor no other name, and its type is that of Function.
  const AsyncFunction = (async () => undefined).constructor as new (...parts: string[]) => ModuleFunction;
  return new AsyncFunction('load', 'process', 'console', body);
}

function fail(message: string): never {
  throw new Error(message);
}
