import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { usage } from '../../generator/edge/arguments.js';
import { createProject } from './project.js';

const two = { 'spec/fax/openapi.yaml': 'fax\n', 'spec/mail/openapi.yaml': 'mail\n' };

test('--help prints the usage and generates nothing', async () => {
  const generate = () => Promise.reject(new Error('not called'));

  expect(await createProject({}).run(['--help'], { generate })).toEqual({ status: 0, out: usage, err: '' });
});

test.each([
  [['--colour'], "Unknown option '--colour'"],
  [['spec'], "Unexpected argument 'spec'"],
  [['--spec'], "Option '--spec <value>' argument missing"],
  [['--json=yes'], "Option '--json' does not take an argument"],
  [['--out', ''], '--out needs the path of a folder'],
  [['--check', '--watch'], '--check and --watch exclude each other'],
])('%j is refused with status 2 and a hint', async (args, mistake) => {
  expect(await createProject(two).run(args)).toEqual({ status: 2, out: '', err: `${mistake}\nusage: npm run generate -- --help\n` });
});

test('problems go to standard error, one line each, and nothing is written', async () => {
  const project = createProject({ 'spec/fax/openapi.yaml': 'bad fax\n', 'spec/mail/openapi.yaml': 'bad\u001b[31m\nmail\n' });

  expect(await project.run([])).toEqual({
    status: 2,
    out: '',
    err:
      'spec/fax/openapi.yaml:1:3: expected something good, found bad fax\n' +
      'spec/mail/openapi.yaml:1:3: expected something good, found bad\\u001b[31m\\u000amail\n',
  });
  expect(project.list('.')).not.toContain('generated/files.json');
});

test('what is odd is a warning, and a problem when strict', async () => {
  const project = createProject({ 'spec/fax/openapi.yaml': 'odd\n' });

  const lenient = await project.run(['--check']);
  expect({ status: lenient.status, err: lenient.err }).toEqual({
    status: 1,
    err: 'spec/fax/openapi.yaml:1:3: warning: something odd; it was left out\n',
  });

  const strict = await project.run(['--check', '--strict']);
  expect({ status: strict.status, err: strict.err }).toEqual({
    status: 2,
    err: 'spec/fax/openapi.yaml:1:3: expected something good, found odd\n',
  });
});

test('--json prints one report and nothing else to standard output', async () => {
  const project = createProject({ 'spec/fax/openapi.yaml': 'odd\n' });

  const { status, out, err } = await project.run(['--json']);

  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(JSON.parse(out)).toEqual({
    apis: [
      {
        name: 'fax',
        operations: 2,
        schemas: 1,
        files: 1,
        milliseconds: 5,
        warnings: [
          {
            file: 'spec/fax/openapi.yaml',
            line: 1,
            column: 3,
            found: 'something odd',
            done: 'it was left out',
            message: 'spec/fax/openapi.yaml:1:3: warning: something odd; it was left out',
          },
        ],
      },
    ],
    problems: [],
  });
});

test('--json --check adds what would change', async () => {
  const project = createProject(two);
  await project.run([]);
  project.write({ 'spec/fax/openapi.yaml': 'fax 2\n' });

  const { status, out } = await project.run(['--json', '--check']);

  expect(status).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ problems: [], changes: [{ file: 'src/fax/index.ts', change: 'changed' }] });
});

test('--json reports problems too, which also go to standard error', async () => {
  const project = createProject({ 'spec/fax/openapi.yaml': 'bad\n' });

  const { status, out, err } = await project.run(['--json']);

  const message = 'spec/fax/openapi.yaml:1:3: expected something good, found bad';
  expect({ status, err }).toEqual({ status: 2, err: `${message}\n` });
  expect(JSON.parse(out)).toEqual({
    apis: [],
    problems: [{ file: 'spec/fax/openapi.yaml', line: 1, column: 3, found: 'bad', expected: 'something good', message }],
  });
});

test('without --spec and --out the working directory does not matter; what is typed counts from it', async () => {
  const project = createProject({ ...two, 'here/other/fax/openapi.yaml': 'bad\n' });

  expect((await project.run([], { cwd: tmpdir() })).status).toBe(0);
  expect((await project.run(['--check'])).status).toBe(0);

  const typed = await project.run(['--spec', 'other', '--out', '../made'], { cwd: join(project.path, 'here') });
  expect(typed.err).toBe('other/fax/openapi.yaml:1:3: expected something good, found bad\n');
});

test('an unexpected error is a bug: its stack is shown and the status is 2', async () => {
  const { status, out, err } = await createProject(two).run([], { generate: () => Promise.reject(new TypeError('oh')) });

  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toMatch(/^internal error\nTypeError: oh\n +at /);
});
