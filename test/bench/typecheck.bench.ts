import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import type * as TypeScript from 'typescript';
import type { Bench, Benchmark, Row } from './benchmark.js';
import type { BenchDocument } from './documents.js';
import { ownContender } from './generation.bench.js';
import { measure, median, type Contender } from './measure.js';

const compilers = ['typescript', 'typescript-6', 'typescript-7'];
const hey = '@hey-api/openapi-ts';

/** What the compiler may take on a package of ours, by what it takes on hey-api's. */
const target = 0.9;

/** How many operations the consumer calls. */
const calls = 50;

/** A project that calls operations of a generated client. */
interface Consumer {
  readonly who: string;
  readonly folder: string;
}

export const benchmark: Benchmark = {
  title: 'Type-checking and completion',
  run: async (bench) => {
    const rows: Row[] = [];
    for (const document of bench.documents.vendors) rows.push(...(await compareCompilers(bench, document)));
    return [...rows, ...(await compareCompletion(bench, bench.documents.synthetic(1000)))];
  },
};

async function compareCompilers(bench: Bench, document: BenchDocument): Promise<Row[]> {
  const consumers = await makeConsumers(bench, document);
  const rows: Row[] = [];
  for (const compiler of compilers) {
    const script = bench.peers.command(compiler, 'tsc');
    const contenders = consumers.map(({ who, folder }): Contender => ({ who, script, args: ['-p', folder, '--noEmit'], cwd: folder, statuses: [0, 1, 2] }));
    const usages = await measure(contenders, bench.rounds, bench.log);
    const base = usages.get('hey-api')?.seconds ?? Number.NaN;
    for (const { who, folder } of consumers) {
      const ratio = (usages.get(who)?.seconds ?? Number.NaN) / base;
      const group = `${document.name} and ${calls} calls, ${bench.peers.shown(compiler)}`;
      rows.push({ group, who, ratio, note: diagnose(script, folder), ...(who === 'this generator' ? { target } : {}) });
    }
  }
  return rows;
}

/** How many errors the compiler finds, and how many types it has to make. */
function diagnose(script: string, folder: string): string {
  const text = run(script, ['-p', folder, '--noEmit', '--extendedDiagnostics', '--pretty', 'false'], folder);
  const errors = text.match(/^.*error TS\d+/gm)?.length ?? 0;
  const instantiations = /Instantiations:\s+(\d+)/.exec(text)?.[1];
  return `${errors} errors${instantiations === undefined ? '' : `, ${instantiations} instantiations`}`;
}

function run(script: string, args: readonly string[], cwd: string): string {
  try {
    return execFileSync(process.execPath, [script, ...args], { cwd, encoding: 'utf8', maxBuffer: 1 << 30 });
  } catch (error) {
    // The compiler ends with another status than 0 when it finds errors, which are what is counted.
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
  }
}

/** Generates both clients, and a consumer of each that calls the first operations of the document, whatever they take. */
async function makeConsumers(bench: Bench, document: BenchDocument): Promise<Consumer[]> {
  const own = ownContender(bench, document);
  const other = bench.folder('hey-api');
  const peer = { who: 'hey-api', script: bench.peers.command(hey, 'openapi-ts'), cwd: other, args: ['-i', document.path, '-o', join(other, 'client')] };
  await measure([own, peer], 1, bench.log);
  const manifest: { function: string }[] = JSON.parse(readFileSync(join(own.out, 'manifest.json'), 'utf8'));
  const functions = manifest.slice(0, calls).map((entry) => entry.function);
  const sdk = readFileSync(join(other, 'client/sdk.gen.ts'), 'utf8');
  const theirs = [...sdk.matchAll(/^export const (\w+) =/gm)].map(([, name = '']) => name).slice(0, calls);
  const source = join(own.out, 'src/api');
  writeConsumer(bench, own.out, source, [
    "import { createTransport } from './index.js';",
    `import { ${functions.join(', ')} } from './operations.js';`,
    "const client = createTransport({ baseUrl: 'https://api.invalid', auth: {} });",
    ...functions.map((name) => `export const ${name}Result = async (input: Parameters<typeof ${name}>[1]) => { const result = await ${name}(client, input as never); return result.ok ? result.data : undefined; };`),
  ]);
  writeConsumer(bench, other, join(other, 'client'), [
    `import { ${theirs.join(', ')} } from './sdk.gen.js';`,
    ...theirs.map((name) => `export const ${name}Result = async (input: Parameters<typeof ${name}>[0]) => { const result = await ${name}(input as never); return result.data; };`),
  ]);
  return [{ who: 'this generator', folder: source }, { who: 'hey-api', folder: join(other, 'client') }];
}

function writeConsumer(bench: Bench, packageFolder: string, folder: string, lines: readonly string[]): void {
  const compilerOptions = { strict: true, noEmit: true, skipLibCheck: true, module: 'esnext', moduleResolution: 'bundler', target: 'es2022', lib: ['es2022', 'dom', 'dom.iterable', 'dom.asynciterable'], types: [] };
  writeFileSync(join(folder, 'consumer.ts'), `${lines.join('\n')}\n`);
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['./**/*.ts'] }));
  // Beside the sources of ours, and of both for whatever they import.
  symlinkSync(join(bench.peers.folder, 'node_modules'), join(packageFolder, 'node_modules'));
}

/** What an editor waits for after `client.`: the grouped client of ours, and hey-api's module of functions. */
async function compareCompletion(bench: Bench, document: BenchDocument): Promise<Row[]> {
  const [own, other] = await makeConsumers(bench, document);
  if (own === undefined || other === undefined) return [];
  const first = JSON.parse(readFileSync(join(dirname(dirname(own.folder)), 'manifest.json'), 'utf8'))[0] as { group: string };
  const files = [
    { who: 'this generator', file: write(own.folder, `import { createClient } from './index.js';\nconst client = createClient({ auth: {} });\nclient.${first.group}.`) },
    { who: 'hey-api', file: write(other.folder, "import * as client from './sdk.gen.js';\nclient.") },
  ];
  const ts = createRequire(join(bench.peers.folder, 'package.json'))('typescript') as typeof TypeScript;
  const times = new Map(files.map(({ who }) => [who, [] as number[]]));
  for (let round = 0; round < bench.rounds; round += 1) for (const { who, file } of files) times.get(who)?.push(complete(ts, file));
  const base = median(times.get('hey-api') ?? []);
  return files.map(({ who }) => ({ group: `Completion after client., ${document.name}`, who, ratio: median(times.get(who) ?? []) / base, ...(who === 'this generator' ? { target: 1 } : {}) }));
}

function write(folder: string, text: string): string {
  const file = join(folder, 'completion.ts');
  writeFileSync(file, text);
  return file;
}

/** Seconds until a new language service has completions at the end of a file. */
function complete(ts: typeof TypeScript, file: string): number {
  const options = { strict: true, skipLibCheck: true, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, target: ts.ScriptTarget.ES2022, types: [] };
  const service = ts.createLanguageService({
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => (ts.sys.fileExists(name) ? ts.ScriptSnapshot.fromString(ts.sys.readFile(name) ?? '') : undefined),
    getCurrentDirectory: () => dirname(file),
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
  });
  const start = performance.now();
  const entries = service.getCompletionsAtPosition(file, readFileSync(file, 'utf8').length, {})?.entries.length ?? 0;
  if (entries < 5) throw new Error(`only ${entries} completions in ${file}`);
  return (performance.now() - start) / 1000;
}
