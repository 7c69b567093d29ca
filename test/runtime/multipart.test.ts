import { describe, expect, it } from 'vitest';
import { multipart } from '../../templates/runtime/multipart.js';
import { serializeParameter as write } from '../../templates/runtime/parameters.js';
import type { Media, Part, RequestCodec } from '../../templates/runtime/operation.js';
import { xmlRequest } from '../../templates/runtime/xml-request.js';
import { row, stub } from './rows.js';

/** The body as text, its boundary written as `B`. */
async function written(value: unknown, media: Partial<Media<RequestCodec>> = {}): Promise<string> {
  const body = await multipart.encode(value, { codec: multipart, ...media });
  if (!(body instanceof Blob)) throw new Error('no Blob');
  const boundary = /boundary=(.*)$/.exec(body.type)?.[1] ?? 'none';
  return (await body.text()).replaceAll(boundary, 'B').replaceAll('\r\n', '\n');
}

const writtenAs = (value: unknown, part: Part): Promise<string> => written({ p: value }, { parts: { p: part } });

/** One part, as {@link written} shows it. */
const partOf = (head: string, body: string): string => `--B\n${head}\n\n${body}\n--B--\n`;

describe('a body in parts', () => {
  it('has texts, JSON and one part for each item of a list; what is absent has none', async () => {
    const value = { a: 1, b: true, c: { x: 1 }, d: ['p', null, { q: [2] }], e: undefined, f: null, g: new Date(0), h: [], i: '' };
    expect(await written(value)).toBe(
      [
        '--B\nContent-Disposition: form-data; name="a"\n\n1',
        '--B\nContent-Disposition: form-data; name="b"\n\ntrue',
        '--B\nContent-Disposition: form-data; name="c"\nContent-Type: application/json\n\n{"x":1}',
        '--B\nContent-Disposition: form-data; name="d"\n\np',
        '--B\nContent-Disposition: form-data; name="d"\nContent-Type: application/json\n\n{"q":[2]}',
        '--B\nContent-Disposition: form-data; name="g"\n\n1970-01-01T00:00:00.000Z',
        '--B\nContent-Disposition: form-data; name="i"\n\n',
        '--B--\n',
      ].join('\n'),
    );
  });

  it.each<[unknown, string, string]>([
    [new File(['x'], 'letter.pdf'), 'letter.pdf', 'application/octet-stream'],
    [new Blob(['x'], { type: 'application/pdf' }), 'p.pdf', 'application/pdf'],
    [new Blob(['x'], { type: 'IMAGE/TIFF' }), 'p.tiff', 'image/tiff'],
    [new Blob(['x'], { type: 'text/plain;charset=utf-8' }), 'p.txt', 'text/plain;charset=utf-8'],
    [new Blob(['x'], { type: 'application/vnd.ms-excel' }), 'p', 'application/vnd.ms-excel'],
    [new Blob(['x']), 'p', 'application/octet-stream'],
    [new Uint8Array([120]), 'p', 'application/octet-stream'],
    [new Uint8Array([120]).buffer, 'p', 'application/octet-stream'],
  ])('names a file and its type: %o', async (file, name, type) => {
    const head = `Content-Disposition: form-data; name="p"; filename="${name}"\nContent-Type: ${type}`;
    expect(await written({ p: file })).toBe(partOf(head, 'x'));
  });

  it('escapes names as browsers do', async () => {
    // HTML, "multipart/form-data encoding algorithm": line breaks of a name become CR LF first, those of a file name do not.
    const value = { 'a"\nb': new File(['x'], 'c"\n\r\\d%22é') };
    const head = 'Content-Disposition: form-data; name="a%22%0D%0Ab"; filename="c%22%0A%0D\\d%22é"';
    expect(await written(value)).toContain(`${head}\n`);
  });

  it('keeps texts as they are, line breaks too', async () => {
    const body = await multipart.encode({ p: 'a\nb\r\nc\r' }, { codec: multipart });
    expect(body instanceof Blob && (await body.text())).toContain('\r\n\r\na\nb\r\nc\r\r\n--');
  });

  it('reads no member that the row inherits', async () => {
    expect(await written({ constructor: 'x' }, { parts: {} })).toBe(partOf('Content-Disposition: form-data; name="constructor"', 'x'));
  });

  it.each(['text', 1, null])('is not %j', async (value) => {
    await expect(async () => multipart.encode(value, { codec: multipart })).rejects.toThrow(TypeError);
  });
});

describe('a row of a part', () => {
  const head = 'Content-Disposition: form-data; name="p"';

  it.each<[unknown, Part, string, string]>([
    ['x', { contentType: 'text/markdown' }, `${head}\nContent-Type: text/markdown`, 'x'],
    // OpenAPI 3.1.1, "URL Encoded Form with JSON Values": as JSON a text has quotation marks.
    ['x', { contentType: 'application/json' }, `${head}\nContent-Type: application/json`, '"x"'],
    [{ a: 1 }, { contentType: 'application/vnd.a+json' }, `${head}\nContent-Type: application/vnd.a+json`, '{"a":1}'],
    [{ a: 1 }, { headers: { 'X-Source': 'web' } }, `${head}\nContent-Type: application/json\nX-Source: web`, '{"a":1}'],
    [new Blob(['x']), { contentType: 'image/png' }, `${head}; filename="p"\nContent-Type: image/png`, 'x'],
    [new Blob(['x'], { type: 'image/gif' }), { contentType: 'image/png' }, `${head}; filename="p.gif"\nContent-Type: image/gif`, 'x'],
    [new Uint8Array([120]), { contentType: 'image/png' }, `${head}; filename="p"\nContent-Type: image/png`, 'x'],
    [[1, 2], { write, explode: false }, head, '1,2'],
    [{ a: 'x y&z+', b: 2 }, { write, style: 'deepObject' }, 'Content-Disposition: form-data; name="p[a]"', 'x y&z+\n--B\nContent-Disposition: form-data; name="p[b]"\n\n2'],
  ])('%o with %o', async (value, part, expectedHead, body) => {
    expect(await writtenAs(value, part)).toBe(partOf(expectedHead, body));
  });

  it('writes XML by its table', async () => {
    const root = { name: 'address', shape: { fields: [{ name: 'city', shape: 'string' }] } };
    const body = await writtenAs({ city: 'Bern' }, { contentType: 'application/xml', codec: xmlRequest, root });
    expect(body).toMatch(/Content-Type: application\/xml\n\n(<\?xml[^>]*>\s*)?<address><city>Bern<\/city><\/address>\n--B--\n$/);
  });
});

describe('a list of parts', () => {
  it('has parts without names, by place and then like the others', async () => {
    const media = { parts: { 1: { contentType: 'text/html' } }, items: { contentType: 'application/pdf' } };
    expect(await written([{ a: 1 }, '<p>', new Blob(['x']), new File(['y'], 'y.pdf')], media)).toBe(
      [
        // The first has no row of its own, so that the one of the others holds.
        '--B\nContent-Type: application/pdf\n\n{"a":1}',
        '--B\nContent-Type: text/html\n\n<p>',
        '--B\nContent-Type: application/pdf\n\nx',
        '--B\nContent-Disposition: attachment; filename="y.pdf"\nContent-Type: application/pdf\n\ny',
        '--B--\n',
      ].join('\n'),
    );
  });
});

describe('the Content-Type of a body in parts', () => {
  async function typeOf(documented: string, body: unknown): Promise<string | undefined> {
    const { transport, sent } = stub();
    await transport.send(row({ method: 'POST', body: { content: { [documented]: { codec: multipart } } } }), { body });
    return sent[0]?.headers['content-type']?.replace(/form-[\da-f]{32}/, 'B');
  }

  it.each([
    ['multipart/form-data', 'multipart/form-data; boundary=B'],
    ['Multipart/Form-Data; boundary="theirs"', 'Multipart/Form-Data; boundary=B'],
    ['multipart/related; type="text/XML"; boundary=a; start=x', 'multipart/related; type="text/XML"; start=x; boundary=B'],
    ['multipart/*', 'multipart/form-data; boundary=B'],
  ])('of %s is %s', async (documented, sent) => {
    expect(await typeOf(documented, { a: 1 })).toBe(sent);
  });

  it('is left to the platform for a FormData, which goes out as it is', async () => {
    const { transport, sent } = stub();
    const body = new FormData();
    await transport.send(row({ method: 'POST', body: { content: { 'multipart/form-data': { codec: multipart } } } }), { body });
    expect([sent[0]?.init.body, sent[0]?.headers['content-type']]).toEqual([body, undefined]);
  });

  it('has another boundary each time', async () => {
    const bodies = await Promise.all([1, 2].map(() => multipart.encode({}, { codec: multipart })));
    expect(new Set(bodies.map((body) => body instanceof Blob && body.type)).size).toBe(2);
  });
});

describe('an answer in parts', () => {
  const operation = row({ responses: { 200: { 'multipart/form-data': { codec: multipart } } } });
  const body = '--AbC\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--AbC--\r\n';

  it('is a FormData', async () => {
    const { transport } = stub(() => new Response(body, { headers: { 'content-type': 'multipart/form-data; boundary=AbC' } }));
    const result = await transport.send(operation, {});
    expect(result.ok && result.data instanceof FormData && [...result.data]).toEqual([['a', '1']]);
  });

  it('that has no such parts is a DecodeError', async () => {
    const { transport } = stub(() => new Response(body, { headers: { 'content-type': 'multipart/form-data; boundary=other' } }));
    await expect(transport.send(operation, {})).rejects.toMatchObject({ name: 'DecodeError', status: 200 });
  });
});
