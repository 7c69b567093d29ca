import { expect, it } from 'vitest';
import { compileFiles } from '../support/compile.js';
import { documentOf, filesOf, json, ref, typeIn } from './types-of.js';

const names = [
  ...['Date', 'Blob', 'Response', 'Error', 'Record', 'Promise', 'Array', 'Uint8Array', 'Omit', 'List', 'class', 'new', 'any', 'string'],
  ...['Transport', 'Demo', 'DemoOptions', 'ApiError', 'components', 'createClient', 'GetDateResult', 'getDate'],
  ...['a-b', 'a b', 'a_b', 'A B', 'a.b', 'a/b', 'a~b', 'a"b', "a'b", 'a*/b', '1x', '+', '50%', 'a%2Fb', '\u65e5\u672c', '\u2028', '\u{1f600}'],
  ...['constructor', '__proto__', 'toString', 'hasOwnProperty', 'prototype', 'properties', 'schemas', 'NaN', '1e21', '-1'],
];

/** A component of each name whose members have all of the names, and refer to the next one. */
const components = Object.fromEntries(
  names.map((name, index) => {
    const next = ref((names[(index + 1) % names.length] ?? '').replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('%', '%25'));
    const properties = Object.fromEntries(names.map((member) => [member, { type: 'object', properties: Object.fromEntries([[member, next]]) }]));
    return [name, { type: 'object', required: [name], properties }] as const;
  }),
);

it('schemas and members may be called anything', async () => {
  const files = await filesOf({ demo: documentOf(components) });
  expect(compileFiles(files)).toEqual([]);
  expect(typeIn(files, '50%')).toContain('"50%": { "50%"?: A2Fb; };');
});

it('exported types tell names apart that become one, and never hide a global or the client itself', async () => {
  const files = await filesOf({ demo: documentOf(components) });
  const [index = '', schema = ''] = ['index.ts', 'schema.ts'].map((file) => files.get(`src/demo/${file}`));
  const declared = [...`${index}${schema}`.matchAll(/export type (\S+) = components\['schemas'\]\['(.*)'\];/g)].map(([, type = '', key = '']) => ({ key, type }));
  const exported = declared.filter(({ type }) => index.split(/[\s,]+/).includes(type));
  expect(exported).toHaveLength(names.length);
  expect(Object.fromEntries(exported.map(({ key, type }) => [key, type]))).toMatchObject({
    List: 'List', Date: 'DemoDate', Error: 'DemoError', 'a-b': 'AB', 'a b': 'AB2', a_b: 'AB3', 'A B': 'AB4', Demo: 'Demo2', Transport: 'Transport2', GetDateResult: 'GetDateResult2',
  });
});

it('an operation may be called new', async () => {
  const operation = { operationId: 'new', tags: ['agents'], responses: { 200: json(ref('A')) } };
  const files = await filesOf({ demo: { ...documentOf({ A: { type: 'string' } }), paths: { '/agents': { post: operation } } } });
  const use = `import { createDemo } from './demo/index.js';\nexport const made: Promise<string> = createDemo({ baseUrl: 'https://a.invalid' }).agents.new();`;
  expect(compileFiles(new Map([...files, ['src/use.ts', use]]))).toEqual([]);
});
