import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Generate } from '../../generator/edge/run.js';
import { copySpecs, createProject, type Project } from './project.js';

const files = {
  'spec/fax/openapi.yaml': 'fax\n',
  'spec/fax/overlay.yaml': 'overlay\n',
  'spec/sms/openapi.yaml': 'odd\n',
  'spec/package.json': '{}',
  'templates/readme.hbs': 'readme\n',
};

/** A project whose package has been made once, with a generator that counts how often it is asked since. */
async function createMade(): Promise<{ project: Project; run: (args?: string[], version?: string) => Promise<{ status: number; out: string; asked: number }> }> {
  const project = createProject(files);
  let asked = 0;
  const generate: Generate = (sources, options) => {
    asked += 1;
    return copySpecs(sources, options);
  };
  const run = async (args: string[] = [], version = 'one') => {
    asked = 0;
    const memory = { folder: join(project.path, 'cache'), version };
    const { status, out } = await project.run(args, { generate, memory });
    return { status, out, asked };
  };
  expect(await run()).toMatchObject({ status: 0, asked: 1 });
  return { project, run };
}

test('a package that is as it was made is not made again, and the run says the same', async () => {
  const { run } = await createMade();

  const again = await run();
  expect(again).toMatchObject({ status: 0, asked: 0 });
  expect(again.out).toMatch(/0 files written, 0 removed, 6 unchanged\n$/);
  expect(await run(['--check'])).toEqual({ status: 0, out: 'generated is up to date (6 files)\n', asked: 0 });
});

test('the warnings of the run that made it are told again', async () => {
  const { run } = await createMade();

  const report = JSON.parse((await run(['--json'])).out);
  expect(report.apis.map(({ name, warnings }: { name: string; warnings: object[] }) => [name, warnings.length])).toEqual([
    ['fax', 0],
    ['sms', 1],
  ]);
});

test('a check that finds the package up to date is remembered too', async () => {
  const { project, run } = await createMade();
  rmSync(join(project.path, 'cache'), { recursive: true });

  expect(await run(['--check'])).toMatchObject({ status: 0, asked: 1 });
  expect(await run(['--check'])).toMatchObject({ status: 0, asked: 0 });
});

test.each([
  ['a document', { 'spec/fax/openapi.yaml': 'faster fax\n' }],
  ['an overlay', { 'spec/fax/overlay.yaml': 'other\n' }],
  ['a file beside a document', { 'spec/fax/schemas/page.yaml': 'page\n' }],
  ['one more API', { 'spec/mms/openapi.yaml': 'mms\n' }],
  ['the settings of the package', { 'spec/package.json': '{"version":"2.0.0"}' }],
  ['a template', { 'templates/readme.hbs': 'other\n' }],
  ['the runtime', { 'templates/runtime/text.ts': 'export const text = 1;\n' }],
  ['a generated file', { 'generated/src/fax/index.ts': 'fax!\n' }],
  ['the list of generated files', { 'generated/files.json': '["api.md", "files.json"]\n' }],
])('a change of %s is one', async (_, change) => {
  const { project, run } = await createMade();
  project.write(change);

  expect((await run()).asked).toBe(1);
});

test.each(['spec/sms', 'spec/fax/overlay.yaml', 'spec/package.json', 'templates/readme.hbs', 'generated/api.md', 'generated/src/fax', 'generated/files.json'])(
  'so is that %s is gone',
  async (path) => {
    const { project, run } = await createMade();
    rmSync(join(project.path, path), { recursive: true });

    expect((await run(['--check'])).asked).toBe(1);
  },
);

test('a generated file that was changed is written again, although it is known what it has to be', async () => {
  const { project, run } = await createMade();
  project.write({ 'generated/src/fax/index.ts': 'by hand\n' });

  expect(await run()).toMatchObject({ status: 0, asked: 1 });
  expect(project.read('generated/src/fax/index.ts')).toBe('fax\n');
});

test('another generator, other options and another folder are no run that is known', async () => {
  const { run } = await createMade();

  expect((await run(['--check'], 'two')).asked).toBe(1);
  expect((await run(['--check', '--api', 'fax'])).asked).toBe(1);
  expect((await run(['--check', '--strict'])).asked).toBe(1);
  expect((await run(['--check', '--out', 'other'])).asked).toBe(1);
});

test('a run with a problem is not remembered', async () => {
  const { project, run } = await createMade();
  project.write({ 'spec/fax/openapi.yaml': 'bad\n' });

  expect(await run()).toMatchObject({ status: 2, asked: 1 });
  expect(await run()).toMatchObject({ status: 2, asked: 1 });
});

test('a memory that cannot be read or written is none', async () => {
  const { project, run } = await createMade();
  for (const record of project.list('cache/runs')) project.write({ [`cache/runs/${record}`]: 'no record' });
  expect(await run()).toMatchObject({ status: 0, asked: 1 });

  rmSync(join(project.path, 'cache'), { recursive: true });
  project.write({ cache: 'a file' });
  expect(await run()).toMatchObject({ status: 0, asked: 1 });
  expect(await run()).toMatchObject({ status: 0, asked: 1 });
});
