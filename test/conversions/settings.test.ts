import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generate } from '../../generator/generate.js';
import { tableUnder } from '../support/markdown.js';
import { generateFrom, readTemplates } from '../support/sources.js';

const document = readFileSync(join(resolve(import.meta.dirname, '../scenarios/dates-and-integers'), 'openapi.yaml'), 'utf8');
const plain = document.replace(/ {2}x-(dates|int64): \w+\n/g, '');

/** The files of the scenario with other settings, and the warnings. */
async function emit(settings: string): Promise<{ text: (file: string) => string; paths: string[]; warnings: string[] }> {
  const { files, apis } = await generateFrom(plain.replace("version: '1'\n", `version: '1'\n${settings}`));
  const warnings = apis.flatMap((api) => api.warnings.map(({ place, found, done }) => `${place.line}: ${found}; ${done}`));
  return { text: (file) => files.get(`src/demo/${file}`) ?? '', paths: [...files.keys()].filter((path) => path.startsWith('src/demo/')), warnings };
}

describe('an API that sets neither key', () => {
  it('has no trace of the conversions in what is emitted for it', async () => {
    const { text, paths } = await emit('');
    const all = paths.map((path) => text(path.replace('src/demo/', ''))).join('\n');
    expect(all.match(/.*([Cc]onver|\bDate\b|bigint).*/g)).toBeNull();
    expect(paths).not.toContain('src/demo/conversions.ts');
  });

  it('is the same beside one that sets them', async () => {
    const alone = await generateFrom(plain);
    const both = await generate({
      specFolder: 'spec',
      apis: new Map([['demo', new Map([['openapi.yaml', plain]])], ['other', new Map([['openapi.yaml', document]])]]),
      templates: readTemplates(),
    });
    // `src/testing.ts` has the documents of all APIs.
    const differing = [...alone.files].filter(([path, text]) => path.startsWith('src/') && path !== 'src/testing.ts' && both.files.get(path) !== text);
    expect(differing.map(([path]) => path)).toEqual([]);
  });

  it('says nothing of them in the README', async () => {
    const [without, withBoth] = await Promise.all([generateFrom(plain), generateFrom(document)]);
    expect(without.files.get('README.md')).not.toContain('## Dates and 64-bit integers');
    expect(withBoth.files.get('README.md')).toContain(
      'The client of Fax log has `Date` for texts of `format: date-time` and `date` and `bigint` for integers of `format: int64` and `uint64`.',
    );
  });
});

describe('one key alone', () => {
  it('x-dates leaves integers numbers', async () => {
    const { text } = await emit('  x-dates: Date\n');
    expect(text('conversions.ts')).toContain("sent_at: 'date-time'");
    expect(`${text('conversions.ts')}${text('schema.ts')}`).not.toMatch(/int64'|bigint/);
  });

  it('x-int64 leaves dates texts', async () => {
    const { text } = await emit('  x-int64: bigint\n');
    expect(text('conversions.ts')).toContain("id: 'int64'");
    expect(`${text('conversions.ts')}${text('schema.ts')}`).not.toMatch(/date'|: Date/);
  });

  it('with another value is a warning at its place, and means nothing', async () => {
    const { text, warnings } = await emit('  x-dates: date\n  x-int64: [bigint]\n');
    expect(warnings).toEqual([
      '5: x-dates with "date"; dates stay text: only Date is accepted',
      '6: x-int64 with an array; 64-bit integers stay numbers: only bigint is accepted',
    ]);
    expect(text('schema.ts')).toBe((await emit('')).text('schema.ts'));
  });
});

it('the README names each key with the value that it accepts', () => {
  const readme = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8');
  const keys = tableUnder(readme, 'Add an API').map(([key]) => key);
  expect(keys).toEqual(expect.arrayContaining(['`x-dates: Date`', '`x-int64: bigint`']));
});
