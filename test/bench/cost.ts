/**
 * What a call and a bundle cost beside plain fetch, openapi-fetch and the client of hey-api: `npx tsx test/bench/cost.ts`. Times are given
 * as ratios to openapi-fetch, over a fetch that answers at once; the fastest of several rounds counts, in turn, so that a busy machine
 * disturbs all alike. hey-api's client is installed by npm into a temporary folder; where that fails its line is left out.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import createOpenapiFetch from 'openapi-fetch';
import { createTransport, updateContactGroup, type paths } from '../../generated/src/faxplus/index.js';

type Work = (timeout?: number) => Promise<unknown>;

const root = resolve(import.meta.dirname, '../../generated/src');
const baseUrl = 'https://restapi.fax.plus/v3';
const headers = { 'content-type': 'application/json' };
const stub = async (): Promise<Response> => new Response('{"id":"g1","name":"Premium"}', { headers });
const body = { name: 'Premium' };
const path = { group_id: '5f7a8b9c' };

function signalOf(timeout: number | undefined): { signal?: AbortSignal } {
  return timeout ? { signal: AbortSignal.timeout(timeout) } : {};
}

async function contestants(folder: string): Promise<Record<string, Work>> {
  const transport = createTransport({ auth: { personal_access_token: 'token' }, fetch: stub });
  const authorization = 'Bearer token';
  const openapi = createOpenapiFetch<paths>({ baseUrl, fetch: stub, headers: { authorization } });
  const plain: Work = async (timeout) => {
    const init = { method: 'PUT', headers: { ...headers, authorization }, body: JSON.stringify(body), ...signalOf(timeout) };
    const request = new Request(`${baseUrl}/accounts/self/contact-groups/${encodeURIComponent(path.group_id)}`, init);
    return (await (request && stub())).json();
  };
  return {
    'plain fetch': plain,
    'openapi-fetch': (timeout) => openapi.PUT('/accounts/self/contact-groups/{group_id}', { params: { path }, body, ...signalOf(timeout) }),
    'hey-api': await heyApi(folder),
    'this client': (timeout) => updateContactGroup(transport, { path, body }, timeout ? { timeout } : undefined),
  };
}

async function heyApi(folder: string): Promise<Work> {
  execFileSync('npm', ['install', '--silent', '--prefix', folder, '@hey-api/client-fetch@0.13.1'], { stdio: 'ignore' });
  // A package that only this benchmark loads; the project has no types of it.
  const { createClient } = (await import(pathToFileURL(join(folder, 'node_modules/@hey-api/client-fetch/dist/index.js')).href)) as {
    createClient: (options: object) => { put: (options: object) => Promise<unknown> };
  };
  const client = createClient({ baseUrl, fetch: stub });
  const security = [{ scheme: 'bearer', type: 'http' }];
  return (timeout) => client.put({ url: '/accounts/self/contact-groups/{group_id}', path, body, headers, security, auth: () => 'token', ...signalOf(timeout) });
}

/** Microseconds a call: the fastest of the rounds. */
async function measure(works: Record<string, Work>, timeout: number | undefined): Promise<Record<string, number>> {
  const best: Record<string, number> = {};
  for (let round = 0; round < 12; round += 1) {
    for (const [name, work] of Object.entries(works)) {
      const start = performance.now();
      for (let call = 0; call < 3000; call += 1) await work(timeout);
      best[name] = Math.min(best[name] ?? Infinity, (performance.now() - start) / 3);
    }
  }
  return best;
}

async function bundleSize(text: string): Promise<number> {
  const { outputFiles } = await build({ stdin: { contents: text, resolveDir: root }, bundle: true, format: 'esm', platform: 'browser', minify: true, write: false });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cost-'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  try {
    const works = await contestants(folder);
    for (const timeout of [undefined, 60_000]) {
      const times = await measure(works, timeout);
      console.log(timeout ? 'a JSON call with a timeout' : 'a JSON call');
      for (const [name, time] of Object.entries(times)) console.log(`  ${name.padEnd(14)} ${(time / (times['openapi-fetch'] ?? 1)).toFixed(2)}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const sizes = {
    'one JSON operation, a PUT': "import { createTransport, updateContactGroup } from './faxplus/index.js'; console.log(updateContactGroup, createTransport);",
    'one JSON operation, a GET': "import { createTransport, listAccounts } from './faxplus/index.js'; console.log(listAccounts, createTransport);",
    'one XML operation, a GET': "import { createTransport, listFaxEntries } from './faxfinder/index.js'; console.log(listFaxEntries, createTransport);",
    'one XML operation, a POST': "import { createTransport, scheduleFax } from './faxfinder/index.js'; console.log(scheduleFax, createTransport);",
  };
  console.log('bundled, minified, gzip, in bytes');
  for (const [name, text] of Object.entries(sizes)) console.log(`  ${name.padEnd(26)} ${await bundleSize(text)}`);
}

await main();
