import { inspect } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createFaxPlus, oauth2Flow } from '../../generated/src/faxplus/index.js';
import { createOAuth2, OAuth2Error, type OAuth2Options, type Tokens } from '../../generated/src/runtime/oauth2.js';
import { startServer } from '../support/recording-server.js';
import { startAuthority, type Habits } from './authority.js';

const redirectUri = 'http://localhost:7777/back';

/** A sign-in at a local authority, with its tokens in memory. */
async function start(habits: Habits = {}, more: Partial<OAuth2Options> = {}) {
  const authority = await startAuthority(habits);
  const saved: Tokens[] = [];
  const store = { load: () => saved.at(-1), save: (tokens: Tokens) => void saved.push(tokens) };
  const options: OAuth2Options = { flow: authority.flow, clientId: 'APIK-1', clientSecret: 's3cret', redirectUri, store, ...more };
  return { authority, saved, options, login: createOAuth2(options) };
}

/** The same, with a user who has signed in. */
async function signedIn(habits: Habits = {}, more: Partial<OAuth2Options> = {}) {
  const all = await start(habits, more);
  const authorization = await all.login.authorize();
  await all.login.exchange(all.authority.signIn(authorization.url), authorization);
  return all;
}

/** Fax.Plus as far as it holds the token of a request against the one that is good. */
async function startService(isGood: (token: string) => boolean) {
  const service = await startServer(({ headers }) => {
    const status = isGood((headers['authorization'] ?? '').replace('Bearer ', '')) ? 200 : 401;
    return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(status === 200 ? { uid: '1' } : { error: 'unauthorized' }) };
  });
  onTestFinished(service.close);
  return service;
}

async function failureOf(promise: Promise<unknown>): Promise<OAuth2Error> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof OAuth2Error)) throw new Error('no OAuth2Error');
  return error;
}

describe('signing in', () => {
  it('sends the user to the page of the service, each time with another state and challenge, and nothing that is a placeholder', async () => {
    const { login } = await start();
    const [one, two] = [await login.authorize(), await login.authorize()];
    const query = Object.fromEntries(new URL(one.url).searchParams);
    expect(query).toEqual({
      response_type: 'code',
      client_id: 'APIK-1',
      redirect_uri: redirectUri,
      scope: 'all',
      state: one.state,
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
    });
    expect(one.url).not.toContain(one.codeVerifier);
    expect(one.state).not.toBe(two.state);
    expect(one.codeVerifier).not.toBe(two.codeVerifier);
  });

  it('exchanges the code once and saves what it gets', async () => {
    const { authority, saved } = await signedIn({ expiresIn: 3600 });
    expect(saved).toEqual([{ accessToken: authority.live.access, refreshToken: authority.live.refresh, expiresAt: expect.any(Number) }]);
    expect(Math.abs((saved[0]?.expiresAt ?? 0) - Date.now() - 3_600_000)).toBeLessThan(30_000);
    const [request] = authority.requests;
    expect(request).toMatchObject({ method: 'POST', path: '/token' });
    expect(request?.headers['content-type']).toMatch(/^application\/x-www-form-urlencoded/);
  });

  it('takes the parameters into the URL for a service that wants them there', async () => {
    const { authority, saved } = await signedIn({ inQuery: true }, { parametersIn: 'query' });
    expect(saved).toHaveLength(1);
    expect(authority.requests[0]?.path).toContain('grant_type=authorization_code');
    expect(authority.requests[0]?.body).toHaveLength(0);
  });

  it.each([
    ['another state', (url: string) => url.replace(/state=.*/, 'state=forged'), undefined],
    ['no state', (url: string) => url.replace(/&state=.*/, ''), undefined],
    ['a refusal of the user', (url: string) => url.replace(/code=[^&]*/, 'error=access_denied'), 'access_denied'],
    ['another code', (url: string) => url.replace(/code=[^&]*/, 'code=stolen'), 'invalid_grant'],
  ])('refuses %s, and says so without a code or a secret', async (_, change, code) => {
    const { authority, login, saved } = await start();
    const authorization = await login.authorize();
    const error = await failureOf(login.exchange(change(authority.signIn(authorization.url)), authorization));
    expect(error.code).toBe(code);
    expect(inspect(error, { depth: 9 })).not.toMatch(/s3cret|stolen|forged/);
    expect(saved).toEqual([]);
  });

  it('does not speak to another machine without TLS', async () => {
    const { options } = await start();
    const login = createOAuth2({ ...options, flow: { ...options.flow, tokenUrl: 'http://accounts.invalid/token' } });
    const authorization = await login.authorize();
    expect((await failureOf(login.exchange(`${redirectUri}?code=1&state=${authorization.state}`, authorization))).message).toContain('HTTPS');
  });
});

describe('the token of a client', () => {
  it('is not supplied before the user has signed in', async () => {
    const { login } = await start();
    expect(await login.token()).toBeUndefined();
  });

  it('is refreshed ahead of its end, once for all calls, and the next process has it from the store', async () => {
    const { authority, saved, login, options } = await signedIn({ expiresIn: 30 });
    const service = await startService((token) => token === authority.live.access);
    const fax = createFaxPlus({ baseUrl: service.origin, auth: { oauth2: login.token, client_id: 'APIK-1' } });
    await Promise.all(Array.from({ length: 20 }, () => fax.accounts.get()));
    expect(authority.requests).toHaveLength(2);
    expect(new Set(service.requests.map(({ headers }) => headers['authorization'])).size).toBe(1);
    expect(service.requests[0]?.headers['x-fax-clientid']).toBe('APIK-1');
    expect(await createOAuth2({ ...options, refreshAhead: 0 }).token()).toBe(saved.at(-1)?.accessToken);
  });

  it('is refreshed once after a 401, for calls at the same time too, and the calls succeed', async () => {
    const { authority, saved, login } = await signedIn();
    const first = authority.live.access;
    const service = await startService((token) => token !== first && token === authority.live.access);
    const fax = createFaxPlus({ baseUrl: service.origin, auth: { oauth2: login.token, client_id: 'APIK-1' } });
    expect(await Promise.all(Array.from({ length: 10 }, () => fax.accounts.get()))).toHaveLength(10);
    expect(authority.requests).toHaveLength(2);
    expect(saved).toHaveLength(2);
    await fax.accounts.get();
    expect(authority.requests).toHaveLength(2);
  });

  it('is not refreshed again where the service refuses the new one as well', async () => {
    const { authority, login } = await signedIn();
    const service = await startService(() => false);
    const fax = createFaxPlus({ baseUrl: service.origin, auth: { oauth2: login.token, client_id: 'APIK-1' } });
    await expect(fax.accounts.get()).rejects.toThrow('faxplus accounts.get: 401');
    expect([authority.requests.length, service.requests.length]).toEqual([2, 2]);
  });

  it('asks the user to sign in again where a refresh is refused, and shows no token', async () => {
    const { authority, login } = await signedIn({ expiresIn: 1, refusing: true });
    const error = await failureOf(login.token());
    expect(error).toMatchObject({ code: 'invalid_grant', message: 'the refresh of the token failed: invalid_grant: No.' });
    const fax = createFaxPlus({ baseUrl: 'http://127.0.0.1:9', auth: { oauth2: login.token, client_id: 'APIK-1' } });
    const thrown: unknown = await fax.accounts.get().catch((reason: unknown) => reason);
    for (const shown of [error, thrown, fax, login].map((each) => inspect(each, { depth: 9, showHidden: true }))) {
      expect(shown).not.toMatch(new RegExp(`s3cret|${authority.live.access}|${authority.live.refresh}`));
    }
  });

  it('stays as it is where there is nothing to refresh it with', async () => {
    const { login, authority } = await start({}, { store: { load: () => ({ accessToken: 'a', expiresAt: 0 }), save: () => undefined } });
    expect(await login.token({ rejected: 'a' })).toBe('a');
    expect(authority.requests).toHaveLength(0);
  });
});

it('Fax.Plus says where its users sign in', () => {
  expect(oauth2Flow.tokenUrl).toBe('https://accounts.fax.plus/token');
  expect(oauth2Flow.scopes).toEqual(['all']);
});
