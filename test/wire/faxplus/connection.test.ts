import { describe, expect, it, vi } from 'vitest';
import { AbortError, ConnectionError, createFaxPlus, listAccounts, TimeoutError, type RequestOptions } from '../../../generated/src/faxplus/index.js';
import { startServer, type Answer } from '../../support/recording-server.js';
import { connect, jsonAnswer, rejectionOf } from './connect.js';

const never = (): Promise<Answer> => new Promise(() => undefined);
const accounts = jsonAnswer(200, { members: [] });
const openEnd: Answer = { ...accounts, body: '{"members":', open: true };

describe('a connection', () => {
  it('that is refused is a ConnectionError, which tells the code and not the host', async () => {
    const { origin, close } = await startServer(() => accounts);
    await close();
    const fax = createFaxPlus({ baseUrl: origin, auth: { personal_access_token: 'pat' } });
    const error = await rejectionOf(fax.accounts.list());
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error.message).toBe('faxplus accounts.list: no answer (ECONNREFUSED)');
    expect(error).not.toHaveProperty('status');
    await expect(listAccounts(fax)).rejects.toThrow(ConnectionError);
  });

  it('that breaks before the head of the answer is one too, without a status', async () => {
    const { fax, origin } = await connect(() => Promise.reject(new Error('break')));
    const error = await rejectionOf(fax.outbox.send({ body: { from: 'a', to: ['+41221234567'], files: [] } }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).not.toHaveProperty('status');
    expect(error.message).not.toContain(new URL(origin).host);
  });
});

describe('a POST that may have arrived', () => {
  it.each<[string, Answer | (() => Promise<Answer>)]>([
    ['no answer', () => Promise.reject(new Error('break'))],
    ['a 503', { status: 503, headers: { 'retry-after': '0' } }],
    ['a 307', { status: 307, headers: { location: '/v3/elsewhere' } }],
    ['a 308', { status: 308, headers: { location: '/v3/elsewhere' } }],
  ])('is never sent again by itself: %s', async (_, answer) => {
    const { fax, requests } = await connect(answer);
    await rejectionOf(fax.outbox.send({ body: { from: 'a', to: ['+41221234567'], files: [] } }));
    expect(requests.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /v3/accounts/self/outbox']);
  });
});

describe('credentials and redirects', () => {
  it('do not reach another origin', async () => {
    const other = await connect(accounts);
    const { fax } = await connect({ status: 302, headers: { location: `${other.origin}/v3/accounts` } });
    await expect(fax.accounts.list()).rejects.toMatchObject({
      name: 'ApiError',
      status: 302,
      message: 'faxplus accounts.list: 302 Found: a redirect to another origin was not followed',
    });
    expect(other.requests).toEqual([]);
  });

  it('follow a GET within the own origin', async () => {
    const { fax, requests } = await connect(({ path }) =>
      path === '/v3/accounts' ? { status: 302, headers: { location: '/v4/accounts' } } : accounts,
    );
    expect(await fax.accounts.list()).toEqual({ members: [] });
    expect(requests.map(({ path }) => path)).toEqual(['/v3/accounts', '/v4/accounts']);
  });
});

describe('a timeout', () => {
  it.each<[string, Answer | typeof never]>([
    ['no answer comes', never],
    ['the answer does not end', openEnd],
  ])('ends a call where %s', async (_, answer) => {
    const { fax } = await connect(answer, { timeout: 50 });
    const error = await rejectionOf(fax.accounts.list());
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ timeout: 50, message: 'faxplus accounts.list: no answer within 50 ms' });
  });

  it('of a call wins over that of the client', async () => {
    const { fax } = await connect(never, { timeout: 60_000 });
    await expect(fax.accounts.list({}, { timeout: 50 })).rejects.toMatchObject({ name: 'TimeoutError', timeout: 50 });
  });

  it('counts from the credentials on', async () => {
    const { fax, requests } = await connect(accounts, { timeout: 50, auth: { personal_access_token: () => new Promise(() => undefined) } });
    await expect(fax.accounts.list()).rejects.toThrow(TimeoutError);
    expect(requests).toEqual([]);
  });

  it('of 0 lifts that of the client', async () => {
    const slowly = (): Promise<Answer> => new Promise((resolve) => setTimeout(() => resolve(accounts), 150));
    const { fax } = await connect(slowly, { timeout: 50 });
    expect(await fax.accounts.list({}, { timeout: 0 })).toEqual({ members: [] });
  });
});

describe('a call that has ended early', () => {
  it.each<[string, () => RequestOptions]>([
    ['a timeout', () => ({ timeout: 500 })],
    ['a signal', () => ({ signal: AbortSignal.timeout(500) })],
  ])('by %s hangs up', async (_, options) => {
    const { fax, abandoned } = await connect(never);
    await rejectionOf(fax.accounts.list({}, options()));
    await vi.waitFor(() => expect(abandoned).toHaveLength(1));
  });
});

describe('a signal', () => {
  it('that is aborted already sends nothing', async () => {
    const { fax, requests } = await connect(accounts);
    const error = await rejectionOf(fax.accounts.list({}, { signal: AbortSignal.abort('changed my mind') }));
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({ cause: 'changed my mind' });
    expect(requests).toEqual([]);
  });

  it('ends a call that waits for its answer', async () => {
    const controller = new AbortController();
    const { fax } = await connect(() => {
      controller.abort();
      return never();
    });
    await expect(fax.accounts.list({}, { signal: controller.signal })).rejects.toThrow(AbortError);
  });

  it('ends a call in the middle of its answer', async () => {
    const controller = new AbortController();
    const { transport } = await connect(() => {
      setTimeout(() => controller.abort(), 50);
      return openEnd;
    });
    await expect(listAccounts(transport, {}, { signal: controller.signal })).rejects.toThrow(AbortError);
  });
});
