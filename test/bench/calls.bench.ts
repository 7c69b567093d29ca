import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import createOpenapiFetch from 'openapi-fetch';
import { createTransport, updateContactGroup, type paths } from '../../generated/src/faxplus/index.js';
import type { Bench, Benchmark, Row } from './benchmark.js';

/** What a call and a bundle cost, beside plain `fetch`, openapi-fetch and a client that hey-api makes of the same document. */
export const benchmark: Benchmark = {
  title: 'Calls and bundles',
  run: async (bench) => {
    const peer = makePeer(bench);
    return [...(await compareCalls(bench, peer)), ...(await compareBundles(bench, peer))];
  },
};

const own = 'this client';
const base = 'openapi-fetch';
const root = resolve(import.meta.dirname, '../../generated');
const url = 'https://restapi.fax.plus/v3';
const template = '/accounts/self/contact-groups/{group_id}';
const headers = { 'content-type': 'application/json' };
const authorization = 'Bearer token';
const path = { group_id: '5f7a8b9c' };
const body = { name: 'Premium' };

/** One call, with a time limit in milliseconds where one is given. */
type Work = (timeout?: number) => Promise<unknown>;

/** Answers at once, so that what is measured is the client alone. */
const stub = async (): Promise<Response> => new Response('{"id":"g1","name":"Premium"}', { headers });

function signalOf(timeout: number | undefined): { signal?: AbortSignal } {
  return timeout ? { signal: AbortSignal.timeout(timeout) } : {};
}

/** The folder of hey-api's client. */
function makePeer({ peers, folder }: Bench): string {
  const out = join(folder('hey-api'), 'client');
  execFileSync(process.execPath, [peers.command('@hey-api/openapi-ts', 'openapi-ts'), '-i', join(root, 'openapi/faxplus.json'), '-o', out], { stdio: 'ignore' });
  return out;
}

async function contendersOf(bench: Bench, peer: string): Promise<Record<string, Work>> {
  const transport = createTransport({ auth: { personal_access_token: 'token' }, fetch: stub });
  const openapi = createOpenapiFetch<paths>({ baseUrl: url, fetch: stub, headers: { authorization } });
  return {
    'plain fetch': async (timeout) => {
      const init = { method: 'PUT', headers: { ...headers, authorization }, body: JSON.stringify(body), ...signalOf(timeout) };
      const request = new Request(url + template.replace('{group_id}', encodeURIComponent(path.group_id)), init);
      return (await (request && stub())).json();
    },
    [base]: (timeout) => openapi.PUT(template, { params: { path }, body, ...signalOf(timeout) }),
    'hey-api': await loadPeer(bench, peer),
    [own]: (timeout) => updateContactGroup(transport, { path, body }, timeout ? { timeout } : undefined),
  };
}

async function loadPeer({ folder }: Bench, peer: string): Promise<Work> {
  const outfile = join(folder('hey-api'), 'sdk.mjs');
  await build({ stdin: { contents: "export * from './sdk.gen.js'; export { client } from './client.gen.js';", resolveDir: peer }, bundle: true, format: 'esm', outfile });
  // Made a moment ago: nobody has types of it here.
  const { client, updateContactGroup: update } = (await import(pathToFileURL(outfile).href)) as {
    client: { setConfig: (options: object) => void };
    updateContactGroup: (options: object) => Promise<unknown>;
  };
  client.setConfig({ baseUrl: url, fetch: stub, auth: () => 'token' });
  return (timeout) => update({ path, body, ...signalOf(timeout) });
}

async function compareCalls(bench: Bench, peer: string): Promise<Row[]> {
  const works = await contendersOf(bench, peer);
  const rows: Row[] = [];
  for (const timeout of [undefined, 60_000]) {
    const times = await measureCalls(works, timeout, bench.rounds);
    const group = timeout ? 'A JSON call with a time limit' : 'A JSON call';
    for (const [who, time] of Object.entries(times)) rows.push({ group, who, ratio: time / (times[base] ?? Number.NaN), ...(who === own ? { target: 1.15 } : {}) });
  }
  return rows;
}

/** The fastest of several rounds counts, in turn: what else the machine does only ever adds. */
async function measureCalls(works: Record<string, Work>, timeout: number | undefined, rounds: number): Promise<Record<string, number>> {
  const best: Record<string, number> = {};
  for (let round = 0; round < 3 * rounds; round += 1) {
    for (const [name, work] of Object.entries(works)) {
      const start = performance.now();
      for (let call = 0; call < 3000; call += 1) await work(timeout);
      best[name] = Math.min(best[name] ?? Infinity, performance.now() - start);
    }
  }
  return best;
}

async function compareBundles({ peers }: Bench, peer: string): Promise<Row[]> {
  const src = join(root, 'src');
  const call = `(client, path, body) => client.PUT('${template}', { params: { path }, body })`;
  const bundles: readonly (readonly [who: string, folder: string, text: string, target?: number])[] = [
    [base, peers.folder, `import createClient from 'openapi-fetch'; console.log(createClient, ${call});`],
    ['hey-api', peer, "import { updateContactGroup } from './sdk.gen.js'; console.log(updateContactGroup);"],
    [own, src, "import { createTransport, updateContactGroup } from './faxplus/index.js'; console.log(updateContactGroup, createTransport);", 4000],
    [`${own}, XML that is read`, src, "import { createTransport, listFaxEntries } from './faxfinder/index.js'; console.log(listFaxEntries, createTransport);", 6500],
    [`${own}, XML that is written and read`, src, "import { createTransport, scheduleFax } from './faxfinder/index.js'; console.log(scheduleFax, createTransport);", 6500],
  ];
  const sizes = await Promise.all(bundles.map(async ([who, folder, text, target]) => ({ who, size: await bundleSize(folder, text), target })));
  const whole = sizes[0]?.size ?? Number.NaN;
  return sizes.map(({ who, size, target }) => ({
    group: 'One operation, bundled, minified and compressed',
    who,
    ratio: size / whole,
    note: `${size} B`,
    ...(target === undefined ? {} : { target: Number((target / whole).toFixed(2)) }),
  }));
}

async function bundleSize(resolveDir: string, contents: string): Promise<number> {
  const { outputFiles } = await build({ stdin: { contents, resolveDir }, bundle: true, format: 'esm', platform: 'browser', minify: true, write: false });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}
