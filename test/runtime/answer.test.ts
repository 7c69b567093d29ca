import { afterEach, describe, expect, it } from 'vitest';
import { binary } from '../../templates/runtime/binary.js';
import { ConnectionError, DecodeError } from '../../templates/runtime/errors.js';
import { json } from '../../templates/runtime/json.js';
import { pickMedia } from '../../templates/runtime/choose-media.js';
import type { Codec, Content } from '../../templates/runtime/operation.js';
import type { AnyResult } from '../../templates/runtime/result.js';
import { text } from '../../templates/runtime/text.js';
import { xmlAnswer } from '../../templates/runtime/xml-answer.js';
import { startServer, type Answer, type Received, type RecordingServer } from '../support/recording-server.js';
import { row, stub } from './rows.js';

const servers: RecordingServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const JSON_TYPE = { 'content-type': 'application/json' };
const documented = { 'application/json': { codec: json } };
const responses = { 201: documented, 202: {}, 404: documented, '4XX': { 'text/plain': { codec: text } }, default: documented };

async function ask(answer: Answer | ((request: Received) => Answer), members: Parameters<typeof row>[0] = {}) {
  const server = await startServer((request) => (typeof answer === 'function' ? answer(request) : answer));
  servers.push(server);
  // The platform's own fetch, over a real connection.
  const { transport } = stub(undefined, { baseUrl: server.origin, fetch: undefined });
  const result: Promise<AnyResult> = transport.send(row({ responses, ...members }), {});
  return { result, server };
}

describe('the content for a status', () => {
  it.each<[string, Answer, object]>([
    ['its own', { status: 201, headers: JSON_TYPE, body: '{"a":1}' }, { ok: true, status: 201, data: { a: 1 } }],
    ['its own before its range', { status: 404, headers: JSON_TYPE, body: '{"a":1}' }, { ok: false, status: 404, error: { a: 1 } }],
    ['its range', { status: 418, headers: { 'content-type': 'text/plain' }, body: 'tea' }, { ok: false, status: 418, error: 'tea' }],
    ['default', { status: 500, headers: JSON_TYPE, body: '{"a":1}' }, { ok: false, status: 500, error: { a: 1 } }],
    ['for a 2xx that is not documented that of a success', { status: 200, headers: JSON_TYPE, body: '{"a":1}' }, { ok: true, status: 200, data: { a: 1 } }],
    ['nothing', { status: 202 }, { ok: true, status: 202, data: undefined }],
  ])('is %s', async (_, answer, result) => {
    expect(await (await ask(answer)).result).toMatchObject(result);
  });

  it('is by Content-Type where the document has none: JSON, else text', async () => {
    const bare = { responses: { 200: documented } };
    expect(await (await ask({ status: 409, headers: JSON_TYPE, body: '{"a":1}' }, bare)).result).toMatchObject({ error: { a: 1 } });
    expect(await (await ask({ status: 409, body: 'busy' }, bare)).result).toMatchObject({ error: 'busy' });
    expect(await (await ask({ status: 409 }, bare)).result).toMatchObject({ ok: false, status: 409, error: '' });
  });

  it('is none for HEAD, whatever the document says', async () => {
    const { result } = await ask({ status: 201, headers: JSON_TYPE }, { method: 'HEAD' });
    expect(await result).toMatchObject({ ok: true, status: 201, data: undefined });
  });
});

describe('the media for a Content-Type', () => {
  const xml: Codec = { ...text, family: 'xml' };
  const files: Content<Codec> = { 'application/pdf': { codec: binary }, 'image/*': { codec: binary } };
  const versions: Content<Codec> = {
    'application/vnd.x+json': { codec: json },
    'application/vnd.x+json; v=1': { codec: json },
    'application/vnd.x+json;V=2; profile="A"': { codec: json },
    'text/*': { codec: text },
    '*/*': { codec: binary },
  };
  const both: Content<Codec> = { 'application/xml': { codec: xml }, 'Application/JSON; charset=utf-8': { codec: json } };

  it.each<[string, Content<Codec>, string | null, string | undefined]>([
    ['itself, in any case, parameters ignored', both, 'APPLICATION/json;charset=x', 'Application/JSON; charset=utf-8'],
    ['a range', files, 'image/tiff', 'image/*'],
    ['itself before a range', { '*/*': { codec: text }, 'image/*': { codec: xml }, 'image/png': { codec: binary } }, 'image/png', 'image/png'],
    ['a narrow range before a wide one', { '*/*': { codec: text }, 'image/*': { codec: binary } }, 'image/png', 'image/*'],
    ['the one with its parameters, in any order and spelling', versions, 'Application/vnd.X+json; PROFILE=a ;charset=utf-8; v="2"', 'application/vnd.x+json;V=2; profile="A"'],
    ['the one without parameters where it has others', versions, 'application/vnd.x+json; v=3', 'application/vnd.x+json'],
    ['not the one with parameters that it lacks', versions, 'application/vnd.x+json; v=2', 'application/vnd.x+json'],
    ['the one there is, whatever its parameters', { 'application/vnd.x+json; v=2': { codec: json } }, 'application/vnd.x+json', 'application/vnd.x+json; v=2'],
    ['a range for whatever it holds', versions, 'text/csv', 'text/*'],
    ['the range of everything for the rest', versions, 'application/zip', '*/*'],
    ['its family: XML', both, 'text/xml', 'application/xml'],
    ['its family: +json', both, 'application/problem+json', 'Application/JSON; charset=utf-8'],
    ['the first for no type', both, null, 'application/xml'],
    ['the first for plain text', both, 'text/plain', 'application/xml'],
    ['the first for bytes', files, 'application/octet-stream', 'application/pdf'],
    ['a file for any other type', files, 'application/zip', 'application/pdf'],
    ['none of a file for a page', files, 'text/html', undefined],
    ['none of a file for JSON', files, 'application/json', undefined],
    ['none for a page', both, 'text/html', undefined],
  ])('is %s', (_, content, type, name) => {
    expect(pickMedia(content, type)).toBe(name === undefined ? undefined : content[name]);
  });
});

describe('a success that is not what the document says', () => {
  it.each<[string, Answer, string, string]>([
    ['a login page', { status: 201, headers: { 'content-type': 'text/html' }, body: '<p>Log in' }, '<p>Log in', '201: expected application/json, found text/html'],
    ['an empty body', { status: 201, headers: JSON_TYPE }, '', '201: the body is empty'],
    ['half a body', { status: 201, headers: JSON_TYPE, body: '{"fax":"+41' }, '{"fax":"+41', '201: the body is no JSON'],
  ])('is a DecodeError: %s', async (_, answer, kept, words) => {
    const error: unknown = await (await ask(answer)).result.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DecodeError);
    expect(error).toMatchObject({ status: 201, text: kept, message: `demo groups.get: ${words}` });
  });

  it('keeps 2,000 characters', async () => {
    const { result } = await ask({ status: 201, headers: JSON_TYPE, body: 'x'.repeat(9000) });
    await expect(result).rejects.toMatchObject({ text: 'x'.repeat(2000) });
  });
});

describe('a failure keeps its status', () => {
  it.each<[string, Answer, string]>([
    ['an HTML page', { status: 500, headers: { 'content-type': 'text/html' }, body: '<h1>Oops' }, '<h1>Oops'],
    ['an empty body', { status: 500, headers: JSON_TYPE }, ''],
    ['a body that is cut short', { status: 500, headers: JSON_TYPE, body: '{"a"', cut: true }, ''],
  ])('with %s, and says why it is not decoded', async (_, answer, error) => {
    const result = await (await ask(answer)).result;
    expect(result).toMatchObject({ ok: false, status: 500, error, cause: { name: 'DecodeError', status: 500 } });
  });
});

describe('a body that is cut short', () => {
  it('is a ConnectionError with the status that had come', async () => {
    const error: unknown = await (await ask({ status: 201, headers: JSON_TYPE, body: '{"a":', cut: true })).result.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ status: 201 });
  });

  it('is no matter where nothing was promised', async () => {
    expect(await (await ask({ status: 202, body: 'x', cut: true })).result).toMatchObject({ ok: true, status: 202 });
  });
});

it('a body that was not promised can be read from the response', async () => {
  const result = await (await ask({ status: 202, body: 'queued' })).result;
  expect([result.ok, await result.response.text()]).toEqual([true, 'queued']);
});

describe('a success that is not listed', () => {
  const several = { 201: {}, 202: documented, 206: { 'application/pdf': { codec: binary } } };

  it.each([
    ['application/json', '{"id":1}', { id: 1 }],
    ['application/pdf', '%PDF', expect.any(Blob)],
  ])('is read like the listed one of its media type: %s', async (type, body, data) => {
    const { transport } = stub(() => new Response(body, { headers: { 'content-type': type } }));
    expect(await transport.send(row({ responses: several }), {})).toMatchObject({ ok: true, status: 200, data });
  });
});

describe('a failure of which the document says nothing', () => {
  const failing = (body: string, type: string) => stub(() => new Response(body, { status: 409, headers: { 'content-type': type } })).transport;

  it('is read like another answer of its media type', async () => {
    const only = { 200: { 'application/xml': { codec: xmlAnswer, root: { name: 'r', shape: { fields: [{ name: 'message', shape: 'string' }] } } } } };
    const result = await failing('<r><message>Busy</message></r>', 'text/xml').send(row({ responses: only }), {});
    expect(result).toMatchObject({ ok: false, status: 409, error: { message: 'Busy' } });
  });

  it('is no null, which would break whoever looks into it', async () => {
    expect(await failing('null', 'application/json').send(row({ responses: { 409: documented } }), {})).toMatchObject({ error: 'null' });
  });
});

describe('a redirect', () => {
  const to = (location: string, status = 302) => ({ path }: Received): Answer =>
    path === '/groups' ? { status, headers: { location } } : { status: 201, headers: JSON_TYPE, body: '{}' };

  it.each([301, 302, 303, 307, 308])('of a GET is followed within the origin: %i', async (status) => {
    const { result, server } = await ask(to('/there?x=1#y', status));
    expect(await result).toMatchObject({ ok: true, status: 201 });
    expect(server.requests.map(({ path }) => path)).toEqual(['/groups', '/there?x=1']);
  });

  it('to a blob is an answer, though its origin is that of the URL inside it', async () => {
    const { transport, sent } = stub(() => new Response(null, { status: 302, headers: { location: 'blob:https://demo.invalid/x' } }));
    expect(await transport.send(row(), {})).toMatchObject({ ok: false, status: 302 });
    expect(sent.map(({ url }) => url)).toEqual(['https://demo.invalid/v1/groups']);
  });

  it('to another origin is an answer', async () => {
    const other = await startServer(() => ({ status: 201 }));
    servers.push(other);
    const { result } = await ask(to(`${other.origin}/there`));
    expect(await result).toMatchObject({ ok: false, status: 302 });
    expect(other.requests).toEqual([]);
  });

  it.each(['POST', 'PUT', 'DELETE'])('of a %s is an answer', async (method) => {
    const { result, server } = await ask(to('/there', 307), { method });
    expect(await result).toMatchObject({ ok: false, status: 307 });
    expect(server.requests).toHaveLength(1);
  });

  it('is followed five times', async () => {
    const { result, server } = await ask({ status: 302, headers: { location: '/groups' } });
    expect(await result).toMatchObject({ ok: false, status: 302 });
    expect(server.requests).toHaveLength(6);
  });

  it('that a browser hides is a ConnectionError', async () => {
    const { transport } = stub(() => Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' }));
    await expect(transport.send(row(), {})).rejects.toThrow('a redirect was not followed');
  });
});
