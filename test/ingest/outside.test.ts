import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProject } from '../cli/project.js';
import { plainEnvironment, runProcess } from '../support/run-process.js';

const root = resolve(import.meta.dirname, '../..');
const recorder = pathToFileURL(join(import.meta.dirname, 'record-access.mjs')).href;

const asked: string[] = [];
let server: Server;
let host: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end('{}');
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  // A server that listens on a port has an address of this kind.
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => void server.close());

/** Every way to say that something is elsewhere. */
const elsewhere = (): string[] => [`http://${host}/x`, `HTTP://${host}/x`, `//${host}/x`, 'file:///etc/passwd', '/etc/passwd', '../../secret.yaml', '%2e%2e/%2e%2e/secret.yaml'];

/** A document that says it at every place where somebody might look, but for references. */
function everywhere(away: string): object {
  const data = { $ref: away, value: { $ref: away }, externalValue: away };
  const schema = { $schema: away, $id: away, $comment: away, type: 'object', example: data, default: data, enum: [data], examples: [data], externalDocs: { url: away }, 'x-schema': data };
  return {
    openapi: '3.1.0',
    $self: away,
    jsonSchemaDialect: away,
    info: { title: away, version: '1', termsOfService: away, contact: { url: away }, license: { name: away, url: away }, 'x-logo': { url: away } },
    servers: [{ url: 'https://pets.invalid' }, { url: away }],
    externalDocs: { url: away },
    tags: [{ name: 'a', externalDocs: { url: away } }],
    paths: {
      '/a': {
        post: {
          operationId: 'a',
          externalDocs: { url: away },
          requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/A' }, example: data, examples: { one: { value: data }, two: { externalValue: away } } } } },
          responses: { 200: { description: away, links: { next: { operationRef: away, parameters: { a: away }, requestBody: away } } } },
        },
      },
    },
    components: {
      schemas: { A: schema },
      securitySchemes: {
        oidc: { type: 'openIdConnect', openIdConnectUrl: away },
        oauth: { type: 'oauth2', flows: { authorizationCode: { authorizationUrl: away, tokenUrl: away, refreshUrl: away, scopes: {} } } },
      },
    },
    'x-anything': data,
  };
}

describe('the command touches nothing but its own folders', () => {
  it('whatever a document says that is no reference', async () => {
    const { status, err, touched } = await run(elsewhere().map(everywhere));
    expect([status, status === 0 ? "" : err, touched]).toEqual([0, "", []]);
    expect(asked).toEqual([]);
  });

  it('whatever a document refers to: it is refused', async () => {
    const schemas = elsewhere().map((away, index) => [`S${index}`, { $ref: away, discriminator: { propertyName: 'a', mapping: { a: away } } }] as const);
    const { status, err, touched } = await run([{ openapi: '3.1.0', info: { title: 'a', version: '1' }, paths: {}, components: { schemas: Object.fromEntries(schemas) } }]);
    expect([status, touched]).toEqual([2, []]);
    expect(err.split('\n').filter((line) => line.includes("expected a reference inside the API's folder"))).toHaveLength(2 * schemas.length);
    expect(asked).toEqual([]);
  });
});

/** Runs the real command on documents, and tells what it touched besides the project, the documents' own folder and what it writes. */
async function run(documents: readonly object[]): Promise<{ status: number; err: string; touched: string[] }> {
  const specs = documents.map((document, index) => [`work/spec/a${index}/openapi.json`, JSON.stringify(document)] as const);
  const project = createProject({ ...Object.fromEntries(specs), 'secret.yaml': 'type: object', 'work/secret.yaml': 'type: object', record: '' });
  const args = ['--import', recorder, join(root, 'generator/start.mjs'), '--spec', 'spec', '--out', 'made'];
  const { status, err } = await runProcess(process.execPath, args, join(project.path, 'work'), plainEnvironment({ RECORD: join(project.path, 'record') }));
  const lines = project.read('record').replaceAll('file://', '').split('\n').filter((line) => line !== '');
  expect(lines.filter((line) => line.includes('/spec/a0/openapi.json'))).not.toEqual([]);
  const own = [root, join(project.path, 'work/spec'), join(project.path, 'work/made')].map((folder) => `file ${folder}`);
  const touched = lines.filter((line) => !own.some((folder) => line.startsWith(folder)));
  return { status, err, touched };
}
