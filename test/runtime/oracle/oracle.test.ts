import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases, ours, theirs } from './case.js';
import { differences } from './differences.js';

/** How many cases are looked at: some have a difference that is meant, all others have to be the same. */
const runs = 12_000;

it(`is the request of swagger-client in ${runs} cases, but for what is listed`, async () => {
  const met = new Map(differences.map(({ name }) => [name, 0]));
  let same = 0;
  await fc.assert(
    fc.asyncProperty(cases, async (given) => {
      const meant = differences.filter(({ applies }) => applies(given));
      for (const { name } of meant) met.set(name, (met.get(name) ?? 0) + 1);
      if (meant.length > 0) return;
      same += 1;
      expect(await ours(given)).toBe(theirs(given));
    }),
    { seed: 20261121, numRuns: runs },
  );
  expect(same).toBeGreaterThan(runs / 3);
  expect([...met].filter(([, times]) => times === 0)).toEqual([]);
});

describe('a difference that is meant', () => {
  it.each(differences.map((each) => [each.name, each] as const))('%s', async (name, { source, example }) => {
    expect(source).toMatch(/^(RFC \d+|OpenAPI 3\.\d\.\d), /);
    expect({ ours: await ours(example), theirs: theirs(example) }).toEqual({ ours: example.ours, theirs: example.theirs });
    expect(example.ours).not.toBe(example.theirs);
    expect(differences.filter(({ applies }) => applies(example)).map((each) => each.name)).toEqual([name]);
  });
});
