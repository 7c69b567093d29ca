import { expect, it } from 'vitest';
import { generateFrom } from '../support/sources.js';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({ description: 'Any', content: { 'application/json': { schema } } });

/** One operation that sends a Fax and is answered in several ways. */
async function operationsOf(responses: object, schemas: object, shared: object = {}): Promise<string> {
  const post = { operationId: 'sendFax', requestBody: { required: true, ...json(ref('Fax')) }, responses };
  const document = { openapi: '3.1.0', info: { title: 'Demo', version: '1' }, paths: { '/faxes': { post } }, components: { schemas, responses: shared } };
  const { files } = await generateFrom(JSON.stringify(document));
  return files.get('src/demo/operations.ts') ?? '';
}

const Fax = { type: 'object', properties: { to: { type: 'string' } } };

it('bodies go by the names of their schemas: of the request, of successes and of failures, also by way of a response that is shared', async () => {
  const responses = { 200: json(ref('Fax')), 403: { $ref: '#/components/responses/no' }, 404: json(ref('error')), 409: json({ type: 'string' }) };
  const text = await operationsOf(responses, { Fax, error: Fax }, { no: json(ref('error')) });
  expect(text).toContain('  body: Fax;\n');
  expect(text).toContain('export type SendFaxData = Fax;\n');
  expect(text).toContain('  | Failure<403, DemoError>\n');
  expect(text).toContain('  | Failure<404, DemoError>\n');
  expect(text).toContain("  | Failure<409, operations['sendFax']['responses'][409]['content']['application/json']>\n");
  expect(text).toContain("import type { DemoError, Fax, operations } from './schema.js';\n");
});

it('what is said beside a reference counts, so that the name alone would be another type', async () => {
  const text = await operationsOf({ 200: json({ ...ref('Fax'), required: ['to'], properties: { id: { type: 'string' } } }) }, { Fax });
  expect(text).toContain("export type SendFaxData = operations['sendFax']['responses'][200]['content']['application/json'];\n");
});

it('a request has the name of what may be written, an answer that of what is read', async () => {
  const both = { type: 'object', properties: { id: { type: 'string', readOnly: true }, to: { type: 'string' } } };
  const text = await operationsOf({ 200: json(ref('Fax')) }, { Fax: both });
  expect(text).toContain('  body: FaxWritable;\n');
  expect(text).toContain('export type SendFaxData = Fax;\n');
});

it('a schema that is called like a type of the language is looked up', async () => {
  const text = await operationsOf({ 200: json(ref('Iterable')) }, { Fax, Iterable: Fax });
  expect(text).toContain("export type SendFaxData = operations['sendFax']['responses'][200]['content']['application/json'];\n");
  expect(text).toContain("import type { Fax, operations } from './schema.js';\n");
});
