import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { plainEnvironment, runProcess } from '../support/run-process.js';
import { differingPaths, readTree } from '../support/trees.js';

const root = resolve(import.meta.dirname, '../..');
const committed = join(root, 'generated');

// It is the first moment of 1970, for ever, and every die shows the same.
const stoppedClock = `
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...parts) { super(...(parts.length === 0 ? [0] : parts)); }
    static now() { return 0; }
  };
  Math.random = () => 0.5;`;

const turkish = { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr' };

const surroundings: [name: string, settings: Parameters<typeof generate>[1]][] = [
  ['in the folder of the project', {}],
  ['in another working directory, for another user', { cwd: tmpdir(), env: { HOME: '/nowhere', USER: 'other' } }],
  ['with another locale and time zone', { env: { ...turkish, TZ: 'Pacific/Kiritimati' } }],
  ['at another time, with other random numbers', { preload: stoppedClock }],
];

test.each(surroundings)('a run %s makes what is in generated/, byte by byte', async (_, settings) => {
  const folder = createFolder();

  expect(await generate(['--out', folder], settings)).toMatchObject({ status: 0, err: '' });

  const made = readTree(folder);
  expect(made.size).toBeGreaterThan(20);
  expect(differingPaths(made, readTree(committed, ['dist', 'node_modules']))).toEqual([]);
});

test('a run through a link to the project makes the same', async () => {
  const folder = createFolder();
  symlinkSync(root, join(folder, 'linked'));

  const args = ['--spec', join(folder, 'linked/spec'), '--out', join(folder, 'made')];
  expect(await generate(args)).toMatchObject({ status: 0, err: '' });

  expect(differingPaths(readTree(join(folder, 'made')), readTree(committed, ['dist', 'node_modules']))).toEqual([]);
});

test('--check finds a copy of generated/ up to date, in any surroundings', async () => {
  const folder = createFolder();
  cpSync(committed, folder, { recursive: true });
  const { status, out } = await generate(['--check', '--out', folder], { cwd: tmpdir(), env: turkish });
  expect(out).toMatch(/ is up to date \(\d+ files\)\n$/);
  expect(status).toBe(0);
});

test('--check shows an edit by hand as a difference, with the file, and touches nothing', async () => {
  const folder = createFolder();
  cpSync(committed, folder, { recursive: true });
  const file = join(folder, 'src/faxplus/client.ts');
  const before = readTree(committed).get('src/faxplus/client.ts') ?? '';
  const edited = before.replace('export function createFaxPlus(', 'export function createFax(');
  expect(edited).not.toBe(before);
  writeFileSync(file, edited, 'latin1');

  const { status, out } = await generate(['--check', '--out', folder]);

  expect(status).toBe(1);
  expect(out).toMatch(/^--- \S*src\/faxplus\/client\.ts$/m);
  expect(out).toMatch(/^\+\+\+ \S*src\/faxplus\/client\.ts$/m);
  expect(out).toMatch(/^-export function createFax\(/m);
  expect(out).toMatch(/^\+export function createFaxPlus\(/m);
  expect(readTree(folder).get('src/faxplus/client.ts')).toBe(edited);
});

/** Runs the command as `npm run generate` does, in surroundings that differ from those of this test. */
function generate(args: string[], { cwd = root, env = {}, preload }: Surroundings = {}) {
  const early = preload === undefined ? [] : ['--import', `data:text/javascript,${encodeURIComponent(preload)}`];
  const command = [...early, join(root, 'generator/start.mjs'), ...args];
  return runProcess(process.execPath, command, cwd, plainEnvironment(env));
}

interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The text of a module that runs before everything else. */
  readonly preload?: string;
}

function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'determinism-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
