import { describe, expect, it } from 'vitest';
import type { Received } from '../../support/recording-server.js';
import { connect } from './connect.js';
import { readByPlatform } from './parsers.js';

/** A body in parts as text, its boundary written as `B`, and its line breaks as `\n`. */
function shown(request: Received | undefined): string {
  const boundary = /boundary=(.*)$/.exec(request?.headers['content-type'] ?? '')?.[1] ?? 'none';
  return String(request?.body).replaceAll(boundary, 'B').replaceAll('\r\n', '\n');
}

const part = (head: string, body: string): string => `--B\nContent-Disposition: form-data; ${head}\n\n${body}\n`;

describe('multipart/form-data', () => {
  it('is written as the document says, property by property', async () => {
    const { call, requests } = await connect('forms', { status: 201 });
    await call('addDocument', {
      body: {
        title: 'Ärger',
        pages: 2,
        tags: ['a', 'b'],
        meta: { a: 1 },
        entries: [{ b: 'x' }],
        file: new Blob(['%PDF']),
        scans: [new File(['1'], '1.png', { type: 'image/png' }), new Uint8Array([50])],
        icon: 'aGk=',
        count: 3,
        address: { city: 'Bern', zip: 3000 },
        filter: { from: 'x y' },
        ids: [1, 2],
      },
    });
    const xml = '<?xml version="1.0" encoding="UTF-8"?>';
    expect(shown(requests[0]).replaceAll(xml, '')).toBe(
      [
        part('name="title"\nContent-Type: text/plain; charset=utf-8', 'Ärger'),
        part('name="pages"', '2'),
        part('name="tags"', 'a'),
        part('name="tags"', 'b'),
        part('name="meta"\nContent-Type: application/json\nX-Source: web', '{"a":1}'),
        part('name="entries"\nContent-Type: application/vnd.entry+json', '{"b":"x"}'),
        part('name="file"; filename="file"\nContent-Type: application/pdf', '%PDF'),
        part('name="scans"; filename="1.png"\nContent-Type: image/png', '1'),
        part('name="scans"; filename="scans"\nContent-Type: application/octet-stream', '2'),
        part('name="icon"\nContent-Type: application/octet-stream\nContent-Transfer-Encoding: base64', 'aGk='),
        part('name="count"\nContent-Type: application/json', '3'),
        part('name="address"\nContent-Type: application/xml; charset=utf-8', '<address zip="3000"><city>Bern</city></address>'),
        part('name="filter[from]"', 'x y'),
        part('name="ids"', '1,2'),
        '--B--\n',
      ].join(''),
    );
  });

  it('says how long it is, and which boundary it has', async () => {
    const { call, requests } = await connect('forms', { status: 201 });
    await call('addDocument', { body: { file: new Blob(['x'.repeat(1000)]) } });
    const [request] = requests;
    expect(request?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=form-[\da-f]{32}$/);
    expect([request?.headers['content-length'], request?.headers['transfer-encoding']]).toEqual([String(request?.body.length), undefined]);
  });

  it('with no part is still one', async () => {
    const { call, requests } = await connect('forms', { status: 201 });
    await call('addDocument', { body: {} });
    expect(shown(requests[0])).toBe('--B--\n');
  });

  it("may be the caller's own FormData", async () => {
    const { call, requests } = await connect('forms', { status: 201 });
    const body = new FormData();
    body.append('anything', new File(['x'], 'x.txt', { type: 'text/plain' }));
    await call('addDocument', { body });
    const parts = requests[0] === undefined ? [] : await readByPlatform(requests[0]);
    expect(parts).toEqual([{ name: 'anything', fileName: 'x.txt', type: 'text/plain', bytes: Buffer.from('x') }]);
  });
});

describe('other bodies in parts', () => {
  it('have the same parts under the documented type', async () => {
    const { call, requests } = await connect('forms', { status: 202, headers: { 'content-type': 'multipart/mixed; boundary=Xy' }, body: '--Xy--\r\n' });
    const data = await call('replaceBundle', { body: { metadata: { name: 'n' }, media: new Blob(['v']) } });
    expect(requests[0]?.headers['content-type']).toMatch(/^multipart\/related; type="application\/json"; boundary=form-/);
    expect(shown(requests[0])).toBe(
      part('name="metadata"\nContent-Type: application/json', '{"name":"n"}') + part('name="media"; filename="media"\nContent-Type: video/mp4', 'v') + '--B--\n',
    );
    // An answer of this type is a file.
    expect(data).toMatchObject({ ok: true, status: 202, data: expect.any(Blob) });
  });

  it('in an answer that is a form are a FormData', async () => {
    const body = '--Xy\r\nContent-Disposition: form-data; name="media"; filename="a.mp4"\r\nContent-Type: video/mp4\r\n\r\nv\r\n--Xy--\r\n';
    const { call } = await connect('forms', { status: 200, headers: { 'content-type': 'multipart/form-data; boundary=Xy' }, body });
    const result = (await call('replaceBundle', { body: {} })) as { readonly data: FormData };
    expect(result.data.get('media')).toMatchObject({ name: 'a.mp4', type: 'video/mp4', size: 1 });
  });

  it('may be a list without names', async () => {
    const { call, requests } = await connect('parts-by-place');
    await call('sendBatch', { body: [{ subject: 's' }, '<p>', new Uint8Array([120])] });
    expect(requests[0]?.headers['content-type']).toMatch(/^multipart\/mixed; boundary=form-/);
    expect(shown(requests[0])).toBe(
      '--B\nContent-Type: application/json\n\n{"subject":"s"}\n--B\nContent-Type: text/html\n\n<p>\n--B\nContent-Type: application/pdf\nX-Kind: scan\n\nx\n--B--\n',
    );
  });
});

it('a list of files by one description of them has that type for each', async () => {
  const { call, requests } = await connect('parts-by-place');
  await call('sendPages', { body: [new Blob(['1']), new File(['2'], 'b.png', { type: 'image/png' })] });
  expect(shown(requests[0])).toBe(
    '--B\nContent-Type: image/tiff\n\n1\n--B\nContent-Disposition: attachment; filename="b.png"\nContent-Type: image/png\n\n2\n--B--\n',
  );
});

describe('application/x-www-form-urlencoded', () => {
  const answer = { status: 200, headers: { 'content-type': 'application/x-www-form-urlencoded;charset=utf-8' }, body: 'count=2&exact=false&ids=7&next=a+b&first=%7B%22name%22%3A%22n%22%7D&new=1' };

  it('is written as the document says, property by property', async () => {
    const { call, requests } = await connect('forms', answer);
    const body = { q: 'a b&c', tags: ['x', 'y'], address: { city: 'Bern' }, metadata: { 'k 1': 'v=1' }, ids: [1, 2], exact: 'e', redirect: 'https://a.invalid/?x=1', none: null };
    await call('search', { body });
    expect(requests[0]?.headers['content-type']).toBe('application/x-www-form-urlencoded');
    expect(String(requests[0]?.body).split('&')).toEqual([
      'q=a+b%26c',
      'tags=x',
      'tags=y',
      'address=%7B%22city%22%3A%22Bern%22%7D',
      'metadata%5Bk%201%5D=v%3D1',
      'ids=1%7C2',
      'exact=%22e%22',
      'redirect=https://a.invalid/?x=1',
    ]);
  });

  it('in an answer has the types of its schema', async () => {
    const { call } = await connect('forms', answer);
    expect(await call('search', { body: {} })).toMatchObject({ data: { count: 2, exact: false, ids: [7], next: 'a b', first: { name: 'n' }, new: '1' } });
  });
});

describe('one of several media types', () => {
  it.each<[string | undefined, unknown, string, string]>([
    [undefined, new Blob(['g'], { type: 'image/gif' }), 'image/gif', 'g'],
    ['image/webp', new Uint8Array([119]), 'image/webp', 'w'],
    ['application/json; version=2', { two: '2' }, 'application/json; version=2', '{"two":"2"}'],
    ['Application/Vnd.Demo+JSON', ['a'], 'Application/Vnd.Demo+JSON', '["a"]'],
    ['text/csv', 'a;b', 'text/csv', 'a;b'],
    ['application/yaml', 'a: 1', 'application/yaml', 'a: 1'],
    ['text/plain', 12, 'text/plain', '12'],
    ['image/svg+xml', '<svg/>', 'image/svg+xml', '<svg/>'],
    ['image/png', 'aGk=', 'image/png', 'aGk='],
  ])('%s', async (contentType, body, sentType, sentBody) => {
    const { call, requests } = await connect('forms', { status: 200, headers: { 'content-type': 'text/plain' }, body: '12' });
    await call('putContent', { path: { id: 'a' }, body, ...(contentType !== undefined && { contentType }) });
    expect([requests[0]?.headers['content-type'], String(requests[0]?.body)]).toEqual([sentType, sentBody]);
  });

  it.each<[string, string, unknown]>([
    ['text/plain; charset=utf-8', '12', 12],
    ['application/vnd.other', '{"one":"1"}', { one: '1' }],
    ['Application/YAML', 'a: 1', 'a: 1'],
    ['application/json', '[1]', expect.any(Blob)],
  ])('answers %s', async (type, body, data) => {
    const { call } = await connect('forms', { status: 200, headers: { 'content-type': type }, body });
    expect(await call('putContent', { path: { id: 'a' }, body: new Blob() })).toMatchObject({ ok: true, data });
  });

  it('in a range of all is JSON unless the caller says otherwise', async () => {
    const { call, requests } = await connect('forms');
    await call('postAnything', { path: { id: 'a' }, body: { bytes: 'x' } });
    await call('postAnything', { path: { id: 'a' }, body: {}, contentType: 'application/vnd.demo+json' });
    expect(requests.map(({ headers }) => headers['content-type'])).toEqual(['application/json', 'application/vnd.demo+json']);
  });
});
