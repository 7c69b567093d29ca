import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Bench, Benchmark, Row } from './benchmark.js';
import type { BenchDocument } from './documents.js';
import { measure, type Contender, type Usage } from './measure.js';

const root = resolve(import.meta.dirname, '../..');
const own = 'this generator';
const types = 'openapi-typescript';

/** What a whole run may take, by what openapi-typescript's command line takes for the types alone. */
const targets: Readonly<Record<string, number>> = { GitHub: 0.65, Stripe: 0.85 };

export const benchmark: Benchmark = {
  title: 'Generation',
  run: async (bench) => {
    const rows: Row[] = [];
    for (const document of bench.documents.vendors) rows.push(...(await compareWithPeers(bench, document)), ...(await runAgain(bench, document)));
    return [...rows, ...(await generateOwn(bench))];
  },
};

/** A folder of specs with one API, whose package is made anew in each run. */
export function ownContender(bench: Bench, { path }: BenchDocument): Contender & { readonly out: string } {
  const folder = bench.folder('own');
  const out = join(folder, 'generated');
  const spec = join(folder, 'spec/api/openapi.json');
  mkdirSync(dirname(spec), { recursive: true });
  copyFileSync(path, spec);
  const args = ['--spec', join(folder, 'spec'), '--out', out];
  return { who: own, script: join(root, 'generator/start.mjs'), args, cwd: root, out, before: () => putAside(out) };
}

/** Leaves an earlier package under another name. Where a thousand files were just removed, ext4 takes six times as long to make a thousand. */
function putAside(folder: string): void {
  if (existsSync(folder)) renameSync(folder, mkdtempSync(`${folder}-`));
}

function peerContenders({ peers, folder }: Bench, { path }: BenchDocument): Contender[] {
  const out = folder('peers');
  const contender = (name: string, args: readonly string[], bin?: string): Contender => ({ who: peers.shown(name), script: peers.command(name, bin), args, cwd: out });
  return [
    contender(types, [path, '-o', join(out, 'types.ts')]),
    contender('typed-openapi', [path, '-o', 'typed-openapi.ts']),
    contender('oazapfts', [path, join(out, 'oazapfts.ts')]),
    contender('orval', ['--input', path, '--output', join(out, 'orval.ts'), '--client', 'fetch']),
    contender('@hey-api/openapi-ts', ['-i', path, '-o', join(out, 'hey-api')], 'openapi-ts'),
    contender('swagger-typescript-api', ['generate', '-p', path, '-o', join(out, 'sta'), '-n', 'api.ts']),
  ];
}

async function compareWithPeers(bench: Bench, document: BenchDocument): Promise<Row[]> {
  const usages = await measure([ownContender(bench, document), ...peerContenders(bench, document)], bench.rounds, bench.log);
  const base = bench.peers.shown(types);
  const rows = (group: string, of: (usage: Usage) => number, target: number | undefined): Row[] =>
    ratios(usages, base, of).map(({ who, ratio }) => ({ group: `${document.name}, ${group}`, who, ratio, ...(who === own && target !== undefined ? { target } : {}) }));
  return [
    ...rows('time of the whole command', ({ seconds }) => seconds, targets[document.name]),
    ...rows('processor time', ({ cpu }) => cpu, undefined),
    ...rows('peak memory', ({ memory }) => memory, 1),
  ];
}

/** The package stands already, made of the same. */
async function runAgain(bench: Bench, document: BenchDocument): Promise<Row[]> {
  const { before, ...first } = ownContender(bench, document);
  const again = { ...first, before: () => undefined };
  const contenders: Contender[] = [
    { ...first, who: 'first run', ...(before === undefined ? {} : { before }) },
    { ...again, who: 'nothing changed' },
    { ...again, who: 'nothing changed, --check', args: [...first.args, '--check'] },
  ];
  const usages = await measure(contenders, bench.rounds, bench.log);
  return ratios(usages, 'first run', ({ seconds }) => seconds).map(({ who, ratio }) => ({
    group: `${document.name}, run again`,
    who,
    ratio,
    ...(who === 'first run' ? {} : { target: 0.25 }),
  }));
}

/** The project's own two APIs, beside openapi-typescript on one of them. */
async function generateOwn(bench: Bench): Promise<Row[]> {
  const out = join(bench.folder('two'), 'generated');
  const two: Contender = {
    who: 'this generator, both APIs',
    script: join(root, 'generator/start.mjs'),
    args: ['--out', out],
    cwd: root,
    before: () => putAside(out),
  };
  const one = { who: 'openapi-typescript, one API', script: bench.peers.command(types), cwd: root, args: [join(root, 'spec/faxplus/openapi.yaml'), '-o', join(bench.folder('one'), 'types.ts')] };
  const usages = await measure([two, one], bench.rounds, bench.log);
  return ratios(usages, one.who, ({ seconds }) => seconds).map(({ who, ratio }) => ({ group: 'The two fax APIs', who, ratio, ...(who === two.who ? { target: 1.5 } : {}) }));
}

function ratios(usages: ReadonlyMap<string, Usage>, base: string, of: (usage: Usage) => number): { who: string; ratio: number }[] {
  const whole = usages.get(base);
  if (whole === undefined) throw new Error(`nothing was measured of ${base}`);
  return [...usages].map(([who, usage]) => ({ who, ratio: of(usage) / of(whole) }));
}
