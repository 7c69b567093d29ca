import { describe, expect, it } from 'vitest';
import { isObject, valueAt, type JsonObject } from '../../generator/json.js';
import { idFromPath } from '../../generator/normalise/identify.js';
import { normalise } from '../../generator/normalise/normalise.js';
import { formatWarning } from '../../generator/problem.js';

const ok = { responses: { 204: { description: 'Done' } } };

describe('an operation without an id', () => {
  it.each([
    ['get', '/users', 'getUsers'],
    ['get', '/users/{id}/posts', 'getUsersByIdPosts'],
    ['delete', '/', 'delete_'],
    ['post', '/a-b/{c}.{d}', 'postABByCByD'],
  ])('%s %s is called %s', (method, path, wanted) => {
    expect(idFromPath({ method, path })).toBe(wanted);
  });
});

describe('normalise', () => {
  it('puts a path item that is referred to in its place', () => {
    const { document } = run({ paths: { '/a': { $ref: '#/components/pathItems/A' } }, components: { pathItems: { A: { get: { ...ok, operationId: 'a' } } } } });
    expect(valueAt(document, '/paths/~1a/get/operationId')).toBe('a');
  });

  it('gives every operation an id of its own, and says so', () => {
    const { document, warnings } = run({ paths: { '/a': { get: { ...ok, operationId: 'a' }, put: { ...ok, operationId: 'a' }, post: ok } } });
    expect(['get', 'put', 'post'].map((method) => valueAt(document, `/paths/~1a/${method}/operationId`))).toEqual(['a', 'a2', 'postA']);
    expect(warnings.map(formatWarning)).toEqual([
      'demo.yaml#/paths/~1a/put: warning: an operationId that is taken already; it is called a2',
      'demo.yaml#/paths/~1a/post: warning: an operation without operationId; it is called postA',
    ]);
  });

  it('leaves out what reaches a reference to nothing, however far, and names the reference', () => {
    const schema = (name: string): JsonObject => jsonOf(`#/components/schemas/${name}`);
    const { document, leftOut } = run({
      paths: {
        '/good': { get: { operationId: 'good', responses: { 200: schema('Good') } } },
        '/bad': { get: { operationId: 'bad', responses: { 200: schema('Far') } } },
      },
      components: {
        schemas: {
          Good: { type: 'string', default: { $ref: '#/nowhere' } },
          Far: { properties: { near: { $ref: '#/components/schemas/Near' } } },
          Near: { items: { $ref: '#/components/schemas/Far' }, not: { $ref: '#/components/schemas/Missing' } },
        },
      },
    });
    expect(keysAt(document, '/paths/~1bad')).toEqual([]);
    expect(keysAt(document, '/paths/~1good')).toEqual(['get']);
    expect(keysAt(document, '/components/schemas')).toEqual(['Good']);
    expect(formatWarning(leftOut[0] ?? never())).toBe(
      'demo.yaml#/components/schemas/Near/not/$ref: warning: a reference to "#/components/schemas/Missing", which does not exist; GET "/bad" is left out',
    );
  });

  it('makes a component of a schema that is referred to where it stands', () => {
    const { document } = run({
      paths: {
        '/a': { get: { operationId: 'a', responses: { 200: { content: { 'application/json': { schema: { type: 'integer' } } } } } } },
        '/b': { get: { operationId: 'b', responses: { 200: jsonOf('#/paths/~1a/get/responses/200/content/application~1json/schema') } } },
        '/c': { get: { operationId: 'c', responses: { 200: jsonOf('#/components/schemas/Tree/properties/child') } } },
      },
      components: { schemas: { Tree: { properties: { child: { items: { $ref: '#/components/schemas/Tree/properties/child' } } } } } },
    });
    const schemaOf = (path: string): string => `/paths/~1${path}/get/responses/200/content/application~1json/schema/$ref`;
    expect(valueAt(document, schemaOf('b'))).toBe('#/components/schemas/AGet200ApplicationJson');
    expect(valueAt(document, '/components/schemas/AGet200ApplicationJson')).toEqual({ type: 'integer' });
    expect(valueAt(document, schemaOf('c'))).toBe('#/components/schemas/TreeChild');
    expect(valueAt(document, '/components/schemas/TreeChild/items/$ref')).toBe('#/components/schemas/TreeChild');
  });

  it('gives a schema whose name is empty one that can be referred to', () => {
    const { document } = run({ paths: { '/a': { get: { operationId: 'a', responses: { 200: jsonOf('#/components/schemas/') } } } }, components: { schemas: { '': { type: 'integer' } } } });
    expect(valueAt(document, '/paths/~1a/get/responses/200/content/application~1json/schema/$ref')).toBe('#/components/schemas/_');
    expect(valueAt(document, '/components/schemas/_')).toEqual({ type: 'integer' });
  });

  it('copies a parameter that is referred to where it stands', () => {
    const limit = { name: 'limit', in: 'query', schema: { type: 'integer' } };
    const { document } = run({
      paths: {
        '/a': { get: { ...ok, operationId: 'a', parameters: [limit] } },
        '/b': { get: { ...ok, operationId: 'b', parameters: [{ $ref: '#/paths/~1a/get/parameters/0' }] } },
      },
    });
    expect(valueAt(document, '/paths/~1b/get/parameters/0')).toEqual(limit);
  });

  it('does not change what it is given', () => {
    const document = { paths: { '/a': { get: ok } } };
    const before = JSON.stringify(document);
    run(document);
    expect(JSON.stringify(document)).toBe(before);
  });
});

function jsonOf(reference: string): JsonObject {
  return { content: { 'application/json': { schema: { $ref: reference } } } };
}

function run(document: JsonObject): ReturnType<typeof normalise> {
  return normalise(document, (pointer) => ({ file: 'demo.yaml', pointer }));
}

function keysAt(document: JsonObject, pointer: string): string[] {
  const value = valueAt(document, pointer);
  return isObject(value) ? Object.keys(value) : [];
}

function never(): never {
  throw new Error('no warning');
}
