import { expect, it } from 'vitest';
import { compileFiles } from '../support/compile.js';
import { filesOf } from './types-of.js';

/** Components that are nothing but references to others (OpenAPI 3.1.0, Components Object: `Map[string, … | Reference Object]`). */
const document = {
  openapi: '3.1.0',
  info: { title: 'Demo', version: '1' },
  servers: [{ url: 'https://a.invalid' }],
  paths: {
    '/fax/{id}': {
      post: {
        operationId: 'sendFax',
        parameters: [{ $ref: '#/components/parameters/Id' }],
        requestBody: { $ref: '#/components/requestBodies/Upload' },
        responses: { 200: { $ref: '#/components/responses/Sent' } },
      },
    },
  },
  components: {
    parameters: { Id: { $ref: '#/components/parameters/Key' }, Key: { name: 'id', in: 'path', required: true, schema: { type: 'integer' } } },
    requestBodies: {
      Upload: { $ref: '#/components/requestBodies/Form' },
      Form: {
        required: true,
        content: { 'multipart/form-data': { schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } } },
      },
    },
    responses: {
      Sent: { $ref: '#/components/responses/Done' },
      Done: { $ref: '#/components/responses/Base' },
      Base: {
        description: 'Sent',
        headers: { 'X-Pages': { $ref: '#/components/headers/Pages' } },
        content: { 'application/json': { schema: { type: 'object', required: ['id'], properties: { id: { type: 'integer' } } } } },
      },
    },
    headers: { Pages: { $ref: '#/components/headers/Count' }, Count: { required: true, schema: { type: 'integer' } } },
  },
};

it('gives a component that is a reference to another the type of that one', async () => {
  const files = new Map(await filesOf({ demo: document }));
  files.set(
    'consumer.ts',
    `import { createTransport, sendFax } from './src/demo/index.js';
    const client = createTransport();
    const result = await sendFax(client, { path: { id: 1 }, body: { file: new Blob() } });
    if (result.status === 200) {
      const id: number = result.data.id;
      const pages: number | undefined = result.headers['X-Pages'];
      void [id, pages];
    }
    // @ts-expect-error A number is no text.
    void sendFax(client, { path: { id: 'a' }, body: { file: new Blob() } });
    // @ts-expect-error The body is required.
    void sendFax(client, { path: { id: 1 } });
    // @ts-expect-error A text is no file.
    void sendFax(client, { path: { id: 1 }, body: { file: 'a' } });
    `,
  );
  expect(compileFiles(files)).toEqual([]);
});
