import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadGenerated, type Exports } from '../support/load-generated.js';
import { startServer, type RecordingServer } from '../support/recording-server.js';
import { generateFrom } from '../support/sources.js';

const scenario = resolve(import.meta.dirname, '../scenarios/dates-and-integers');

let server: RecordingServer;
let demo: Exports;
let client: unknown;
let answer = { type: 'application/json', body: '{}' };

beforeAll(async () => {
  server = await startServer(() => ({ status: 200, headers: { 'content-type': answer.type }, body: answer.body }));
  const { files } = await generateFrom(readFileSync(join(scenario, 'openapi.yaml'), 'utf8'));
  demo = await loadGenerated(files);
  client = demo['createTransport']?.({ baseUrl: server.origin });
}, 60_000);
afterAll(() => server.close());

/** Calls a function for an answer; gives its data, or the error that it rejects with. */
async function call(name: string, input: object, body = '{}', type = 'application/json'): Promise<unknown> {
  answer = { type, body };
  const result = await Promise.resolve(demo[name]?.(client, input)).catch((error: unknown) => error);
  return typeof result === 'object' && result !== null && 'data' in result ? result.data : result;
}

const lastRequest = (): string => String(server.requests.at(-1)?.body);

describe('a JSON body', () => {
  const moment = new Date('2024-01-31T09:30:00.250Z');

  it('is sent with all digits of its integers, and with days where the schema has days', async () => {
    const fax = { id: 9007199254740993n, sent_at: moment, received_on: moment, parent: { id: -1n, sent_at: null }, tries: { 'a"b': [moment], constructor: [] } };
    await call('sendFax', { body: fax });
    expect(lastRequest()).toBe(
      '{"id":9007199254740993,"sent_at":"2024-01-31T09:30:00.250Z","received_on":"2024-01-31",' +
        '"parent":{"id":-1,"sent_at":null},"tries":{"a\\"b":["2024-01-31T09:30:00.250Z"],"constructor":[]}}',
    );
  });

  it('is read into dates and integers, wherever they are', async () => {
    const body =
      '{"id":18446744073709551615,"sent_at":"2024-01-31T10:30:00.25+01:00","received_on":null,' +
      '"parent":{"id":1e3,"received_on":"2024-01-31"},"tries":{"__proto__":["2024-01-31T09:30:00.250Z"]},"more":12345678901234567890}';
    expect(await call('sendFax', { body: { id: 1n } }, body)).toEqual({
      id: 18446744073709551615n,
      sent_at: moment,
      received_on: null,
      parent: { id: 1000n, received_on: new Date('2024-01-31T00:00:00Z') },
      tries: JSON.parse('{"__proto__":[]}', (key, value) => (key === '__proto__' ? [moment] : value)),
      more: 12345678901234567000,
    });
  });

  it('has strings as they are, whatever they look like', async () => {
    const body = '{"id":9007199254740993,"note":"1e300 and 9007199254740993 and \\"2024-01-31T09:30:00Z\\""}';
    expect(await call('getFax', { path: { id: 1n } }, body)).toEqual({ id: 9007199254740993n, note: '1e300 and 9007199254740993 and "2024-01-31T09:30:00Z"' });
  });

  it('is read by name, by place and in maps', async () => {
    const body = '{"days":["2024-01-31",null],"monday":[{"id":7}]}';
    const data = await call('listFaxes', { query: { until: moment } }, body);
    expect(data).toEqual({ days: [new Date('2024-01-31T00:00:00Z'), null], monday: [{ id: 7n }] });
  });

  it('tells alternatives apart, and leaves text what cannot be told apart', async () => {
    const at = '2024-01-31T09:30:00.250Z';
    const body = {
      mapped: [{ type: 'sent', at, event_id: 7 }, { type: 'Failed', at, event_id: 8 }, { type: 'new', at, event_id: 9 }],
      tagged: { kind: 'planned', at: 'tomorrow' },
      merged: { at, pages: 3 },
      by_member: { week: 5, note: at },
      by_type: 12,
      text_or_date: at,
      unclear: { at },
      listed: '2024-01-31',
      pair: [at, 3, at],
    };
    expect(await call('listEvents', {}, JSON.stringify(body))).toEqual({
      ...body,
      mapped: [{ type: 'sent', at: moment, event_id: 7n }, { type: 'Failed', at, event_id: 8n }, { type: 'new', at, event_id: 9 }],
      merged: { at: moment, pages: 3n },
      by_type: 12n,
      pair: [moment, 3n, at],
    });
  });
});

describe('an XML body', () => {
  const moment = new Date('2024-01-31T09:30:00.250Z');

  it('is written by the same table', async () => {
    const log = { id: 9007199254740993n, day: moment, count: 0n, moment: [moment], note: 'a', inner: { id: -1n } };
    await call('replaceLog', { body: log }, '<log/>', 'application/xml');
    expect(lastRequest()).toBe(
      '<?xml version="1.0" encoding="UTF-8"?><log id="9007199254740993"><day>2024-01-31</day><count>0</count>' +
        '<moment>2024-01-31T09:30:00.250Z</moment><note>a</note><log id="-1"></log></log>',
    );
  });

  it('is read by the same table, where an empty element is no value', async () => {
    const body =
      '<log id="18446744073709551615"><day> 2024-01-31\n</day><count/><moment>2024-01-31T09:30:00.250Z</moment><moment/>' +
      '<note>2024-01-31</note><log id="7"/><unclear><at>2024-01-31T09:30:00Z</at><size>12</size></unclear></log>';
    expect(await call('replaceLog', { body: {} }, body, 'application/xml')).toEqual({
      id: 18446744073709551615n,
      day: new Date('2024-01-31T00:00:00Z'),
      moment: [moment],
      note: '2024-01-31',
      inner: { id: 7n },
      unclear: { at: '2024-01-31T09:30:00Z', size: 12 },
    });
  });

  it.each([['<log><day>soon</day></log>', 'day: no date'], ['<log><log id="1.5"/></log>', 'inner.id: no 64-bit integer']])('%s is a DecodeError', async (body, place) => {
    expect(await call('replaceLog', { body: {} }, body, 'application/xml')).toMatchObject({ name: 'DecodeError', message: `demo log.replaceLog: 200: ${place}` });
  });
});

describe('a parameter', () => {
  it('is written by its format, and with all digits', async () => {
    const since = new Date('2024-01-31T23:30:00Z');
    await call('listFaxes', { query: { since, until: since, ids: [9007199254740993n, -1n] } }, '{"days":[]}');
    expect(decodeURIComponent(server.requests.at(-1)?.path ?? '')).toBe('/faxes?since=2024-01-31&until=2024-01-31T23:30:00.000Z&ids=9007199254740993&ids=-1');
    await call('getFax', { path: { id: 18446744073709551615n } }, '{"id":1}');
    expect(server.requests.at(-1)?.path).toBe('/faxes/18446744073709551615');
  });

  it('that is no date is a RequestError', async () => {
    const input = { query: { until: new Date(NaN), since: new Date(0) } };
    expect(await call('listFaxes', input)).toMatchObject({ name: 'RequestError', message: 'demo faxes.listFaxes: the query parameter until cannot be written' });
    expect(await call('listFaxes', { query: { until: new Date(0), since: new Date(NaN) } })).toMatchObject({ name: 'RequestError' });
  });
});

describe('the path client', () => {
  const http = (): PathClient => (demo['createDemo']?.({ baseUrl: server.origin }) as { http: PathClient }).http;

  it('has the same values', async () => {
    answer = { type: 'application/json; charset=utf-8', body: '{"id":9007199254740993,"received_on":"2024-01-31"}' };
    const { data } = await http().POST('/faxes', { body: { id: 9007199254740993n, received_on: new Date('2024-01-31T12:00:00Z') } });
    expect(lastRequest()).toBe('{"id":9007199254740993,"received_on":"2024-01-31"}');
    expect(data).toEqual({ id: 9007199254740993n, received_on: new Date('2024-01-31T00:00:00Z') });
  });

  it('rejects with a DecodeError', async () => {
    answer = { type: 'application/json', body: '{"id":"x"}' };
    await expect(http().GET('/faxes/{id}', { params: { path: { id: 1n } } })).rejects.toMatchObject({ name: 'DecodeError' });
  });

  it('gives the text of an answer that is asked for as text, and runs middleware', async () => {
    answer = { type: 'application/json', body: '{"id":1}' };
    const client = http();
    const seen: string[] = [];
    client.use({ onResponse: ({ schemaPath }) => void seen.push(schemaPath) });
    expect((await client.GET('/faxes/{id}', { params: { path: { id: 1n } }, parseAs: 'text' })).data).toBe('{"id":1}');
    expect((await client.GET('/faxes/{id}', { params: { path: { id: 1n } } })).data).toEqual({ id: 1n });
    expect(seen).toEqual(['/faxes/{id}', '/faxes/{id}']);
  });
});

interface PathClient {
  readonly GET: (path: string, init: object) => Promise<{ readonly data?: unknown }>;
  readonly POST: (path: string, init: object) => Promise<{ readonly data?: unknown }>;
  readonly use: (middleware: { readonly onResponse: (given: { readonly schemaPath: string }) => void }) => void;
}

describe('what is no date and no integer', () => {
  it.each([
    ['{"id":1,"sent_at":"soon"}', 'sent_at: no date-time'],
    ['{"id":1,"received_on":"2024-02-30"}', 'received_on: no date'],
    ['{"id":1.5}', 'id: no 64-bit integer'],
    ['{"id":18446744073709551616}', 'id: no 64-bit integer'],
    ['{"id":1,"parent":{"id":2,"tries":{"+41":["",""]}}}', 'parent.tries.*[0]: no date-time'],
    ['{"id":1,"sent_at":{"a":1}}', 'sent_at: no date-time'],
  ])('%s is a DecodeError, which names the place and not the value', async (body, place) => {
    expect(await call('getFax', { path: { id: 1n } }, body)).toMatchObject({ name: 'DecodeError', message: expect.stringMatching(new RegExp(`200: ${place.replace(/[.*[\]]/g, '\\$&')}$`)) });
  });

  it('is a RequestError before anything is sent', async () => {
    const before = server.requests.length;
    const error = await call('sendFax', { body: { id: 1n, tries: { secret: [new Date(NaN)] } } });
    expect(error).toMatchObject({ name: 'RequestError', message: expect.stringContaining('tries.*[0]: a date that is invalid') });
    expect(server.requests).toHaveLength(before);
  });
});
