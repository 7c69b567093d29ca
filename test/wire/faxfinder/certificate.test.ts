import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import ts from 'typescript';
import { Agent, fetch as undiciFetch } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFaxFinder, type FetchFunction } from '../../../generated/src/faxfinder/index.js';
import { createAuthority, startAppliance, type Appliance } from './appliance.js';
import { entries, entriesXml } from './bodies-faxes.js';

const root = resolve(import.meta.dirname, '../../..');
const auth = { basic: { username: 'admin', password: 'admin' } };
const folder = mkdtempSync(join(tmpdir(), 'faxfinder-'));
const caFile = join(folder, 'ca.pem');
let appliance: Appliance;

beforeAll(async () => {
  appliance = await startAppliance(entriesXml(1));
  writeFileSync(caFile, appliance.ca);
});
afterAll(async () => {
  await appliance.close();
  rmSync(folder, { recursive: true });
});

describe('an appliance with a certificate of its own', () => {
  it('is not trusted: nothing is sent to it', async () => {
    const before = appliance.requests.length;
    const fax = createFaxFinder({ server: { host: appliance.host }, auth });
    const message = 'faxfinder faxes.list: no answer (UNABLE_TO_VERIFY_LEAF_SIGNATURE)';
    await expect(fax.faxes.list()).rejects.toMatchObject({ name: 'ConnectionError', message });
    expect(appliance.requests.slice(before)).toEqual([]);
  });

  it('is trusted by a client whose fetch knows the authority', async () => {
    const fax = createFaxFinder({ server: { host: appliance.host }, auth, fetch: fetchTrusting(appliance.ca) });
    expect(await fax.faxes.list()).toEqual(entries(1));
  });

  it('is not trusted by a client that knows another authority', async () => {
    const { cert } = await createAuthority();
    const fax = createFaxFinder({ server: { host: appliance.host }, auth, fetch: fetchTrusting(cert) });
    await expect(fax.faxes.list()).rejects.toMatchObject({ name: 'ConnectionError' });
  });

  it('is trusted by what the README says about a fetch of its own, word for word', async () => {
    expect(await run(snippetOf('Appliances with a certificate of their own'))).toEqual(entries(1));
  });

  it('is trusted by what the README says about NODE_EXTRA_CA_CERTS', async () => {
    const first = snippetOf('First call').replace(/const data = .*/s, '');
    expect(await run(first, { NODE_EXTRA_CA_CERTS: caFile })).toEqual(entries(1));
    await expect(run(first)).rejects.toThrow('UNABLE_TO_VERIFY_LEAF_SIGNATURE');
  });
});

describe('the package', () => {
  it('has no word of switching the verification off', () => {
    const folders = ['generated/src', 'templates/runtime'].map((each) => join(root, each));
    const files = folders.flatMap((each) => readdirSync(each, { recursive: true, encoding: 'utf8' }).map((file) => join(each, file)));
    const sources = files.filter((file) => file.endsWith('.ts'));
    expect(sources.length).toBeGreaterThan(10);
    const forbidden = /rejectUnauthorized|TLS_REJECT_UNAUTHORIZED|checkServerIdentity|verify_?none|insecure|strictSSL/i;
    // A word of oauth4webapi for plain http, which is a token endpoint's on this machine alone.
    const loopback = '[oauth.allowInsecureRequests]: isLoopback(endpoint)';
    expect(sources.filter((file) => forbidden.test(readFileSync(file, 'utf8').replace(loopback, '')))).toEqual([]);
    expect(readFileSync(join(root, 'generated/README.md'), 'utf8')).not.toMatch(forbidden);
  });
});

function fetchTrusting(ca: string): FetchFunction {
  const dispatcher = new Agent({ connect: { ca } });
  // undici's fetch is the one of Node, with types of its own.
  const send = undiciFetch as unknown as typeof fetch;
  return (url, init) => send(url, { ...init, dispatcher } as RequestInit);
}

/** The first example for FaxFinder under a heading of the package's README. */
function snippetOf(heading: string): string {
  const readme = readFileSync(join(root, 'generated/README.md'), 'utf8');
  const section = readme.split(/^## /m).find((each) => each.startsWith(heading)) ?? '';
  const snippets = [...section.matchAll(/```ts\n(.*?)```/gs)].map((found) => found[1] ?? '');
  return snippets.find((each) => each.includes('createFaxFinder')) ?? '';
}

/** Runs an example with this appliance in place of the one it names, and gives what the client called `faxfinder` lists. */
async function run(snippet: string, variables: NodeJS.ProcessEnv = {}): Promise<unknown> {
  const source = snippet
    .replace("'fax-clients/faxfinder'", JSON.stringify(pathToFileURL(join(root, 'generated/src/faxfinder/index.ts')).href))
    .replace("'192.0.2.10'", JSON.stringify(appliance.host))
    .replace("'ca.pem'", JSON.stringify(caFile));
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  const { outputText } = ts.transpileModule(`${source}\nconsole.log(JSON.stringify(await faxfinder.faxes.list()));`, { compilerOptions });
  const env = { ...process.env, FAXFINDER_PASSWORD: 'admin', ...variables };
  const args = ['--import', 'tsx', '--input-type=module', '--eval', outputText];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, env });
  return JSON.parse(stdout);
}
