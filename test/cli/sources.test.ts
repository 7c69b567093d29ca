import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkApiNames } from '../../generator/edge/api-names.js';
import { folderOf } from '../../generator/edge/folder.js';
import { readSources } from '../../generator/edge/read-sources.js';
import { createProject, type Project } from './project.js';

const one = { 'spec/fax/openapi.yaml': 'fax\n' };

test('the sources of an API are its documents, however deep; hidden files and anything else are left out', async () => {
  const project = createProject({
    ...one,
    'spec/package.json': '{}',
    'spec/descriptor.xsd': '<schema/>',
    'spec/fax/schemas/deep/contact.json': '{}',
    'spec/fax/schemas/examples/kept.yml': '',
    'spec/fax/service.xml': '<service/>',
    'spec/fax/other.xml': '<other/>',
    'spec/fax/README.md': '',
    'spec/fax/logo.png': '\u0000',
    'spec/fax/examples/contact.json': '{}',
    'spec/fax/.spectral.yaml': '',
    'spec/fax/node_modules/x/package.json': '{}',
    'templates/readme.hbs': '',
    'templates/names.ts': '',
  });

  const { sources, problems } = await read(project, ['fax']);

  expect(problems).toEqual([]);
  expect([...(sources.apis.get('fax')?.keys() ?? [])]).toEqual([
    'examples/contact.json',
    'openapi.yaml',
    'schemas/deep/contact.json',
    'schemas/examples/kept.yml',
    'service.xml',
  ]);
  expect(sources.settings).toBe('{}');
  expect([...sources.templates.keys()]).toEqual(['readme.hbs', 'runtime/text.ts']);
});

test('a byte order mark is no part of the text', async () => {
  const project = createProject({ 'spec/fax/openapi.yaml': '\ufefffax\n' });

  expect((await read(project, ['fax'])).sources.apis.get('fax')?.get('openapi.yaml')).toBe('fax\n');
});

test('a link to another file of the API is read; one that leads out, to a folder or to nothing is refused', async () => {
  const project = createProject({ ...one, 'secret.yaml': 'secret\n', 'spec/fax/schemas/x.json': '{}' });
  const links = { 'same.yaml': 'openapi.yaml', 'out.yaml': '../../secret.yaml', 'folder': 'schemas', 'nowhere.yaml': 'missing.yaml' };
  for (const [name, target] of Object.entries(links)) symlinkSync(target, join(project.path, 'spec/fax', name));

  const { sources } = await read(project, ['fax']);
  const { status, err } = await project.run([]);

  expect([...(sources.apis.get('fax')?.keys() ?? [])]).toEqual(['openapi.yaml', 'same.yaml', 'schemas/x.json']);
  expect(status).toBe(2);
  expect(err.split('\n').sort()).toEqual([
    '',
    '3 problems',
    'spec/fax/folder: expected a file or a folder of spec/fax, found a symbolic link to a folder',
    'spec/fax/nowhere.yaml: expected a symbolic link that leads to a file, found nothing there',
    'spec/fax/out.yaml: expected a file or a folder of spec/fax, found a symbolic link that leads out of it',
  ]);
});

test('a link in the place of an API folder is refused, and so are settings that are elsewhere', async () => {
  const project = createProject({ ...one, 'elsewhere/openapi.yaml': 'x\n', 'package.json': '{}' });
  symlinkSync('../elsewhere', join(project.path, 'spec/mail'));
  expect((await project.run([])).err).toBe('spec/mail: expected a folder, found a symbolic link\n');

  const other = createProject({ ...one, 'package.json': '{}' });
  symlinkSync('../package.json', join(other.path, 'spec/package.json'));
  expect((await other.run([])).err).toBe('spec/package.json: expected a file of spec, found a symbolic link that leads out of it\n');
});

test('all files that cannot be taken are reported, and nothing is written', async () => {
  const project = createProject({ ...one, 'spec/fax/huge.json': '' });
  writeFileSync(join(project.path, 'spec/fax/latin.yaml'), Buffer.from([0x66, 0xe4, 0x78]));
  truncateSync(join(project.path, 'spec/fax/huge.json'), 64 * 1024 * 1024 + 1);

  const { status, out, err } = await project.run([]);

  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toBe(
    'spec/fax/huge.json: expected a file of at most 64 MiB, found 65 MiB\n' +
      'spec/fax/latin.yaml: expected a text in UTF-8, found bytes that are no UTF-8\n' +
      '2 problems\n',
  );
  expect(project.list('.')).not.toContain('generated/files.json');
});

test('a spec folder that is missing, a file, or empty is a problem', async () => {
  const project = createProject({ file: '' });
  mkdirSync(join(project.path, 'empty'));

  expect((await project.run([])).err).toBe('spec: expected a folder that can be read, found nothing there\n');
  expect((await project.run(['--spec', 'file'])).err).toBe('file: expected a folder that can be read, found a file where a folder should be\n');
  expect((await project.run(['--spec', './empty/'])).err).toBe('./empty: expected a folder for each API, found none\n');
});

test.each([
  [['a b'], 'spec/a b: expected a folder name of letters'],
  [['1fax'], 'spec/1fax: expected a folder name of letters'],
  [['__proto__'], 'spec/__proto__: expected a folder name of letters'],
  [['Runtime'], 'spec/Runtime: expected a folder name that the package does not use itself'],
  [['openapi'], 'spec/openapi: expected a folder name that the package does not use itself'],
])('an API folder cannot be called %j', async (names, message) => {
  const project = createProject(Object.fromEntries(names.map((name) => [`spec/${name}/openapi.yaml`, ''])));

  const { status, err } = await project.run([]);

  expect(status).toBe(2);
  expect(err).toContain(message);
});

test('two API folders cannot differ by case alone', () => {
  expect(checkApiNames(['Fax', 'fax', 'mail-2_x'], 'spec')).toEqual([
    { place: { file: 'spec/fax' }, found: '"fax"', expected: 'a folder name that differs from "Fax" by more than case' },
  ]);
});

function read({ path }: Project, names: string[]) {
  const standing = { cwd: path, root: path };
  return readSources(folderOf(undefined, 'spec', standing), names, folderOf(undefined, 'templates', standing));
}
