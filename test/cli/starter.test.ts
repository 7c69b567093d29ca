import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { plainEnvironment, runProcess } from '../support/run-process.js';

const root = resolve(import.meta.dirname, '../..');
const cache = 'node_modules/.cache/fax-client-generator';

const document = {
  openapi: '3.0.1',
  info: { title: 'Fax', version: '1' },
  servers: [{ url: 'https://fax.invalid' }],
  paths: { '/faxes': { get: { operationId: 'listFaxes', responses: { 204: { description: 'none' } } } } },
};

/** A project of its own that uses the packages of this one, but for a copy of Handlebars. */
function createCopy() {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'starter-')));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const name of ['generator', 'templates', 'package.json']) cpSync(join(root, name), join(path, name), { recursive: true });
  mkdirSync(join(path, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules')).filter((each) => !each.startsWith('.') && each !== 'handlebars')) {
    symlinkSync(join(root, 'node_modules', name), join(path, 'node_modules', name));
  }
  cpSync(join(root, 'node_modules/handlebars'), join(path, 'node_modules/handlebars'), { recursive: true });
  mkdirSync(join(path, 'spec/fax'), { recursive: true });
  writeFileSync(join(path, 'spec/fax/openapi.json'), JSON.stringify(document));
  const edit = (file: string, change: (text: string) => string): void => writeFileSync(join(path, file), change(readFileSync(join(path, file), 'utf8')));
  const run = (args: string[] = []) => runProcess(process.execPath, [join(path, 'generator/start.mjs'), ...args], path, plainEnvironment());
  const builds = (): string[] => readdirSync(join(path, cache)).filter((name) => /^[0-9a-f]{32}$/.test(name));
  return { path, edit, run, builds };
}

test('the generator is built once, and again after each change of what it is made of', async () => {
  const { path, edit, run, builds } = createCopy();
  expect(await run()).toMatchObject({ status: 0, err: '' });
  expect(builds()).toHaveLength(1);
  expect(await run(['--check'])).toMatchObject({ status: 0 });
  expect(builds()).toHaveLength(1);

  // A template: what it prints is other than before.
  edit('templates/banner.ts', (text) => text.replace('Edits are lost', 'Every edit is lost'));
  expect((await run(['--check'])).status).toBe(1);
  expect(await run()).toMatchObject({ status: 0 });
  expect(readFileSync(join(path, 'generated/src/fax/client.ts'), 'utf8')).toContain('Every edit is lost');
  expect(builds()).toHaveLength(2);

  // A text that the generator reads at each run: no other build, another package.
  edit('templates/readme.hbs', (text) => `${text}\nAt the end.\n`);
  expect((await run(['--check'])).status).toBe(1);
  expect(await run()).toMatchObject({ status: 0 });
  expect(readFileSync(join(path, 'generated/README.md'), 'utf8')).toMatch(/\nAt the end\.\n$/);
  expect(builds()).toHaveLength(2);

  // A package of another version, and then one whose code is other: what it makes is other too.
  edit('node_modules/handlebars/package.json', (text) => text.replace(/"version": "[^"]*"/, '"version": "99.0.0"'));
  expect(await run(['--check'])).toMatchObject({ status: 0 });
  expect(builds()).toHaveLength(3);
  appendFileSync(join(path, 'node_modules/handlebars/dist/cjs/handlebars/runtime.js'), '\nexports.checkRevision = () => { throw new Error("another Handlebars"); };\n');
  const broken = await run();
  expect(broken.status).toBe(2);
  expect(broken.err).toContain('another Handlebars');
  expect(builds()).toHaveLength(4);
}, 240_000);

test('what has been built can be lost or broken off at any time', async () => {
  const { path, run, builds } = createCopy();
  expect(await run()).toMatchObject({ status: 0, err: '' });

  for (const name of builds()) rmSync(join(path, cache, name), { recursive: true });
  expect(await run(['--check'])).toMatchObject({ status: 0, err: '' });

  for (const name of readdirSync(join(path, cache)).filter((each) => each.endsWith('.json'))) writeFileSync(join(path, cache, name), '{"half');
  expect(await run(['--check'])).toMatchObject({ status: 0, err: '' });
}, 240_000);
