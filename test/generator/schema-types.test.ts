import { describe, expect, it } from 'vitest';
import { generateFrom } from '../support/sources.js';

/** What openapi-typescript gets wrong by itself, in `schema.ts`. */
describe('the types of a document', () => {
  it('have properties with a percent sign or a hash, and the schemas that are referred to by such names', async () => {
    const schemas = { 'a%#b': { type: 'object', required: ['rate_%'], properties: { 'rate_%': { type: 'number' }, '#': { enum: ['#', '%'] } } } };
    const text = await schemaOf({ $ref: '#/components/schemas/a%25%23b' }, schemas);
    expect(text).toContain('"rate_%": number;');
    expect(text).toContain('"#"?: "#" | "%";');
    expect(text).toContain("export type AB = components['schemas']['a%#b'];");
    expect(text).toContain('"application/json": AB;');
  });

  it('tell schemas apart by a discriminator whatever they are called', async () => {
    const schemas = {
      'Pet «any»': { type: 'object', required: ['kind'], properties: { kind: { type: 'string' } }, discriminator: { propertyName: 'kind' } },
      Cat: { allOf: [{ $ref: '#/components/schemas/Pet%20%C2%ABany%C2%BB' }, { type: 'object' }] },
    };
    expect(await schemaOf({ $ref: '#/components/schemas/Cat' }, schemas)).toContain('kind: "Cat";');
  });

  it('have no extension, and no tag of a vendor in their comments', async () => {
    const schemas = { A: { type: 'string', title: 'A @deprecated', description: '@internal', example: ' @see', 'x-any': { $ref: 'file:///etc' } } };
    const text = await schemaOf({ $ref: '#/components/schemas/A' }, schemas);
    expect(text).toContain('* A \\@deprecated\n');
    expect(text).toContain('* @description \\@internal\n');
    expect(text).toContain('* @example \\@see\n');
  });

  it('leave what is data alone where a property is called like documentation', async () => {
    const schemas = { A: { type: 'object', properties: { example: { enum: ['@a'] }, description: { const: { title: ' @b' } } } } };
    const text = await schemaOf({ $ref: '#/components/schemas/A' }, schemas);
    expect(text).toContain('example?: "@a";');
    expect(text).toContain('title: " @b"');
  });

  it('say nothing of methods that a path has not, of bodies that an operation has not, of headers that nobody knows, and no words twice', async () => {
    const responses = {
      200: { description: 'Done', headers: { 'X-Count': { schema: { type: 'integer' } } } },
      404: { description: 'None' },
    };
    const parameters = [{ name: 'page', in: 'query', schema: { type: 'integer' } }];
    const item = { get: { operationId: 'list', summary: 'List them', parameters, responses }, put: { operationId: 'touch', responses } };
    const document = { openapi: '3.1.0', info: { title: 'Demo', version: '1' }, paths: { '/a': item }, components: { responses: { gone: { description: 'Gone' } } } };
    const { files } = await generateFrom(JSON.stringify(document));
    const text = files.get('src/demo/schema.ts') ?? '';
    expect(text.slice(text.indexOf('export interface paths'), text.indexOf('export type webhooks'))).toBe(
      'export interface paths {\n    "/a": {\n        get: operations["list"];\n        put: operations["touch"];\n    };\n}\n',
    );
    expect(text).toContain('            200: {\n                headers: {\n                    "X-Count"?: number;\n                    [name: string]: unknown;\n');
    expect(text).toContain('            404: {\n                content?: never;\n            };\n');
    expect(text).toContain('        gone: {\n            content?: never;\n        };\n');
    // openapi-fetch takes anything in a place of which nothing is said.
    expect(text).toContain('            header?: never;\n            path?: never;\n            cookie?: never;\n        };\n        responses: {\n');
  });
});

async function schemaOf(schema: object, schemas: object): Promise<string> {
  const responses = { 200: { description: 'Done', content: { 'application/json': { schema } } }, 'x-note': 'text' };
  const document = { openapi: '3.1.0', info: { title: 'Demo', version: '1' }, paths: { '/a': { get: { responses } } }, components: { schemas } };
  const { files } = await generateFrom(JSON.stringify(document));
  return files.get('src/demo/schema.ts') ?? '';
}
