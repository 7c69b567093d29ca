import { describe, expect, it } from 'vitest';
import { generate, type Generated } from '../../generator/generate.js';
import { formatWarning } from '../../generator/problem.js';
import { compileFiles } from '../support/compile.js';
import { sourcesOf } from '../support/sources.js';

const ok = { responses: { 204: { description: 'Done' } } };
const json = (schema: unknown) => ({ description: 'Done', content: { 'application/json': { schema } } });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** Each document is odd in one way; what comes out still compiles. */
const documents: Record<string, object> = {
  booleans: { ...paths({ '/a': { get: { responses: { 200: json(ref('A')) } } } }), ...schemas({ A: { properties: { any: true, none: false } } }) },
  hashes: paths({ '/a': { get: { ...ok, operationId: 'pets#list' }, put: { ...ok, operationId: 'pets/list' } } }),
  members: paths({ '/a': { get: { ...ok, operationId: 'a', tags: ['exchange'] } }, '/b': { get: { ...ok, operationId: 'b', tags: ['http'] } } }),
  names: {
    servers: [{ url: 'https://{host}.invalid', variables: { host: { default: 'a' } } }],
    ...paths({ '/a': { get: ok } }),
    ...schemas({ NamesServer: { type: 'string' }, NamesOptions: { type: 'string' } }),
  },
  placeholders: { servers: [{ url: 'https://{region}.example.invalid' }], ...paths({ '/a/{id}': { get: { ...ok, operationId: 'a' } } }) },
  ranges: paths({ '/a': { get: { responses: { '2xx': json({ type: 'string' }), '4xx': json({ type: 'integer' }), Default: json({}) } } } }),
  callbacks: paths({ '/a': { post: { ...ok, operationId: 'a', callbacks: { done: { '{$request.body#/url}': { post: { ...ok, operationId: 'a' } } } } } } }),
  heads: paths({ '/a': { head: { operationId: 'a', responses: { 200: json({ type: 'object' }) } } } }),
  anything: {
    ...paths({ '/a': { get: { operationId: 'a', responses: { 200: { description: 'Done', content: { '*/*': { schema: ref('A') } } } } } } }),
    ...schemas({ A: { type: 'object', properties: { id: { type: 'integer' } } } }),
  },
  mapping: {
    ...paths({ '/a': { get: { responses: { 200: json(ref('Pet')) } } } }),
    ...schemas({
      Pet: { oneOf: [ref('Cat')], discriminator: { propertyName: 'kind', mapping: { cat: 'Cat' } } },
      Cat: { type: 'object', required: ['kind'], properties: { kind: { type: 'string' } } },
    }),
  },
};

describe('an odd document', () => {
  it('makes a client that compiles, each of them, in one package', async () => {
    const apis = Object.entries(documents).map(([name, document]) => [name, new Map([['openapi.json', text(document)]])] as const);
    const generated = await generate({ ...sourcesOf('none', {}), apis: new Map(apis) });
    expect(generated.problems).toEqual([]);
    expect(compileFiles(generated.files)).toEqual([]);
  });

  it('is told about: a path parameter that nothing describes', async () => {
    const { apis, files } = await run(documents['placeholders'] ?? {});
    expect(warningsOf(apis)).toHaveLength(2);
    expect(warningsOf(apis)[1]).toContain('the server variable "region", which is not described; the caller has to give it');
    expect(warningsOf(apis)[0]).toContain('a path with "id", which no parameter describes; it is taken for a required text');
    expect(files.get('src/demo/operations.ts')).toContain(`parameters: 'path.id',`);
    expect(files.get('src/demo/transport.ts')).toContain('region: string;');
  });

  it('is told about: a security scheme that does not exist, under which nothing is sent', async () => {
    const { apis, files } = await run(paths({ '/a': { get: { ...ok, operationId: 'a', security: [{ nope: [] }] } } }));
    expect(warningsOf(apis)).toHaveLength(1);
    expect(warningsOf(apis)[0]).toContain('the security scheme "nope", which the document does not have; nothing is sent under it');
    expect(files.get('src/demo/operations.ts')).toContain(`security: [['nope']],`);
  });

  it('is told about: dynamic references, once, and not those of data or of a property of that name', async () => {
    const dynamic = { properties: { $dynamicRef: { type: 'string' } }, default: { $dynamicRef: '#data' }, items: { $dynamicRef: '#node' } };
    const { apis } = await run({ ...paths({ '/a': { get: ok } }), components: { schemas: { Node: dynamic, Other: { $dynamicRef: '#node' } } } });
    expect(warningsOf(apis).filter((warning) => warning.includes('$dynamicRef'))).toEqual([
      expect.stringContaining('a $dynamicRef; it is taken for any value, here and wherever else one stands'),
    ]);
  });

  it('is told about: two operations at one place of the client', async () => {
    const at = { 'x-group': 'faxes', 'x-method': 'list' };
    const { apis } = await run(paths({ '/a': { get: { ...ok, ...at, operationId: 'a' } }, '/b': { get: { ...ok, ...at, operationId: 'b' } } }));
    expect(warningsOf(apis)).toHaveLength(1);
    expect(warningsOf(apis)[0]).toContain('the place "faxes.list", which another operation has; its name gets a number');
  });

  it('is refused whole with --strict where a part would be left out', async () => {
    const document = text(paths({ a: { get: ok }, '/b': { get: ok } }));
    const { files, problems } = await generate(sourcesOf('demo', { 'openapi.json': document }), { strict: true });
    expect([files.size, problems.length]).toEqual([0, 1]);
  });

  it('loses the operation that is malformed, and no other', async () => {
    const { apis } = await run(paths({ '/a': { get: { ...ok, parameters: {} } }, '/b': { get: { ...ok, operationId: 'b' } } }));
    expect(apis.map(({ operations }) => operations)).toEqual([1]);
    expect(warningsOf(apis)[0]).toContain('parameters that are not a list of objects; GET "/a" is left out');
  });

  it('lets no value of a path out of its segment, whatever the document allows', async () => {
    const parameter = { name: 'id', in: 'path', required: true, allowReserved: true, schema: { type: 'string' } };
    const { files } = await run(paths({ '/a/{id}': { get: { ...ok, operationId: 'a', parameters: [parameter] } } }));
    expect(files.get('src/demo/operations.ts')).not.toContain('allowReserved');
  });

  it.each([14, 40])('ends soon with an example of bounded size: a schema with %i properties of itself', async (count) => {
    const names = Array.from({ length: count }, (_, index) => `p${index}`);
    const A = { type: 'object', required: names, properties: Object.fromEntries(names.map((name) => [name, ref('A')])) };
    const body = { required: true, content: { 'application/json': { schema: ref('A') } } };
    const { files } = await run({ ...paths({ '/a': { post: { ...ok, operationId: 'a', requestBody: body } } }), ...schemas({ A }) });
    expect(files.get('src/demo/operations.ts')?.length).toBeLessThan(10_000);
  });

  it('ends: schemas that are nothing but each other', async () => {
    const body = { required: true, content: { 'application/json': { schema: ref('A') } } };
    const both = schemas({ A: { oneOf: [ref('B'), { type: 'string' }] }, B: { anyOf: [ref('A'), { type: 'integer' }] } });
    const { apis } = await run({ ...paths({ '/a': { post: { ...ok, operationId: 'a', requestBody: body } } }), ...both });
    expect(apis.map(({ operations }) => operations)).toEqual([1]);
  });
});

function paths(value: object): { paths: object } {
  return { paths: value };
}

function schemas(value: object): { components: object } {
  return { components: { schemas: value } };
}

function text(document: object): string {
  return JSON.stringify({ openapi: '3.1.0', info: { title: 'Demo', version: '1' }, servers: [{ url: 'https://a.invalid' }], ...document });
}

async function run(document: object): Promise<Generated> {
  const generated = await generate(sourcesOf('demo', { 'openapi.json': text(document) }));
  expect(generated.problems).toEqual([]);
  return generated;
}

function warningsOf(apis: Generated['apis']): string[] {
  return apis.flatMap(({ warnings }) => warnings.map(formatWarning));
}
