import { describe, expect, it } from 'vitest';
import { binary } from '../../templates/runtime/binary.js';
import { RequestError } from '../../templates/runtime/errors.js';
import { json } from '../../templates/runtime/json.js';
import type { Codec, Media, RequestCodec } from '../../templates/runtime/operation.js';
import { text } from '../../templates/runtime/text.js';
import { xmlRequest } from '../../templates/runtime/xml-request.js';
import { base64 } from '../../templates/runtime/xml/bytes.js';
import type { Root } from '../../templates/runtime/xml/shape.js';
import { row, stub } from './rows.js';

const encode = (codec: Codec, value: unknown): unknown => codec.encode(value, { codec });
const decode = (codec: Codec, raw: string | Blob): unknown => codec.decode(raw, { codec });

describe('JSON', () => {
  it('is written and read', () => {
    expect([encode(json, { a: [1] }), decode(json, '{"a":[1]}')]).toEqual(['{"a":[1]}', { a: [1] }]);
  });

  it.each([['', 'the body is empty'], ['{"fax":"+41', 'the body is no JSON']])('%j is none, and is not quoted', (raw, words) => {
    expect(() => decode(json, raw)).toThrow(new SyntaxError(words));
  });

  it('has no form for undefined', () => {
    expect(() => encode(json, undefined)).toThrow();
  });
});

describe('text', () => {
  it('is itself', async () => {
    expect([encode(text, 'é'), await decode(text, 'é')]).toEqual(['é', 'é']);
  });

  // é is E9 in Latin-1 and in Windows-1252, C3 A9 in UTF-8.
  it.each([
    ['text/plain', [0xc3, 0xa9], 'é'],
    ['text/csv; Charset="ISO-8859-1"; header=present', [0xe9], 'é'],
    ['text/plain;charset=utf-8', [0xef, 0xbb, 0xbf, 0xc3, 0xa9], 'é'],
    ['text/plain; charset=no-such', [0xc3, 0xa9], 'é'],
  ])('as %s is read by its charset', async (type, bytes, data) => {
    const { transport } = stub(() => new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }));
    const responses = { 200: { 'text/plain': { codec: text }, 'text/csv': { codec: text } } };
    expect(await transport.send(row({ responses }), {})).toMatchObject({ ok: true, data });
  });
});

describe('a file', () => {
  it.each([new Blob(['x']), new Uint8Array([1]), new ArrayBuffer(1)])('goes out as it is: %o', (file) => {
    expect(encode(binary, file)).toBe(file);
  });

  it.each(['text', { a: 1 }, null])('is not %j', (value) => {
    expect(() => encode(binary, value)).toThrow(TypeError);
  });

  it('comes in as a Blob', async () => {
    const { transport } = stub(() => new Response(new Uint8Array([0x25, 0xff]), { headers: { 'content-type': 'application/pdf' } }));
    const result = await transport.send(row({ responses: { 200: { 'application/pdf': { codec: binary } } } }), {});
    if (!result.ok || !(result.data instanceof Blob)) throw new Error('no Blob');
    expect([result.data.type, ...new Uint8Array(await result.data.arrayBuffer())]).toEqual(['application/pdf', 0x25, 0xff]);
  });
});

describe('XML', () => {
  const root: Root = { name: 'fax', shape: { fields: [{ name: 'file', list: true, shape: { fields: [{ name: 'content', shape: base64 }] } }] } };
  const media: Media<RequestCodec> = { codec: xmlRequest, root };

  it('reads Blobs wherever they are before it is written', async () => {
    const value = { file: [{ content: new Blob(['hi']) }, { content: new Uint8Array([104, 105]) }] };
    // base64 of `hi`
    expect(String(await xmlRequest.encode(value, media)).match(/aGk=/g)).toHaveLength(2);
    expect(value.file[0]?.content).toBeInstanceOf(Blob);
  });

  it('that runs in a circle is refused', async () => {
    const circle: Record<string, unknown> = {};
    circle['file'] = circle;
    await expect(xmlRequest.encode(circle, media)).rejects.toThrow();
  });
});

describe('the media type of a body', () => {
  const body = { content: { 'application/json': { codec: json }, 'text/plain': { codec: text }, 'image/*': { codec: binary } } };

  it.each<[string, unknown, string | undefined, string]>([
    ['the first', { a: 1 }, undefined, 'application/json'],
    ['what the caller chooses', 'hi', 'text/plain', 'text/plain'],
    ['in a range what the caller names', new Uint8Array([1]), 'image/png', 'image/png'],
  ])('is %s', async (_, value, contentType, type) => {
    const { transport, sent } = stub();
    await transport.send(row({ method: 'POST', body }), { body: value, ...(contentType && { contentType }) });
    expect(sent[0]?.init.headers).toMatchObject({ 'content-type': type });
  });

  it('of a range alone is that of the file', async () => {
    const { transport, sent } = stub();
    const operation = row({ method: 'POST', body: { content: { 'image/*': { codec: binary } } } });
    await transport.send(operation, { body: new Blob(['x'], { type: 'image/gif' }) });
    await transport.send(operation, { body: new Uint8Array([1]) });
    expect(sent.map(({ headers }) => headers['content-type'])).toEqual(['image/gif', 'application/octet-stream']);
  });

  const versions = { 'application/json': { codec: json }, 'application/json; v=2': { codec: text }, 'Text/CSV; Header=present': { codec: text } };

  it.each<[string, string]>([
    ['application/json; v=2', '{}'],
    ['APPLICATION/JSON;V="2"', '{}'],
    ['application/json; v=3', '"{}"'],
    ['text/csv', '{}'],
    ['text/csv;header=present', '{}'],
  ])('%s is compared without regard to case, blanks and quotes, with its parameters first', async (contentType, written) => {
    const { transport, sent } = stub();
    await transport.send(row({ method: 'POST', body: { content: versions } }), { body: '{}', contentType });
    expect([sent[0]?.init.body, sent[0]?.headers['content-type']]).toEqual([written, contentType]);
  });

  it('of a range that the caller does not choose from is what the row says', async () => {
    const { transport, sent } = stub();
    const operation = row({ method: 'POST', body: { content: { '*/*': { codec: json, sends: 'application/json' } } } });
    await transport.send(operation, { body: {} });
    await transport.send(operation, { body: {}, contentType: 'application/vnd.demo+json' });
    expect(sent.map(({ headers }) => headers['content-type'])).toEqual(['application/json', 'application/vnd.demo+json']);
  });

  it('is one that the document has', async () => {
    const { transport, sent } = stub();
    await expect(transport.send(row({ method: 'POST', body }), { body: 1, contentType: 'text/html' })).rejects.toThrow(RequestError);
    expect(sent).toEqual([]);
  });
});

describe('Accept', () => {
  const responses = { 200: { 'application/pdf': { codec: binary }, 'image/tiff': { codec: binary } } };

  it.each<[string, { accept?: string }, object, object]>([
    ['what the row says', { accept: 'application/pdf, image/tiff' }, {}, { accept: 'application/pdf, image/tiff' }],
    ['what the caller asks for', { accept: 'application/pdf, image/tiff' }, { accept: 'image/tiff' }, { accept: 'image/tiff' }],
    ['JSON where the row says nothing', {}, {}, { accept: 'application/json' }],
    ['not sent where the row has it empty', { accept: '' }, {}, {}],
  ])('is %s', async (_, members, input, headers) => {
    const { transport, sent } = stub(() => new Response('%PDF', { headers: { 'content-type': 'application/pdf' } }));
    await transport.send(row({ responses, ...members }), { ...input });
    expect(sent[0]?.init.headers).toEqual(headers);
  });
});
