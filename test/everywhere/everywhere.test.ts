import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { installPackage, type Installed } from '../package/installed.js';
import { findRuntime, outputOf, start } from './runtimes.js';
import { startServices } from './services.js';

/**
 * The packed package on every runtime that this machine has: those in the folder that `RUNTIMES` names, those on the path, and the Node
 * that runs the tests. The README says how to get them.
 */
let installed: Installed;
beforeAll(async () => {
  installed = await installPackage();
  cpSync(join(import.meta.dirname, 'probe.js'), join(installed.application, 'probe.js'));
}, 120_000);
afterAll(() => installed.remove());

const expected = {
  simulated: ['VIP Clients', 'MockError', 'sent'],
  contacts: ['a', 'b', 'c'],
  missing: [false, 404, { error: 'bad_request', description: 'No such group.' }],
  thrown: 'ApiError: faxplus contacts.updateGroup: 404 Not Found: No such group. (bad_request)',
  names: ['Bob & Sons'],
  path: '/transient-1',
  told: true,
  size: 200_000,
  cut: 'ConnectionError',
  aborted: 'AbortError',
  timeout: 'TimeoutError',
  isGone: true,
  event: '+1',
};

/** A way to run the probe with the program of a runtime. */
type Run = (program: string) => Promise<unknown>;

const runs: readonly (readonly [name: string, run: Run])[] = [
  ['Node 20', (program) => runFile(program, [])],
  ['Node 22', (program) => runFile(program, [])],
  ['Node 24', (program) => runFile(program, [])],
  ['Bun', (program) => runFile(program, [])],
  ['Deno', (program) => runFile(program, ['run', '--quiet', '--allow-all', '--no-lock', '--node-modules-dir=manual'])],
  ['workerd', runWorker],
  ['Chromium', runPage],
];

describe('the packed package does the same', () => {
  for (const [name, run] of runs) {
    it(`on ${name}`, async ({ skip }) => {
      const program = findRuntime(name);
      if (program === undefined) return skip(`this machine has no ${name}: RUNTIMES names no folder with it, and it is not on the path`);
      expect(await run(program)).toEqual(expected);
    });
  }
});

async function runFile(program: string, args: readonly string[]): Promise<unknown> {
  const services = await startServices();
  onTestFinished(services.close);
  const name = `main-${services.origin.split(':').at(-1)}.mjs`;
  writeFileSync(join(installed.application, name), `import { probe } from './probe.js';\nconsole.log(JSON.stringify(await probe('${services.origin}')));\n`);
  return JSON.parse(await outputOf(program, [...args, name], installed.application));
}

/** One file with all that the probe needs, of the package as it is installed. */
async function bundle(text: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `import { probe } from './probe.js';\n${text}`, resolveDir: installed.application },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

async function runWorker(program: string): Promise<unknown> {
  const services = await startServices();
  onTestFinished(services.close);
  const folder = scratch();
  const port = await freePort();
  writeFileSync(join(folder, 'worker.js'), await bundle(`export default { async fetch() { return Response.json(await probe('${services.origin}')); } };`));
  const config = `using Workerd = import "/workerd/workerd.capnp";
    const config :Workerd.Config = (
      services = [(name = "main", worker = .probe), (name = "internet", network = (allow = ["private", "public"]))],
      sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]);
    const probe :Workerd.Worker = (modules = [(name = "worker", esModule = embed "worker.js")], compatibilityDate = "2025-01-01");`;
  writeFileSync(join(folder, 'config.capnp'), config);
  const { child, errors, end } = start(program, ['serve', 'config.capnp'], folder);
  onTestFinished(end);
  for (let tries = 0; tries < 100; tries++) {
    const response = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
    if (response?.ok) return response.json();
    if (response || child.exitCode !== null) throw new Error(`workerd: ${response?.status} ${errors()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`workerd does not listen: ${errors()}`);
}

async function runPage(program: string): Promise<unknown> {
  const [page, services] = [await startServices(), await startServices()];
  onTestFinished(page.close);
  onTestFinished(services.close);
  const report = `(value) => fetch('/result', { method: 'POST', body: JSON.stringify(value) })`;
  page.script = await bundle(`probe('${services.origin}').catch((error) => String(error)).then(${report});`);
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  const { child, errors, end } = start(program, [...flags, `--user-data-dir=${scratch()}`, `${page.origin}/page`], tmpdir());
  onTestFinished(end);
  const ended = new Promise<never>((_, reject) => child.on('exit', (code) => reject(new Error(`Chromium ended with ${code}: ${errors()}`))));
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error(`Chromium says nothing: ${errors()}`)), 50_000).unref());
  return Promise.race([page.result, ended, late]);
}

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'everywhere-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }));
  return folder;
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}
