import { expect, it } from 'vitest';
import { compileFiles } from '../support/compile.js';
import { generateFrom } from '../support/sources.js';

const document = `
openapi: 3.1.0
info: { title: Demo, version: 1.0.0 }
servers: [{ url: https://api.example.invalid }]
paths:
  /a:
    get:
      operationId: getA
      responses:
        200: { description: Done, content: { application/json: { schema: { type: object, required: [id], properties: { id: { type: integer } } } } } }
        404: { description: Missing, content: { application/json: { schema: { type: object, required: [what], properties: { what: { type: string } } } } } }
        default: { description: Failed, content: { application/json: { schema: { type: object, required: [code], properties: { code: { type: integer } } } } } }
    head:
      operationId: headA
      responses: { 200: { description: There, content: { application/json: { schema: { type: integer } } } } }
    delete:
      operationId: deleteA
      responses: { 204: { description: Gone, content: { application/json: { schema: { type: integer } } } } }
  /b:
    get:
      operationId: getB
      responses:
        201: { description: Made, content: { application/json: { schema: { type: object, required: [made], properties: { made: { type: string } } } } } }
        2XX: { description: Done, content: { application/json: { schema: { type: object, required: [done], properties: { done: { type: boolean } } } } } }
        4XX: { description: Refused, content: { application/json: { schema: { type: object, required: [why], properties: { why: { type: string } } } } } }
        409: { description: Taken, content: { application/json: { schema: { type: object, required: [by], properties: { by: { type: string } } } } } }
  /c:
    get:
      operationId: getC
      responses:
        200:
          description: Several
          content:
            application/json; charset=utf-8: { schema: { type: object, required: [id], properties: { id: { type: integer } } } }
            text/csv: { schema: { type: string } }
            application/pdf: {}
`;

const use = `
import { createTransport, deleteA, getA, getB, getC, headA, isApiError, createDemo, getAOperation } from './demo/index.js';

const is = <T>(value: T): void => void value;
const client = createTransport();

/** Explicit statuses beside default. */
export async function besideDefault(): Promise<void> {
  const result = await getA(client);
  if (result.ok) return is<number>(result.data.id);
  if (result.status === 404) return is<string>(result.error.what);
  // @ts-expect-error that is the 404
  void result.error.what;
  is<number>(result.error.code);
  // @ts-expect-error it is none of the others any more
  if (result.status === 404) return;
  // @ts-expect-error a 200 is no failure
  if (result.status === 200) return;
}

export async function ofRanges(): Promise<void> {
  const result = await getB(client);
  if (result.status === 201) return is<string>(result.data.made);
  if (result.ok) return is<boolean>(result.data.done);
  if (result.status === 409) return is<string>(result.error.by);
  if (result.status === 404) return is<string>(result.error.why);
  // @ts-expect-error nothing is known of a 500
  if (result.status === 500) void result.error.why;
}

export async function ofMediaTypes(): Promise<void> {
  const result = await getC(client, { accept: 'text/csv' });
  if (!result.ok) return;
  if (typeof result.data === 'string') is<string>(result.data);
  else if (result.data instanceof Blob) is<Blob>(result.data);
  else is<number>(result.data.id);
  // @ts-expect-error the document has no such type
  await getC(client, { accept: 'text/plain' });
  // @ts-expect-error there is nothing to choose
  await getA(client, { accept: 'application/json' });
}

export async function ofNothing(): Promise<void> {
  const head = await headA(client);
  if (head.ok) is<undefined>(head.data);
  const gone = await deleteA(client);
  if (gone.ok) is<undefined>(gone.data);
}

export async function thrown(): Promise<void> {
  try {
    is<number>((await createDemo().a.getA()).id);
  } catch (error) {
    if (!isApiError(error, getAOperation)) throw error;
    if (error.status === 404) is<string>(error.error.what);
    else is<number>(error.error.code);
  }
}
`;

it('the types of answers narrow by status, also where default stands beside explicit ones', async () => {
  const { files } = await generateFrom(document);
  expect(compileFiles(new Map([...files, ['src/use.ts', use]]))).toEqual([]);
});

it('Swagger 2.0 has its media types in produces, of the document or of the operation', async () => {
  const { files } = await generateFrom(`
swagger: '2.0'
info: { title: Demo, version: 1.0.0 }
host: api.example.invalid
produces: [application/json, text/event-stream]
paths:
  /a: { get: { operationId: getA, responses: { 200: { description: Done, schema: { type: string } } } } }
  /b: { get: { operationId: getB, produces: [application/x-ndjson], responses: { 200: { description: Done, schema: { type: array, items: { type: integer } } } } } }
`);
  const text = files.get('src/demo/operations.ts');
  expect(text).toContain(
    "  responses: {\n    200: {\n      'application/json': { codec: json },\n      'text/event-stream': { codec: eventStream, item: { codec: text } },\n    },\n  },\n",
  );
  expect(text).toContain("  responses: { 200: { 'application/x-ndjson': { codec: jsonLines, item: { codec: json } } } },\n");
  expect(files.get('src/demo/schema.ts')).toMatch(/"application\/x-ndjson": number;/);
});
