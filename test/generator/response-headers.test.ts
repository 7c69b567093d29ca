import { describe, expect, it } from 'vitest';
import { compileFiles } from '../support/compile.js';
import { bundleGenerated } from '../support/load-generated.js';
import { generateFrom } from '../support/sources.js';

const document = (headers: string, version = '3.1.0'): string => `
openapi: ${version}
info: { title: Demo, version: '1' }
servers: [{ url: https://api.example.invalid }]
paths:
  /items:
    get:
      operationId: listItems
      responses:
        '200': { description: Items, headers: ${headers} }
        '404': { description: None, headers: { Retry-After: { required: true, schema: { type: integer } } } }
        '500': { description: Broken }
`;

/** The errors of the package that is made of a document, together with code that uses it. */
async function compile(headers: string, code: string): Promise<string[]> {
  const { files } = await generateFrom(document(headers));
  return compileFiles(new Map([...files, ['src/use.ts', `import { createDemo, isApiError, listItems, listItemsOperation } from './demo/index.js';\n${code}`]]));
}

describe('the type of a header', () => {
  it('is that of its schema, or absent, by the status', async () => {
    const code = `
      const client = createDemo();
      const result = await listItems(client);
      if (result.status === 200) {
        const left: number | undefined = result.headers['X-Left'];
        const order: 'asc' | 'desc' | undefined = result.headers['X-Order'];
        const tags: string[] | undefined = result.headers['X-Tags'];
        const next: string | undefined = result.headers['X-Meta']?.next;
        const cookies: string[] | undefined = result.headers['Set-Cookie'];
        // @ts-expect-error A proxy may hide it.
        const sure: number = result.headers['X-Left'];
        // @ts-expect-error It is no header of this answer.
        result.headers['Retry-After'];
        // @ts-expect-error Content-Type is none of the described ones.
        result.headers['Content-Type'];
      }
      if (result.status === 404) {
        const after: number | undefined = result.headers['Retry-After'];
      }
      // @ts-expect-error This answer is described without headers.
      if (result.status === 500) result.headers;
      export {};
    `;
    const headers = [
      'X-Left: { schema: { type: integer } }',
      'X-Order: { schema: { enum: [asc, desc] } }',
      'Content-Type: { schema: { type: string } }',
      'X-Tags: { schema: { type: array, items: { type: string } } }',
      'Set-Cookie: { schema: { type: string } }',
      'X-Meta: { content: { application/json: { schema: { type: object, properties: { next: { type: string } } } } } }',
    ].join(', ');
    expect(await compile(`{ ${headers} }`, code)).toEqual([]);
  });

  it('is the same in the error that a method throws', async () => {
    const code = `
      try {
        await createDemo().items.listItems();
      } catch (error) {
        if (!isApiError(error, listItemsOperation)) throw error;
        if (error.status === 404) {
          const after: number | undefined = error.headers['Retry-After'];
          // @ts-expect-error It is a number.
          const text: string | undefined = error.headers['Retry-After'];
        }
        // @ts-expect-error This answer is described without headers.
        if (error.status === 500) error.headers['Retry-After'];
      }
      export {};
    `;
    expect(await compile('{}', code)).toEqual([]);
  });
});

describe('a row', () => {
  const rowsOf = async (headers: string): Promise<string | undefined> =>
    /200: \{ 'X-A': (\{.*?\}) \},\s*404/s.exec((await generateFrom(document(headers))).files.get('src/demo/operations.ts') ?? '')?.[1];

  it.each([
    ['{ schema: { type: integer } }', "{ type: 'integer' }"],
    ['{ schema: { type: [boolean, "null"] } }', "{ type: 'boolean' }"],
    ['{ schema: { enum: [1, 2] } }', "{ type: 'number' }"],
    ['{ schema: { oneOf: [{ type: string, format: uuid }, { type: string }] } }', "{ type: 'string' }"],
    // Two types at once, or none, are read as the text.
    ['{ schema: { oneOf: [{ type: string }, { type: integer }] } }', "{ type: 'string' }"],
    ['{ schema: {} }', "{ type: 'string' }"],
    ['{}', "{ type: 'string' }"],
    ['{ content: { text/plain: { schema: { type: integer } } } }', "{ type: 'string' }"],
    ['{ schema: { type: object, additionalProperties: { type: integer } } }', "{ type: 'object', others: 'integer' }"],
    ['{ schema: { type: object, properties: { a: { type: object } } } }', "{ type: 'string' }"],
  ])('of %s is %s', async (header, row) => {
    expect(await rowsOf(`{ X-A: ${header} }`)).toBe(row);
  });

  it('is not there where the document describes no headers, nor is what would read them', async () => {
    const { files } = await generateFrom(document('{}').replace(/, headers: .*Retry.*$/m, ' }'));
    expect(files.get('src/demo/operations.ts')).not.toMatch(/headers/i);
  });

  it('of Swagger 2.0 knows its separators', async () => {
    const { files } = await generateFrom(`
swagger: '2.0'
info: { title: Demo, version: '1' }
host: api.example.invalid
paths:
  /items:
    get:
      operationId: listItems
      responses:
        '200': { description: Items, headers: { X-A: { type: array, collectionFormat: pipes, items: { type: integer } }, X-B: { type: array, items: { type: string } } } }
`);
    const text = files.get('src/demo/operations.ts');
    expect(text).toContain("'X-A': { type: 'array', items: 'integer', apart: '|' }");
    expect(text).toContain("'X-B': { type: 'array', items: 'string' }");
  });
});

it('what reads headers is bundled only with operations that have some', async () => {
  const { files } = await generateFrom(document('{}').replace(/^paths:$/m, "paths:\n  /plain: { get: { operationId: plain, responses: { '204': { description: Done } } } }"));
  const bundled = (name: string): Promise<string> =>
    bundleGenerated(new Map([...files, ['src/demo/index.ts', `export { ${name} } from './operations.js';`]]));
  expect(await bundled('listItems')).toContain('getSetCookie');
  expect(await bundled('plain')).not.toContain('getSetCookie');
});

describe('a warning', () => {
  it('says which header cannot come, and which is read as its text', async () => {
    const { apis } = await generateFrom(document('{ "no token": { schema: { type: string } }, X-Deep: { schema: { type: array, items: { type: object } } } }'));
    expect(apis[0]?.warnings.map(({ place, found, done }) => `${place.line}: ${found}; ${done}`)).toEqual([
      '10: the header "no token", which is no name of one; it is left out',
      '10: the header "X-Deep", described as no header can be written; its value is the text',
    ]);
  });
});

describe("the package's README", () => {
  const readmeOf = async (text: string): Promise<string> => (await generateFrom(text)).files.get('README.md') ?? '';

  it('explains the headers of answers where an API describes any', async () => {
    expect(await readmeOf(document('{}'))).toContain('stand in `headers` of the result');
    expect(await readmeOf(document('{}').replace(/, headers: .*Retry.*$/m, ' }'))).not.toContain('stand in `headers` of the result');
  });
});
