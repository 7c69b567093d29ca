import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Transport } from '../../../templates/runtime/transport.js';
import { importGenerated } from '../../support/import-generated.js';
import { startServer, type RecordingServer } from '../../support/recording-server.js';
import { generateFrom } from '../../support/sources.js';

/** A function of the generated client, as loose as these tests call it; types.test.ts has their types. */
type Call = (transport: Transport, input?: object) => Promise<{ readonly ok: boolean }>;
type Client = Record<'paths2' | 'segments' | 'queries' | 'wholeForm' | 'wholeJson' | 'wholeText' | 'heads' | 'odd' | 'fragment', Call> & {
  readonly createTransport: (options: { baseUrl: string }) => Transport;
};

let server: RecordingServer;
let client: Client;
let transport: Transport;

beforeAll(async () => {
  server = await startServer(() => ({ status: 204 }));
  const { files } = await generateFrom(readFileSync(new URL('../../scenarios/parameters/openapi.yaml', import.meta.url), 'utf8'));
  client = await importGenerated<Client>(files, 'src/demo/index.ts');
  transport = client.createTransport({ baseUrl: `${server.origin}/v1` });
});
beforeEach(() => server.requests.splice(0));
afterAll(() => server.close());

async function lineOf(call: Call, input?: object): Promise<string | undefined> {
  expect((await call(transport, input)).ok).toBe(true);
  return server.requests[0]?.path;
}

describe('a path', () => {
  const path = {
    simple: ['a/b', 'c,d', null, '..'],
    'simple-x': { R: 1, G: undefined },
    label: ['x', 'y'],
    'label*': { R: 1, G: 2 },
    matrix: ['é', ''],
    'matrix*': { R: 0, G: 255 },
    json: { R: 1 },
  };

  it('has each style in its segment', async () => {
    expect(await lineOf(client.paths2, { path })).toBe(
      '/v1/path/a%2Fb,c%2Cd,../R=1/.x,y.R=1.G=2/;matrix=%C3%A9,;R=0;G=255/%7B%22R%22%3A1%7D',
    );
  });

  it('has several parameters in a segment', async () => {
    const input = { path: { name: 'a.b', type: 'pdf', from: 1, to: -2, a: 'x/', b: '?y' }, query: { q: 3, limit: 10 }, header: { q: true } };
    expect(await lineOf(client.segments, input)).toBe('/v1/files/a.b.pdf/1--2/x%2F%3Fy?q=3&limit=10');
    expect(server.requests[0]?.headers['q']).toBe('true');
  });

  it('is sent without the fragment that tells it from others', async () => {
    expect(await lineOf(client.fragment, { query: { limit: 1 } })).toBe('/v1/fragment?limit=1');
  });
});

describe('a query', () => {
  it.each<[string, object, string]>([
    ['form', { form: ['a,b', 'c d', 'e&f'] }, 'form=a%2Cb,c%20d,e%26f'],
    ['form, exploded', { 'form*': ['a', 'b'] }, 'form%2A=a&form%2A=b'],
    ['form, a free object', { free: { page: 1, 'a=b': 2 } }, 'page=1&a%3Db=2'],
    ['spaceDelimited', { space: ['a', 'b'] }, 'space=a%20b'],
    ['pipeDelimited', { pipe: ['a', 'b'] }, 'pipe=a%7Cb'],
    ['deepObject', { deep: { name: 'x y', ids: [1, 2], owner: { id: 3, tags: [{ k: 'v' }] } } }, 'deep%5Bname%5D=x%20y&deep%5Bids%5D%5B%5D=1&deep%5Bids%5D%5B%5D=2&deep%5Bowner%5D%5Bid%5D=3&deep%5Bowner%5D%5Btags%5D%5B0%5D%5Bk%5D=v'],
    ['allowReserved', { reserved: 'https://a.invalid/?x=1&y#z' }, 'reserved=https://a.invalid/?x=1%26y%23z'],
    ['allowEmptyValue', { empty: '' }, 'empty='],
    ['JSON', { json: { name: 'x', ids: [] } }, 'json=%7B%22name%22%3A%22x%22%2C%22ids%22%3A%5B%5D%7D'],
    ['text', { text: 'a/b' }, 'text=a%2Fb'],
    ['a date', { when: new Date(0) }, 'when=1970-01-01T00%3A00%3A00.000Z'],
    ['names of prototypes', JSON.parse('{"__proto__":"p","constructor":"c"}'), '__proto__=p&constructor=c'],
    ['several', { form: [], 'form*': ['x'], free: {}, text: '' }, 'form%2A=x&text='],
  ])('has %s', async (_, query, wanted) => {
    expect(await lineOf(client.queries, { query })).toBe(`/v1/query?${wanted}`);
  });

  it('is not there without values', async () => {
    expect(await lineOf(client.queries, { query: { form: null, free: {} } })).toBe('/v1/query');
  });

  it.each<[keyof Client, object, string]>([
    ['wholeForm', { search: { foo: 'a&b', bar: true } }, '/v1/whole/form?foo=a%26b&bar=true'],
    ['wholeJson', { selector: { flag: null } }, '/v1/whole/json?%7B%22flag%22%3Anull%7D'],
    ['wholeText', { selector: '$.a.b[1:1]' }, '/v1/whole/text?%24.a.b%5B1%3A1%5D'],
  ])('is one parameter as a whole: %s', async (name, query, wanted) => {
    expect(await lineOf(client[name] as Call, { query })).toBe(wanted);
  });
});

describe('headers and cookies', () => {
  it('have each style', async () => {
    const header = { 'X-List': [1, 2], 'X-Rgb': { R: 1, G: 2 }, 'X-Json': { R: 1 } };
    const cookie = { list: ['a;b', '"c", d'], rgb: { R: 1, G: 2 }, own: 'x%20y' };
    await lineOf(client.heads, { header, cookie });
    expect(server.requests[0]?.headers).toMatchObject({
      'x-list': '1,2',
      'x-rgb': 'R=1,G=2',
      'x-json': '{"R":1}',
      cookie: 'list=a%3Bb; list=%22c%22%2C%20d; R=1; G=2; own=x%20y',
    });
  });

  it('are not there where a list is empty', async () => {
    await lineOf(client.heads, { header: { 'X-List': [] }, cookie: { list: [] } });
    expect(server.requests[0]?.headers).not.toHaveProperty('x-list');
    expect(server.requests[0]?.headers).not.toHaveProperty('cookie');
  });

  it.each<[object]>([
    [{ header: { 'X-List': ['Mrs Smith\r\nX-Own: 1'] } }],
    [{ header: { 'X-Rgb': { R: 'Mrs Smith ☃' } } }],
    [{ cookie: { own: 'Mrs Smith; admin=1' } }],
    [{ cookie: { own: 'Mrs"Smith' } }],
    [{ cookie: { list: ['Mrs Smith\uD800'] } }],
    [{ cookie: { rgb: { R: 'Mrs Smith' } } }],
  ])('refuse %j, and say nothing of it', async (input) => {
    const error: unknown = await client.heads(transport, input).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'RequestError', message: expect.not.stringContaining('Smith') });
    expect(server.requests).toEqual([]);
  });
});
