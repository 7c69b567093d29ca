import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { codeBlocks } from '../support/markdown.js';
import { runProcess } from '../support/run-process.js';

const root = resolve(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const section = readme.slice(readme.indexOf('\n## From documentation pages'), readme.indexOf('\n## Where each kind'));
const commands = codeBlocks(section).flatMap(({ text }) => text.trim().split('\n'));

it.each(commands)('%s runs as written', async (command) => {
  const [program = '', ...args] = command.split(' ');
  expect(program).toBe('npm');
  const { status, out } = await runProcess(program, args, root);
  expect(status).toBe(0);
  expect(out).toMatch(/nothing changes|Nothing changed|breaks callers|: \d+ examples/);
});

it('finds no contradiction in the examples of the project itself', async () => {
  const { out, err } = await runProcess('npm', ['run', '--silent', 'lint'], root);
  expect({ out, err }).toEqual({ out: expect.stringMatching(/^faxfinder: \d+ examples, no contradiction\nfaxplus: \d+ examples, no contradiction\n$/) as string, err: '' });
});
