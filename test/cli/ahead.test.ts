import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { Generate } from '../../generator/edge/run.js';
import { createProject } from './project.js';

const one = { 'spec/fax/openapi.yaml': 'fax\n' };
const temporary = /^(.*)\.[0-9a-f]{12}\.tmp$/;

/** A generator that knows some files early, looks at the output folder then, and ends in `end`. */
function knowing(early: Record<string, string>, look: () => void, end: Awaited<ReturnType<Generate>>): Generate {
  return async (_sources, _options, _makeTypes, _begin, ahead) => {
    ahead?.(new Map(Object.entries(early)));
    look();
    return end;
  };
}

function generated(files: Record<string, string>): Awaited<ReturnType<Generate>> {
  return { files: new Map(Object.entries(files)), apis: [], problems: [] };
}

const refusal = { files: new Map<string, string>(), apis: [], problems: [{ place: { file: 'spec' }, found: 'something', expected: 'nothing' }] };

test('files that are known early wait under other names, and take their places with the rest', async () => {
  const project = createProject(one);
  await project.run([]);
  let seen: string[] = [];
  const look = (): void => void (seen = project.list('generated'));

  const { status, out } = await project.run([], {
    generate: knowing({ 'api.md': 'new\n', 'src/a/b.ts': 'b\n' }, look, generated({ 'api.md': 'new\n', 'src/a/b.ts': 'b\n', 'c.ts': 'c\n' })),
  });

  expect(seen.flatMap((file) => temporary.exec(file)?.[1] ?? [])).toEqual(['api.md', 'src/a/b.ts']);
  expect(seen).toContain('api.md');
  expect({ status, out }).toEqual({ status: 0, out: expect.stringContaining('4 files written, 2 removed, 0 unchanged\n') });
  expect(project.list('generated')).toEqual(['api.md', 'c.ts', 'files.json', 'src/a/b.ts']);
  expect(project.read('generated/api.md')).toBe('new\n');
});

test('a text that has changed since is the one that counts', async () => {
  const project = createProject(one);

  await project.run([], { generate: knowing({ 'a.ts': 'early\n' }, () => undefined, generated({ 'a.ts': 'late\n' })) });

  expect(project.list('generated')).toEqual(['a.ts', 'files.json']);
  expect(project.read('generated/a.ts')).toBe('late\n');
});

test('of a run that is refused after all nothing is left, not even the folders', async () => {
  const project = createProject(one);
  let stood = false;
  const look = (): void => void (stood = existsSync(join(project.path, 'generated/src/a')));

  const { status } = await project.run([], { generate: knowing({ 'src/a/b.ts': 'b\n' }, look, refusal) });

  expect({ status, stood }).toEqual({ status: 2, stood: true });
  expect(existsSync(join(project.path, 'generated'))).toBe(false);
});

test('nor of one that ends with an internal error', async () => {
  const project = createProject(one);
  await project.run([]);
  const before = project.list('generated');
  const fail = (): void => {
    throw new Error('on purpose');
  };

  const { status } = await project.run([], { generate: knowing({ 'api.md': 'new\n' }, fail, refusal) });

  expect(status).toBe(2);
  expect(project.list('generated')).toEqual(before);
  expect(project.read('generated/api.md')).toBe('fax\n');
});

test.each([
  ['a check', ['--check'], {}],
  ['a run that would overwrite a file of somebody else', [], { 'generated/api.md': 'mine\n' }],
])('%s writes nothing early', async (_what, args, files) => {
  const project = createProject({ ...one, ...files });
  let seen: string[] = [];
  const look = (): void => void (seen = existsSync(join(project.path, 'generated')) ? project.list('generated') : []);

  await project.run(args, { generate: knowing({ 'api.md': 'new\n', 'a.ts': 'a\n' }, look, generated({ 'api.md': 'new\n', 'a.ts': 'a\n' })) });

  expect(seen).toEqual(Object.keys(files).map((file) => file.replace('generated/', '')));
});

test('an interrupt takes away what waits, and ends the process as it would have', async () => {
  const project = createProject(one);
  const kill = vi.spyOn(process, 'kill').mockReturnValue(true);
  let left: string[] | undefined;
  const interrupt = (): void => {
    process.emit('SIGTERM', 'SIGTERM');
    left = existsSync(join(project.path, 'generated')) ? project.list('generated') : [];
  };

  await project.run([], { generate: knowing({ 'a.ts': 'a\n' }, interrupt, refusal) });

  expect(left).toEqual([]);
  expect(kill.mock.calls).toEqual([[process.pid, 'SIGTERM']]);
  kill.mockRestore();
});
