import { describe, expect, it } from 'vitest';
import { binary } from '../../templates/runtime/binary.js';
import { RequestError } from '../../templates/runtime/errors.js';
import { json } from '../../templates/runtime/json.js';
import { multipart } from '../../templates/runtime/multipart.js';
import type { Codec, Media } from '../../templates/runtime/operation.js';
import { text } from '../../templates/runtime/text.js';
import { urlencoded } from '../../templates/runtime/urlencoded.js';
import { xml } from '../../templates/runtime/xml.js';
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

it('text is itself', () => {
  expect([encode(text, 'é'), decode(text, 'é')]).toEqual(['é', 'é']);
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

describe('a form', () => {
  it('repeats the names of lists and leaves out what is absent', () => {
    const value = { a: 'x y&z', b: [1, 2], c: undefined, d: null, e: true };
    expect(encode(urlencoded, value)).toBe('a=x%20y%26z&b=1&b=2&e=true');
  });

  it('is read back', () => {
    expect(decode(urlencoded, 'a=x+y&b=1&b=2')).toEqual({ a: 'x y', b: ['1', '2'] });
  });
});

describe('a form in parts', () => {
  function parts(value: unknown): FormData {
    const form = encode(multipart, value);
    if (!(form instanceof FormData)) throw new Error('no form');
    return form;
  }

  it('has text, JSON and one part for each item of a list', () => {
    const form = parts({ a: 1, b: true, c: { x: 1 }, d: ['p', 'q'], e: undefined, f: null, g: new Date(0) });
    expect([...form]).toEqual([['a', '1'], ['b', 'true'], ['c', '{"x":1}'], ['d', 'p'], ['d', 'q'], ['g', '1970-01-01T00:00:00.000Z']]);
  });

  it.each<[unknown, string]>([
    [new File(['x'], 'letter.pdf'), 'letter.pdf'],
    [new Blob(['x'], { type: 'application/pdf' }), 'fax.pdf'],
    [new Blob(['x'], { type: 'IMAGE/TIFF' }), 'fax.tiff'],
    [new Blob(['x'], { type: 'text/plain;charset=utf-8' }), 'fax.txt'],
    [new Blob(['x'], { type: 'application/vnd.ms-excel' }), 'fax'],
    [new Blob(['x']), 'fax'],
    [new Uint8Array([1]), 'fax'],
  ])('names a file: %o is %s', (fax, name) => {
    const part = parts({ fax }).get('fax');
    expect(part instanceof File && part.name).toBe(name);
  });

  it('leaves its Content-Type to the platform, which knows the boundary', async () => {
    const { transport, sent } = stub();
    await transport.send(row({ method: 'POST', body: { content: { 'multipart/form-data': { codec: multipart } } } }), { body: { a: 1 } });
    expect(sent[0]?.init.headers).not.toHaveProperty('content-type');
    expect(sent[0]?.init.body).toBeInstanceOf(FormData);
  });
});

describe('XML', () => {
  const root: Root = { name: 'fax', shape: { fields: [{ name: 'file', list: true, shape: { fields: [{ name: 'content', shape: 'base64' }] } }] } };
  const media: Media = { codec: xml, root };

  it('reads Blobs wherever they are before it is written', async () => {
    const value = { file: [{ content: new Blob(['hi']) }, { content: new Uint8Array([104, 105]) }] };
    // base64 of `hi`
    expect(String(await xml.encode(value, media)).match(/aGk=/g)).toHaveLength(2);
    expect(value.file[0]?.content).toBeInstanceOf(Blob);
  });

  it('that runs in a circle is refused', async () => {
    const circle: Record<string, unknown> = {};
    circle['file'] = circle;
    await expect(xml.encode(circle, media)).rejects.toThrow();
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

  it('is one that the document has', async () => {
    const { transport, sent } = stub();
    await expect(transport.send(row({ method: 'POST', body }), { body: 1, contentType: 'text/html' })).rejects.toThrow(RequestError);
    expect(sent).toEqual([]);
  });
});

describe('Accept', () => {
  const responses = { 404: { 'text/plain': { codec: text } }, 200: { 'application/pdf': { codec: binary }, 'image/tiff': { codec: binary } } };

  it.each<[string, object, string]>([
    ['the types of the successes, then of the failures', {}, 'application/pdf, image/tiff, text/plain'],
    ['what the caller asks for', { accept: 'image/tiff' }, 'image/tiff'],
  ])('is %s', async (_, input, accept) => {
    const { transport, sent } = stub(() => new Response('%PDF', { headers: { 'content-type': 'application/pdf' } }));
    await transport.send(row({ responses }), { ...input });
    expect(sent[0]?.init.headers).toMatchObject({ accept });
  });
});
