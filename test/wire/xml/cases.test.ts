import { beforeAll, describe, expect, it } from 'vitest';
import { clientFor, type XmlCase, type XmlClient } from './case.js';
import { cases32 } from './cases-32.js';
import { cases, nullCases } from './cases.js';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';

const versions: readonly [version: string, cases: readonly XmlCase[]][] = [
  ['3.0.4', [...cases, ...nullCases('3.0')]],
  ['3.1.2', [...cases, ...nullCases('3.1')]],
  // A reference is no node there: the names of what is referred to are other ones.
  ['3.2.0', [...cases.filter(({ components }) => components === undefined), ...nullCases('3.1'), ...cases32]],
];

describe.each(versions)('OpenAPI %s', (version, each) => {
  let client: XmlClient;
  beforeAll(async () => {
    client = await clientFor(version, each);
  });

  it.each(each)('$name: is sent', async (row) => {
    expect(await client.send(row)).toBe(DECLARATION + row.xml);
  });

  it.each(each.flatMap((row) => [row.xml, ...(row.also ?? [])].map((document) => ({ ...row, document }))))('$name: $document is read', async ({ document, ...row }) => {
    const known = each.find(({ name }) => name === row.name) ?? row;
    expect(await client.read(known, document)).toEqual(known.value);
  });
});
