import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compileFiles } from '../../support/compile.js';
import { generateFrom } from '../../support/sources.js';

// What each input takes, and lines that must not compile: one of them that does is an error of its own.
const use = `
import { createTransport, fragment, heads, odd, paths2, queries, segments, wholeForm, wholeJson, wholeText } from './index.js';
const client = createTransport({});

export const calls = [
  () => queries(client),
  () => queries(client, { query: { deep: { ids: [1], owner: { id: 1, tags: [{ k: 'v' }] } }, json: { name: 'x' }, empty: '', free: { a: 1 } } }),
  () => queries(client, { query: { empty: 1, text: 'x', form: undefined, ['__proto__']: 'x', constructor: 'x' } }),
  // @ts-expect-error JSON has the schema of its media type
  () => queries(client, { query: { json: '{}' } }),
  // @ts-expect-error allowEmptyValue allows no other text
  () => queries(client, { query: { empty: 'x' } }),
  // @ts-expect-error text is text
  () => queries(client, { query: { text: 1 } }),
  () => queries(client, { query: { bytes: ['x'] } }),
  // @ts-expect-error bytes have no text
  () => queries(client, { query: { bytes: [new Blob([])] } }),
  () => wholeForm(client, { query: { search: { foo: 'x', bar: true } } }),
  // @ts-expect-error a query that is required
  () => wholeForm(client, { query: {} }),
  () => wholeJson(client, { query: { selector: { flag: null } } }),
  () => wholeText(client, { query: { selector: '$.a' } }),
  () => heads(client, { header: { 'X-List': [1], 'X-Json': { R: 1 } }, cookie: { list: ['x'], rgb: { R: 1 } } }),
  // @ts-expect-error the operation's own q is required and a number, whatever the path says
  () => segments(client, { path: { name: 'x', type: 'pdf', from: 1, to: 2, a: 'x', b: 'y' }, query: { q: 'x' } }),
  // @ts-expect-error every parameter of a path is required
  () => paths2(client, { path: { simple: ['x'] } }),
  () => odd(client, { path: { known: 'x', unknown: 'y' }, query: { twice: 1, both: 1, odd: 'x', whole: 'x', nested: [{ R: 1 }] } }),
  // @ts-expect-error a header that OpenAPI ignores is no input
  () => odd(client, { path: { known: 'x', unknown: 'y' }, header: { Authorization: 'x' } }),
  // @ts-expect-error what the path does not have is no input
  () => odd(client, { path: { known: 'x', unknown: 'y', stray: 'z' } }),
  () => fragment(client, { query: { limit: 1 } }),
];
`;

it('inputs are what can be written', async () => {
  const { files } = await generateFrom(readFileSync(new URL('../../scenarios/parameters/openapi.yaml', import.meta.url), 'utf8'));
  expect(compileFiles(new Map([...files, ['src/demo/use.ts', use]]))).toEqual([]);
});
