import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isOwn } from '../../generator/edge/file-list.js';
import { createProject } from './project.js';

const two = { 'spec/fax/openapi.yaml': 'fax\n', 'spec/mail/openapi.yaml': 'mail\n' };

test('--api makes the files of that API and leaves those of the others as they are', async () => {
  const project = createProject(two);
  await project.run([]);
  project.write({ 'spec/fax/openapi.yaml': 'fax 2\n', 'spec/mail/openapi.yaml': 'mail 2\n' });

  const { status, out } = await project.run(['--api', 'fax']);

  expect(status).toBe(0);
  expect(out).toContain('1 file written, 0 removed, 3 unchanged\n');
  expect(project.read('generated/src/fax/index.ts')).toBe('fax 2\n');
  expect(project.read('generated/src/mail/index.ts')).toBe('mail\n');
  expect(project.read('generated/api.md')).toBe('fax\nmail\n');
  expect(project.read('generated/files.json')).toContain('"src/mail/index.ts"');
});

test('--api --check compares the files of that API and the shared ones', async () => {
  const project = createProject(two);
  await project.run([]);
  project.write({ 'spec/mail/openapi.yaml': 'mail 2\n' });

  expect((await project.run(['--api', 'fax', '--check'])).status).toBe(0);
  expect((await project.run(['--api', 'mail', '--check'])).status).toBe(1);
});

test('--api in an empty output folder makes a package of that API alone', async () => {
  const project = createProject(two);

  await project.run(['--api', 'mail', '--api', 'mail']);

  expect(project.list('generated')).toEqual(['api.md', 'files.json', 'src/mail/index.ts', 'src/runtime/text.ts']);
  expect(project.read('generated/api.md')).toBe('mail\n');
});

test('an API that has no folder under spec any more is not kept', async () => {
  const project = createProject(two);
  await project.run([]);
  rmSync(join(project.path, 'spec/mail'), { recursive: true });

  await project.run(['--api', 'fax']);

  expect(project.list('generated')).toEqual(['api.md', 'files.json', 'src/fax/index.ts', 'src/runtime/text.ts']);
});

test('an API that is neither asked for nor in the package is not read', async () => {
  const project = createProject({ ...two, 'spec/phone/openapi.yaml': 'bad\n' });
  writeFileSync(join(project.path, 'spec/mail/latin.yaml'), Buffer.from([0xe4]));

  expect((await project.run(['--api', 'fax'])).status).toBe(0);
  expect((await project.run(['--api', 'mail'])).status).toBe(2);
});

test('a name without a folder is a problem that lists the ones there are', async () => {
  const project = createProject(two);

  expect(await project.run(['--api', 'phone'])).toEqual({
    status: 2,
    out: '',
    err: 'spec: expected one of its folders for --api (fax, mail), found "phone"\n',
  });
});

test.each([
  ['src/mail/index.ts', true],
  ['openapi/mail.json', true],
  ['docs/mail/faxes.list.md', true],
  ['src/mail-2/index.ts', false],
  ['openapi/mail-2.json', false],
  ['docs/mail-2/faxes.list.md', false],
  ['src/runtime/text.ts', false],
  ['api.md', false],
])('%s belongs to the API called mail alone: %j', (file, own) => {
  expect(isOwn(file, ['mail'])).toBe(own);
});
