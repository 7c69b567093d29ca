import { execFileSync } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../generator/ingest/read.js';
import { checkReferences, resolveReference } from '../../generator/ingest/references.js';
import { copyJson, escapePointer, setMember, valueAt, type JsonObject, type JsonValue } from '../../generator/json.js';
import { typedDocument } from '../../generator/typed-document.js';
import { printSchema } from '../../templates/schema.js';

/** A document with an object in every kind of place. */
const everything = `
openapi: 3.1.0
info: {title: Fax, version: "1", contact: {}, license: {name: MIT}}
servers: [{url: /, variables: {v: {default: a}}}]
tags: [{name: a, externalDocs: {url: /}}]
x-note: {list: [{}]}
paths:
  /a:
    parameters: [{name: q, in: query, schema: {}, examples: {one: {value: {}}}}]
    get:
      x-note: {}
      callbacks: {c: {}}
      requestBody: {content: {application/json: {schema: {}, encoding: {a: {headers: {h: {}}}}, example: {}}}}
      responses: {default: {description: d, links: {l: {}}, headers: {x-h: {schema: {}, example: {}}}}}
webhooks: {w: {post: {responses: {}}}}
components:
  schemas:
    A:
      properties: {example: {}, x-id: {}, d: {default: {}, const: {}, examples: [{}], example: {}}, e: {enum: [{}]}}
      allOf: [{}]
      items: {}
      additionalProperties: {}
      discriminator: {propertyName: d, mapping: {a: '#/components/schemas/A'}}
      xml: {}
      $defs: {D: {}}
  examples: {E: {value: {inner: {}}}}
  links: {L: {operationId: a, parameters: {p: {}}, requestBody: {}}}
  securitySchemes: {k: {type: oauth2, flows: {implicit: {authorizationUrl: /, scopes: {s: ""}}}}}
`;

const asked: string[] = [];
let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end('{}');
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address of this kind.
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => void server.close());

describe('a document that passed', () => {
  it.each(objectsOf(documentOf(everything), ''))('makes openapi-typescript fetch nothing from %j', async (pointer) => {
    const document = copyJson(documentOf(everything));
    const object = valueAt(document, pointer);
    if (object === undefined) throw new Error('no such object');
    // `objectsOf` names objects only.
    setMember(object as JsonObject, '$ref', `${origin}/fetched`);
    if (checkReferences(document, () => ({ file: 'a.yaml' })).length > 0) return;
    const typed = typedDocument(document);
    printSchema(typed, (reference) => resolveReference(typed, reference)?.value);
    expect(asked).toEqual([]);
  });

  it('makes openapi-typescript load none of the modules that could fetch or read', () => {
    // In a process of its own: what other tests have loaded says nothing.
    const program = `import { createRequire } from 'node:module';
      const { printSchema } = await import('./templates/schema.ts');
      printSchema({ openapi: '3.1.0', info: { title: 'Fax', version: '1' }, paths: {}, components: { schemas: { A: { $ref: '#/components/schemas/B' }, B: {} } } }, () => ({}));
      console.log(JSON.stringify(Object.keys(createRequire(import.meta.url).cache)));`;
    const output = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], { encoding: 'utf8', cwd: resolve(import.meta.dirname, '../..') });
    const loaded = (JSON.parse(output) as string[]).filter((path) => path.includes('openapi-core'));
    expect(loaded).not.toEqual([]);
    expect(loaded.filter((path) => /lib\/(resolve|bundle|lint|config)/.test(path))).toEqual([]);
  });
});

function documentOf(text: string): JsonObject {
  const read = readDocument('a.yaml', text);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.document;
}

function objectsOf(value: JsonValue, pointer: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([name, member]) => objectsOf(member, `${pointer}/${escapePointer(name)}`));
  return Array.isArray(value) ? inner : [pointer, ...inner];
}
