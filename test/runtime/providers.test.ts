import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import type { BasicCredential, Credential, CredentialRequest } from '../../templates/runtime/options.js';
import { RequestError } from '../../templates/runtime/errors.js';
import { ok, row, stub, type Sent } from './rows.js';

const get = row({ security: [['token']] });
const post = row({ method: 'POST', security: [['token']] });
const refused = (): Response => new Response('{}', { status: 401 });
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

function tokens(sent: readonly Sent[]): (string | undefined)[] {
  return sent.map(({ headers }) => headers['authorization']);
}

function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(() => 'nothing was thrown', (reason: unknown) => reason);
}

describe('a function for a credential', () => {
  it.each([['async', true], ['not async', false]])('that is %s is called once for all calls at the same time', async (_, isAsync) => {
    let calls = 0;
    const token = (): string | Promise<string> => ((calls += 1), isAsync ? soon().then(() => `t${calls}`) : `t${calls}`);
    const { transport, sent } = stub(ok, { auth: { token } });
    await Promise.all(Array.from({ length: 20 }, () => transport.send(get, {})));
    expect([calls, new Set(tokens(sent))]).toEqual([1, new Set(['Bearer t1'])]);
    await transport.send(get, {});
    expect(tokens(sent).at(-1)).toBe('Bearer t2');
  });

  it('that fails fails for all who wait, and is asked anew afterwards', async () => {
    let calls = 0;
    const token = async (): Promise<string> => {
      if ((calls += 1) === 1) throw new Error('the vault is closed');
      return 't';
    };
    const { transport, sent } = stub(ok, { auth: { token } });
    const errors = await Promise.all(Array.from({ length: 3 }, () => rejection(transport.send(get, {}))));
    for (const error of errors) expect(error).toMatchObject({ name: 'RequestError', message: 'demo groups.get: auth.token failed', cause: { message: 'the vault is closed' } });
    await transport.send(get, {});
    expect(tokens(sent)).toEqual(['Bearer t']);
  });

  it('goes on where one of those who wait gives up', async () => {
    const controller = new AbortController();
    const { transport, sent } = stub(ok, { auth: { token: () => soon().then(() => 't') } });
    const given = rejection(transport.send(get, {}, { signal: controller.signal }));
    const other = transport.send(get, {});
    controller.abort();
    expect(await given).toMatchObject({ name: 'AbortError' });
    await other;
    expect(sent).toHaveLength(1);
  });

  it('is asked for each attempt, since waits outlast tokens', async () => {
    let calls = 0;
    const { transport, sent } = stub(() => new Response('{}', { status: calls < 2 ? 503 : 200 }), { auth: { token: () => `t${(calls += 1)}` } });
    await transport.send(get, {});
    expect(tokens(sent)).toEqual(['Bearer t1', 'Bearer t2']);
  });
});

describe('after a 401 a function', () => {
  /** Yields `old` until it is told that `old` was refused. */
  function renewing(): { token: Credential<string>; asked: (string | undefined)[] } {
    const asked: (string | undefined)[] = [];
    let current = 'old';
    const token = async ({ rejected }: CredentialRequest<string>): Promise<string> => {
      asked.push(rejected);
      await soon();
      return (current = rejected === undefined ? current : 'new');
    };
    return { token, asked };
  }
  const onlyNew = (sent: readonly Sent[]) => (): Response => (tokens(sent).at(-1) === 'Bearer new' ? ok() : refused());

  it.each([['GET', get], ['POST', post]])('is told what was refused, and a %s is sent again with what it yields', async (_, operation) => {
    const { token, asked } = renewing();
    const client: ReturnType<typeof stub> = stub(() => onlyNew(client.sent)(), { auth: { token } });
    expect(await client.transport.send(operation, {})).toMatchObject({ ok: true, response: { attempts: 2 } });
    expect(asked).toEqual([undefined, 'old']);
    expect(tokens(client.sent)).toEqual(['Bearer old', 'Bearer new']);
  });

  it('is told once for all calls at the same time', async () => {
    const { token, asked } = renewing();
    const client: ReturnType<typeof stub> = stub(undefined, { auth: { token }, fetch: async (_, init) => (new Headers(init.headers).get('authorization') === 'Bearer new' ? ok() : refused()) });
    const results = await Promise.all(Array.from({ length: 20 }, () => client.transport.send(get, {})));
    expect(results.every(({ status }) => status === 200)).toBe(true);
    expect(asked).toEqual([undefined, 'old']);
  });

  it('is told once for a call: a second 401 is the answer', async () => {
    let calls = 0;
    const { transport, sent } = stub(refused, { auth: { token: () => `t${(calls += 1)}` } });
    expect(await transport.send(get, {})).toMatchObject({ ok: false, status: 401, response: { attempts: 2 } });
    expect(tokens(sent)).toEqual(['Bearer t1', 'Bearer t2']);
  });

  it.each<[string, Credential<string>]>([
    ['yields the same', () => 'same'],
    ['yields nothing', ({ rejected }) => (rejected === undefined ? 'same' : undefined)],
    ['is none, but a text', 'same'],
  ])('that %s leaves the 401 as the answer', async (_, token) => {
    const { transport, sent } = stub(refused, { auth: { token } });
    expect(await transport.send(get, {})).toMatchObject({ status: 401, response: { attempts: 1 } });
    expect(sent).toHaveLength(1);
  });

  it('does not try a password twice that is the same in another object', async () => {
    const { transport, sent } = stub(refused, { auth: { login: () => ({ username: 'u', password: 'p' }) } });
    await transport.send(row({ security: [['login']] }), {});
    expect(sent).toHaveLength(1);
  });

  it('that fails is why the call fails', async () => {
    const token = ({ rejected }: CredentialRequest<string>): string => {
      if (rejected !== undefined) throw new Error('sign in again');
      return 'old';
    };
    const error = await rejection(stub(refused, { auth: { token } }).transport.send(post, {}));
    expect(error).toMatchObject({ name: 'RequestError', cause: { message: 'sign in again' } });
    expect(error).not.toHaveProperty('sent');
  });

  it('is typed by its credential', () => {
    expectTypeOf<CredentialRequest<string>['rejected']>().toEqualTypeOf<string | undefined>();
    const token: Credential<string> = ({ rejected }) => rejected?.toUpperCase();
    // @ts-expect-error A name and a password are no text.
    const login: Credential<BasicCredential> = ({ rejected }) => rejected?.password;
    expect([typeof token, typeof login]).toEqual(['function', 'function']);
  });
});

describe('trustedOrigins', () => {
  const elsewhere = row({ server: { url: 'https://files.invalid/v1' }, security: [['token']] });

  it('get credentials and the headers of the client', async () => {
    const { transport, sent } = stub(ok, { auth: { token: 't' }, headers: { 'x-app': 'a' }, trustedOrigins: ['https://files.invalid'] });
    await transport.send(elsewhere, {});
    expect(sent[0]).toMatchObject({ url: 'https://files.invalid/v1/groups', headers: { authorization: 'Bearer t', 'x-app': 'a' } });
  });

  it.each([['none'], ['https://files.invalid.evil.invalid'], ['http://files.invalid'], ['https://files.invalid:8443']])('are nothing but what they say: %s', async (origin) => {
    const { transport, sent } = stub(ok, { auth: { token: 't' }, trustedOrigins: origin === 'none' ? [] : [origin] });
    await expect(transport.send(elsewhere, {})).rejects.toThrow('credentials are not sent to another origin');
    expect(sent).toEqual([]);
  });

  it.each(['files.invalid', '*', 'ftp://files.invalid', 'https://u:p@files.invalid'])('are refused at once where they are no origins: %s', (origin) => {
    expect(() => stub(ok, { trustedOrigins: [origin] })).toThrow(RequestError);
    expect(() => stub(ok, { trustedOrigins: [origin] })).toThrow('demo: a trusted origin must be an absolute http or https URL');
  });

  it('are followed to by a redirect, with credentials; no other origin is', async () => {
    const to = (location: string) => (): Response => new Response(null, { status: 302, headers: { location } });
    const client: ReturnType<typeof stub> = stub(() => (client.sent.length === 1 ? to('https://files.invalid/x')() : ok()), { auth: { token: 't' }, trustedOrigins: ['https://files.invalid'] });
    await client.transport.send(get, {});
    expect(client.sent.map(({ url, headers }) => [url, headers['authorization']])).toEqual([
      ['https://demo.invalid/v1/groups', 'Bearer t'],
      ['https://files.invalid/x', 'Bearer t'],
    ]);
    const other = stub(to('https://other.invalid/x'), { auth: { token: 't' }, trustedOrigins: ['https://files.invalid'] });
    expect(await other.transport.send(get, {})).toMatchObject({ ok: false, status: 302 });
    expect(other.sent).toHaveLength(1);
  });
});

describe('Basic over plain http', () => {
  const operation = row({ security: [['login']] });
  const auth = { login: { username: 'u', password: 'hunter2' } };

  async function warnings(options: object): Promise<unknown[][]> {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { transport } = stub(ok, { auth, ...options });
    for (const _ of [1, 2]) await transport.send(operation, {});
    const { calls } = warn.mock;
    warn.mockRestore();
    return calls;
  }

  it('warns once for a client, without the secret and the place', async () => {
    const text = 'demo: auth.login goes over plain http, where anybody on the way can read it: use https, or say allowPlainHttp';
    expect(await warnings({ baseUrl: 'http://demo.invalid' })).toEqual([[text]]);
  });

  it('is silent where it is allowed, and over https', async () => {
    expect(await warnings({ baseUrl: 'http://demo.invalid', allowPlainHttp: true })).toEqual([]);
    expect(await warnings({})).toEqual([]);
  });
});
