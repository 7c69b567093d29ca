import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generate } from '../../generator/generate.js';
import { readTemplates } from '../support/sources.js';
import { listTree, readTree } from '../support/trees.js';
import { installTool, type InstalledTool } from './installed-tool.js';

let tool: InstalledTool;
let shipped: ReadonlyMap<string, string>;
beforeAll(async () => {
  tool = await installTool();
  shipped = readTree(tool.path);
}, 120_000);
afterAll(() => tool?.remove());

const document = {
  openapi: '3.1.0',
  info: { title: 'Pets', version: '1' },
  servers: [{ url: 'https://pets.invalid' }],
  paths: { '/pets': { get: { operationId: 'list-pets', responses: { 200: { description: 'All', content: { 'application/json': { schema: { type: 'array', items: { type: 'string' } } } } } } } } },
};

test('the tarball holds what runs, what is copied and what is read, and none of the sources', () => {
  const files = listTree(tool.path);
  const folders = new Set(files.map((file) => file.split('/').slice(0, file.startsWith('templates/') ? 2 : 1).join('/')));
  expect([...folders].sort()).toEqual(
    ['LICENSE', 'README.md', 'dist', 'generator', 'package.json', 'spec', 'templates/api.hbs', 'templates/init', 'templates/license.hbs', 'templates/readme.hbs', 'templates/runtime', 'templates/simulators'].sort(),
  );
  expect(files.filter((file) => file.startsWith('generator/') || file.startsWith('spec/'))).toEqual(['generator/cli.mjs', 'generator/compiled.mjs', 'generator/descriptor/README.md', 'spec/descriptor.xsd']);
  expect(readFileSync(join(tool.path, 'dist/LICENSES.txt'), 'utf8')).toMatch(/^openapi-typescript \d[^]*?Permission is hereby granted/m);
});

test("a document of the user's own becomes the package that the user names, the same as the project makes of it", async () => {
  const spec = join(tool.folder, 'apis');
  mkdirSync(join(spec, 'pets'), { recursive: true });
  writeFileSync(join(spec, 'pets/openapi.json'), JSON.stringify(document));
  const settings = '{ "name": "@pets/client", "version": "2.0.0" }';
  writeFileSync(join(spec, 'package.json'), settings);

  expect(await tool.npx(['--spec', 'apis', '--out', 'client'])).toMatchObject({ status: 0, err: '', out: expect.stringMatching(/^1 operation: \d+ files written, 0 removed, 0 unchanged$/m) });

  const { files } = await generate({ specFolder: 'apis', apis: new Map([['pets', new Map([['openapi.json', JSON.stringify(document)]])]]), settings, templates: readTemplates() });
  const made = new Map(listTree(join(tool.folder, 'client')).map((file) => [file, readFileSync(join(tool.folder, 'client', file), 'utf8')]));
  made.delete('files.json');
  expect(made).toEqual(files);
  expect(made.get('package.json')).toContain('"name": "@pets/client",\n  "version": "2.0.0",');
  expect(await tool.run(['--spec', 'apis', '--out', 'client', '--check'])).toMatchObject({ status: 0, out: expect.stringContaining('client is up to date') });
});

test('init begins with an API that generates at once, and with another one beside it', async () => {
  const begun = await tool.run(['init', 'shop']);
  expect(begun).toEqual({
    status: 0,
    err: '',
    out: 'shop/spec/letters/openapi.yaml\nshop/spec/letters/overlay.yaml\nshop/spec/package.json\n\nwritten; the package is made by\n\n  npx fax-client-generator --spec shop/spec --out shop/generated\n',
  });
  expect(await tool.run(['init', 'shop', '--api', 'post', '--descriptor'])).toMatchObject({ status: 0, err: '', out: expect.stringMatching(/^shop\/spec\/post\/service\.xml\nshop\/spec\/descriptor\.xsd\n\n/) });

  const cwd = join(tool.folder, 'shop');
  expect((await tool.run(['init', '--api', 'parcels'], {}, cwd)).out).toContain('\n\n  npx fax-client-generator\n');
  expect(await tool.run([], {}, cwd)).toMatchObject({ status: 0, err: '', out: expect.stringMatching(/^6 operations: /m) });
  expect(readFileSync(join(cwd, 'generated/src/letters/client.ts'), 'utf8')).toContain('export function createLettersClient(');
  expect(readFileSync(join(cwd, 'generated/src/post/shapes.ts'), 'utf8')).toContain('letter');
});

test('init writes over nothing, and says what is in its way', async () => {
  await tool.run(['init', 'twice']);
  const before = readTree(join(tool.folder, 'twice'));
  expect(await tool.run(['init', 'twice'])).toEqual({
    status: 2,
    out: '',
    err: ['openapi.yaml', 'overlay.yaml'].map((file) => `twice/spec/letters/${file}: expected no file (--api NAME begins with another API), found one\n`).join(''),
  });
  // A folder with two descriptions would be refused by the next run.
  expect(await tool.run(['init', 'twice', '--descriptor'])).toMatchObject({ status: 2, err: expect.stringContaining('openapi.yaml: expected no file') });
  expect((await tool.run(['init', 'twice', '--api', '../up'])).err).toContain('expected a folder name of letters, digits');
  expect(await tool.run(['init', 'a', 'b'])).toEqual({ status: 2, out: '', err: 'init makes one folder\nusage: npx fax-client-generator init --help\n' });
  expect(readTree(join(tool.folder, 'twice'))).toEqual(before);
});

test('what it keeps is beside the packages of the folder, else where the user keeps such things, and never in its own', async () => {
  expect(listTree(join(tool.folder, 'node_modules/.cache')).some((file) => file.startsWith('fax-client-generator/runs/'))).toBe(true);
  const elsewhere = join(tool.folder, 'elsewhere');
  await tool.run(['init', 'elsewhere']);
  await tool.run([], { XDG_CACHE_HOME: join(tool.folder, 'cached') }, elsewhere);
  expect(listTree(join(tool.folder, 'cached')).some((file) => file.startsWith('fax-client-generator/runs/'))).toBe(true);
  expect(listTree(elsewhere).filter((file) => !/^(spec|generated)\//.test(file))).toEqual([]);
  expect(readTree(tool.path)).toEqual(shipped);
});

test('a mistake is one line, in red where that is asked for, with nothing of a stack or of progress', async () => {
  expect(await tool.run(['--spec', 'none'])).toEqual({ status: 2, out: '', err: 'none: expected a folder that can be read, found nothing there\n' });
  expect((await tool.run(['--spec', 'none'], { NO_COLOR: '', FORCE_COLOR: '1' })).err).toBe('\u001b[31mnone: expected a folder that can be read, found nothing there\u001b[39m\n');
  expect(await tool.run(['--colour'])).toEqual({ status: 2, out: '', err: "Unknown option '--colour'\nusage: npx fax-client-generator --help\n" });
});
