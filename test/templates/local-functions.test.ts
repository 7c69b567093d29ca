import { describe, expect, it } from 'vitest';
import { compileFiles } from '../support/compile.js';
import { loadGenerated } from '../support/load-generated.js';
import { generateFrom } from '../support/sources.js';

/** A document whose rows name two functions of the runtime: one for headers, and one for a list in the query. */
function documentOf(count: number): string {
  const parameters = [{ name: 'tags', in: 'query', style: 'pipeDelimited', explode: false, schema: { type: 'array', items: { type: 'string' } } }];
  const responses = { 204: { description: 'Done', headers: { 'X-Count': { schema: { type: 'integer' } } } } };
  const paths = Object.fromEntries(Array.from({ length: count }, (_, index) => [`/things${index}`, { get: { operationId: `list${index}`, parameters, responses } }]));
  return JSON.stringify({ openapi: '3.1.0', info: { title: 'Demo', version: '1' }, servers: [{ url: 'https://demo.invalid' }], paths });
}

describe('a function that rows name', () => {
  it('is imported as it is where they are few', async () => {
    const { files } = await generateFrom(documentOf(49));
    expect(files.get('src/demo/operations.ts')).toContain("import { decodeHeaders } from '../runtime/headers.js';\n");
    expect(files.get('src/demo/operations.ts')).not.toContain('\nfunction ');
  });

  it('is one of the module that hands on to the import where they are many, which compiles and runs', async () => {
    const { files } = await generateFrom(documentOf(50));
    const text = files.get('src/demo/operations.ts') ?? '';
    expect(text).toContain("import { decodeHeaders as $decodeHeaders } from '../runtime/headers.js';\n");
    expect([...text.matchAll(/\nfunction (\w+)\(/g)].map(([, name]) => name)).toEqual(['decodeHeaders', 'serializeParameter']);
    expect(compileFiles(files, { noUnusedLocals: true })).toEqual([]);
    const { createDemo, list7 } = await loadGenerated(files);
    const urls: string[] = [];
    const fetch = (url: string): Promise<Response> => Promise.resolve(new Response(null, { status: urls.push(url) && 204, headers: { 'x-count': '3' } }));
    expect(await list7?.(createDemo?.({ fetch }), { query: { tags: ['a', 'b'] } })).toMatchObject({ ok: true, headers: { 'X-Count': 3 } });
    expect(urls).toEqual(['https://demo.invalid/things7?tags=a%7Cb']);
  });
});
