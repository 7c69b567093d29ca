import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createMockOf, type MockOptions } from '../../templates/runtime/testing/mock.js';
import { loadGenerated, type Exports } from '../support/load-generated.js';
import { generateFrom } from '../support/sources.js';

const scenarios = resolve(import.meta.dirname, '../scenarios');

/** A mock of a generated API that no type is known of, and what its functions do with it. */
interface Demo {
  readonly call: (name: string, input?: object) => Promise<{ readonly status?: number; readonly data?: unknown; readonly error?: unknown }>;
  readonly request: () => unknown;
  readonly handle: (name: string, answer: object) => void;
}

async function load(document: string, options: object = {}): Promise<Demo> {
  const { files } = await generateFrom(document);
  const demo: Exports = await loadGenerated(files);
  const own = JSON.parse(files.get('openapi/demo.json') ?? '') as object;
  const mock = createMockOf<object>(demo, () => Promise.resolve(own), options as MockOptions<object>);
  const client = demo['createTransport']?.({ fetch: mock.fetch, baseUrl: 'https://demo.invalid', allowAnonymous: true, retry: { retries: 0 } });
  return {
    call: async (name, input) => (await demo[name]?.(client, input)) as { readonly status?: number },
    request: () => (mock.calls.at(-1) as { readonly request?: unknown } | undefined)?.request,
    handle: (name, answer) => mock.handle({ [name]: () => answer } as object),
  };
}

describe('dates and 64-bit integers', () => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await load(readFileSync(join(scenarios, 'dates-and-integers/openapi.yaml'), 'utf8'));
  }, 60_000);
  const moment = new Date('2024-01-31T09:30:00.250Z');

  it('come to handlers and go back as the client has them', async () => {
    const fax = { id: 9007199254740993n, sent_at: moment, received_on: new Date('2024-01-31') };
    demo.handle('sendFax', { status: 200, data: fax });
    const { data } = await demo.call('sendFax', { body: fax });
    expect(data).toMatchObject(fax);
    expect(demo.request()).toMatchObject({ body: fax });
  });

  it('in parameters too', async () => {
    demo.handle('listFaxes', { status: 200, data: { days: [moment, null] } });
    await demo.call('listFaxes', { query: { until: moment, ids: [1n, 2n] } });
    expect(demo.request()).toMatchObject({ query: { until: moment, ids: [1n, 2n] } });
    await demo.call('getFax', { path: { id: 7n } }).catch(() => undefined);
    expect(demo.request()).toMatchObject({ path: { id: 7n } });
  });
});

describe('other media types', () => {
  const document = `
openapi: 3.1.0
info: { title: Demo, version: '1' }
servers: [{ url: 'https://demo.invalid' }]
paths:
  /form:
    post:
      operationId: postForm
      requestBody: { required: true, content: { application/x-www-form-urlencoded: { schema: { type: object, required: [n], properties: { n: { type: integer }, tags: { type: array, items: { type: string } }, on: { type: boolean } } } } } }
      responses: { '200': { description: x, content: { text/plain: { schema: { type: string } } } } }
  /text:
    put: { operationId: putText, requestBody: { content: { text/plain: { schema: { type: string, maxLength: 5 } } } }, responses: { '204': { description: x } } }
  /parts:
    post:
      operationId: postParts
      requestBody: { content: { multipart/form-data: { schema: { type: object, properties: { files: { type: array, items: { type: string, format: binary } }, meta: { type: object, properties: { n: { type: integer } } } } } } } }
      responses: { '200': { description: x, content: { application/x-ndjson: { itemSchema: { type: object, properties: { id: { type: integer } } } } } } }
  /image:
    get: { operationId: getImage, responses: { '200': { description: x, content: { 'image/*': { schema: { type: string, format: binary } } } } } }
  /either:
    get: { operationId: getEither, responses: { '200': { description: x, content: { application/json: { example: { a: 1 } }, text/csv: { schema: { type: string } } } }, '4XX': { description: x, content: { application/problem+json: { schema: { type: object, properties: { title: { type: string } } } } } } } }
  /{name}.{type}:
    get: { operationId: getFile, parameters: [{ name: name, in: path, required: true, schema: { type: string } }, { name: type, in: path, required: true, schema: { enum: [pdf, png] } }], responses: { '204': { description: x } } }
`;
  let demo: Demo;
  beforeAll(async () => {
    demo = await load(document);
  }, 60_000);

  it('forms', async () => {
    expect(await demo.call('postForm', { body: { n: 5, tags: ['a'], on: true } })).toMatchObject({ status: 200, data: 'string' });
    expect(demo.request()).toMatchObject({ body: { n: 5, tags: ['a'], on: true } });
    await expect(demo.call('postForm', { body: { n: 'x' } })).rejects.toThrow('the body at /n: found "x", expected the type integer');
  });

  it('text, which may be empty', async () => {
    expect(await demo.call('putText', { body: 'Hello' })).toMatchObject({ status: 204 });
    expect(demo.request()).toMatchObject({ body: 'Hello' });
    await expect(demo.call('putText', { body: 'Hello!' })).rejects.toThrow('the body: found "Hello!", expected a length of 5 at most');
  });

  it('parts, and items of an answer one by one', async () => {
    const { data } = await demo.call('postParts', { body: { files: [new File(['a'], 'a.txt')], meta: { n: 1 } } });
    expect(demo.request()).toMatchObject({ body: { files: [expect.any(File)], meta: { n: 1 } } });
    const items = [];
    for await (const item of data as AsyncIterable<unknown>) items.push(item);
    expect(items).toEqual([{ id: 0 }]);
  });

  it('files of any type', async () => {
    demo.handle('getImage', { status: 200, data: new Blob(['png'], { type: 'image/png' }) });
    const { data } = await demo.call('getImage');
    expect([(data as Blob).type, await (data as Blob).text()]).toEqual(['image/png', 'png']);
  });

  it('the one that is asked for', async () => {
    expect(await demo.call('getEither', { accept: 'text/csv' })).toMatchObject({ data: 'string' });
    expect(await demo.call('getEither')).toMatchObject({ data: { a: 1 } });
    demo.handle('getEither', { status: 422, error: { title: 'Wrong' } });
    expect(await demo.call('getEither')).toMatchObject({ status: 422, error: { title: 'Wrong' } });
    demo.handle('getEither', { status: 500, error: 'no' });
    await expect(demo.call('getEither')).rejects.toThrow('the answer of the handler: found the status 500, expected 200 or 4XX');
  });

  it('several parameters in one segment', async () => {
    await demo.call('getFile', { path: { name: 'a.b', type: 'pdf' } });
    expect(demo.request()).toMatchObject({ path: { name: 'a.b', type: 'pdf' } });
  });
});
