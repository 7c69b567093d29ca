import { describe, expect, it } from 'vitest';
import { generateFrom } from '../support/sources.js';

const done = `responses: { '204': { description: Done } }`;

const document = (members: string, tags: string): string => `
openapi: 3.2.0
info: { title: Demo, version: '1', x-audience: partners }
servers: [{ url: https://api.example.invalid }]
tags: ${tags}
${members}
`;

async function read(text: string, file: string): Promise<string> {
  return (await generateFrom(text)).files.get(file) ?? '';
}

describe('the group of an operation', () => {
  const paths = `paths:
  /users: { get: { operationId: one, tags: [Accounts, Users], ${done} } }
  /users/all: { get: { operationId: two, tags: [], ${done} } }
  /users/some: { get: { operationId: three, ${done} } }
  /{id}: { get: { operationId: four, tags: [''], parameters: [{ name: id, in: path, required: true, schema: { type: string } }], ${done} } }
  /rockets/a: { get: { operationId: five, tags: ['🚀'], ${done} } }
  /class: { get: { operationId: six, tags: ['class'], ${done} } }
  /odd: { get: { operationId: seven, tags: ['fax: send & receive'], ${done} } }
  /http: { get: { operationId: eight, tags: ['http'], ${done} } }
`;

  it('is its first tag, whatever its characters, else the first segment of its path', async () => {
    const { files } = await generateFrom(document(paths, '[]'));
    const rows = JSON.parse(files.get('manifest.json') ?? '') as { function: string; group: string }[];
    expect(Object.fromEntries(rows.map(({ function: name, group }) => [name, group]))).toEqual({
      one: 'accounts',
      two: 'users',
      three: 'users',
      four: 'api',
      five: 'rockets',
      six: 'class',
      seven: 'faxSendReceive',
      eight: 'http_',
    });
  });

  it('is documented by the first declaration of its tag', async () => {
    const tags = `
  - { name: Accounts, summary: Who, description: Who may sign in, parent: Administration, externalDocs: { url: https://docs.example.invalid/accounts } }
  - { name: Accounts, description: Said again }
  - { name: class, description: Of service }
  - { name: unused, description: Of no operation }`;
    const client = await read(document(paths, tags), 'src/demo/client.ts');
    expect(client).toContain(`/**
 * Who
 *
 * Who may sign in
 *
 * Part of Administration.
 *
 * See https://docs.example.invalid/accounts
 */
export interface DemoAccounts {`);
    expect(client).toContain('/** Of service */\nexport interface DemoClass {');
    expect(client).not.toMatch(/Said again|Of no operation/);
  });
});

describe('what the document says beside', () => {
  const members = `externalDocs: { url: https://docs.example.invalid }
paths:
  /faxes:
    x-internal: true
    get:
      operationId: listFaxes
      deprecated: true
      externalDocs: { url: https://docs.example.invalid/faxes }
      parameters: [{ name: page, in: query, deprecated: true, schema: { type: integer } }]
      responses:
        '200':
          description: Faxes
          content: { application/json: { schema: { $ref: '#/components/schemas/Fax' } } }
          links: { next: { operationId: listFaxes } }
        '404': { description: None, links: { start: { operationId: listFaxes } } }
components:
  schemas:
    Fax:
      type: object
      deprecated: true
      description: One fax
      externalDocs: { url: https://docs.example.invalid/fax }
      properties: { pages: { type: integer, deprecated: true } }
`;

  it('is deprecated where it says so: operations, parameters, schemas and properties', async () => {
    const { files } = await generateFrom(document(members, '[]'));
    expect(files.get('src/demo/operations.ts')).toContain(' * See https://docs.example.invalid/faxes\n *\n * @deprecated The document marks it so.\n');
    expect(files.get('src/demo/operations.ts')).toContain('    /** @deprecated */\n    page?:');
    expect(files.get('src/demo/client.ts')).toContain('@deprecated The document marks it so.');
    expect(files.get('src/demo/schema.ts')).toContain(' * One fax\n *\n * See https://docs.example.invalid/fax\n *\n * @deprecated The document marks it so.\n * @example\n * ```ts\n * const value: Fax = { pages: 1 };\n * ```\n */\nexport type Fax =');
    expect(files.get('src/demo/schema.ts')).toMatch(/@deprecated[^;]*\n +pages\?: number;/);
  });

  it('links to what the vendor says of the whole', async () => {
    expect(await read(document(members, '[]'), 'src/demo/client.ts')).toContain('See https://docs.example.invalid\n */\nexport interface Demo ');
  });

  it('has links, which are ignored with one warning', async () => {
    const { apis, files } = await generateFrom(document(members, '[]'));
    expect(apis[0]?.warnings.map(({ place, found, done: instead }) => `${place.line}: ${found}; ${instead}`)).toEqual([
      '19: links between operations; links are ignored here and in every other answer; the normalised document keeps them',
    ]);
    expect(files.get('openapi/demo.json')).toContain('"links"');
  });

  it('has extensions, which the normalised document keeps', async () => {
    const kept = JSON.parse(await read(document(members, '[]'), 'openapi/demo.json')) as { info: object; paths: Record<string, object> };
    expect(kept.info).toHaveProperty('x-audience', 'partners');
    expect(kept.paths['/faxes']).toHaveProperty('x-internal', true);
  });
});
