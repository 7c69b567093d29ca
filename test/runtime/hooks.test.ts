import { describe, expect, it, vi } from 'vitest';
import type { ErrorView, ClientHooks, RequestView, ResponseView, RetryView } from '../../templates/runtime/options.js';
import { ok, row, stub } from './rows.js';

const group = row({ path: '/groups/{id}', parameters: [{ name: 'id', in: 'path' }, { name: 'q', in: 'query' }], security: [['token']] });
const input = { path: { id: '+41221234567' }, query: { q: 'Zoë' } };
const base = { operation: 'demo groups.get', method: 'GET', path: '/groups/{id}' };

type Told = readonly [hook: string, view: object];

/** ClientHooks that write down what they are told, and whatever else they do. */
function recorder(more: ClientHooks = {}): { hooks: ClientHooks; told: Told[] } {
  const told: Told[] = [];
  const hooks: ClientHooks = {
    onRequest: (view) => (told.push(['onRequest', view]), more.onRequest?.(view)),
    onResponse: (view) => (told.push(['onResponse', view]), more.onResponse?.(view)),
    onRetry: (view) => (told.push(['onRetry', view]), more.onRetry?.(view)),
    onError: (view) => (told.push(['onError', view]), more.onError?.(view)),
  };
  return { hooks, told };
}

describe('hooks', () => {
  it('are told of each request, its answer, and what comes after', async () => {
    const { hooks, told } = recorder();
    let turn = 0;
    const answers = [() => Promise.reject(new TypeError('fetch failed')), () => new Response('{}', { status: 503, headers: { 'retry-after': '0' } }), ok];
    const { transport } = stub(() => (answers[turn++] ?? ok)(), { hooks, auth: { token: 'hunter2' } });
    await transport.send(group, input);
    expect(told).toMatchObject([
      ['onRequest', { ...base, attempts: 1, origin: 'https://demo.invalid', headers: { authorization: '[redacted]', accept: 'application/json' } }],
      ['onRetry', { ...base, attempts: 1, wait: expect.any(Number), error: { name: 'ConnectionError' } }],
      ['onRequest', { ...base, attempts: 2 }],
      ['onResponse', { ...base, attempts: 2, status: 503, milliseconds: expect.any(Number), headers: { 'retry-after': '0' } }],
      ['onRetry', { ...base, attempts: 2, wait: 0, status: 503 }],
      ['onRequest', { ...base, attempts: 3 }],
      ['onResponse', { ...base, attempts: 3, status: 200, headers: { 'content-type': 'application/json' } }],
    ]);
    expect(new Set(told.map(([, view]) => Reflect.get(view, 'call'))).size).toBe(1);
  });

  it('are told of what a call is rejected with, also where nothing was sent', async () => {
    const { hooks, told } = recorder();
    await stub(ok, { hooks }).transport.send(group, input).catch(() => undefined);
    await stub(() => new Response('<html>'), { hooks, auth: { token: 't' } }).transport.send(group, input).catch(() => undefined);
    expect(told).toMatchObject([
      ['onError', { ...base, attempts: 0, error: { name: 'RequestError' } }],
      ['onRequest', { attempts: 1 }],
      ['onResponse', { status: 200 }],
      ['onError', { ...base, attempts: 1, error: { name: 'DecodeError' } }],
    ]);
  });

  it('see no secret and no person', async () => {
    const { hooks, told } = recorder();
    const headers = { 'x-tenant': 'hunter2', cookie: 'a=hunter2' };
    const answer = (): Response => new Response('{}', { status: 503, headers: { 'set-cookie': 'hunter2', 'x-name': 'Zoë', location: '/+41221234567' } });
    const auth = { login: { username: 'u', password: 'hunter2' }, client_id: 'hunter2', query_key: 'hunter2', cookie_key: 'hunter2' };
    const { transport } = stub(answer, { hooks, auth, headers });
    await transport.send({ ...group, security: [['login', 'client_id', 'query_key', 'cookie_key']] }, input);
    expect(told).toHaveLength(3 + 3 + 2);
    expect(JSON.stringify(told)).not.toMatch(/hunter2|4122|Zoë|dTpodW50ZXIy/);
    expect(told[0]?.[1]).toMatchObject({ headers: { authorization: '[redacted]', 'x-tenant': '[redacted]', cookie: '[redacted]' } });
  });

  it('may add headers to a request, and no other can', async () => {
    const { hooks } = recorder({ onRequest: () => ({ TraceParent: '00-1-2-01' }) });
    const { transport, sent } = stub(ok, { hooks, auth: { token: 't' } });
    await transport.send(group, input);
    expect(sent[0]?.headers).toMatchObject({ traceparent: '00-1-2-01', authorization: 'Bearer t' });
  });

  it('that throw change nothing, and the console says so', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const fail = (): never => {
      throw new Error('a mistake in a hook');
    };
    const { transport } = stub(ok, { hooks: { onRequest: fail, onResponse: fail, onRetry: fail, onError: fail }, auth: { token: 't' } });
    expect(await transport.send(group, input)).toMatchObject({ ok: true });
    expect(error.mock.calls.map(([thrown]) => String(thrown))).toEqual(['Error: a mistake in a hook', 'Error: a mistake in a hook']);
    error.mockRestore();
  });

  it('are typed', () => {
    const hooks: ClientHooks = {
      onRequest: ({ attempts, origin }: RequestView) => ({ 'x-attempt': `${attempts} ${origin}` }),
      onResponse: ({ status, milliseconds }: ResponseView) => void (status + milliseconds),
      onRetry: ({ wait, status, error }: RetryView) => void [wait, status, error?.message],
      onError: ({ error }: ErrorView) => void error,
      // @ts-expect-error There is no such hook.
      onAnswer: () => undefined,
    };
    expect(Object.keys(hooks)).toHaveLength(5);
  });
});
