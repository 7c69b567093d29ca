import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileFiles } from '../support/compile.js';
import { loadGenerated, type Exports } from '../support/load-generated.js';
import { startServer, type RecordingServer } from '../support/recording-server.js';
import { generateFrom } from '../support/sources.js';

let server: RecordingServer;
let demo: Exports;
let files: ReadonlyMap<string, string>;
let headers: Record<string, string> = {};

beforeAll(async () => {
  server = await startServer(({ method, path }) => (method === 'GET' && path === '/log' ? lines : { status: 204, headers, body: '' }));
  ({ files } = await generateFrom(readFileSync(join(import.meta.dirname, 'places.yaml'), 'utf8')));
  demo = await loadGenerated(files);
}, 60_000);
afterAll(() => server.close());

async function call(name: string, input: object): Promise<unknown> {
  const client = demo['createTransport']?.({ baseUrl: server.origin });
  return Promise.resolve(demo[name]?.(client, input)).catch((error: unknown) => error);
}

const lines = { status: 200, headers: { 'content-type': 'application/x-ndjson' }, body: '{"id":9007199254740993,"day":"2024-01-31"}\n{"id":2}\n' };

/** The last body in parts, its boundary written as `B`, and its line breaks as `\n`. */
function lastParts(): string {
  const request = server.requests.at(-1);
  const boundary = /boundary=(.*)$/.exec(request?.headers['content-type'] ?? '')?.[1] ?? 'none';
  return String(request?.body).replaceAll(boundary, 'B').replaceAll('\r\n', '\n').replace('<?xml version="1.0" encoding="UTF-8"?>', '');
}

const part = (head: string, body: string): string => `--B\nContent-Disposition: form-data; ${head}\n\n${body}\n`;

const at = new Date('2024-01-31T09:30:00.250Z');
const fax = { id: 9007199254740993n, day: at };
const faxText = '{"id":9007199254740993,"day":"2024-01-31"}';

describe('a body in parts', () => {
  it('has the texts of dates and integers, and JSON with all digits', async () => {
    const body = { day: at, at, id: -1n, days: [at, at], moments: [at], fax, faxes: [fax, { id: 1n }], count: 9007199254740993n };
    await call('upload', { body: { ...body, filter: { since: at, id: 9007199254740993n }, log: { id: 9007199254740993n, day: at }, note: 'a' } });
    expect(lastParts()).toBe(
      [
        part('name="day"', '2024-01-31'),
        part('name="at"', '2024-01-31T09:30:00.250Z'),
        part('name="id"', '-1'),
        part('name="days"', '2024-01-31,2024-01-31'),
        part('name="moments"', '2024-01-31T09:30:00.250Z'),
        part('name="fax"\nContent-Type: application/json', faxText),
        part('name="faxes"\nContent-Type: application/json', faxText),
        part('name="faxes"\nContent-Type: application/json', '{"id":1}'),
        part('name="count"\nContent-Type: application/json', '9007199254740993'),
        part('name="filter[since]"', '2024-01-31'),
        part('name="filter[id]"', '9007199254740993'),
        part('name="log"\nContent-Type: application/xml', '<log id="9007199254740993"><day>2024-01-31</day></log>'),
        part('name="note"', 'a'),
        '--B--\n',
      ].join(''),
    );
  });

  it('may be a list, whose parts have no names', async () => {
    await call('upload', { contentType: 'multipart/mixed', body: [fax, { id: 2n }] });
    expect(lastParts()).toBe(`--B\nContent-Type: application/json\n\n${faxText}\n--B\nContent-Type: application/json\n\n{"id":2}\n--B--\n`);
  });

  it('may be a FormData, which goes out as it is', async () => {
    const body = new FormData();
    body.append('day', 'today');
    await call('upload', { body });
    expect(String(server.requests.at(-1)?.body)).toContain('name="day"\r\n\r\ntoday\r\n');
  });

  it('without a date that can be written is a RequestError, which names the place', async () => {
    const before = server.requests.length;
    const error = await call('upload', { body: { faxes: [{ id: 1n }, { id: 2n, day: new Date(NaN) }] } });
    expect(error).toMatchObject({ name: 'RequestError', message: expect.stringContaining('faxes[1].day: a date that is invalid') });
    expect(server.requests).toHaveLength(before);
  });
});

it('a form has the texts of dates and integers, and JSON with all digits', async () => {
  const body = { day: at, at, id: -1n, days: [at, at], moments: [at, at], fax, faxes: [fax], count: 9007199254740993n, filter: { since: at, id: 1n }, note: 'a b' };
  await call('upload', { contentType: 'application/x-www-form-urlencoded', body });
  expect(decodeURIComponent(String(server.requests.at(-1)?.body)).split('&')).toEqual([
    'day=2024-01-31',
    'at=2024-01-31T09:30:00.250Z',
    'id=-1',
    'days=2024-01-31,2024-01-31',
    'moments=2024-01-31T09:30:00.250Z',
    'moments=2024-01-31T09:30:00.250Z',
    `fax=${faxText}`,
    `faxes=${faxText}`,
    'count=9007199254740993',
    'filter[since]=2024-01-31',
    'filter[id]=1',
    'note=a+b',
  ]);
});

it('a parameter with lists and objects inside has all digits in their JSON', async () => {
  await call('search', { query: { filter: { id: 1n, range: [9007199254740993n, -1n], fax }, deep: { fax }, list: [fax] } });
  expect(decodeURIComponent(server.requests.at(-1)?.path ?? '')).toBe(
    `/search?id=1&range=[9007199254740993,-1]&fax=${faxText}&deep[fax][id]=9007199254740993&deep[fax][day]=2024-01-31&list=${faxText}`,
  );
});

it('the items of an answer are converted one by one', async () => {
  const result = await call('readLog', {});
  const items: unknown[] = [];
  for await (const item of (result as { data: AsyncIterable<unknown> }).data) items.push(item);
  expect(items).toEqual([{ id: 9007199254740993n, day: new Date('2024-01-31T00:00:00Z') }, { id: 2n }]);
});

describe('a header of an answer', () => {
  it('is what its schema says', async () => {
    headers = {
      'Expires-At': '2024-01-31T10:30:00.25+01:00',
      'Last-Day': '2024-01-31',
      'Fax-Ids': '9007199254740993, -1',
      'Fax-State': 'id,9007199254740993,day,2024-01-31,note,2024-01-31',
      'Fax-Note': '2024-01-31T09:30:00.250Z',
      Pages: '3',
      'In-Json': '{"id":1,"day":"2024-01-31"}',
    };
    const day = new Date('2024-01-31T00:00:00Z');
    expect(await call('upload', { body: {} })).toMatchObject({
      headers: {
        'Expires-At': at,
        'Last-Day': day,
        'Fax-Ids': [9007199254740993n, -1n],
        'Fax-State': { id: 9007199254740993n, day, note: '2024-01-31' },
        'Fax-Note': at,
        Pages: 3,
        'In-Json': { id: 1, day: '2024-01-31' },
      },
    });
  });

  it('is left out where it is something else', async () => {
    headers = { 'Expires-At': 'Wed, 31 Jan 2024 09:30:00 GMT', 'Last-Day': '2024-02-30', 'Fax-Ids': '1,1.5', 'Fax-State': 'id,x', Pages: '3' };
    const result = await call('upload', { body: {} });
    expect(result).toHaveProperty('headers', { Pages: 3 });
  });
});

const program = `
import { createClient, upload } from './src/demo/index.js';

const demo = createClient();
const at = new Date();
const result = await upload(demo, { body: { day: at, id: 1n, days: [at], fax: { id: 1n }, log: { day: at } } });
if (result.status === 204) {
  const { headers } = result;
  const expires: Date | undefined = headers['Expires-At'];
  const last: Date | null | undefined = headers['Last-Day'];
  const ids: bigint[] | undefined = headers['Fax-Ids'];
  const [id, day]: [bigint | undefined, Date | undefined] = [headers['Fax-State']?.id, headers['Fax-State']?.day];
  const note: Date | undefined = headers['Fax-Note'];
  // A header in JSON has what JSON has.
  const plain: number | undefined = headers['In-Json']?.id;
  const text: string | undefined = headers['In-Json']?.day;
  // @ts-expect-error A date is no text.
  const wrong: string | undefined = headers['Expires-At'];
  void [expires, last, ids, id, day, note, plain, text, wrong];
}
// @ts-expect-error A day is no text.
void demo.uploads.upload({ body: { day: '2024-01-31' } });
// @ts-expect-error An integer of 64 bits is no number.
void demo.uploads.upload({ body: { fax: { id: 1 } } });
// @ts-expect-error The same in a form.
void demo.uploads.upload({ contentType: 'application/x-www-form-urlencoded', body: { id: 1 } });
void demo.uploads.upload({ contentType: 'multipart/mixed', body: [{ id: 1n, day: at }] });
// @ts-expect-error The same in a list of parts.
void demo.uploads.upload({ contentType: 'multipart/mixed', body: [{ id: 1 }] });
for await (const line of await demo.log.readLog()) {
  const id: bigint = line.id;
  const day: Date | undefined = line.day;
  // @ts-expect-error A day is no text.
  const wrong: string | undefined = line.day;
  void [id, day, wrong];
}
// What is sent item by item has what JSON has.
void demo.log.writeLog({ body: [{ id: 1, day: '2024-01-31' }] });
void demo.search.search({ query: { filter: { range: [1n] } } });
`;

it('the types are those of the values', () => {
  expect(compileFiles(new Map([...files, ['program.ts', program]]))).toEqual([]);
}, 60_000);

it('a package without dates and integers in these places has nothing of this', async () => {
  const plain = readFileSync(join(import.meta.dirname, 'places.yaml'), 'utf8').replace(', x-dates: Date, x-int64: bigint', '');
  const { files: without } = await generateFrom(plain);
  expect([...without].filter(([path]) => !path.includes('/runtime/')).filter(([, text]) => /convert\//.test(text))).toEqual([]);
});
