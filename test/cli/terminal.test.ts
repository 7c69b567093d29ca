import { expect, test } from 'vitest';
import { isColoured } from '../../generator/edge/colour.js';
import { createProject } from './project.js';

const terminal = { isTTY: true, hasColors: () => true };
const file = { isTTY: false, hasColors: () => false };

test.each([
  ['a terminal', terminal, {}, true],
  ['a terminal without colours', { ...terminal, hasColors: () => false }, {}, false],
  ['a terminal, NO_COLOR', terminal, { NO_COLOR: '1' }, false],
  ['a terminal, NO_COLOR without text', terminal, { NO_COLOR: '' }, true],
  ['a file', file, {}, false],
  ['a file, FORCE_COLOR', file, { FORCE_COLOR: '1' }, true],
  ['a terminal, FORCE_COLOR=0', terminal, { FORCE_COLOR: '0' }, false],
  ['a file, both', file, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
])('%s', (_name, stream, environment, wanted) => {
  expect(isColoured(stream, environment)).toBe(wanted);
});

test('problems are red, warnings yellow, and of a difference what goes red and what comes green', async () => {
  const coloured = { out: true, err: true };
  const project = createProject({ 'spec/fax/openapi.yaml': 'odd\n' });
  await project.run([]);
  project.write({ 'generated/src/fax/index.ts': 'by hand\n' });

  const { out, err } = await project.run(['--check'], { coloured });

  expect(err).toBe('\u001b[33mspec/fax/openapi.yaml:1:3: warning: something odd; it was left out\u001b[39m\n');
  expect(out).toContain('\u001b[31m-by hand\u001b[39m\n\u001b[32m+odd\u001b[39m\n');
  project.write({ 'spec/fax/openapi.yaml': 'bad\n' });
  expect((await project.run([], { coloured })).err).toBe('\u001b[31mspec/fax/openapi.yaml:1:3: expected something good, found bad\u001b[39m\n');
});

test('a terminal is told what a run does, on one line that is gone in the end; a report is not', async () => {
  const project = createProject({ 'spec/fax/openapi.yaml': 'fax\n' });

  const { err } = await project.run([], { progress: true });
  expect(err).toBe('\r\u001b[Kloading the generator …\r\u001b[Kgenerated: writing …\r\u001b[K');
  expect((await project.run(['--json'], { progress: true })).err).toBe('');
  expect((await project.run(['--check'])).err).toBe('');
});
