import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multipart } from '../../../templates/runtime/multipart.js';
import { serializeParameter as write } from '../../../templates/runtime/parameters.js';
import { urlencoded } from '../../../templates/runtime/urlencoded.js';
import { row, stub } from '../../runtime/rows.js';
import type { Received } from '../../support/recording-server.js';
import { readByPlatform, readByServer, type ReadPart } from './parsers.js';

/** Text with what frames parts in it, and what escapes are made of. */
const oddText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('\r', '\n', '\r\n', '"', '%', '22', '-', '--', '\\', ';', '=', '&', '+', ' ', 'é', 'a', '[', ']', '😀') }),
  fc.constantFrom('', '--', '\r\n--form-', '%0D%0A', '__proto__', 'constructor', 'Content-Disposition: form-data; name="a"\r\n\r\n'),
);
const name = oddText.filter((text) => text !== '');
const file = fc
  .record({ bytes: fc.uint8Array({ maxLength: 60 }), name, type: fc.constantFrom('', 'application/pdf', 'text/plain;charset=utf-8') })
  // Bytes of an array of their own: what is shared a File does not take.
  .map((made) => new File([new Uint8Array(made.bytes)], made.name, { type: made.type }));
const value = fc.oneof(oddText, fc.integer(), fc.boolean(), file, fc.array(fc.oneof(oddText, file), { maxLength: 3 }));
const body = fc.uniqueArray(fc.tuple(name, value), { selector: ([key]) => key, maxLength: 5 }).map((entries) => Object.fromEntries(entries));

const unescape = (text: string): string => text.replace(/%0A/gi, '\n').replace(/%0D/gi, '\r').replace(/%22/g, '"');

/** What a reader of forms has to find. Names lose how their line breaks were written, and what looks like an escape (WHATWG HTML). */
async function expectedParts(form: object): Promise<ReadPart[]> {
  const items = Object.entries(form).flatMap(([key, member]) => (Array.isArray(member) ? member : [member]).map((item: unknown) => [key, item] as const));
  return Promise.all(
    items.map(async ([key, item]) => {
      const part = { name: unescape(key.replace(/\r\n?|\n/g, '\r\n')) };
      if (!(item instanceof File)) return { ...part, bytes: Buffer.from(String(item)) };
      const type = item.type || 'application/octet-stream';
      return { ...part, fileName: unescape(item.name), type, bytes: Buffer.from(await item.arrayBuffer()) };
    }),
  );
}

async function send(form: object): Promise<Received> {
  const { transport, sent } = stub();
  await transport.send(row({ method: 'POST', body: { content: { 'multipart/form-data': { codec: multipart } } } }), { body: form });
  const [request] = sent;
  const bytes = await new Response(request?.init.body ?? null).arrayBuffer();
  return { method: 'POST', path: '/', headers: request?.headers ?? {}, body: Buffer.from(bytes) };
}

describe('what is sent in parts', () => {
  it('is what the parser of the platform reads', async () => {
    await fc.assert(
      fc.asyncProperty(body, async (form) => {
        expect(await readByPlatform(await send(form))).toEqual(await expectedParts(form));
      }),
      { numRuns: 300 },
    );
  });

  it('is what the parser of a server reads', async () => {
    // Busboy undoes no escapes, and takes a backslash in a name for one of its own.
    const plain = (form: object): boolean =>
      Object.entries(form).every(([key, member]) => [key, ...[member].flat().map((item) => (item instanceof File ? item.name : ''))].every((text) => !/[\\%\r\n"]/.test(text)));
    await fc.assert(
      fc.asyncProperty(body.filter(plain), async (form) => {
        const types = (part: ReadPart): ReadPart => ({ ...part, ...(part.type && { type: part.type.replace(/;.*/, '') }) });
        const read = await readByServer(await send(form));
        const wanted = (await expectedParts(form)).map(types);
        const sorted = (parts: readonly ReadPart[]): ReadPart[] => [...parts].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
        expect(sorted(read.map(types))).toEqual(sorted(wanted));
      }),
      { numRuns: 300 },
    );
  });
});

describe('what is sent as a form', () => {
  it('is what URLSearchParams reads', () => {
    const scalars = fc.oneof(oddText, fc.integer(), fc.boolean());
    const forms = fc.dictionary(fc.string({ unit: 'grapheme' }), fc.oneof(scalars, fc.array(scalars)));
    fc.assert(
      fc.property(forms, fc.constantFrom({}, { write }), (form, part) => {
        const text = String(urlencoded.encode(form, { codec: urlencoded, parts: Object.fromEntries(Object.keys(form).map((key) => [key, part])) }));
        const wanted = Object.entries(form).flatMap(([key, member]) => [member].flat().map((item) => [key, String(item)]));
        expect([...new URLSearchParams(text)]).toEqual(wanted);
      }),
      { numRuns: 500 },
    );
  });
});
