import { expect, it } from 'vitest';
import { blaming, blamingLater, internalProblem } from '../../generator/internal-error.js';
import { formatProblem } from '../../generator/problem.js';

const line = 'spec/fax: expected no such error, whatever the document: this is a bug of the generator, please report it, found internal error: Error: odd';

it('names the API that the generator was busy with, when it read the document and when it printed its files', async () => {
  const read = (): never => blaming('spec/fax', () => fail());
  expect(lineOf(await thrownBy(async () => read()))).toBe(line);
  expect(lineOf(await thrownBy(() => blamingLater('spec/fax', async () => fail())))).toBe(line);
});

it('names the API that was blamed first', async () => {
  expect(lineOf(await thrownBy(() => blamingLater('spec/other', async () => blaming('spec/fax', () => fail()))))).toBe(line);
});

function fail(): never {
  throw new Error('odd\n    at somewhere');
}

function lineOf(error: unknown): string {
  return formatProblem(internalProblem(error));
}

async function thrownBy(work: () => Promise<unknown>): Promise<unknown> {
  return work().then(() => undefined, (error: unknown) => error);
}
