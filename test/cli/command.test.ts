import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { usage } from '../../generator/edge/arguments.js';
import { InternalError } from '../../generator/internal-error.js';
import { copySpecs, createProject } from './project.js';

const two = { 'spec/fax/openapi.yaml': 'fax\n', 'spec/mail/openapi.yaml': 'mail\n' };

test('--help prints the usage and generates nothing', async () => {
  const generate = () => Promise.reject(new Error('not called'));

  expect(await createProject({}).run(['--help'], { generate })).toEqual({ status: 0, out: usage('npm run generate --'), err: '' });
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
      'spec/mail/openapi.yaml:1:3: expected something good, found bad\\u001b[31m\\u000amail\n' +
      '2 problems\n',
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
    summary: { operations: 2, warnings: 1, problems: 0 },
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
    summary: { operations: 0, warnings: 0, problems: 1 },
  });
});

test('without --spec and --out the working directory does not matter; what is typed counts from it', async () => {
  const project = createProject({ ...two, 'here/other/fax/openapi.yaml': 'bad\n' });

  expect((await project.run([], { cwd: tmpdir() })).status).toBe(0);
  expect((await project.run(['--check'])).status).toBe(0);

  const typed = await project.run(['--spec', 'other', '--out', '../made'], { cwd: join(project.path, 'here') });
  expect(typed.err).toBe('other/fax/openapi.yaml:1:3: expected something good, found bad\n');
});

test('an error of the generator itself is a problem of one line that asks for a report, without a stack', async () => {
  const generate = () => Promise.reject(new InternalError('spec/fax', new TypeError('oh')));
  const asked = 'expected no such error, whatever the document: this is a bug of the generator, please report it, found internal error: TypeError: oh';

  expect(await createProject(two).run([], { generate })).toEqual({
    status: 2,
    out: '',
    err: `spec/fax: ${asked}\nGENERATE_STACK=1 in the environment shows where it happened\n`,
  });
  const { status, out } = await createProject(two).run(['--json'], { generate });
  expect(status).toBe(2);
  expect(JSON.parse(out)).toMatchObject({ apis: [], problems: [{ file: 'spec/fax', found: 'internal error: TypeError: oh' }] });
});

test('--json prints its report also for a mistake in the arguments, and for a folder that is not there', async () => {
  const mistake = await createProject(two).run(['--json', '--colour']);
  expect(JSON.parse(mistake.out)).toMatchObject({ problems: [{ file: 'command line', found: "Unknown option '--colour'" }], summary: { problems: 1 } });
  const missing = await createProject({}).run(['--json', '--spec', 'nowhere']);
  expect(JSON.parse(missing.out)).toMatchObject({ problems: [{ file: 'nowhere', found: 'nothing there' }] });
});

test('findings of one kind that come often are one line with the places of the first; --json has each', async () => {
  const warnings = [1, 2, 3, 4, 5, 6].map((line) => ({ place: { file: 'spec/fax/openapi.yaml', line, column: 1 }, found: `the member "m${line}"`, done: 'it is passed over' }));
  const generate = async (...given: Parameters<typeof copySpecs>) => {
    const { apis, ...rest } = await copySpecs(...given);
    return { ...rest, apis: apis.map((api) => ({ ...api, warnings })) };
  };

  const { err } = await createProject({ 'spec/fax/openapi.yaml': 'fax\n' }).run([], { generate });
  expect(err).toBe('spec/fax/openapi.yaml:1:1: warning: the member "m1"; it is passed over (and 5 more like it: 2:1, 3:1, 4:1, …)\n6 warnings\n');

  const { out } = await createProject({ 'spec/fax/openapi.yaml': 'fax\n' }).run(['--json'], { generate });
  expect(JSON.parse(out)).toMatchObject({ apis: [{ warnings: warnings.map(({ found }) => ({ found })) }], summary: { warnings: 6 } });
});
