import { describe, expect, it } from 'vitest';
import { createValidator, type Misfit } from '../../generator/lint/validate.js';
import type { JsonObject, JsonValue } from '../../generator/json.js';
import type { Use } from '../../generator/lint/dialect.js';

function check(version: string, schema: JsonValue, value: JsonValue, use: Use = 'both', schemas: JsonObject = {}): string[] | undefined {
  const document = { openapi: version, info: { title: 'A', version: '1' }, paths: {}, components: { schemas } };
  return createValidator(document)(value, schema, use)?.map(({ pointer, text }: Misfit) => `${pointer}: ${text}`);
}

const named = { Name: { type: 'string' }, Node: { type: 'object', properties: { next: { $ref: '#/components/schemas/Node' }, id: { type: 'integer' } } } };

describe('a schema of OpenAPI 3.0', () => {
  it.each<[string, JsonValue, JsonValue, string[]]>([
    ['nullable takes null', { type: 'string', nullable: true }, null, []],
    ['nullable takes null beside an enum', { type: 'string', nullable: true, enum: ['a'] }, null, []],
    ['nullable takes null beside parts', { nullable: true, allOf: [{ type: 'string' }] }, null, []],
    ['without nullable null is none', { type: 'string' }, null, [': is of the type null, not string']],
    ['exclusiveMinimum is a boolean', { type: 'integer', minimum: 3, exclusiveMinimum: true }, 3, [': is too small for the limit 3']],
    ['minimum without it includes', { type: 'integer', minimum: 3, exclusiveMinimum: false }, 3, []],
    ['what stands beside a reference is nothing', { $ref: '#/components/schemas/Name', enum: ['a'] }, 'b', []],
  ])('%s', (_, schema, value, expected) => {
    expect(check('3.0.3', schema, value, 'both', named)).toEqual(expected);
  });
});

describe('a schema of OpenAPI 3.1', () => {
  it.each<[string, JsonValue, JsonValue, string[]]>([
    ['types are a list', { type: ['string', 'null'] }, 3, [': is of the type number, not string or null']],
    ['exclusiveMinimum is a number', { exclusiveMinimum: 3 }, 3, [': is too small for the limit 3']],
    ['what stands beside a reference counts', { $ref: '#/components/schemas/Name', enum: ['a'] }, 'b', [': is none of "a"']],
    ['items by place', { prefixItems: [{ type: 'string' }], items: false }, ['a', 1], ['/1: is not allowed']],
    ['a constant', { const: { a: 1 } }, { a: 2 }, [': does not fit: Instance does not match {"a":1}.']],
    ['what depends on others', { dependentRequired: { a: ['b'] } }, { a: 1 }, [': does not fit: Instance has "a" but does not have "b".']],
    ['members that nothing speaks of', { allOf: [{ properties: { a: true } }], unevaluatedProperties: false }, { a: 1, b: 2 }, ['/b: is not allowed']],
    ['names by pattern', { patternProperties: { '^n_': { type: 'integer' } }, additionalProperties: false }, { n_a: 'x', b: 1 }, ['/n_a: is of the type string, not integer', '/b: is not allowed']],
    ['a schema that is false', { properties: { a: false } }, { a: 1 }, ['/a: is not allowed']],
  ])('%s', (_, schema, value, expected) => {
    expect(check('3.1.0', schema, value, 'both', named)).toEqual(expected);
  });
});

describe('a value', () => {
  it.each<[string, JsonValue, JsonValue, string[]]>([
    ['that lacks a member', { required: ['a', 'b'] }, { a: 1 }, [': lacks "b", which is required']],
    ['deep within', { type: 'array', items: { properties: { 'a/b c': { type: 'boolean' } } } }, [{ 'a/b c': 'no' }], ['/0/a~1b c: is of the type string, not boolean']],
    ['of none of the alternatives', { anyOf: [{ type: 'string' }, { type: 'object', required: ['a'] }] }, {}, [': fits none of the alternatives']],
    ['of two alternatives', { oneOf: [{ type: 'string' }, {}] }, 'a', [': fits 2 of the alternatives, not one']],
    ['of no pattern', { pattern: '^[+]\\d{3}$' }, '+12', [': is no text of the pattern ^[+]\\d{3}$']],
    ['of a pattern', { pattern: '^\\u00e9+$' }, 'éé', []],
    ['of a pattern that can not be told', { pattern: '^(?=a)b' }, 'c', []],
    ['of a format', { type: 'string', format: 'date-time' }, 'yesterday', [': is not of the format date-time']],
    ['of a format that may be anything', { type: 'string', format: 'phone' }, 'yesterday', []],
    ['that holds itself', { $ref: '#/components/schemas/Node' }, { next: { next: { id: 'x' } } }, ['/next/next/id: is of the type string, not integer']],
  ])('%s', (_, schema, value, expected) => {
    expect(check('3.1.0', schema, value, 'both', named)).toEqual(expected);
  });

  it('need not have in a request what only an answer has, and the other way round', () => {
    const schema = { required: ['id', 'secret'], properties: { id: { readOnly: true }, secret: { writeOnly: true } } };
    expect(check('3.1.0', schema, {}, 'request')).toEqual([': lacks "secret", which is required']);
    expect(check('3.1.0', schema, {}, 'response')).toEqual([': lacks "id", which is required']);
    expect(check('3.1.0', schema, {})).toEqual([]);
  });
});

describe('what schemas and values can cost', () => {
  const doubled = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`S${index}`, { anyOf: [{ $ref: `#/components/schemas/S${index + 1}` }, { $ref: `#/components/schemas/S${index + 1}` }] }]));

  it('is bounded: schemas that double at each step', () => {
    expect(check('3.1.0', { $ref: '#/components/schemas/S0' }, 1, 'both', { ...doubled, S40: { type: 'string' } })).toBeUndefined();
  });

  it('is bounded: a schema that is a part of itself', () => {
    expect(check('3.1.0', { $ref: '#/components/schemas/A' }, 1, 'both', { A: { allOf: [{ $ref: '#/components/schemas/A' }] } })).toBeUndefined();
  });

  it('is bounded: a value of very many parts', () => {
    expect(check('3.1.0', {}, Array.from({ length: 20_000 }, () => 1))).toBeUndefined();
  });

  it.each(['^(a+)+$', '^(a|a)*$', '(.*a){20}', 'a{1000}{1000}'])('is bounded: the pattern %j', (pattern) => {
    const start = performance.now();
    check('3.1.0', { pattern }, `${'a'.repeat(1900)}!`);
    check('3.1.0', { patternProperties: { [pattern]: true } }, { [`${'a'.repeat(1900)}!`]: 1 });
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('leaves the prototypes alone', () => {
    const value = JSON.parse('{"__proto__": {"polluted": 1}, "constructor": 2}') as JsonValue;
    const schema = JSON.parse('{"properties": {"__proto__": {"type": "string"}, "constructor": {"type": "string"}}}') as JsonValue;
    expect(check('3.1.0', schema, value)).toEqual(['/__proto__: is of the type object, not string', '/constructor: is of the type number, not string']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
