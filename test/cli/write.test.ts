import { chmodSync, existsSync, lstatSync, mkdirSync, rmSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createProject } from './project.js';

const two = { 'spec/fax/openapi.yaml': 'fax\n', 'spec/mail/openapi.yaml': 'mail\n' };

test('a run writes the package and the list of its files, and says so', async () => {
  const project = createProject(two);

  const { status, out, err } = await project.run([]);

  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toBe(
    [
      'api   operations  schemas  files  ms',
      'fax            2        1      1   5',
      'mail           2        1      1   5',
      '',
      '4 operations: 5 files written, 0 removed, 0 unchanged',
      '',
    ].join('\n'),
  );
  const files = ['api.md', 'files.json', 'src/fax/index.ts', 'src/mail/index.ts', 'src/runtime/text.ts'];
  expect(project.list('generated')).toEqual(files);
  expect(JSON.parse(project.read('generated/files.json'))).toEqual(files);
  expect(project.read('generated/src/fax/index.ts')).toBe('fax\n');
});

test('a file whose text did not change is not touched', async () => {
  const project = createProject(two);
  await project.run([]);
  const longAgo = new Date('2001-02-03T04:05:06Z');
  for (const file of project.list('generated')) utimesSync(join(project.path, 'generated', file), longAgo, longAgo);
  project.write({ 'spec/fax/openapi.yaml': 'fax 2\n' });

  const { out } = await project.run([]);

  expect(out).toContain('1 file written, 0 removed, 4 unchanged\n');
  const touched = project.list('generated').filter((file) => statSync(join(project.path, 'generated', file)).mtimeMs !== longAgo.getTime());
  expect(touched).toEqual(['src/fax/index.ts']);
});

test('what is no longer produced is removed with the folders it leaves empty; what is not on the list stays', async () => {
  const project = createProject({ ...two, 'spec/old/openapi.yaml': 'old\n', 'spec/gone/openapi.yaml': 'gone\n' });
  await project.run([]);
  project.write({ 'generated/src/old/notes.txt': 'mine\n', 'generated/dist/index.js': 'built\n' });

  const without = createProject(two);
  const { status, out } = await without.run(['--out', join(project.path, 'generated')]);

  expect(status).toBe(0);
  expect(out).toContain('2 files written, 2 removed, 3 unchanged\n');
  expect(project.list('generated')).toEqual([
    'api.md',
    'dist/index.js',
    'files.json',
    'src/fax/index.ts',
    'src/mail/index.ts',
    'src/old/notes.txt',
    'src/runtime/text.ts',
  ]);
  expect(existsSync(join(project.path, 'generated/src/gone'))).toBe(false);
});

test('a hostile list of files removes nothing outside of the package', async () => {
  const project = createProject({ ...two, 'victim.txt': 'keep\n', 'elsewhere/victim.txt': 'keep\n' });
  await project.run([]);
  symlinkSync(join(project.path, 'elsewhere'), join(project.path, 'generated/link'));
  const outside = ['../victim.txt', 'src/../../victim.txt', join(project.path, 'victim.txt'), '..\\victim.txt', 'link/victim.txt'];
  const listed = JSON.parse(project.read('generated/files.json'));
  project.write({ 'generated/files.json': JSON.stringify([...outside, 'link', 'src', '', '.', 7, ...listed]) });

  const { status, out } = await project.run([]);

  expect(status).toBe(0);
  expect(out).toContain('1 file written, 0 removed, 4 unchanged\n');
  expect(project.read('victim.txt')).toBe('keep\n');
  expect(project.read('elsewhere/victim.txt')).toBe('keep\n');
  expect(project.read('generated/src/fax/index.ts')).toBe('fax\n');
});

test('a file that the generator did not write is never overwritten', async () => {
  const project = createProject({ ...two, 'api.md': 'my own words\n' });

  const { status, out, err } = await project.run(['--out', '.']);

  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toBe('./api.md: expected no file, or one that files.json of the output folder lists, found a file that the generator did not write\n');
  expect(project.read('api.md')).toBe('my own words\n');
  expect(existsSync(join(project.path, 'files.json'))).toBe(false);
});

test("another program's files.json is not taken for the list", async () => {
  const project = createProject({ ...two, 'site/files.json': '["precious.txt"]', 'site/precious.txt': 'keep\n' });

  const { status, err } = await project.run(['--out', 'site']);

  expect(status).toBe(2);
  expect(err).toBe('site/files.json: expected the list of the files that the generator wrote, found something else\n');
  expect(project.list('site')).toEqual(['files.json', 'precious.txt']);
});

test('a package without its list is taken over when its files are what would be written', async () => {
  const project = createProject({ ...two, 'generated/src/fax/index.ts': 'fax\n' });

  expect((await project.run([])).status).toBe(0);
  expect(project.read('generated/files.json')).toContain('"src/fax/index.ts"');
});

test('nothing is written through a symbolic link', async () => {
  const project = createProject({ ...two, 'elsewhere/index.ts': 'fax 1\n' });
  mkdirSync(join(project.path, 'generated/src'), { recursive: true });
  symlinkSync(join(project.path, 'elsewhere'), join(project.path, 'generated/src/fax'));

  const { status, err } = await project.run([]);

  expect(status).toBe(2);
  expect(err).toBe('generated/src/fax: expected a place for the generated src/fax/index.ts, found a symbolic link\n');
  expect(project.read('elsewhere/index.ts')).toBe('fax 1\n');
});

test('a check does not show what a symbolic link leads to', async () => {
  const project = createProject({ ...two, secret: 'the secret\n' });
  await project.run([]);
  project.write({ 'spec/fax/openapi.yaml': 'fax 2\n' });
  const file = join(project.path, 'generated/src/fax/index.ts');
  rmSync(file);
  symlinkSync(join(project.path, 'secret'), file);

  const { status, out, err } = await project.run(['--check']);

  expect(status).toBe(2);
  expect(out + err).not.toContain('the secret');
  expect(lstatSync(file).isSymbolicLink()).toBe(true);
});

test('when the system refuses to write, the files that stood there still stand and nothing temporary is left', async () => {
  const project = createProject(two);
  await project.run([]);
  const before = project.list('generated');
  project.write({ 'spec/fax/openapi.yaml': 'fax 2\n' });
  // A name of 255 bytes is as long as Linux allows: the file can be looked for, a name beside it that is longer cannot be made.
  const long = `src/${'x'.repeat(255)}`;

  const { status, err } = await project.run([], {
    generate: async () => ({ files: new Map([['api.md', 'new\n'], [long, 'new\n']]), apis: [], problems: [] }),
  });

  expect(status).toBe(2);
  expect(err).toBe(`generated/${long}: expected a file that can be written, found the system's error ENAMETOOLONG\n`);
  expect(project.list('generated')).toEqual(before);
  expect(project.read('generated/api.md')).toBe('fax\nmail\n');
});

test('a generator that leaves its package is a bug, and nothing is written', async () => {
  const project = createProject(two);

  const { status, err } = await project.run([], { generate: async () => ({ files: new Map([['../x', '']]), apis: [], problems: [] }) });

  expect(status).toBe(2);
  expect(err).toContain('found internal error: Error: The generator produced a file outside of its package: "../x"\n');
  expect(existsSync(join(project.path, 'generated'))).toBe(false);
});

test.skipIf(process.getuid?.() === 0)('a folder without permission is a problem without a stack', async () => {
  const project = createProject(two);
  chmodSync(join(project.path, 'spec/fax'), 0);

  const { status, err } = await project.run([]);
  chmodSync(join(project.path, 'spec/fax'), 0o700);

  expect({ status, err }).toEqual({ status: 2, err: 'spec/fax: expected a folder that can be read, found no permission\n' });
});
