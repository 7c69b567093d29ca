import { describe, expect, it } from 'vitest';
import { readDescriptor } from '../../generator/descriptor/read-descriptor.js';
import { valueAt, type JsonObject, type JsonValue } from '../../generator/json.js';
import { changed, small } from './small.js';

const title = '<string name="title" required="true"/>';
const things = '/components/schemas/Thing';
const list = '/paths/~1things/get';
const put = '/paths/~1things~1{key}/put';

/** Construct by construct: what stands where in the OpenAPI document, and the change of the small descriptor that it comes from. */
const table: readonly (readonly [what: string, wanted: JsonValue | undefined, pointer: string, from?: string, to?: string])[] = [
  ['the version', '3.1.0', '/openapi'],
  ['the service', { title: 'A small service', description: 'For tests.', version: '1.2', 'x-client-name': 'Small' }, '/info'],
  ['a simulator', 'small', '/info/x-simulator', 'version="1.2"', 'version="1.2" simulator="small"'],
  ['paragraphs of prose', 'One and the same.\n\nTwo.', '/info/description', 'For tests.', '\n  One and\n  the same.\n  \n  Two. '],
  ['documentation', { url: 'https://docs.invalid/', description: 'The manual' }, '/externalDocs', 'https://docs.invalid/"/>', 'https://docs.invalid/">The manual</documentation>'],
  ['the server', [{ url: '{scheme}://small.invalid/v1', variables: { scheme: { enum: ['https', 'http'], default: 'https' } } }], '/servers'],
  ['a scheme', { type: 'http', scheme: 'basic' }, '/components/securitySchemes/basic'],
  ['alternatives of security', [{ basic: [] }, { token: [] }], '/security', '</security>', '<scheme name="token" type="bearer"/></security>'],
  ['no security', [], '/security', '<security>\n    <scheme name="basic" type="basic"/>\n  </security>', ''],
  ['a group', [{ name: 'things', description: 'All about them.' }], '/tags', '<group name="things">', '<group name="things"><description>All about them.</description>'],

  ['a parameter in a path', [{ name: 'key', in: 'path', required: true, schema: { type: 'string', pattern: '^[0-9A-F]{8}$' } }], `${put}/parameters`],
  ['parameters of a query', [
    { name: 'limit', in: 'query', required: false, schema: { type: 'integer', minimum: 1, default: 10 } },
    { name: 'order', in: 'query', required: false, schema: { $ref: '#/components/schemas/Order' } },
  ], `${list}/parameters`],
  ['a required parameter with a description', { name: 'limit', in: 'query', required: true, description: 'How many.', schema: { type: 'integer' } }, `${list}/parameters/0`, '<integer name="limit" minimum="1" default="10"/>', '<integer name="limit" required="true">How many.</integer>'],
  ['path before query', ['key', 'limit', 'order'], '', 'path="/things" ', 'path="/of/{key}" '],

  ['an enum', { type: 'string', enum: ['up', 'down'] }, '/components/schemas/Order'],
  ['meanings of values', { type: 'string', description: 'Which way.\n\n- `up`: From the ground.', enum: ['up', 'down'] }, '/components/schemas/Order', '<value name="up"/>', '<description>Which way.</description><value name="up">From the ground.</value>'],
  ['an object', {
    type: 'object',
    properties: { title: { type: 'string' }, part: { type: 'array', items: { type: 'string', format: 'uri' } } },
    required: ['title'],
  }, things],
  ['an object without properties', { type: 'object', properties: {} }, things, `${title}\n      <uri name="part" repeated="0..n"/>`, ''],
  ['a body', {
    type: 'object',
    xml: { name: 'response' },
    properties: { thing: { type: 'array', items: { $ref: `#${things}` } } },
    required: ['thing'],
  }, '/components/schemas/Things'],
  ['a property called like an object\'s prototype', { type: 'string' }, `${things}/properties/__proto__`, title, '<string name="__proto__"/>'],

  ['text', { type: 'string', pattern: 'a+', default: '', examples: ['aa'], description: 'Some.' }, `${things}/properties/a`, title, '<string name="a" pattern="a+" default="" example="aa">Some.</string>'],
  ['a URL', { type: 'string', format: 'uri', examples: ['https://a.invalid'] }, `${things}/properties/a`, title, '<uri name="a" example="https://a.invalid"/>'],
  ['a whole number', { type: 'integer', minimum: -1, maximum: 24, default: 0, examples: [7] }, `${things}/properties/a`, title, '<integer name="a" minimum="-1" maximum="24" default="0" example="7"/>'],
  ['a number', { type: 'number', minimum: 0.5 }, `${things}/properties/a`, title, '<number name="a" minimum="0.5"/>'],
  ['a boolean', { type: 'boolean', default: false, examples: [true] }, `${things}/properties/a`, title, '<boolean name="a" default="false" example="true"/>'],
  ['bytes', { type: 'string', contentEncoding: 'base64' }, `${things}/properties/a`, title, '<base64 name="a"/>'],
  ['a choice', { $ref: '#/components/schemas/Order', description: 'Which way.' }, `${things}/properties/a`, title, '<choice name="a" type="Order">Which way.</choice>'],
  ['a bounded list', { type: 'array', minItems: 1, maxItems: 400, items: { type: 'integer', minimum: 1 }, description: 'Some.' }, `${things}/properties/a`, title, '<integer name="a" repeated="1..400" minimum="1">Some.</integer>'],
  ['a reference to an object', { $ref: `#${things}` }, `${things}/properties/a`, title, '<ref name="a" type="Thing"/>'],
  ['a reference to a body with another root', { $ref: '#/components/schemas/Things', xml: { name: 'a' } }, `${things}/properties/a`, title, '<ref name="a" type="Things"/>'],
  ['a list of bodies with another root', { type: 'array', items: { $ref: '#/components/schemas/Things', xml: { name: 'a' } } }, `${things}/properties/a`, title, '<ref name="a" type="Things" repeated="0..n"/>'],
  ['a reference to a body with the same root', { $ref: '#/components/schemas/Things' }, `${things}/properties/response`, title, '<ref name="response" type="Things"/>'],

  ['an operation', {
    operationId: 'putThings',
    summary: 'Put things',
    tags: ['things'],
    'x-group': 'things',
    'x-method': 'put',
    'x-idempotent': false,
    parameters: [{ name: 'key', in: 'path', required: true, schema: { type: 'string', pattern: '^[0-9A-F]{8}$' } }],
    requestBody: { required: true, content: { 'application/xml': { schema: { $ref: '#/components/schemas/Things' } } } },
    responses: { 202: { description: 'Done.' }, 401: { description: 'Who are you?' } },
  }, put],
  ['pages by an offset', { items: '/thing', id: '/title', limit: 'limit', size: 50, offset: 'from', total: '/all', query: { order: 'up', all: '1' }, note: 'As the manual has it.' }, `${list}/x-pagination`,
    '<firmware min="3.0.4"/>', '<firmware min="3.0.4"/><pagination items="/thing" id="/title" limit="limit" size="50" offset="from" total="/all" query="order=up&amp;all=1">As the manual has it.</pagination>'],
  ['pages by a cursor', { items: '/thing', cursor: 'after', next: '/next' }, `${list}/x-pagination`, '<firmware min="3.0.4"/>', '<firmware min="3.0.4"/><pagination items="/thing" cursor="after" next="/next"/>'],
  ['a wait', { state: '/thing/*/title', final: ['sent', 'failed'], missing: [404], gone: [404, 410], note: 'Not sure.' }, `${list}/x-wait`,
    '<firmware min="3.0.4"/>', '<firmware min="3.0.4"/><wait state="/thing/*/title" final="sent failed" missing="404" gone="404 410">Not sure.</wait>'],
  ['an answer with a body', { description: 'The things.', content: { 'application/xml': { schema: { $ref: '#/components/schemas/Things' } } } }, `${list}/responses/200`],
  ['an answer of an operation before the common one', { description: 'Not here.' }, `${put}/responses/401`, 'Done.</response>', 'Done.</response><response status="401">Not here.</response>'],
  ['what is idempotent', undefined, `${put}/x-idempotent`, 'idempotent="false"', 'idempotent="true"'],
  ['what is not known', 'Never tried.', `${put}/x-experimental`, 'idempotent="false"', 'experimental="Never tried."'],
  ['firmware', '3.0.4', `${list}/x-firmware`],
  ['a permission', 'For all.', `${list}/x-permission`, '<firmware min="3.0.4"/>', '<permission>For all.</permission>'],
  ['limits', ['At most 2.', 'At least 1.'], `${list}/x-limits`, '<firmware min="3.0.4"/>', '<limit>At most 2.</limit><limit>At least 1.</limit>'],
  ['all of them as prose', 'Shows.\n\nRequires firmware 2 or newer.\n\nFor all.\n\nAt most 2.', `${list}/description`, '<firmware min="3.0.4"/>', '<description>Shows.</description><firmware min="2"/><permission>For all.</permission><limit>At most 2.</limit>'],
  ['a resource', 'thing', '/paths/~1things~1{key}/x-resource'],
  ['a resource that no operation has', { 'x-resource': 'thing' }, '/paths/~1thing~1{key}', '<resource name="thing" path="/things/{key}"/>', '<resource name="thing" path="/thing/{key}"/>'],
];

describe('what a descriptor means', () => {
  it.each(table.map(([what, ...row]) => ({ what, row })))('$what', ({ row: [wanted, pointer, from, to = ''] }) => {
    const { document } = read(from === undefined ? small : changed(from, to));
    expect(pointer === '' ? parameterNames(document) : valueAt(document, pointer)).toEqual(wanted);
  });

  it('keeps the order of the file', () => {
    const { document } = read(small);
    expect(Object.keys(valueAt(document, '/paths') ?? {})).toEqual(['/things', '/things/{key}']);
    expect(Object.keys(valueAt(document, '/components/schemas') ?? {})).toEqual(['Order', 'Thing', 'Things']);
  });
});

describe('places of what it means', () => {
  it.each([
    ['', 1, 1],
    ['/servers/0/variables/scheme', 6, 5],
    ['/components/securitySchemes/basic', 12, 5],
    ['/components/schemas/Thing/properties/part', 30, 7],
    ['/tags/0', 38, 3],
    [put, 44, 5],
    [`${put}/responses/202`, 47, 7],
    [`${put}/responses/401`, 36, 3],
    ['/paths/~1things~1{key}/x-resource', 37, 3],
  ])('%s', (pointer, line, column) => {
    expect(read(small).places.get(pointer)).toEqual({ file: 'service.xml', line, column });
  });
});

function read(text: string) {
  const result = readDescriptor('service.xml', text);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result;
}

function parameterNames(document: JsonObject): (JsonValue | undefined)[] {
  const parameters = valueAt(document, '/paths/~1of~1{key}/get/parameters');
  return Array.isArray(parameters) ? parameters.map((parameter) => valueAt(parameter, '/name')) : [];
}
