import { describe, expect, it } from 'vitest';
import { RequestError } from '../../templates/runtime/errors.js';
import type { ClientOptions } from '../../templates/runtime/options.js';
import { row, stub, type Sent } from './rows.js';

const either = [['token'], ['login', 'client_id']] as const;

async function send(security: readonly (readonly string[])[], auth: object, options: ClientOptions = {}): Promise<Sent | undefined> {
  const { transport, sent } = stub(undefined, { auth, ...options });
  await transport.send(row({ security }), {});
  return sent[0];
}

describe('a credential is put where its scheme wants it', () => {
  it.each<[string, object, object]>([
    ['token', { token: 'abc' }, { authorization: 'Bearer abc' }],
    // base64 of the UTF-8 bytes of `zoë:a:b`
    ['login', { login: { username: 'zoë', password: 'a:b' } }, { authorization: 'Basic em/DqzphOmI=' }],
    ['client_id', { client_id: 'APIK' }, { 'x-client-id': 'APIK' }],
    ['cookie_key', { cookie_key: 'a=;b' }, { cookie: 'session=a=%3Bb' }],
  ])('%s', async (name, auth, headers) => {
    expect((await send([[name]], auth))?.init.headers).toMatchObject(headers);
  });

  it('query_key', async () => {
    expect((await send([['query_key']], { query_key: 'a&b' }))?.url).toBe('https://demo.invalid/v1/groups?key=a%26b');
  });
});

describe('the alternative', () => {
  const login = { username: 'u', password: 'p' };

  it.each<[string, object, object]>([
    ['the first that fits', { token: 't', login, client_id: 'c' }, { authorization: 'Bearer t' }],
    ['the next where a scheme of the first is missing', { login, client_id: 'c' }, { authorization: 'Basic dTpw', 'x-client-id': 'c' }],
    ['undefined counts as missing', { token: undefined, login, client_id: 'c' }, { 'x-client-id': 'c' }],
    ['so does a function that yields it', { token: async () => undefined, login, client_id: 'c' }, { 'x-client-id': 'c' }],
  ])('%s', async (_, auth, headers) => {
    expect((await send(either, auth))?.headers).toMatchObject(headers);
  });

  it('sends nothing of an alternative that is not complete', async () => {
    expect((await send(either, { token: 't', client_id: 'c' }))?.headers).not.toHaveProperty('x-client-id');
  });

  it('without credentials is taken only where no other fits', async () => {
    expect((await send([[], ['token']], { token: 't' }))?.headers).toHaveProperty('authorization');
    expect((await send([[], ['token']], {}))?.headers).not.toHaveProperty('authorization');
  });

  it('that names a member which every object inherits is not supplied', async () => {
    await expect(send([['constructor']], {})).rejects.toThrow(RequestError);
  });

  it('asks each function once', async () => {
    let calls = 0;
    const login_ = (): typeof login => ((calls += 1), login);
    await expect(send([['login', 'token'], ['login', 'client_id']], { login: login_ })).rejects.toThrow(RequestError);
    expect(calls).toBe(1);
  });
});

describe('without what any alternative needs', () => {
  it('nothing is sent, and the message lists the alternatives and what is missing', async () => {
    const { transport, sent } = stub();
    await expect(transport.send(row({ security: either }), {})).rejects.toThrow(
      'demo groups.get: auth must have token, or login with client_id; not supplied: token, login',
    );
    expect(sent).toEqual([]);
  });

  it('the request goes out bare where the caller allows it', async () => {
    expect((await send(either, {}, { allowAnonymous: true }))?.headers).not.toHaveProperty('authorization');
  });
});

describe('a credential that cannot be sent is refused and not repeated', () => {
  it.each<[string, unknown]>([
    ['token', 'hunter2\r\nx: y'],
    ['token', 'hunter2☃'],
    ['token', { secret: 'hunter2' }],
    ['client_id', 'hunter2\u0000'],
    ['login', { username: 'a:hunter2', password: 'p' }],
    ['login', { username: 'u', password: 'hunter2\n' }],
    ['login', { username: 'u' }],
    ['login', 'hunter2'],
  ])('%s: %j', async (name, value) => {
    const error = await send([[name]], { [name]: value }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(RequestError);
    expect(String(error)).not.toContain('hunter2');
  });
});

describe('headers of the caller', () => {
  it('win over what is sent by itself: those of the call over those of the client, in any case', async () => {
    const { transport, sent } = stub(undefined, { headers: { ACCEPT: 'text/a', 'X-App': 'client' } });
    await transport.send(row(), {}, { headers: { 'x-app': 'call' } });
    expect(sent[0]?.init.headers).toEqual({ accept: 'text/a', 'x-app': 'call' });
  });

  it('remove one where they are undefined', async () => {
    const { transport, sent } = stub();
    await transport.send(row(), {}, { headers: { Accept: undefined } });
    expect(sent[0]?.init.headers).toEqual({});
  });
});
