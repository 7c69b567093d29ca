import { describe, expect, it } from 'vitest';
import { generate, type Generated } from '../../generator/generate.js';
import { formatProblem } from '../../generator/problem.js';
import { sourcesOf } from '../support/sources.js';

const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

/** `S0`, `S1` and so on, each made of the one after it; the last one is a text, unless it is given. */
function chain(length: number, link: (next: object) => object, last: object = { type: 'string' }): Record<string, object> {
  const links = Array.from({ length }, (_, index) => [`S${index}`, link(ref(`S${index + 1}`))] as const);
  return { ...Object.fromEntries(links), [`S${length}`]: last };
}

function nested(levels: number): object {
  let schema: object = { type: 'string' };
  for (let level = 0; level < levels; level += 1) schema = { type: 'object', properties: { a: schema } };
  return schema;
}

describe('ends soon with a client', () => {
  it.each<[string, Record<string, object>]>([
    ['properties of properties by the thousand', chain(1_000, (next) => ({ type: 'object', required: ['a'], properties: { a: next } }))],
    ['lists of lists by the thousand', chain(2_000, (next) => ({ type: 'array', xml: { wrapped: true }, items: next }))],
    ['parts of parts by the thousand', chain(1_500, (next) => ({ allOf: [next, { properties: { a: { type: 'string' } } }] }), { type: 'object' })],
    ['parts that double', chain(40, (next) => ({ allOf: [next, next] }))],
    ['properties that double', chain(40, (next) => ({ type: 'object', required: ['a', 'b'], properties: { a: next, b: next } }))],
    ['400 levels in one schema', { S0: nested(400) }],
    ['20,000 values of an enum', { S0: { type: 'string', enum: Array.from({ length: 20_000 }, (_, index) => `v${index}`) } }],
  ])('%s', async (_name, schemas) => {
    const { apis, problems } = await run(schemas);
    expect(problems).toEqual([]);
    expect(apis.map(({ operations, warnings }) => [operations, warnings])).toEqual([[1, []]]);
  });
});

describe('ends soon without what cannot be expressed', () => {
  it('references to references by the thousand', async () => {
    const { apis, problems } = await run(chain(300, (next) => next));
    expect(problems).toEqual([]);
    expect(apis[0]?.operations).toBe(0);
    expect(apis[0]?.warnings[0]?.found).toBe('a reference to "#/components/schemas/S0", which leads to references alone');
  });

  it('10,000 levels, in JSON as in YAML', async () => {
    for (const file of ['openapi.json', 'openapi.yaml']) {
      const { problems } = await generate(sourcesOf('demo', { [file]: `{"openapi": "3.1.0", "x-a": ${'['.repeat(10_000)}${']'.repeat(10_000)}}` }));
      expect(problems.map(formatProblem)).toEqual([
        `spec/demo/${file}:1:1329: expected a document of reasonable depth, found values nested more than 1300 deep`,
      ]);
    }
  });

  it('more problems than anybody reads', async () => {
    const paths = Object.fromEntries(Array.from({ length: 3_000 }, (_, index) => [`/a${index}`, { $ref: 'https://pets.invalid/a' }]));
    const { problems } = await generate(sourcesOf('demo', { 'openapi.json': JSON.stringify({ openapi: '3.1.0', info: {}, paths }) }));
    expect(problems).toHaveLength(1_001);
    expect(problems.at(-1)?.found).toBe('2000 more problems');
  });
});

function run(schemas: Record<string, object>): Promise<Generated> {
  const content = { 'application/json': { schema: ref('S0') }, 'application/xml': { schema: ref('S0') } };
  const document = {
    openapi: '3.1.0',
    info: { title: 'Demo', version: '1' },
    servers: [{ url: 'https://a.invalid' }],
    paths: { '/a': { post: { operationId: 'a', requestBody: { required: true, content }, responses: { 200: { description: 'Done', content } } } } },
    components: { schemas },
  };
  return generate(sourcesOf('demo', { 'openapi.json': JSON.stringify(document) }));
}
