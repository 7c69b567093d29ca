import { expect, it } from 'vitest';
import { compileFiles } from '../../support/compile.js';
import { generateFrom } from '../../support/sources.js';
import { readScenario } from './connect.js';

/** What the types of bodies promise; the compiler is the test. */
const promises = `
import { addDocument, putContent, postAnything, replaceBundle, search, createTransport } from './src/demo/index.js';

const client = createTransport();
const file = new File([], 'a.pdf');
const path = { id: 'a' };

export const right = [
  () => addDocument(client, { body: { file, scans: [file, new Uint8Array(1)], photo: null, upload: new ArrayBuffer(1), icon: 'aGk=' } }),
  () => addDocument(client, { body: { file: new Uint8Array(1), photo: new Blob([]), address: { city: 'Bern', zip: 1 } } }),
  () => replaceBundle(client, { body: { media: new ArrayBuffer(1) } }),
  () => search(client, { body: { q: null, metadata: { a: 'b' } } }),
  () => putContent(client, { path, body: file }),
  () => putContent(client, { path, body: new Uint8Array(1), contentType: 'image/webp' }),
  () => putContent(client, { path, body: { one: '1' }, contentType: 'application/json; version=1' }),
  () => putContent(client, { path, body: { two: '2' }, contentType: 'application/json; version=2' }),
  () => putContent(client, { path, body: 12, contentType: 'text/plain' }),
  () => putContent(client, { path, body: 'a: 1', contentType: 'application/yaml' }),
  () => postAnything(client, { path, body: { bytes: 'a text' } }),
  () => postAnything(client, { path, contentType: 'application/vnd.demo+json' }),
];

export const wrong = [
  // @ts-expect-error A file is required.
  () => addDocument(client, { body: {} }),
  // @ts-expect-error A text is no file.
  () => addDocument(client, { body: { file: 'letter.pdf' } }),
  // @ts-expect-error Nor is one in a list.
  () => addDocument(client, { body: { file, scans: ['letter.pdf'] } }),
  // @ts-expect-error What is sent in base64 is a text.
  () => addDocument(client, { body: { file, icon: file } }),
  // @ts-expect-error Each content type goes with its own body.
  () => putContent(client, { path, body: { one: '1' }, contentType: 'application/json; version=2' }),
  // @ts-expect-error The first one is a file.
  () => putContent(client, { path, body: { one: '1' } }),
  // @ts-expect-error There is no such type.
  () => putContent(client, { path, body: 'a', contentType: 'text/html' }),
  // @ts-expect-error In JSON bytes have no place.
  () => postAnything(client, { path, body: { bytes: file } }),
];

export async function answers() {
  const found = await search(client, { body: {} });
  if (found.ok) { const count: number = found.data.count; const exact: boolean = found.data.exact; const ids: number[] = found.data.ids; return [count, exact, ids]; }
  const bundle = await replaceBundle(client, { body: {} });
  if (bundle.status === 200) { const form: FormData = bundle.data; return form; }
  if (bundle.status === 202) { const blob: Blob = bundle.data; return blob; }
  return undefined;
}
`;

it('the types of bodies are those of what is sent and read', async () => {
  const { files } = await generateFrom(readScenario('forms'));
  expect(compileFiles(new Map([...files, ['promises.ts', promises]]))).toEqual([]);
});
