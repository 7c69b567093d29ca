import { describe, expect, it } from 'vitest';
import { checkReferences, resolveReference } from '../../generator/ingest/references.js';
import type { JsonObject } from '../../generator/json.js';
import { formatProblem } from '../../generator/problem.js';

const away = { $ref: 'https://vendor.invalid/a.yaml' };

describe('checkReferences', () => {
  it.each<[where: string, document: JsonObject, pointer: string]>([
    ['a schema', { components: { schemas: { A: away } } }, '/components/schemas/A/$ref'],
    ['a path item', { paths: { '/a': away } }, '/paths/~1a/$ref'],
    ['an item of an array', { paths: { '/a': { get: { parameters: [away] } } } }, '/paths/~1a/get/parameters/0/$ref'],
    ['a property called example', { properties: { example: away } }, '/properties/example/$ref'],
    ['a default response', { responses: { default: away } }, '/responses/default/$ref'],
    ['a header called x-id', { headers: { 'x-id': away } }, '/headers/x-id/$ref'],
    ['a map of examples', { examples: { one: away } }, '/examples/one/$ref'],
    ['all examples', { examples: away }, '/examples/$ref'],
    ['all properties', { properties: away }, '/properties/$ref'],
    ['a discriminator', { discriminator: away }, '/discriminator/$ref'],
    ['a member nobody knows', { unknown: away }, '/unknown/$ref'],
    ['a mapping', { discriminator: { mapping: { a: away.$ref } } }, '/discriminator/mapping/a'],
  ])('refuses a reference to a URL in %s', (_where, document, pointer) => {
    expect(check(document)).toEqual([
      `a.yaml#${pointer}: expected a reference inside the API's folder, found the reference "https://vendor.invalid/a.yaml"`,
    ]);
  });

  it.each<[where: string, document: JsonObject]>([
    ['example', { example: away }],
    ['default', { default: [away] }],
    ['enum', { enum: [away] }],
    ['const', { const: away }],
    ['a list of examples', { examples: [away] }],
    ['the value of an example', { examples: { one: { value: away } } }],
    ['an extension', { 'x-note': away }],
    ['a property called $ref', { properties: { $ref: { type: 'string' } } }],
  ])('leaves data alone: %s', (_where, document) => {
    expect(check(document)).toEqual([]);
  });

  it.each([
    '../other.json', 'a/../../other.json', '%2e%2e/other.json', '..%2Fother.json', '..%5Cother.json', '..\\other.json', 'a%00b', '/etc/passwd',
    'file:///etc/passwd', 'FILE:other.yaml', 'C:\\other.yaml', 'c:other.yaml', '//vendor.invalid/a', 'HTTPS://vendor.invalid/a', 'data:,{}', 'urn:other',
  ])('refuses %j', (reference) => {
    expect(check({ a: { $ref: reference } })).toHaveLength(1);
  });

  it.each(['#', '#/a', '#/nowhere', '', 'other.yaml', './other.yaml#/a', 'a/../other.json', 'a%20b.yaml', '%zz.yaml'])('accepts %j', (reference) => {
    expect(check({ a: { $ref: reference } })).toEqual([]);
  });

  it('accepts the name of a schema in a mapping', () => {
    expect(check({ discriminator: { mapping: { a: 'A', b: '#/components/schemas/B' } } })).toEqual([]);
  });

  it('leaves what is no text to later steps; shows no control characters of what it refuses, and no more than 80 of the others', () => {
    expect(check({ a: { $ref: 1 }, b: { $ref: `//x\u001b[31m\n${'y'.repeat(500)}` } })).toEqual([
      `a.yaml#/b/$ref: expected a reference inside the API's folder, found the reference "//x[31m${'y'.repeat(73)}…"`,
    ]);
  });
});

describe('resolveReference', () => {
  const document = {
    target: { 'a/b': { '~c': { '{d}': [10, 20] } } },
    chain: { $ref: '#/link' },
    link: { $ref: '#/target' },
    round: { $ref: '#/about' },
    about: { $ref: '#/round' },
    itself: { $ref: '#/itself' },
    dangling: { $ref: '#/nowhere' },
    away,
  };

  it.each([
    ['#/target/a~1b/~0c/%7Bd%7D/1', 20, '/target/a~1b/~0c/{d}/1'],
    ['#/chain', document.target, '/target'],
    ['#', document, ''],
  ])('resolves %s', (reference, value, pointer) => {
    expect(resolveReference(document, reference)).toEqual({ value, pointer });
  });

  it.each([
    '#/nowhere', '#/dangling', '#/round', '#/itself', '#/away', '#/target/a~1b/~0c/{d}/2', '#/target/a~1b/~0c/{d}/01',
    '#/target/a~1b/~0c/{d}/length', '#/constructor', '#/__proto__', '#/%', '#target', 'a.yaml', 'https://vendor.invalid/#/target',
  ])('finds nothing at %s', (reference) => {
    expect(resolveReference(document, reference)).toBeUndefined();
  });
});

function check(document: JsonObject): string[] {
  return checkReferences(document, (pointer) => ({ file: 'a.yaml', pointer })).map(formatProblem);
}
