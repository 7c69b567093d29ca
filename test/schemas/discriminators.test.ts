import { beforeAll, describe, expect, it } from 'vitest';
import { compileFiles } from '../support/compile.js';
import { documentOf, filesOf, ref, typeIn } from './types-of.js';

const text = { type: 'string' };
const kind = (mapping?: Readonly<Record<string, string>>) => ({ discriminator: { propertyName: 'kind', ...(mapping === undefined ? {} : { mapping }) } });
const object = (properties: object, more: object = {}) => ({ type: 'object', properties, ...more });

const cases: readonly (readonly [string, Readonly<Record<string, unknown>>, Readonly<Record<string, string>>])[] = [
  [
    'gives the parts of a union the values of its mapping, by name or reference, several for one too',
    {
      It: { oneOf: [ref('A'), ref('B')], ...kind({ a: 'A', aa: 'A', b: '#/components/schemas/B' }) },
      A: object({ kind: text, x: text }),
      B: object({ kind: { $ref: '#/components/schemas/Kinds' } }),
      Kinds: { type: 'string', enum: ['a', 'aa', 'b'] },
    },
    { It: 'A | B', A: '{ kind: "a" | "aa"; x?: string; }', B: '{ kind: "b"; }' },
  ],
  [
    'gives them their names without a mapping, but where they say it themselves',
    { It: { anyOf: [ref('A'), ref('B')], ...kind() }, A: object({ kind: text }), B: object({ kind: { const: 'bee' } }) },
    { A: '{ kind: "A"; }', B: '{ kind: "bee"; }' },
  ],
  [
    'gives it to what inherits, through others too, and not to what is inherited from',
    {
      It: object({ kind: text }, kind({ a: 'A', c: 'C' })),
      A: { allOf: [ref('It'), object({ x: text })] },
      B: { allOf: [ref('It')] },
      C: { allOf: [ref('B'), object({ y: text })] },
    },
    { It: '{ kind?: string; }', A: 'It & { x?: string; } & { kind: "a"; }', B: 'It', C: 'B & { y?: string; } & { kind: "c"; }' },
  ],
  [
    'leaves alone what only contains the union',
    { It: { oneOf: [ref('A')], ...kind({ a: 'A' }) }, A: object({ kind: text }), Box: { allOf: [ref('It')] }, Shelf: object({ it: { allOf: [ref('It')] } }) },
    { It: 'A', Box: 'It', Shelf: '{ it?: It; }', A: '{ kind: "a"; }' },
  ],
  [
    'of two unions gives the values of both',
    { It: { oneOf: [ref('A')], ...kind({ one: 'A' }) }, Other: { oneOf: [ref('A')], ...kind({ two: 'A' }) }, A: object({ kind: text }) },
    { A: '{ kind: "one" | "two"; }' },
  ],
  ['says nothing of a number', { It: { oneOf: [ref('A')], ...kind() }, A: object({ kind: { type: 'integer' } }) }, { A: '{ kind?: number; }' }],
  ['may name what is not there', { It: { oneOf: [ref('A')], ...kind({ a: 'A', n: 'Nothing' }) }, A: object({ kind: text }) }, { A: '{ kind: "a"; }' }],
  ['may be anything', { It: { oneOf: [ref('A')], discriminator: 'kind' }, A: object({ kind: text }) }, { It: 'A', A: '{ kind?: string; }' }],
  [
    'may be called like a member of every object',
    { It: { oneOf: [ref('constructor')], discriminator: { propertyName: 'toString', mapping: { valueOf: 'constructor' } } }, constructor: object({ toString: text }) },
    { constructor: '{ toString: "valueOf"; }' },
  ],
];

describe('a discriminator', () => {
  let files: ReadonlyMap<string, string>;
  beforeAll(async () => {
    files = await filesOf(Object.fromEntries(cases.map(([, schemas], index) => [`case-${index}`, documentOf(schemas)])));
  });

  it.each(cases.map(([what, , types], index) => [what, types, index] as const))('%s', (_what, types, index) => {
    expect(Object.fromEntries(Object.keys(types).map((name) => [name, typeIn(files, name, `case-${index}`)]))).toEqual(types);
  });

  it('makes types that compile', () => {
    expect(compileFiles(files)).toEqual([]);
  });
});
