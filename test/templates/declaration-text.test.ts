import fc from 'fast-check';
import type { OpenAPI3 } from 'openapi-typescript';
import transformSchema from 'openapi-typescript/dist/transform/index.mjs';
import { expect, it } from 'vitest';
import { declarationText } from '../../templates/declaration-text.js';
import { printNodes } from '../../templates/print-nodes.js';
import { contextOf } from './transform-context.js';

const piece = fc.constantFrom('a', 'Fax', ' ', '  ', '\t', '\n', '\n\n', '"', "'", '\\', '`', '${', '*/', '@see', 'é', '…', '\u2028', '😀', '0', '-', '/', ';', '{', '}');
const words = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
const name = fc.oneof(fc.constantFrom('id', 'fax_id', 'x-y', '200', '1e3', '__proto__', 'constructor'), words);

const notes = fc.record({ description: words, title: words, deprecated: fc.boolean(), default: fc.oneof(words, fc.integer()), format: words }, { requiredKeys: [] });
const marks = ['bytes', 'bytes-or-text', 'bytes-or-blob', 'blob', 'file', 'text', 'form-data', 'date', 'bigint', 'nothing', 'no-members', 'defined'];

const { schema } = fc.letrec<{ schema: Record<string, unknown>; kind: Record<string, unknown> }>((tie) => {
  const several = fc.array(tie('schema'), { minLength: 1, maxLength: 3 });
  const named = fc.dictionary(name, tie('schema'), { maxKeys: 4 });
  const kind = fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(...['string', 'number', 'integer', 'boolean', 'null'].map((type) => ({ type }))),
    fc.constant({ $ref: '#/components/schemas/A' }),
    fc.array(fc.oneof(words, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null)), { minLength: 1, maxLength: 4 }).map((values) => ({ enum: values })),
    fc.oneof(words, fc.integer(), fc.boolean()).map((value) => ({ const: value })),
    fc.constantFrom(...marks).map((mark) => ({ type: 'string', 'x-emitted-as': mark })),
    tie('schema').map((items) => ({ type: 'array', items })),
    several.map((items) => ({ type: 'array', prefixItems: items })),
    fc.record({ prefixItems: several, optional: fc.nat(1) }).map((rest) => ({ type: 'array', 'x-emitted-as': 'tuple', ...rest })),
    fc.record({ properties: named, required: fc.array(name, { maxLength: 2 }) }).map((rest) => ({ type: 'object', ...rest })),
    fc.record({ properties: named, additionalProperties: tie('schema') }).map((rest) => ({ type: 'object', ...rest })),
    fc.tuple(fc.constantFrom('allOf', 'anyOf', 'oneOf'), several).map(([key, parts]) => ({ [key]: parts })),
    fc.tuple(tie('schema'), several).map(([whole, parts]) => ({ ...whole, anyOf: parts })),
  );
  return { kind, schema: fc.tuple(tie('kind'), notes, fc.boolean()).map(([said, told, nullable]) => ({ ...said, ...told, ...(nullable ? { nullable } : {}) })) };
});

it('prints the types of any schema as the printer of the compiler does', () => {
  fc.assert(fc.property(fc.dictionary(name, schema, { maxKeys: 4 }), (schemas) => compare({ components: { schemas: { ...schemas, A: { type: 'object' } } } })), { numRuns: 400 });
});

it('prints the types of operations as the printer of the compiler does', () => {
  const parameter = fc.record({ in: fc.constantFrom('query', 'path', 'header', 'cookie'), name, schema, description: words, required: fc.boolean() });
  const content = fc.dictionary(fc.constantFrom('application/json', 'a/b', '*/*'), fc.record({ schema }), { maxKeys: 2 });
  const responses = fc.dictionary(fc.constantFrom('200', '4XX', 'default', '404'), fc.record({ description: words, content }), { maxKeys: 3 });
  const operation = fc.record({ operationId: fc.constant('send fax'), summary: words, parameters: fc.array(parameter, { maxLength: 3 }), requestBody: fc.record({ content }), responses });
  fc.assert(fc.property(name, operation, (path, post) => compare({ paths: { [`/${path}`]: { post } } })), { numRuns: 150 });
});

/** The library's own types list all that OpenAPI allows, and more is to be printed here. */
function compare(members: object): void {
  const document = { openapi: '3.1.0', info: { title: 'Fax', version: '1' }, ...members } as OpenAPI3;
  for (const node of transformSchema(document, contextOf(document))) expect(declarationText(node)).toBe(printNodes([node]));
}
