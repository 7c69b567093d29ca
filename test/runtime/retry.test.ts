import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { binary } from '../../templates/runtime/binary.js';
import { json } from '../../templates/runtime/json.js';
import type { RetryOptions } from '../../templates/runtime/options.js';
import type { Codec } from '../../templates/runtime/operation.js';
import { ok, row, stub } from './rows.js';

const broken = (): Promise<Response> => Promise.reject(new TypeError('fetch failed'));
const says = (status: number, headers: Record<string, string> = {}) => (): Response => new Response('{}', { status, headers });

/** Answers in turn, the last one for good. */
function inTurn(...answers: readonly (() => Response | Promise<Response>)[]): () => Response | Promise<Response> {
  let next = 0;
  return () => (answers[Math.min(next++, answers.length - 1)] ?? ok)();
}

function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(() => 'nothing was thrown', (reason: unknown) => reason);
}

describe('a call is repeated', () => {
  it.each<[string, () => Response | Promise<Response>]>([
    ['a connection that fails', broken],
    ...[408, 429, 500, 502, 503, 504, 599].map((status) => [`a ${status}`, says(status)] as [string, () => Response]),
    ['a body that breaks off', () => new Response(new ReadableStream({ start: (it) => it.error(new Error('cut')) }))],
  ])('after %s, and the answer counts its attempts', async (_, failure) => {
    const { transport, sent } = stub(inTurn(failure, failure, ok));
    const result = await transport.send(row(), {});
    expect(result).toMatchObject({ ok: true, status: 200, data: {} });
    expect(result.response.attempts).toBe(3);
    expect(sent).toHaveLength(3);
  });

  it('twice at most, unless the client or the call says otherwise; then the last answer is given', async () => {
    const attempts = async (client?: number | RetryOptions, call?: number | RetryOptions): Promise<number> => {
      const { transport, sent } = stub(says(503), { retry: client ?? { delay: 1 } });
      const result = await transport.send(row(), {}, { retry: call });
      expect(result).toMatchObject({ ok: false, status: 503 });
      expect(result.response.attempts).toBe(sent.length);
      return sent.length;
    };
    expect(await attempts()).toBe(3);
    expect(await attempts({ retries: 4, delay: 1 })).toBe(5);
    expect(await attempts({ retries: 4, delay: 1 }, { retries: 1 })).toBe(2);
    expect(await attempts({ retries: 4, delay: 1 }, 3)).toBe(4);
    expect(await attempts(0)).toBe(1);
  });

  it('and the error of the last attempt is thrown, with their number', async () => {
    const { transport, sent } = stub(broken);
    expect(await rejection(transport.send(row(), {}))).toMatchObject({ name: 'ConnectionError', attempts: 3, sent: 'unknown' });
    expect(sent).toHaveLength(3);
  });

  it.each([200, 201, 302, 400, 401, 404, 409, 425])('but not after a %i', async (status) => {
    const { transport, sent } = stub(says(status));
    expect((await transport.send(row(), {})).status).toBe(status);
    expect(sent).toHaveLength(1);
  });

  it('but not after an answer that cannot be read', async () => {
    const { transport, sent } = stub(() => new Response('<html>', { headers: { 'content-type': 'text/html' } }));
    expect(await rejection(transport.send(row(), {}))).toMatchObject({ name: 'DecodeError', attempts: 1 });
    expect(sent).toHaveLength(1);
  });

  it('with the body of an answer that is passed over cancelled', async () => {
    const cancelled: unknown[] = [];
    const endless = (): Response => new Response(new ReadableStream({ cancel: (reason) => void cancelled.push(reason) }), { status: 503 });
    const { transport } = stub(inTurn(endless, ok));
    await transport.send(row(), {});
    expect(cancelled).toHaveLength(1);
  });
});

describe('by itself', () => {
  it.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'QUERY'])('a %s is', async (method) => {
    const { transport, sent } = stub(inTurn(broken, () => new Response(null, { status: 204 })));
    await transport.send(row({ method, responses: { 204: {} } }), {});
    expect(sent).toHaveLength(2);
  });

  it.each([['POST', undefined], ['PATCH', undefined], ['PUT', false], ['DELETE', false], ['GET', false]] as const)('a %s is not, idempotent: %s', async (method, idempotent) => {
    const marked = row({ method, ...(idempotent === false && { idempotent }) });
    const failing = stub(broken, { retry: { retries: 5, delay: 1 } });
    expect(await rejection(failing.transport.send(marked, {}))).toMatchObject({ attempts: 1, sent: 'unknown' });
    expect(failing.sent).toHaveLength(1);
    const refusing = stub(says(503, { 'retry-after': '0' }));
    await refusing.transport.send(marked, {}, { retry: 5 });
    expect(refusing.sent).toHaveLength(1);
  });

  it('a POST is where the call says so, and nowhere else', async () => {
    const post = row({ method: 'POST' });
    // @ts-expect-error A client cannot say it for all of its calls.
    const client = stub(broken, { retry: { nonIdempotent: true, delay: 1 } });
    await rejection(client.transport.send(post, {}));
    expect(client.sent).toHaveLength(1);
    expect((await stub(inTurn(broken, ok)).transport.send(post, {}, { retry: { nonIdempotent: true } })).response.attempts).toBe(2);
  });
});

describe('the body', () => {
  const streaming: Codec = { ...binary, encode: () => new Blob(['fax']).stream() };

  it.each<[string, Codec, unknown]>([
    ['text', json, { a: 1 }],
    ['a Blob', binary, new Blob(['fax'])],
    ['bytes', binary, new Uint8Array([1])],
  ])('that is %s is sent again as it was', async (_, codec, body) => {
    const { transport, sent } = stub(inTurn(broken, ok));
    await transport.send(row({ method: 'PUT', body: { content: { 'a/b': { codec } } } }), { body });
    expect(sent[1]?.init.body).toBe(sent[0]?.init.body);
    expect(sent).toHaveLength(2);
  });

  it('that is a stream is never sent again, whatever the caller wants', async () => {
    const { transport, sent } = stub(broken);
    const operation = row({ method: 'PUT', body: { content: { 'a/b': { codec: streaming } } } });
    expect(await rejection(transport.send(operation, { body: 'x' }, { retry: { nonIdempotent: true } }))).toMatchObject({ sent: 'unknown' });
    expect(sent).toHaveLength(1);
  });
});

describe('the wait', () => {
  beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) }));
  afterEach(() => void vi.useRealTimers());

  /** The milliseconds before each retry. */
  async function waits(failure: () => Response | Promise<Response>, retry: RetryOptions, chance = 1): Promise<number[]> {
    vi.spyOn(Math, 'random').mockReturnValue(chance);
    const times: number[] = [];
    const { transport } = stub(() => (times.push(performance.now()), failure()), { retry });
    const call = rejection(transport.send(row(), {}));
    await vi.runAllTimersAsync();
    await call;
    return times.slice(1).map((time, index) => Math.round(time - (times[index] ?? 0)));
  }

  it('doubles up to its longest, and chance takes any part of it', async () => {
    expect(await waits(broken, { retries: 3 })).toEqual([500, 1000, 2000]);
    expect(await waits(broken, { retries: 3 }, 0.25)).toEqual([125, 250, 500]);
    expect(await waits(says(503), { retries: 3, delay: 100, maxDelay: 150 })).toEqual([100, 150, 150]);
    expect(await waits(says(503), { retries: 8 }, 0.5)).toEqual([250, 500, 1000, 2000, 4000, 8000, 15_000, 15_000]);
  });

  it.each([
    ['7', 7000],
    ['0', 0],
    ['Thu, 01 Jan 2026 00:00:03 GMT', 3000],
    ['3600', 30_000],
    ['Thu, 01 Jan 2027 00:00:00 GMT', 30_000],
    // What says nothing, or lies behind, leaves the wait to backoff.
    ['Wed, 31 Dec 2025 23:59:59 GMT', 500],
    ['soon', 500],
    ['', 500],
    ['-5', 500],
  ])('is what Retry-After says, within bounds: %j', async (value, milliseconds) => {
    expect(await waits(says(429, { 'retry-after': value }), { retries: 1 })).toEqual([milliseconds]);
  });
});

describe('the overall time', () => {
  it('ends a wait that would be too long at once: the answer is given, or the error', async () => {
    const answered = stub(says(503, { 'retry-after': '20' }), { timeout: 10_000 });
    expect(await answered.transport.send(row(), {})).toMatchObject({ status: 503, response: { attempts: 1 } });
    const failed = stub(broken, { timeout: 10_000, retry: { delay: 1e9, maxDelay: 1e9 } });
    expect(await rejection(failed.transport.send(row(), {}))).toMatchObject({ name: 'ConnectionError', attempts: 1 });
  });

  it('holds for all attempts together', async () => {
    const slow = (): Promise<Response> => new Promise((resolve) => setTimeout(() => resolve(says(503)()), 40));
    const { transport } = stub(slow, { timeout: 100, retry: { retries: 50, delay: 1 } });
    const error = await rejection(transport.send(row(), {}));
    // Where the wait would be over too late, the last answer is given.
    if (error !== 'nothing was thrown') expect(error).toMatchObject({ name: 'TimeoutError', limit: 'overall', timeout: 100, sent: 'unknown' });
  });
});

describe('an abort', () => {
  it('ends a wait at once, and nothing is sent after it', async () => {
    const controller = new AbortController();
    const { transport, sent } = stub(says(503, { 'retry-after': '20' }));
    const error = rejection(transport.send(row(), {}, { signal: controller.signal }));
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    controller.abort('enough');
    expect(await error).toMatchObject({ name: 'AbortError', cause: 'enough', attempts: 1, sent: 'unknown' });
    expect(sent).toHaveLength(1);
  });

  it('that makes fetch fail is no connection that fails', async () => {
    const controller = new AbortController();
    const { transport, sent } = stub(() => (controller.abort(), broken()));
    expect(await rejection(transport.send(row(), {}, { signal: controller.signal }))).toMatchObject({ name: 'AbortError' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(sent).toHaveLength(1);
  });
});

describe('sent', () => {
  const post = row({ method: 'POST', security: [['token']] });

  it('is unknown where the request may have left', async () => {
    const { transport } = stub(broken, { auth: { token: 't' } });
    expect(await rejection(transport.send(post, {}))).toMatchObject({ sent: 'unknown' });
  });

  it.each<[string, () => Promise<unknown>]>([
    ['is refused before', () => stub().transport.send(post, {})],
    ['is aborted before', () => stub(ok, { auth: { token: 't' } }).transport.send(post, {}, { signal: AbortSignal.abort() })],
    ['waits for its credentials too long', () => stub(ok, { auth: { token: () => new Promise(() => undefined) }, timeout: 10 }).transport.send(post, {})],
    ['has no server to connect to', () => stub(() => Promise.reject(Object.assign(new Error(), { cause: { code: 'ECONNREFUSED' } })), { auth: { token: 't' } }).transport.send(post, {})],
    ['is answered, by what cannot be read', () => stub(() => new Response('x'), { auth: { token: 't' } }).transport.send(post, {})],
  ])('is absent where it %s', async (_, call) => {
    const error = await rejection(call());
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toHaveProperty('sent');
  });

  it('stays unknown where a later attempt finds no server', async () => {
    const refused = (): Promise<Response> => Promise.reject(Object.assign(new Error(), { cause: { code: 'ECONNREFUSED' } }));
    const { transport } = stub(inTurn(broken, refused));
    expect(await rejection(transport.send(row({ method: 'POST' }), {}, { retry: { nonIdempotent: true } }))).toMatchObject({ attempts: 3, sent: 'unknown' });
  });
});
