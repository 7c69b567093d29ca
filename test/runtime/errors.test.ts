import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { call } from '../../templates/runtime/call.js';
import { ApiError, ClientError, ConnectionError, DecodeError, isApiError, RequestError } from '../../templates/runtime/errors.js';
import type { LastResponse } from '../../templates/runtime/result.js';
import { row, stub } from './rows.js';

const subject = { api: 'demo', name: 'groups.get' };
const failure = { ok: false, status: 404 } as const;
const last = (response: Response): LastResponse => Object.assign(response, { attempts: 1 });

function message(error: unknown, statusText = 'Not Found'): string {
  return new ApiError(subject, { ...failure, error, response: last(new Response(null, { status: 404, statusText })) }).message;
}

describe('the message of an ApiError', () => {
  it.each<[unknown, string]>([
    [{ error: 'bad_request', description: 'Group was not found.' }, ': Group was not found. (bad_request)'],
    [{ message: 'No such group' }, ': No such group'],
    [{ title: 'Gone', detail: 'It was deleted' }, ': It was deleted'],
    [{ error: 'invalid_grant', error_description: 'Expired' }, ': Expired (invalid_grant)'],
    [{ error: { message: 'Nested' } }, ': Nested'],
    [{ code: 'E17' }, ': E17'],
    [{ message: 'a\r\nb\u0007c' }, ': a b c'],
    [{ message: 'x'.repeat(500) }, `: ${'x'.repeat(200)}`],
    ['<h1>Bad gateway</h1>', ''],
    [null, ''],
  ])('of %j ends with %j', (error, words) => {
    expect(message(error)).toBe(`demo groups.get: 404 Not Found${words}`);
  });

  it('goes without a reason phrase where the answer has none, as in HTTP/2', () => {
    expect(message({ message: 'Gone' }, '')).toBe('demo groups.get: 404: Gone');
  });
});

describe('an operation of another API', () => {
  it('is not sent: its credentials and its paths are not those of the client', async () => {
    const onError = vi.fn();
    const { transport, sent } = stub(undefined, { hooks: { onError } });
    await expect(transport.send({ ...row(), api: 'other' }, {})).rejects.toThrow(new RequestError({ api: 'other', name: 'groups.get' }, 'the client is one of demo'));
    expect(sent).toEqual([]);
    expect(onError).toHaveBeenCalledOnce();
  });
});

describe('a ConnectionError', () => {
  it('names the code and no host; the cause is kept', async () => {
    const cause = Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED', address: '10.1.2.3' } });
    const { transport } = stub(() => Promise.reject(cause));
    const error: unknown = await transport.send(row(), {}).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ message: 'demo groups.get: no answer (ECONNREFUSED)', cause });
  });
});

describe('what is shown of an error', () => {
  const response = last(new Response('fax to +41225551234', { status: 404 }));
  const error = new ApiError(subject, { ...failure, error: { number: '+41225551234', message: 'Gone' }, response });

  it('is what may be logged', () => {
    expect(JSON.parse(JSON.stringify(error))).toEqual({ name: 'ApiError', message: 'demo groups.get: 404: Gone', operation: 'demo groups.get', status: 404, attempts: 1 });
    expect(inspect(error)).not.toContain('+41225551234');
  });

  it('begins with its name', () => {
    expect(String(error.stack)).toMatch(/^ApiError: demo groups\.get: 404: Gone/);
  });

  it('has one base', () => {
    expect(error).toBeInstanceOf(ClientError);
    expect(new RequestError(subject, 'x')).toBeInstanceOf(ClientError);
  });
});

describe('isApiError', () => {
  const operation = row({ responses: { 200: {} } });

  it('is true for an error of that operation and no other', async () => {
    const { transport } = stub(() => new Response('gone', { status: 410 }));
    const error: unknown = await call(transport, operation, {}).catch((reason: unknown) => reason);
    expect(isApiError(error, operation)).toBe(true);
    expect(isApiError(error, row({ name: 'groups.list' }))).toBe(false);
    expect(isApiError(new Error('x'), operation)).toBe(false);
  });
});

describe('a secret', () => {
  it('is not in what shows a client, however deep one looks', () => {
    const { transport } = stub(undefined, { auth: { token: 'hunter2', login: { username: 'u', password: 'hunter2' } }, headers: { 'x-key': 'hunter2' } });
    const client = { ...transport, groups: { get: () => call(transport, row(), {}) } };
    for (const shown of [transport, client]) {
      expect(inspect(shown, { depth: Infinity, showHidden: true })).not.toContain('hunter2');
      expect(JSON.stringify(shown)).not.toContain('hunter2');
    }
    expect(Object.isFrozen(transport)).toBe(true);
  });

  it('is not in an error either', async () => {
    const { transport } = stub(() => Promise.reject(new TypeError('fetch failed')), { auth: { query_key: 'hunter2' } });
    const error: unknown = await transport.send(row({ security: [['query_key']] }), {}).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain('hunter2');
  });
});

describe('an error of another copy of the package', () => {
  it('is an instance, of its own class and of the base, and of no other', async () => {
    vi.resetModules();
    const other = await import('../../templates/runtime/errors.js');
    expect(other.ClientError).not.toBe(ClientError);
    const error = new other.ConnectionError(subject, 'no answer');
    expect([error instanceof ConnectionError, error instanceof ClientError, error instanceof RequestError]).toEqual([true, true, false]);
    expect(isApiError(new other.ApiError(subject, { ...failure, error: {}, response: last(new Response(null, { status: 404 })) }), row())).toBe(true);
  });

  it('is told from what only looks like one', () => {
    class Mine extends RequestError {}
    expect([new Mine(subject, 'x') instanceof Mine, new Mine(subject, 'x') instanceof RequestError]).toEqual([true, true]);
    expect(new RequestError(subject, 'x') instanceof Mine).toBe(false);
    const likeness = Object.assign(new Error(), { name: 'RequestError' });
    expect([likeness, { name: 'RequestError' }, null, undefined, 'RequestError'].filter((value) => value instanceof RequestError)).toEqual([]);
  });
});

describe('the id of a request', () => {
  it.each(['x-request-id', 'Request-Id', 'X-Correlation-ID', 'cf-ray'])('is shown where the answer has it: %s', (name) => {
    const response = last(new Response(null, { status: 500, headers: { [name]: 'req-17' } }));
    const error = new ApiError(subject, { ...failure, error: undefined, response });
    expect(error.requestId).toBe('req-17');
    expect(JSON.stringify(error)).toContain('"requestId":"req-17"');
    expect(new DecodeError(subject, response, '', undefined).requestId).toBe('req-17');
  });

  it.each(['', 'a b', 'x'.repeat(129)])('is absent where it is none: %j', (id) => {
    const response = last(new Response(null, { status: 500, headers: { 'x-request-id': id } }));
    expect(new ApiError(subject, { ...failure, error: undefined, response })).not.toHaveProperty('requestId');
  });
});

describe('a redirect that was not followed', () => {
  it.each([
    ['https://other.invalid/x', 'demo groups.get: 302 Found: a redirect to another origin was not followed'],
    ['/x', 'demo groups.get: 302 Found: a redirect was not followed'],
  ])('is what the message says: %s', (location, message_) => {
    const response = Object.defineProperty(new Response(null, { status: 302, statusText: 'Found', headers: { location } }), 'url', { value: 'https://demo.invalid/v1' });
    expect(new ApiError(subject, { ok: false, status: 302, error: '', response: last(response) }).message).toBe(message_);
  });
});
