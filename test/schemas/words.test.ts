import { beforeAll, describe, expect, it } from 'vitest';
import { compileFiles } from '../support/compile.js';
import { documentOf, filesOf, ref, typeIn } from './types-of.js';

/** What the schemas below refer to. */
const others = {
  A: { type: 'object', properties: { id: { type: 'string' }, count: { type: 'integer' } } },
  B: { type: 'object', properties: { flag: { type: 'boolean' } } },
  E: { type: 'string', enum: ['a', 'b'] },
};

const text = { type: 'string' };
const whole = { type: 'integer' };

/** A schema and the type of it, in both dialects of OpenAPI; `S` is `components["schemas"]`. */
const cases: Readonly<Record<string, readonly (readonly [unknown, string])[]>> = {
  'null, as OpenAPI 3.0 and 3.1 say it': [
    [{ type: 'string', nullable: true }, 'string | null'],
    [{ type: ['string', 'null'] }, 'string | null'],
    [{ type: 'object', properties: { a: { ...ref('A'), nullable: true } } }, '{ a?: A | null; }'],
    [{ nullable: true, allOf: [ref('A')] }, 'A | null'],
    [{ oneOf: [ref('A'), { type: 'null' }] }, 'A | null'],
    [{ type: 'string', nullable: true, enum: ['a'] }, '"a" | null'],
    [{ type: ['string', 'null'], enum: ['a', null] }, '"a" | null'],
    [{ type: ['object', 'null'], properties: { a: text }, allOf: [ref('A')] }, '({ a?: string; } & A) | null'],
    [{ properties: { file: { type: 'file', nullable: true } } }, '{ file?: Blob | null; }'],
    [{ type: 'array', items: { type: 'array', nullable: true, items: text } }, '(string[] | null)[]'],
    [{ type: 'null' }, 'null'],
  ],
  'types': [
    [{ type: ['string', 'integer'] }, 'string | number'],
    [{ type: ['string', 'integer', 'null'] }, '(string | number) | null'],
    [{ type: ['object', 'array'], properties: { a: text }, items: whole }, '{ a?: string; } | number[]'],
    [{ properties: { a: text } }, '{ a?: string; }'],
    [{ items: text }, 'string[]'],
    [{ type: 'file' }, 'Blob'],
    [{ type: 'datetime' }, 'string'],
    [{ type: 'Integer' }, 'number'],
    [{ type: 'whatever' }, 'unknown'],
    [{ type: 5 }, 'unknown'],
    [{}, 'unknown'],
    [true, 'unknown'],
    [false, 'never'],
    [{ title: 5, description: { a: 1 }, type: 'string' }, 'string'],
  ],
  'listed values': [
    [{ enum: ['a', 1, true, null, -2, 1.5, ''] }, '"a" | 1 | true | null | -2 | 1.5 | ""'],
    [{ enum: ['a', 'a'] }, '"a"'],
    [{ type: 'boolean', enum: [true] }, 'true'],
    [{ const: null }, 'null'],
    [{ const: 'a', type: 'string' }, '"a"'],
    [{ const: { a: [1, 'x', null], b: {} } }, '{ a: [ 1, "x", null ]; b: Record<string, never>; }'],
    [{ type: 'object', enum: [{ a: 1 }, { a: 2 }] }, '{ a: 1; } | { a: 2; }'],
    [{ enum: [[], ['a']] }, 'never[] | [ "a" ]'],
    // YAML makes numbers of unquoted words; the type says what is sent.
    [{ type: 'string', enum: [1, 2] }, 'string'],
    [{ type: 'array', items: text, enum: ['x', 'y'] }, '("x" | "y")[]'],
    [{ type: 'string', enum: [] }, 'string'],
  ],
  'compositions': [
    [{ type: 'object', properties: { a: text }, anyOf: [ref('A'), ref('B')] }, '{ a?: string; } & (A | B)'],
    [{ type: 'object', properties: { a: text, b: text }, anyOf: [{ required: ['a'] }, { required: ['b'] }] }, '{ a?: string; b?: string; }'],
    [{ type: 'object', anyOf: [ref('A'), ref('B')], oneOf: [ref('E'), text] }, '(A | B) & (E | string)'],
    [{ type: 'string', oneOf: [{ const: 'a' }, { const: 'b' }] }, '"a" | "b"'],
    [{ type: 'string', allOf: [ref('E')] }, 'E'],
    [{ type: 'string', allOf: [{ maxLength: 5 }], not: { const: '' } }, 'string'],
    [{ oneOf: [] }, 'unknown'],
    [{ allOf: [true, ref('A')] }, 'A'],
    [{ oneOf: [ref('A'), {}] }, 'unknown'],
    [{ allOf: [ref('A'), { required: ['id'] }] }, 'A & { id: {} | null; }'],
    [{ allOf: [ref('A')], required: ['id', 'misspelled'] }, 'A & { id: {} | null; }'],
    [{ allOf: [ref('A'), { properties: { id: text }, required: ['id'] }] }, 'A & { id: string; }'],
    [{ required: ['id'], oneOf: [ref('A'), { properties: { id: whole } }] }, '(A | { id?: number; }) & { id: {} | null; }'],
  ],
  'members of objects': [
    [{ type: 'object' }, 'Record<string, unknown>'],
    [{ type: 'object', additionalProperties: false }, 'Record<string, never>'],
    [{ type: 'object', properties: { a: whole }, additionalProperties: false }, '{ a?: number; }'],
    [{ type: 'object', properties: { a: whole }, additionalProperties: true }, '{ a?: number; } & { [key: string]: unknown; }'],
    [{ type: 'object', additionalProperties: text }, '{ [key: string]: string; }'],
    [{ type: 'object', additionalProperties: {} }, '{ [key: string]: unknown; }'],
    [{ type: 'object', properties: { a: text }, additionalProperties: text }, '{ a?: string; } & { [key: string]: string; }'],
    [{ type: 'object', properties: { a: whole }, additionalProperties: text }, '{ a?: number; } & { [key: string]: string | number; }'],
    [{ type: 'object', properties: { a: { properties: { b: text } } }, additionalProperties: text }, '{ a?: { b?: string; }; } & { [key: string]: unknown; }'],
    [{ type: 'object', patternProperties: { '^a': whole, '^b': text } }, '{ [key: string]: number | string; }'],
    [{ type: 'object', patternProperties: { '^a': whole }, additionalProperties: false }, '{ [key: string]: number; }'],
    [{ properties: { a: true, b: false }, required: ['a', 'unheard'] }, '{ a: unknown; b?: never; }'],
    [
      { properties: { kind: text }, if: { properties: { kind: { const: 'a' } } }, then: { properties: { x: whole } }, else: { properties: { y: whole } } },
      '{ x?: number; y?: number; kind?: string; }',
    ],
    [{ properties: { a: text }, dependentSchemas: { a: { properties: { b: whole }, required: ['b'] } } }, '{ b?: number; a?: string; }'],
    [{ properties: { a: { type: 'string', default: 'x' } }, unevaluatedProperties: false }, '{ a?: string; }'],
    [{ $defs: { D: text }, properties: { a: text } }, '{ a?: string; }'],
  ],
  'lists': [
    [{ type: 'array' }, 'unknown[]'],
    [{ type: 'array', items: false }, 'never[]'],
    [{ type: 'array', items: text, minItems: 2, maxItems: 3, contains: { const: 'a' } }, 'string[]'],
    [{ type: 'array', items: { allOf: [{ type: 'array', items: text }] } }, 'string[][]'],
    [{ type: 'array', prefixItems: [text, whole] }, '[ string, number ]'],
    [{ type: 'array', prefixItems: [text], items: false }, '[ string ]'],
    [{ type: 'array', prefixItems: [text, whole], items: { type: ['integer', 'null'] } }, '[ string, number, ...(number | null)[] ]'],
    [{ type: 'array', prefixItems: [text, { type: ['integer', 'null'] }], minItems: 1 }, '[ string, (number | null)? ]'],
    [{ type: 'array', items: [text, whole], additionalItems: text }, '[ string, number, ...string[] ]'],
    [{ type: 'array', items: { type: 'array', prefixItems: [text], items: whole } }, '[ string, ...number[] ][]'],
  ],
};

let files: ReadonlyMap<string, string>;
const flat = Object.entries(cases).flatMap(([, each]) => each);

beforeAll(async () => {
  const named = flat.map(([schema], index) => [`Case${index}`, schema] as const);
  files = await filesOf({ demo: documentOf({ ...others, ...Object.fromEntries(named) }) });
});

describe.each(Object.entries(cases))('%s', (_kind, each) => {
  it.each(each.map(([schema, type]) => [JSON.stringify(schema), type, flat.findIndex(([other]) => other === schema)] as const))(
    '%s is %s',
    (_schema, type, index) => {
      expect(typeIn(files, `Case${index}`)).toBe(type);
    },
  );
});

it('all of them compile', () => {
  expect(compileFiles(files)).toEqual([]);
});

it('what stands beside a reference counts in OpenAPI 3.1, and in 3.0 only nullable', async () => {
  const It = { ...ref('A'), nullable: true, required: ['id'], properties: { extra: text }, description: 'More' };
  const [newer, older] = await Promise.all(['3.1.0', '3.0.3'].map((version) => filesOf({ demo: documentOf({ ...others, It }, version) })));
  expect(typeIn(newer ?? new Map(), 'It')).toBe('({ extra?: string; } & A & { id: {} | null; }) | null');
  expect(typeIn(older ?? new Map(), 'It')).toBe('A | null');
});
