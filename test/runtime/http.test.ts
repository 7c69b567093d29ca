import { describe, expect, it } from 'vitest';
import { RequestError, TimeoutError } from '../../templates/runtime/errors.js';
import { createHttp } from '../../templates/runtime/http.js';
import { json } from '../../templates/runtime/json.js';
import type { ClientOptions } from '../../templates/runtime/options.js';
import { serializePlain } from '../../templates/runtime/plain.js';
import { text } from '../../templates/runtime/text.js';
import { xmlAnswer } from '../../templates/runtime/xml-answer.js';
import { xmlRequest } from '../../templates/runtime/xml-request.js';
import { ok, row, stub } from './rows.js';

interface Paths {
  '/groups/{id}': {
    get: { parameters: { path: { id: string }; header?: { 'X-Ids'?: number[] }; cookie?: { list?: string[] } }; responses: { 200: { content: { 'application/json': { id: string } } } } };
  };
  '/faxes': {
    post: {
      parameters: object;
      requestBody: { content: { 'application/xml': { name: string } } };
      responses: { 200: { content: { 'application/xml': { message: string } } } };
    };
  };
}

const rows = {
  getGroup: row({ path: '/groups/{id}', parameters: [{ name: 'id', in: 'path', required: true }, { name: 'X-Ids', in: 'header', write: serializePlain }, { name: 'list', in: 'cookie', write: serializePlain }], security: [['token']], responses: { 200: { 'application/json': { codec: json } } } }),
  sendFax: row({ method: 'POST', path: '/faxes', body: { content: { 'application/xml': { codec: xmlRequest } } }, responses: { 200: { 'application/xml': { codec: xmlAnswer } } } }),
};

function connect(answer?: () => Response | Promise<Response>, options: ClientOptions = { auth: { token: 'secret' } }) {
  const { transport, sent } = stub(answer, options);
  return { http: createHttp<Paths>(transport, rows), sent };
}

describe('the path client', () => {
  it('sends the credentials of the operation, and encodes the path', async () => {
    const { http, sent } = connect();
    await http.GET('/groups/{id}', { params: { path: { id: '+41/x' } } });
    expect(sent[0]?.url).toBe('https://demo.invalid/v1/groups/%2B41%2Fx');
    expect(sent[0]?.headers).toMatchObject({ authorization: 'Bearer secret' });
  });

  it('sends headers and cookies in their styles, and refuses what they cannot carry without repeating it', async () => {
    const { http, sent } = connect();
    await http.GET('/groups/{id}', { params: { path: { id: '1' }, header: { 'X-Ids': [1, 2] }, cookie: { list: ['a;b', 'c'] } } });
    expect(sent[0]?.headers).toMatchObject({ 'x-ids': '1,2', cookie: 'list=a%3Bb; list=c' });
    const error: unknown = await http.GET('/groups/{id}', { params: { path: { id: '1' }, cookie: { list: ['Smith\uD800'] } } }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'RequestError', message: expect.not.stringContaining('Smith') });
  });

  it('says that a body is not JSON without quoting it', async () => {
    const { http } = connect(() => new Response('<p>Mrs Smith</p>', { headers: { 'content-type': 'application/json' } }));
    const thrown: unknown = await http.GET('/groups/{id}', { params: { path: { id: '1' } } }).catch((error: unknown) => error);
    expect(thrown).toMatchObject({ name: 'DecodeError', message: 'demo groups.get: 200: the body is not JSON' });
  });

  it('says that an answer was cut short', async () => {
    const cut = (): ReadableStream => new ReadableStream({ start: (controller) => controller.error(new Error('terminated')) });
    const { http } = connect(() => new Response(cut(), { headers: { 'content-type': 'application/json' } }));
    const thrown: unknown = await http.GET('/groups/{id}', { params: { path: { id: '1' } } }).catch((error: unknown) => error);
    expect(thrown).toMatchObject({ name: 'ConnectionError', message: 'demo groups.get: the answer ended early', status: 200 });
  });

  it.each(['.', '..', ''])('refuses the segment %j', async (id) => {
    const { http, sent } = connect();
    await expect(http.GET('/groups/{id}', { params: { path: { id } } })).rejects.toThrow(RequestError);
    expect(sent).toEqual([]);
  });

  it('sends nothing without credentials', async () => {
    const { http, sent } = connect(ok, {});
    await expect(http.GET('/groups/{id}', { params: { path: { id: '1' } } })).rejects.toThrow(RequestError);
    expect(sent).toEqual([]);
  });

  it('sends no credentials to another origin', async () => {
    const { http, sent } = connect();
    const call = http.GET('/groups/{id}', { params: { path: { id: '1' } }, baseUrl: 'https://evil.invalid/v1' });
    await call.catch(() => undefined);
    expect(sent.filter(({ headers }) => 'authorization' in headers)).toEqual([]);
  });

  it('ends with the timeout of the client', async () => {
    const { http } = connect(() => new Promise(() => undefined), { auth: { token: 'secret' }, timeout: 20 });
    await expect(http.GET('/groups/{id}', { params: { path: { id: '1' } } })).rejects.toThrow(TimeoutError);
  });

  it('sends XML as the text that it is, and hands it out as text', async () => {
    const { http, sent } = connect(() => new Response('<r/>', { headers: { 'content-type': 'application/xml' } }));
    const { data } = await http.POST('/faxes', { body: '<fax/>' });
    expect(data).toBe('<r/>');
    expect(sent[0]?.headers).toMatchObject({ 'content-type': 'application/xml' });
    expect(await new Response(sent[0]?.init.body ?? null).text()).toBe('<fax/>');
  });

  it('gives the error of an answer that is no success, without a throw', async () => {
    const { http } = connect(() => new Response('{"a":1}', { status: 404 }));
    const { error, response } = await http.GET('/groups/{id}', { params: { path: { id: '1' } } });
    expect([error, response.status]).toEqual([{ a: 1 }, 404]);
  });
});

it('plain text goes out as it is, too', async () => {
  interface TextPaths {
    '/notes': { post: { parameters: object; requestBody: { content: { 'text/plain': string } }; responses: { 202: { content?: never } } } };
  }
  const { transport, sent } = stub(() => new Response(null, { status: 202 }));
  const note = row({ method: 'POST', path: '/notes', body: { content: { 'text/plain': { codec: text } } }, responses: { 202: {} } });
  await createHttp<TextPaths>(transport, { note }).POST('/notes', { body: 'hi "there"' });
  expect(await new Response(sent[0]?.init.body ?? null).text()).toBe('hi "there"');
});
