import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as faxfinder from '../../generated/src/faxfinder/index.js';
import * as faxplus from '../../generated/src/faxplus/index.js';
import { createMock } from '../../generated/src/testing.js';
import { readAnswer } from '../../templates/runtime/answer.js';
import { at, describeOperation, type OpenApiDocument } from '../../templates/runtime/testing/document.js';
import { exampleOf } from '../../templates/runtime/testing/make-example.js';
import { rowsOf } from '../../templates/runtime/testing/router.js';
import { createCheck } from '../../templates/runtime/testing/validate.js';
import { parametersIn } from '../../templates/runtime/url.js';

const root = resolve(import.meta.dirname, '../..');

describe.each([
  ['faxplus', faxplus],
  ['faxfinder', faxfinder],
] as const)('the examples of %s', (api, operations) => {
  // It is JSON of the project itself.
  const document = JSON.parse(readFileSync(join(root, `generated/openapi/${api}.json`), 'utf8')) as OpenApiDocument;
  const check = createCheck(document);

  it.each(rowsOf(operations))('$name: every answer fits its schema', ({ row }) => {
    const described = describeOperation(document, row);
    for (const status of Object.keys(Object(described?.responses))) {
      for (const media of Object.values(Object(at(document, described?.responses, status, 'content')))) {
        const schema = at(document, media, 'schema');
        if (at(document, schema, 'format') === 'binary') continue;
        const example = exampleOf({ document, hasBytes: false, around: [] }, media);
        expect(check(example, schema, 'it')).toEqual([]);
        expect(exampleOf({ document, hasBytes: false, around: [] }, media)).toEqual(example);
      }
    }
  });
});

describe.each([
  ['faxplus', createMock(faxplus), rowsOf(faxplus), { authorization: 'Bearer secret' }],
  ['faxfinder', createMock(faxfinder), rowsOf(faxfinder), { authorization: `Basic ${btoa('admin:secret')}` }],
] as const)('the operations of %s without a handler', (_, mock, rows, headers) => {
  const base = mock.basePath();
  const readable = rows.filter(({ row }) => row.method === 'GET' && !parametersIn(row, 'query').some(({ required }) => required));

  it.each(readable)('$name answers with what its client can read, and tolerates nothing', async ({ row }) => {
    const path = row.path.replace('{fax_key}', '0000001B').replace('{entry_key}', '0000').replace(/\{[^{}]+\}/g, '1');
    const response = await mock.fetch(`https://demo.invalid${await base}${path}`, { method: 'GET', headers });
    const result = await readAnswer(row, Object.assign(response, { attempts: 1 }), undefined, { strict: true });
    expect(result.ok && result.data).toBeTruthy();
  });
});

describe('an example that is made', () => {
  const made = (schema: object, schemas: object = {}): unknown => exampleOf({ document: { openapi: '3.1.0', components: { schemas } }, hasBytes: false, around: [] }, { schema });
  const schemas = {
    Node: { type: 'object', required: ['name'], properties: { name: { type: 'string' }, next: { $ref: '#/components/schemas/Node' }, all: { type: 'array', items: { $ref: '#/components/schemas/Node' } } } },
    Pet: { type: 'object', properties: { kind: { const: 'cat' }, secret: { type: 'string', writeOnly: true } } },
  };

  it.each<[what: string, schema: object, wanted: unknown]>([
    ['the example of a schema', { type: 'string', example: 'Premium' }, 'Premium'],
    ['the first of several', { type: 'integer', examples: [7, 8] }, 7],
    ['a constant', { const: 'on' }, 'on'],
    ['a default', { type: 'integer', default: 10 }, 10],
    ['the first of an enum', { enum: ['b', 'a'] }, 'b'],
    ['a text that is long enough, and short enough', { type: 'string', minLength: 8 }, 'stringxx'],
    ['a text of a short length', { type: 'string', maxLength: 3 }, 'str'],
    ['a format', { type: 'string', format: 'date-time' }, '2024-01-02T03:04:05Z'],
    ['a pattern of digits', { type: 'string', pattern: '^[0-9A-F]{8}$' }, '00000000'],
    ['a number in its limits', { type: 'number', exclusiveMinimum: 4, multipleOf: 5 }, 10],
    ['what is not null', { type: ['null', 'boolean'] }, true],
    ['a list with the items that it needs', { type: 'array', minItems: 2, items: { type: 'integer' } }, [0, 0]],
    ['the parts of an allOf', { allOf: [{ properties: { a: { type: 'integer' } } }, { properties: { b: { type: 'boolean' } } }] }, { a: 0, b: true }],
    ['the first alternative', { oneOf: [{ type: 'string' }, { type: 'integer' }] }, 'string'],
    ['a circle, cut where it may be', { $ref: '#/components/schemas/Node' }, { name: 'string', all: [] }],
    ['what is read, and not what is written', { $ref: '#/components/schemas/Pet' }, { kind: 'cat' }],
  ])('is %s', (_, schema, wanted) => {
    expect(made(schema, schemas)).toEqual(wanted);
  });
});
