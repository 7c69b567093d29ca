import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../../generator/json.js';
import { valueAt } from '../../generator/json.js';
import { isSwagger, upgradeSwagger } from '../../generator/swagger/upgrade.js';
import { buildRequest } from '../../templates/runtime/build.js';
import type { Operation } from '../../templates/runtime/operation.js';
import { compileFiles } from '../support/compile.js';
import { importGenerated } from '../support/import-generated.js';
import { generateFrom } from '../support/sources.js';

describe('what has the same meaning', () => {
  it('keeps info, tags, security and extensions', () => {
    const kept = { info: { title: 'Demo', version: '1' }, tags: [{ name: 'a' }], security: [{ key: [] }], 'x-own': 1 };
    expect(upgraded(kept)).toMatchObject({ openapi: '3.0.3', ...kept });
    expect(isSwagger(upgraded({}))).toBe(false);
  });

  it.each<[JsonObject, string[]]>([
    [{ host: 'api.example.invalid', basePath: '/v1/', schemes: ['http', 'https'] }, ['https://api.example.invalid/v1', 'http://api.example.invalid/v1']],
    [{ host: 'api.example.invalid' }, ['https://api.example.invalid']],
    [{ basePath: '/v1' }, ['/v1']],
    [{}, ['/']],
  ])('%j becomes the servers %j', (given, urls) => {
    expect(upgraded(given)['servers']).toEqual(urls.map((url) => ({ url })));
  });
});

describe('parameters', () => {
  it.each<[string, JsonObject, JsonObject]>([
    ['with a type', { name: 'a', in: 'path', required: true, type: 'string', maxLength: 3 }, { name: 'a', in: 'path', required: true, schema: { type: 'string', maxLength: 3 } }],
    ['in csv', { name: 'a', in: 'query', type: 'array', items: { type: 'integer' } }, { name: 'a', in: 'query', style: 'form', explode: false, schema: { type: 'array', items: { type: 'integer' } } }],
    ['in multi', { name: 'a', in: 'query', type: 'array', items: { type: 'integer' }, collectionFormat: 'multi' }, { name: 'a', in: 'query', style: 'form', explode: true, schema: { type: 'array', items: { type: 'integer' } } }],
    ['in pipes', { name: 'a', in: 'query', type: 'array', items: { type: 'string' }, collectionFormat: 'pipes' }, { name: 'a', in: 'query', style: 'pipeDelimited', explode: false, schema: { type: 'array', items: { type: 'string' } } }],
    ['that may be empty', { name: 'a', in: 'query', type: 'integer', allowEmptyValue: true }, { name: 'a', in: 'query', allowEmptyValue: true, schema: { type: 'integer' } }],
  ])('%s', (_, given, wanted) => {
    expect(operationWith({ parameters: [given] })).toEqual({ responses: {}, parameters: [wanted] });
  });

  // Swagger 2.0, Parameter Object, `collectionFormat`, and what 3.0 has for it.
  it.each<[string, JsonObject, JsonObject, JsonObject]>([
    ['csv', { explode: false, style: 'form' }, {}, { explode: false, style: 'form' }],
    ['ssv', { explode: false, style: 'spaceDelimited' }, { 'x-collectionFormat': 'ssv' }, { explode: false, style: 'spaceDelimited' }],
    ['tsv', { explode: false, style: 'form', 'x-collectionFormat': 'tsv' }, { 'x-collectionFormat': 'tsv' }, { explode: false, style: 'form', 'x-collectionFormat': 'tsv' }],
    ['pipes', { explode: false, style: 'pipeDelimited' }, { 'x-collectionFormat': 'pipes' }, { explode: false, style: 'pipeDelimited' }],
    ['multi', { explode: true, style: 'form' }, {}, { explode: true, style: 'form' }],
  ])('a list in %s, in a query, a path and a header, and a form', (collectionFormat, query, bare, form) => {
    const list: JsonObject = { name: 'a', type: 'array', items: { type: 'string' }, collectionFormat };
    const schema = { type: 'array', items: { type: 'string' } };
    const styles = ['query', 'path', 'header'].map((place) => operationWith({ parameters: [{ ...list, in: place }] })['parameters']);
    expect(styles).toEqual([[{ name: 'a', in: 'query', schema, ...query }], [{ name: 'a', in: 'path', schema, ...bare }], [{ name: 'a', in: 'header', schema, ...bare }]]);
    const media = contentOf(operationWith({ parameters: [{ ...list, in: 'formData' }] }));
    expect(media).toMatchObject({ 'application/x-www-form-urlencoded': { encoding: { a: form } } });
  });

  it('of a client have the separators of their formats', async () => {
    const formats = ['csv', 'ssv', 'tsv', 'pipes', 'multi'];
    const list = { type: 'array', items: { type: 'string' } };
    const parameters = formats.flatMap((collectionFormat) =>
      ['query', 'path', 'header'].map((place) => ({ name: `${place}-${collectionFormat}`, in: place, required: true, ...list, collectionFormat })),
    );
    const path = `/${formats.map((format) => `{path-${format}}`).join('/')}`;
    const document = { swagger: '2.0', info: { title: 'Demo', version: '1' }, host: 'demo.invalid', paths: { [path]: { get: { operationId: 'get', parameters, responses: {} } } } };
    const { files } = await generateFrom(JSON.stringify(document));
    const { getOperation } = await importGenerated<{ getOperation: Operation }>(files, 'src/demo/operations.ts');
    const input = Object.fromEntries(
      ['query', 'path', 'header'].map((place) => [place, Object.fromEntries(formats.map((format) => [`${place}-${format}`, ['a', 'b']]))]),
    );
    const { url, headers } = await buildRequest(getOperation, input, '');
    expect(url).toBe('/a,b/a%20b/a%09b/a%7Cb/a,b?query-csv=a,b&query-ssv=a%20b&query-tsv=a%09b&query-pipes=a%7Cb&query-multi=a&query-multi=b');
    expect(headers).toEqual({ 'header-csv': 'a,b', 'header-ssv': 'a b', 'header-tsv': 'a\tb', 'header-pipes': 'a|b', 'header-multi': 'a,b' });
  });
});

describe('bodies', () => {
  it('are what stood in the body, under every type that is consumed', () => {
    const given = { consumes: ['application/json', 'application/xml'], parameters: [{ name: 'b', in: 'body', required: true, schema: { $ref: '#/definitions/B' } }] };
    const schema = { $ref: '#/components/schemas/B' };
    expect(operationWith(given)).toMatchObject({ requestBody: { required: true, content: { 'application/json': { schema }, 'application/xml': { schema } } } });
    expect(operationWith(given)).not.toHaveProperty('parameters');
  });

  it('are a form of what stood in its data, in parts where one is a file', () => {
    const file = { name: 'file', in: 'formData', type: 'file', required: true };
    const note = { name: 'note', in: 'formData', type: 'string', description: 'Why' };
    expect(operationWith({ parameters: [file, note] })).toMatchObject({
      requestBody: {
        required: true,
        content: {
          'multipart/form-data': {
            schema: {
              type: 'object',
              required: ['file'],
              properties: { file: { type: 'string', format: 'binary' }, note: { type: 'string', description: 'Why' } },
            },
          },
        },
      },
    });
    expect(Object.keys(contentOf(operationWith({ parameters: [note] })))).toEqual(['application/x-www-form-urlencoded']);
  });
});

describe('responses', () => {
  it('have their schema and example under what is produced, and headers with schemas', () => {
    const given = {
      produces: ['application/json'],
      responses: { 200: { description: 'Done', schema: { type: 'string' }, examples: { 'application/json': 'x' }, headers: { Rate: { type: 'integer' } } } },
    };
    expect(operationWith(given)['responses']).toEqual({
      200: {
        description: 'Done',
        content: { 'application/json': { schema: { type: 'string' }, example: 'x' } },
        headers: { Rate: { schema: { type: 'integer' } } },
      },
    });
  });

  it('that are files are binary', () => {
    const { responses } = operationWith({ responses: { 200: { description: 'Done', schema: { type: 'file' } } } });
    expect(valueAt(responses ?? null, '/200/content')).toEqual({ 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } });
  });
});

describe('security definitions', () => {
  it.each<[JsonObject, JsonObject]>([
    [{ type: 'basic' }, { type: 'http', scheme: 'basic' }],
    [{ type: 'apiKey', in: 'header', name: 'X-Key' }, { type: 'apiKey', in: 'header', name: 'X-Key' }],
    [
      { type: 'oauth2', flow: 'accessCode', authorizationUrl: 'https://a.invalid', tokenUrl: 'https://t.invalid', scopes: { all: 'x' } },
      { type: 'oauth2', flows: { authorizationCode: { authorizationUrl: 'https://a.invalid', tokenUrl: 'https://t.invalid', scopes: { all: 'x' } } } },
    ],
  ])('%j becomes %j', (given, wanted) => {
    expect(valueAt(upgraded({ securityDefinitions: { s: given } }), '/components/securitySchemes/s')).toEqual(wanted);
  });
});

it('a client of a Swagger 2.0 document compiles', async () => {
  const { files, apis } = await generateFrom(`
swagger: '2.0'
info: { title: Pets, version: '1' }
host: pets.example.invalid
basePath: /v2
consumes: [application/json]
produces: [application/json]
parameters:
  limit: { name: limit, in: query, type: integer }
  pet: { name: pet, in: body, required: true, schema: { $ref: '#/definitions/Pet' } }
responses:
  Missing: { description: No such pet, schema: { $ref: '#/definitions/Problem' } }
paths:
  /pets:
    get:
      operationId: listPets
      parameters: [{ $ref: '#/parameters/limit' }, { name: tags, in: query, type: array, items: { type: string } }]
      responses: { 200: { description: Pets, schema: { type: array, items: { $ref: '#/definitions/Pet' } } } }
    post: { operationId: addPet, parameters: [{ $ref: '#/parameters/pet' }], responses: { 201: { description: Added } } }
  /pets/{id}/photo:
    parameters: [{ name: id, in: path, required: true, type: string }]
    post:
      operationId: addPhoto
      parameters: [{ name: photo, in: formData, type: file, required: true }]
      responses: { 204: { description: Stored }, 404: { $ref: '#/responses/Missing' } }
definitions:
  Pet: { type: object, discriminator: kind, required: [kind], properties: { kind: { type: string }, parent: { $ref: '#/definitions/Pet' } } }
  Problem: { type: object, properties: { message: { type: string } } }
`);
  expect(apis.map(({ operations, warnings }) => [operations, warnings])).toEqual([[3, []]]);
  const operations = files.get('src/demo/operations.ts');
  expect(operations).toContain(`{ name: 'tags', in: 'query', explode: false, write: serializePlain }`);
  expect(operations).toContain(`body: { required: true, content: { 'multipart/form-data': { codec: multipart } } },`);
  expect(compileFiles(files)).toEqual([]);
});

function upgraded(members: JsonObject): JsonObject {
  return upgradeSwagger({ swagger: '2.0', info: { title: 'Demo', version: '1' }, paths: {}, ...members });
}

/** The operation that one of Swagger 2.0 has become. */
function operationWith(members: JsonObject): Record<string, JsonValue> {
  const operation = { responses: {}, ...members };
  const found = valueAt(upgraded({ paths: { '/a': { post: operation } }, definitions: { B: {} } }), '/paths/~1a/post');
  // Every path item of the input comes out as one.
  return found as Record<string, JsonValue>;
}

function contentOf(operation: Record<string, JsonValue>): object {
  return valueAt(operation['requestBody'] ?? null, '/content') as object;
}
