import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClock } from 'fax-clients/testing';
import { serveMock } from 'fax-clients/testing/node';
import { createFaxFinderSimulator } from 'fax-clients/faxfinder/simulator';
import { createFaxPlusSimulator } from 'fax-clients/faxplus/simulator';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';

// A minute goes by in a tenth of a second.
const speed = 600;
let plus: ReturnType<typeof createFaxPlusSimulator>;
let finder: ReturnType<typeof createFaxFinderSimulator>;
let folder: string;

/** Both services on ports of their own, and an empty folder to work in. */
beforeEach(async () => {
  plus = createFaxPlusSimulator({ clock: createClock({ speed }) });
  finder = createFaxFinderSimulator({ clock: createClock({ speed }), outcome: ({ fax_number }) => (fax_number === '0' ? 'failed' : 'sent') });
  const servers = [await serveMock(plus), await serveMock(finder)];
  const [faxplus, faxfinder] = servers.map(({ url }) => url);
  folder = await mkdtemp(join(tmpdir(), 'examples-'));
  vi.stubEnv('FAXPLUS_URL', faxplus);
  vi.stubEnv('FAXPLUS_PERSONAL_ACCESS_TOKEN', 'alohi_pat_admin');
  vi.stubEnv('FAXFINDER_URL', faxfinder);
  vi.stubEnv('FAXFINDER_PASSWORD', 'admin');
  onTestFinished(async () => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    process.exitCode = undefined;
    await Promise.all(servers.map((server) => server.close()));
    await rm(folder, { recursive: true });
  });
});

/** Runs an example as a program, on the services above; what it printed, and what it exports. */
async function run(name: string, ...args: readonly string[]): Promise<{ readonly printed: string[]; readonly exported: object }> {
  const printed: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { argv } = process;
  process.argv = ['node', name, ...args];
  vi.resetModules();
  try {
    return { printed, exported: await (import(/* @vite-ignore */ join(import.meta.dirname, `${name}.ts`)) as Promise<object>) };
  } finally {
    process.argv = argv;
  }
}

describe('sending a fax with a cover page', () => {
  it.each([
    ['faxplus', '+12025550123', '+12025550123: success, 2 pages', 0],
    ['faxfinder', '202-555-0123', '202-555-0123: sent, 2 pages', 0],
    ['faxfinder', '0', '0: failed, 2 pages', 1],
  ])('%s to %s', async (service, number, line, status) => {
    // The pauses of a program that waits, five seconds and more, are as short as the times of the services. Those of Node's own are left alone.
    const { setTimeout: wait } = globalThis;
    const shorten = (work: (...args: unknown[]) => void, time = 0, ...args: unknown[]) => wait(work, time < 4000 ? time : time / speed, ...args);
    vi.spyOn(globalThis, 'setTimeout').mockImplementation(shorten as typeof setTimeout);
    const file = join(folder, 'letter.pdf');
    await writeFile(file, '%PDF letter');
    const { printed } = await run('send-fax', service, file, number);
    expect(printed).toEqual([line]);
    expect(process.exitCode).toBe(status);
  });
});

it('imports contacts into groups, and again nothing that is there', async () => {
  const file = join(folder, 'contacts.csv');
  await writeFile(file, 'name,fax_number,group\n"Example, Carol",+12025550123,VIP\nDave & Sons,+12025550124,VIP\nErin,+12025550125,Press\n');
  const lines = ['Fax.Plus: VIP, 2 contacts', 'Fax.Plus: Press, 1 contacts', 'FaxFinder: VIP, 2 contacts', 'FaxFinder: Press, 1 contacts'];
  expect((await run('import-contacts', file)).printed).toEqual(lines);
  expect((await run('import-contacts', file)).printed).toEqual(lines);
  expect(plus.callsOf('createContact').map(({ request: sent }) => sent?.body.name)).toEqual(['Example, Carol', 'Dave & Sons', 'Erin']);
  expect(plus.callsOf('createContactGroup')).toHaveLength(2);
  expect(finder.callsOf('createContact').map(({ request: sent }) => sent?.body.name)).toEqual(['Example, Carol', 'Dave & Sons', 'Erin']);
  expect(finder.callsOf('createContactGroup')[0]?.request?.body.contact).toHaveLength(2);
  expect(finder.callsOf('updateContactGroup')[0]?.request?.body).toEqual(finder.callsOf('createContactGroup')[0]?.request?.body);
});

it('keeps groups of both services in step', async () => {
  const file = join(folder, 'contacts.csv');
  await writeFile(file, 'name,fax_number,group\nCarol,+12025550123,VIP\nDave,+12025550124,Press\n');
  await run('import-contacts', file);
  expect((await run('sync-groups')).printed).toEqual(['VIP: unchanged', 'Press: unchanged']);

  const [vip] = plus.callsOf('createContact');
  const group = vip?.request?.body.groups?.[0] ?? '';
  const headers = { authorization: 'Bearer alohi_pat_admin', 'content-type': 'application/json' };
  const body = JSON.stringify({ name: 'Erin', fax_number: '+12025550125', groups: [group] });
  await fetch(`${process.env['FAXPLUS_URL']}/accounts/self/contacts`, { method: 'POST', headers, body });
  await fetch(`${process.env['FAXPLUS_URL']}/accounts/self/contact-groups`, { method: 'POST', headers, body: '{"name":"New"}' });
  expect((await run('sync-groups')).printed).toEqual(['VIP: updated', 'Press: unchanged', 'New: created']);
  expect((await run('sync-groups')).printed).toEqual(['VIP: unchanged', 'Press: unchanged', 'New: unchanged']);
  expect(finder.callsOf('updateContactGroup').at(-1)?.request?.body.contact).toHaveLength(2);
});

it('downloads what was received since a date, each fax once', async () => {
  const file = (text: string): Blob => new Blob([text], { type: 'application/pdf' });
  plus.receive({ from: '+12025550181', to: '+12025550100', file: file('old') });
  await plus.clock.advance(48 * 3_600_000);
  for (let index = 0; index < 60; index += 1) {
    await plus.clock.advance(1000);
    plus.receive({ from: '+12025550182', to: '+12025550100', pages: 2, file: file(`new ${index}`) });
  }
  const inbox = join(folder, 'inbox');
  const { printed } = await run('download-received', '2024-01-02', inbox);
  expect(printed).toHaveLength(60);
  const texts = await Promise.all((await readdir(inbox)).map((name) => readFile(join(inbox, name), 'utf8')));
  expect(new Set(texts)).toEqual(new Set(Array.from({ length: 60 }, (_, index) => `new ${index}`)));
  expect((await run('download-received', '2024-01-02', inbox)).printed).toEqual([]);
});

it('receives webhooks and saves the fax, and answers nobody at another path', async () => {
  const port = await freePort();
  vi.stubEnv('PORT', String(port));
  vi.stubEnv('PUBLIC_URL', `http://127.0.0.1:${port}`);
  vi.stubEnv('WEBHOOK_SECRET', 'secret');
  const { printed, exported } = await run('receive-webhooks', join(folder, 'inbox'));
  // The program exports the server that it starts.
  onTestFinished(() => void (exported as { readonly server: Server }).server.close());
  expect(printed).toEqual(['waiting']);

  const [id] = plus.receive({ from: '+12025550188', to: '+12025550100', pages: 3, file: new Blob(['%PDF pages']) });
  await plus.clock.advance(0);
  await expect.poll(() => printed[1]).toBe(`${id}.pdf: 3 pages from +12025550188`);
  expect(await readFile(join(folder, 'inbox', `${id}.pdf`), 'utf8')).toBe('%PDF pages');

  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const post = async (path: string): Promise<number> => (await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', body: '{}' })).status;
  expect([await post('/other'), await post('/secret')]).toEqual([404, 400]);
});

async function freePort(): Promise<number> {
  const server = await serveMock(plus);
  await server.close();
  return server.port;
}
