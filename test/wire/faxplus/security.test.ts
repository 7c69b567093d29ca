import { describe, expect, it } from 'vitest';
import type { FaxPlusAuth } from '../../../generated/src/faxplus/index.js';
import { listAccounts, RequestError } from '../../../generated/src/faxplus/index.js';
import { connect, jsonAnswer, rejectionOf } from './connect.js';

const accounts = jsonAnswer(200, { members: [] });

/** What arrives of the credentials. */
async function sentWith(auth: FaxPlusAuth): Promise<{ authorization: string | undefined; clientId: string | undefined }> {
  const { fax, requests } = await connect(accounts, { auth });
  await fax.accounts.list();
  const headers = requests[0]?.headers ?? {};
  return { authorization: headers['authorization'], clientId: headers['x-fax-clientid'] };
}

describe('credentials', () => {
  it('are the personal access token alone', async () => {
    expect(await sentWith({ personal_access_token: 'pat' })).toEqual({ authorization: 'Bearer pat', clientId: undefined });
  });

  it('are the OAuth 2 token with the client id', async () => {
    expect(await sentWith({ oauth2: 'access', client_id: 'APIK-1' })).toEqual({ authorization: 'Bearer access', clientId: 'APIK-1' });
  });

  it('are those of the first alternative only where both are given', async () => {
    const auth = { personal_access_token: 'pat', oauth2: 'access', client_id: 'APIK-1' };
    expect(await sentWith(auth)).toEqual({ authorization: 'Bearer pat', clientId: undefined });
  });

  it('are those of the second alternative where the first is undefined, or yields it', async () => {
    const oauth2 = { oauth2: 'access', client_id: 'APIK-1' };
    const wanted = { authorization: 'Bearer access', clientId: 'APIK-1' };
    expect(await sentWith({ ...oauth2, personal_access_token: undefined })).toEqual(wanted);
    expect(await sentWith({ ...oauth2, personal_access_token: () => undefined })).toEqual(wanted);
    expect(await sentWith({ ...oauth2, personal_access_token: async () => undefined })).toEqual(wanted);
  });

  it('may come from a function, which is asked for every call', async () => {
    let calls = 0;
    const personal_access_token = async (): Promise<string> => `pat-${(calls += 1)}`;
    const { fax, requests } = await connect(accounts, { auth: { personal_access_token } });
    await fax.accounts.list();
    await fax.accounts.list();
    expect(requests.map(({ headers }) => headers['authorization'])).toEqual(['Bearer pat-1', 'Bearer pat-2']);
  });

  it('that cannot be had are a RequestError, whose cause is what the function throws', async () => {
    const cause = new Error('the vault is closed');
    const { fax, requests } = await connect(accounts, { auth: { personal_access_token: () => Promise.reject(cause) } });
    const error = await rejectionOf(fax.accounts.list());
    expect(error).toBeInstanceOf(RequestError);
    expect(error.cause).toBe(cause);
    expect(requests).toEqual([]);
  });
});

describe('without the credentials of any alternative', () => {
  it.each<[string, FaxPlusAuth]>([
    ['none', {}],
    ['an OAuth 2 token without its client id', { oauth2: 'access' }],
    ['a client id without its token', { client_id: 'APIK-1' }],
    ['a token that is undefined', { personal_access_token: undefined }],
    ['a function that yields undefined', { personal_access_token: async () => undefined }],
  ])('nothing is sent: %s', async (_, auth) => {
    const { fax, transport, requests } = await connect(accounts, { auth });
    const error = await rejectionOf(fax.accounts.list());
    expect(error).toBeInstanceOf(RequestError);
    expect(error.message).toContain('personal_access_token');
    expect(error.message).toContain('client_id');
    await expect(listAccounts(transport)).rejects.toThrow(RequestError);
    expect(requests).toEqual([]);
  });

  it('allowAnonymous sends the request bare', async () => {
    const { fax, requests } = await connect(accounts, { auth: { oauth2: 'access' }, allowAnonymous: true });
    await fax.accounts.list();
    expect(requests).toHaveLength(1);
    expect(requests[0]?.headers).not.toHaveProperty('authorization');
    expect(requests[0]?.headers).not.toHaveProperty('x-fax-clientid');
  });

  it('allowAnonymous still sends the credentials that there are', async () => {
    const { fax, requests } = await connect(accounts, { auth: { personal_access_token: 'pat' }, allowAnonymous: true });
    await fax.accounts.list();
    expect(requests[0]?.headers['authorization']).toBe('Bearer pat');
  });

  it.each(['two\r\nlines', 'snow ☃'])('a token that no header can carry is refused, unnamed: %j', async (token) => {
    const { fax, requests } = await connect(accounts, { auth: { personal_access_token: token } });
    const error = await rejectionOf(fax.accounts.list());
    expect(error).toBeInstanceOf(RequestError);
    expect(error.message).not.toContain(token);
    expect(requests).toEqual([]);
  });
});
