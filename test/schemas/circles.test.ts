import { beforeAll, describe, expect, it } from 'vitest';
import { findCircles } from '../../generator/typed/circles.js';
import { compileFiles } from '../support/compile.js';
import { documentOf, filesOf, ref, typeIn } from './types-of.js';

const text = { type: 'string' };

const ways: Readonly<Record<string, readonly [Readonly<Record<string, unknown>>, Readonly<Record<string, string>>]>> = {
  list: [{ It: { type: 'array', items: ref('It') } }, { It: 'List<"It">' }],
  'list-of-more': [{ It: { type: 'array', items: { anyOf: [text, ref('It')] } } }, { It: 'List<"ItItem">', ItItem: 'string | It' }],
  json: [
    { It: { anyOf: [text, { type: 'array', items: ref('It') }, { type: 'object', additionalProperties: ref('It') }] } },
    { It: 'string | List<"It"> | { [key: string]: It; }' },
  ],
  choice: [{ It: { oneOf: [text, ref('It')] } }, { It: 'string' }],
  choices: [{ It: { oneOf: [text, ref('Other')] }, Other: { anyOf: [ref('It'), { type: 'integer' }] } }, { It: 'string', Other: 'number' }],
  part: [{ It: { allOf: [ref('It'), { properties: { a: text } }] } }, { It: 'ItBase & { a?: string; }', ItBase: '{ a?: string; }' }],
  tuple: [{ It: { type: 'array', prefixItems: [text, ref('It')] } }, { It: 'List<"ItItem">', ItItem: 'unknown' }],
  member: [{ It: { type: 'object', properties: { next: ref('It'), all: { type: 'array', items: ref('It') } } } }, { It: '{ next?: It; all?: It[]; }' }],
};

describe('a component that is part of itself', () => {
  let files: ReadonlyMap<string, string>;
  beforeAll(async () => {
    files = await filesOf(Object.fromEntries(Object.entries(ways).map(([way, [schemas]]) => [way, documentOf(schemas)])));
  });

  it.each(Object.entries(ways))('as a %s has a type', (way, [, types]) => {
    expect(Object.fromEntries(Object.keys(types).map((name) => [name, typeIn(files, name, way)]))).toEqual(types);
  });

  it('compiles', () => {
    expect(compileFiles(files)).toEqual([]);
  });
});

it('a whole whose parts inherit from it is told apart by its discriminator', async () => {
  const files = new Map(
    await filesOf({
      demo: documentOf({
        Pet: {
          type: 'object',
          required: ['kind'],
          properties: { kind: text, name: text },
          discriminator: { propertyName: 'kind', mapping: { cat: '#/components/schemas/Cat', dog: 'Dog' } },
          oneOf: [ref('Cat'), ref('Dog')],
        },
        Cat: { allOf: [ref('Pet'), { properties: { meows: { type: 'boolean' } } }] },
        Dog: { allOf: [ref('Mammal'), { properties: { barks: { type: 'boolean' } } }] },
        Mammal: { allOf: [ref('Pet'), { properties: { legs: { type: 'integer' } } }] },
      }),
    }),
  );
  files.set(
    'src/use.ts',
    `import type { Cat, Pet } from './demo/index.js';
     export function show(pet: Pet): string | boolean | number | undefined {
       if (pet.kind === 'cat') return pet.meows;
       // @ts-expect-error A dog does not meow.
       void pet.meows;
       return pet.barks === true ? pet.legs : pet.name;
     }
     export const cat: Cat = { kind: 'cat', name: 'Tom', meows: true };
     export const pet: Pet = cat;
     // @ts-expect-error There is no such kind.
     export const other: Pet = { kind: 'cow' };`,
  );
  expect(compileFiles(files)).toEqual([]);
});

describe('findCircles', () => {
  const graph = (edges: Readonly<Record<string, string>>) => new Map(Object.entries(edges).map(([node, targets]) => [node, [...targets]] as const));

  it('finds what leads to itself, and what leads to each other as one', () => {
    const circles = findCircles(graph({ a: 'b', b: 'c', c: 'ad', d: 'd', e: 'a', f: '' }));
    expect([...circles.keys()].sort()).toEqual(['a', 'b', 'c', 'd']);
    expect(new Set(['a', 'b', 'c'].map((node) => circles.get(node))).size).toBe(1);
    expect(circles.get('d')).not.toBe(circles.get('a'));
  });

  it('ends soon, however long the way round', () => {
    const edges = Array.from({ length: 50_000 }, (_, index) => [String(index), [String((index + 1) % 50_000), 'nowhere']] as const);
    expect(findCircles(new Map(edges)).size).toBe(50_000);
  });
});
