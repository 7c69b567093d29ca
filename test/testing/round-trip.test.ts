import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildRequest } from '../../templates/runtime/build.js';
import type { Operation, Parameter, ParameterStyle } from '../../templates/runtime/operation.js';
import { serializeParameter } from '../../templates/runtime/parameters.js';
import { createMockOf } from '../../templates/runtime/testing/mock.js';

const text = fc.string({ unit: fc.constantFrom('a', 'B', '7', 'é', '☃', '&', '=', '+', ' ', '/', '?', '%', '#', ';', '"', '😀'), minLength: 1, maxLength: 8 });
const word = fc.stringMatching(/^[a-z][a-z0-9]{0,6}$/);
const schemas = {
  text: { schema: { type: 'string' }, value: text },
  integer: { schema: { type: 'integer' }, value: fc.integer() },
  flag: { schema: { type: 'boolean' }, value: fc.boolean() },
  texts: { schema: { type: 'array', items: { type: 'string' } }, value: fc.array(text, { minLength: 1, maxLength: 4 }) },
  numbers: { schema: { type: 'array', items: { type: 'number' } }, value: fc.array(fc.integer(), { minLength: 1, maxLength: 4 }) },
  members: {
    schema: { type: 'object', properties: { one: { type: 'string' }, two: { type: 'integer' } }, additionalProperties: false },
    value: fc.record({ one: word, two: fc.integer() }),
  },
};

const styles: readonly (readonly [place: Parameter['in'], style: ParameterStyle, explode: boolean])[] = [
  ['path', 'simple', false], ['path', 'simple', true], ['path', 'label', true], ['path', 'matrix', false], ['path', 'matrix', true],
  ['query', 'form', true], ['query', 'form', false], ['query', 'deepObject', true], ['header', 'simple', false], ['header', 'simple', true], ['cookie', 'form', true],
];
const delimited: typeof styles = [['query', 'spaceDelimited', false], ['query', 'pipeDelimited', false], ['query', 'tabDelimited', false]];

async function sendAndRead(place: Parameter['in'], style: ParameterStyle, explode: boolean, schema: object, value: unknown): Promise<unknown> {
  const row: Operation = {
    api: 'demo', name: 'demo.get', method: 'GET', path: place === 'path' ? '/a/{p}/z' : '/a',
    parameters: [{ name: 'p', in: place, style, explode, required: true, write: serializeParameter }], responses: { 204: {} },
  };
  const parameter = { name: 'p', in: place, style, explode, required: true, schema };
  const document = { openapi: '3.1.0', servers: [{ url: 'https://demo.invalid/v1' }], paths: { [row.path]: { get: { parameters: [parameter], responses: { 204: {} } } } } };
  const mock = createMockOf({ getOperation: row }, () => Promise.reject(new Error('no document')), { document });
  const { url, method, headers } = await buildRequest(row, { [place]: { p: value } }, 'https://demo.invalid/v1');
  await mock.fetch(url, { method, headers });
  // The row is one that no type is made of.
  const [call] = mock.calls as unknown as readonly { readonly request?: Readonly<Record<string, { readonly p?: unknown }>> }[];
  return call?.request?.[place]?.p;
}

describe.each(styles)('a parameter in the %s, style %s, explode %s, comes as it was given', (place, style, explode) => {
  it.each(Object.keys(schemas))('%s', async (name) => {
    const { schema, value } = schemas[name as keyof typeof schemas];
    const isPlain = !['texts', 'numbers', 'members'].includes(name);
    if (style === 'deepObject' && name !== 'members') return;
    await fc.assert(
      fc.asyncProperty(value as fc.Arbitrary<unknown>, async (given) => {
        // A header has no encoding: what would end an item or the header stays out.
        const texts = [given].flat().map((each) => (typeof each === 'object' ? '' : String(each)));
        fc.pre(place !== 'header' || !texts.some((each) => /[^ -~]|^ | $/.test(each) || (!isPlain && /[,= ]/.test(each))));
        expect(await sendAndRead(place, style, explode, schema, given)).toEqual(given);
      }),
      { numRuns: 10 },
    );
  });
});

describe.each(delimited)('a list in the %s, style %s, comes as it was given', (place, style, explode) => {
  it('texts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 4 }), async (given) => {
        expect(await sendAndRead(place, style, explode, schemas.texts.schema, given)).toEqual(given);
      }),
      { numRuns: 10 },
    );
  });
});
