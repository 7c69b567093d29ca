import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createProject } from './project.js';

const starter = fileURLToPath(new URL('../../generator/start.mjs', import.meta.url));
const wait = { timeout: 50_000, interval: 50 };

const document = (title: string) =>
  JSON.stringify({
    openapi: '3.0.1',
    info: { title, version: '1' },
    servers: [{ url: 'https://fax.invalid' }],
    paths: { '/faxes': { get: { operationId: 'listFaxes', responses: { 204: { description: 'none' } } } } },
  });

test('--help is printed by the real command', async () => {
  const { status, out, err } = await start(['--help'], tmpdir()).ended;

  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toContain('usage: npm run generate -- [options]\n');
});

test('an unknown option ends the real command with status 2', async () => {
  expect(await start(['--colour'], tmpdir()).ended).toEqual({
    status: 2,
    out: '',
    err: "Unknown option '--colour'\nusage: npm run generate -- --help\n",
  });
});

test('the real command writes a package once and then finds it up to date', async () => {
  const project = createProject({ 'spec/fax/openapi.json': document('Fax') });

  const first = await start(['--spec', 'spec', '--out', 'made', '--json'], project.path).ended;
  expect({ status: first.status, err: first.err }).toEqual({ status: 0, err: '' });
  expect(JSON.parse(first.out)).toMatchObject({ apis: [{ name: 'fax', operations: 1 }], problems: [] });

  const second = await start(['--spec', 'spec', '--out', 'made', '--check'], project.path).ended;
  expect(second).toMatchObject({ status: 0, err: '', out: expect.stringMatching(/^made is up to date \(\d+ files\)\n$/) });

  project.write({ 'made/api.md': 'by hand\n' });
  const third = await start(['--spec', 'spec', '--out', 'made', '--check'], project.path).ended;
  expect(third).toMatchObject({ status: 1, out: expect.stringContaining('--- made/api.md\n+++ made/api.md\n') });
});

test('the same specs give the same bytes in any working directory', async () => {
  const project = createProject({ 'spec/fax/openapi.json': document('Fax') });

  await start(['--spec', 'spec', '--out', 'made'], project.path).ended;
  await start(['--spec', join(project.path, 'spec'), '--out', join(project.path, 'other')], tmpdir()).ended;

  const texts = (folder: string) => project.list(folder).map((file) => [file, project.read(`${folder}/${file}`)]);
  expect(texts('made').length).toBeGreaterThan(0);
  expect(texts('other')).toEqual(texts('made'));
});

test('a document that is none ends the real command with status 2 and its place, without a stack', async () => {
  const project = createProject({ 'spec/fax/openapi.json': '[]' });

  const { status, out, err } = await start(['--spec', 'spec', '--out', 'made'], project.path).ended;

  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toMatch(/^spec\/fax\/openapi\.json\S*: expected /);
  expect(err).not.toMatch(/\n +at /);
  expect(existsSync(join(project.path, 'made'))).toBe(false);
});

test.each(['SIGINT', 'SIGTERM'] as const)('the real --watch generates again after a change and ends on %s with status 0', async (signal) => {
  const project = createProject({ 'spec/fax/openapi.json': document('Fax') });
  const { child, ended } = start(['--spec', 'spec', '--out', 'made', '--watch'], project.path);
  await vi.waitFor(() => expect(project.read('made/openapi/fax.json')).toContain('"Fax"'), wait);

  project.write({ 'spec/fax/openapi.json': document('Faster fax') });
  await vi.waitFor(() => expect(project.read('made/openapi/fax.json')).toContain('"Faster fax"'), wait);

  child.kill(signal);
  expect(await ended).toMatchObject({ status: 0, err: '' });
});

/** Starts the command as `npm run generate` does. A process that still runs when its test ends is killed. */
function start(args: string[], cwd: string) {
  const child = spawn(process.execPath, [starter, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const ended = new Promise<{ status: number | null; out: string; err: string }>((resolve, reject) => {
    child.on('error', reject).on('close', (status) => resolve({ status, out, err }));
  });
  return { child, ended };
}
