import { afterEach, describe, expect, it } from 'vitest';
import { AbortError, ConnectionError, TimeoutError } from '../../templates/runtime/errors.js';
import type { ClientOptions } from '../../templates/runtime/options.js';
import { startServer, type RecordingServer } from '../support/recording-server.js';
import { ok, row, stub } from './rows.js';

const never = (): Promise<Response> => new Promise(() => undefined);
const servers: RecordingServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(() => 'nothing was thrown', (reason: unknown) => reason);
}

describe('a timeout', () => {
  it('ends a call whose fetch ignores its signal', async () => {
    const error = await rejection(stub(never, { timeout: 20 }).transport.send(row(), {}));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ timeout: 20, limit: 'overall', message: 'demo groups.get: no answer within 20 ms' });
  });

  it('of the call wins over that of the client, and 0 lifts it', async () => {
    const slow = (): Promise<Response> => new Promise((resolve) => setTimeout(() => resolve(ok()), 60));
    expect(await rejection(stub(slow, { timeout: 5000 }).transport.send(row(), {}, { timeout: 10 }))).toMatchObject({ timeout: 10 });
    expect(await stub(slow, { timeout: 10 }).transport.send(row(), {}, { timeout: 0 })).toMatchObject({ ok: true });
  });

  it.each([Infinity, 2 ** 40])('that no timer can wait for is none: %d', async (timeout) => {
    const slow = (): Promise<Response> => new Promise((resolve) => setTimeout(() => resolve(ok()), 20));
    expect(await stub(slow, { timeout }).transport.send(row(), {})).toMatchObject({ ok: true });
  });

  it('holds while the body is read', async () => {
    const server = await startServer(() => ({ status: 200, headers: { 'content-type': 'application/json' }, body: '{"a":', open: true }));
    servers.push(server);
    const { transport } = stub(undefined, { baseUrl: server.origin, fetch: undefined, timeout: 80 });
    expect(await rejection(transport.send(row(), {}))).toBeInstanceOf(TimeoutError);
  });

  it('that ends the wait for a credential keeps the request from being sent later', async () => {
    const token = (): Promise<string> => new Promise((resolve) => setTimeout(() => resolve('late'), 60));
    const { transport, sent } = stub(ok, { auth: { token }, timeout: 10 });
    expect(await rejection(transport.send(row({ method: 'POST', security: [['token']] }), {}))).toBeInstanceOf(TimeoutError);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(sent).toEqual([]);
  });
});

describe('a timeout of an attempt', () => {
  it('ends that attempt alone: the call is repeated, and the error of the last says which time was over', async () => {
    const { transport, sent } = stub(never, { timeout: { attempt: 20 } });
    const error = await rejection(transport.send(row(), {}));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ timeout: 20, limit: 'attempt', attempts: 3, message: 'demo groups.get: no answer within 20 ms (attempt)' });
    expect(sent.map(({ init }) => init.signal?.aborted)).toEqual([true, true, true]);
  });

  it('leaves the next attempt all of its time', async () => {
    let calls = 0;
    const slow = (): Promise<Response> => new Promise((resolve) => setTimeout(() => resolve(ok()), (calls += 1) === 1 ? 500 : 40));
    expect(await stub(slow, { timeout: { attempt: 80 } }).transport.send(row(), {})).toMatchObject({ ok: true, response: { attempts: 2 } });
  });

  it('does not repeat what is not idempotent, and says that it may have arrived', async () => {
    const { transport, sent } = stub(never, { timeout: { attempt: 20 } });
    expect(await rejection(transport.send(row({ method: 'POST' }), {}))).toMatchObject({ limit: 'attempt', attempts: 1, sent: 'unknown' });
    expect(sent).toHaveLength(1);
  });

  it('gives way to the overall time', async () => {
    const { transport } = stub(never, { timeout: { attempt: 60_000, overall: 30 } });
    expect(await rejection(transport.send(row(), {}))).toMatchObject({ timeout: 30, limit: 'overall', attempts: 1 });
  });

  it('holds while the body is read', async () => {
    const server = await startServer(() => ({ status: 200, headers: { 'content-type': 'application/json' }, body: '{"a":', open: true }));
    servers.push(server);
    const { transport } = stub(undefined, { baseUrl: server.origin, fetch: undefined, timeout: { attempt: 80 }, retry: 1 });
    expect(await rejection(transport.send(row(), {}))).toMatchObject({ name: 'TimeoutError', limit: 'attempt', attempts: 2 });
  });
});

describe('a signal', () => {
  it('that is aborted already sends nothing', async () => {
    const { transport, sent } = stub();
    const error = await rejection(transport.send(row(), {}, { signal: AbortSignal.abort('enough') }));
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({ cause: 'enough' });
    expect(sent).toEqual([]);
  });

  it('ends a call whose fetch ignores it, its reason the cause', async () => {
    const controller = new AbortController();
    const error = rejection(stub(never, { timeout: 5000 }).transport.send(row(), {}, { signal: controller.signal }));
    controller.abort('enough');
    expect(await error).toBeInstanceOf(AbortError);
    expect(await error).toMatchObject({ cause: 'enough' });
  });

  it('ends a real connection', async () => {
    const controller = new AbortController();
    const server = await startServer(() => (controller.abort(), new Promise(() => undefined)));
    servers.push(server);
    const { transport } = stub(undefined, { baseUrl: server.origin, fetch: undefined });
    expect(await rejection(transport.send(row(), {}, { signal: controller.signal }))).toBeInstanceOf(AbortError);
  });
});

it('a connection that is reset is a ConnectionError', async () => {
  const server = await startServer(() => Promise.reject(new Error('break the connection')));
  servers.push(server);
  const { transport } = stub(undefined, { baseUrl: server.origin, fetch: undefined });
  expect(await rejection(transport.send(row(), {}))).toBeInstanceOf(ConnectionError);
});

const failing = (): Promise<Response> => Promise.reject(new TypeError('fetch failed'));
let turn = 0;

it.each<[string, () => Response | Promise<Response>, ClientOptions]>([
  ['that are answered', ok, { timeout: { attempt: 60_000, overall: 60_000 } }],
  ['with one time for all attempts', ok, { timeout: 60_000 }],
  ['of which each is repeated', () => ((turn += 1) % 2 ? failing() : ok()), { timeout: { attempt: 60_000, overall: 60_000 }, retry: { delay: 0 } }],
  ['that fail', failing, { timeout: { attempt: 60_000 }, retry: 0 }],
])('10,000 calls %s leave no timer and no listener', async (_, answer, options) => {
  const signal = new AbortController().signal;
  let listeners = 0;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...args: Parameters<typeof add>) => ((listeners += 1), add(...args));
  signal.removeEventListener = (...args: Parameters<typeof remove>) => ((listeners -= 1), remove(...args));
  const timers = (): number => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
  const before = timers();
  const { transport } = stub(answer, options);
  for (let i = 0; i < 100; i += 1) await Promise.all(Array.from({ length: 100 }, () => rejection(transport.send(row(), {}, { signal }))));
  expect(listeners).toBe(0);
  expect(timers()).toBeLessThanOrEqual(before);
});
