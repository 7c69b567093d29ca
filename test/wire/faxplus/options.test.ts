import { describe, expect, it } from 'vitest';
import { createClient, createFaxPlus, createTransport, RequestError } from '../../../generated/src/faxplus/index.js';
import { connect, jsonAnswer, rejectionOf, TOKEN } from './connect.js';

const accounts = jsonAnswer(200, { members: [] });

describe('baseUrl', () => {
  it.each([
    ['', '/accounts'],
    ['/', '/accounts'],
    ['/v3', '/v3/accounts'],
    ['/a%20proxy/v3/', '/a%20proxy/v3/accounts'],
  ])('%j is what paths are appended to: %s', async (base, path) => {
    const { origin, requests } = await connect(accounts);
    const fax = createFaxPlus({ baseUrl: `${origin}${base}`, auth: { personal_access_token: 'pat' } });
    await fax.accounts.list();
    expect(requests.map((request) => request.path)).toEqual([path]);
  });

  it("is the document's first server where it is left out", () => {
    expect(createFaxPlus().baseUrl).toBe('https://restapi.fax.plus/v3');
    expect(createTransport({ baseUrl: undefined }).baseUrl).toBe('https://restapi.fax.plus/v3');
    expect(createClient).toBe(createFaxPlus);
  });

  it.each(['', 'fax.invalid/v3', '//fax.invalid', 'ftp://fax.invalid', 'https://me:secret@fax.invalid', 'https://fax.invalid/?a=secret'])(
    '%j is refused at once, without being repeated',
    (baseUrl) => {
      expect(() => createFaxPlus({ baseUrl })).toThrow(RequestError);
      expect(() => createFaxPlus({ baseUrl })).not.toThrow(/secret|invalid/);
    },
  );
});

describe('headers', () => {
  it('of a call win over those of the client, and those over what is sent by itself', async () => {
    const { fax, requests } = await connect(accounts, { headers: { 'X-App': 'client', 'X-Trace': 'client', Accept: 'application/json;q=0.9' } });
    await fax.accounts.list({}, { headers: { 'x-trace': 'call' } });
    expect(requests[0]?.headers).toMatchObject({
      'x-app': 'client',
      'x-trace': 'call',
      accept: 'application/json;q=0.9',
      authorization: `Bearer ${TOKEN}`,
    });
  });

  it('are removed by undefined', async () => {
    const { fax, requests } = await connect(accounts, { headers: { 'X-App': 'client' } });
    await fax.accounts.list({}, { headers: { 'x-app': undefined } });
    expect(requests[0]?.headers).not.toHaveProperty('x-app');
  });

  it('cannot begin another header', async () => {
    const { fax, requests } = await connect(accounts);
    await expect(fax.accounts.list({}, { headers: { 'x-app': 'a\r\nx-evil: 1' } })).rejects.toThrow(RequestError);
    expect(requests).toEqual([]);
  });
});

describe('a fetch function', () => {
  it('is called instead of the global one, that of a call first', async () => {
    const { fax, requests } = await connect(accounts, { fetch: () => Promise.reject(new Error('not this one')) });
    const seen: [string, string | undefined][] = [];
    await fax.accounts.list({}, { fetch: (url, init) => (seen.push([new URL(url).pathname, init.method]), fetch(url, init)) });
    expect(seen).toEqual([['/v3/accounts', 'GET']]);
    expect(requests).toHaveLength(1);
  });
});

describe('an input that makes no request', () => {
  it.each(['', '.', '..'])('is refused, and nothing is sent: the id %j', async (group_id) => {
    const { fax, requests } = await connect(accounts);
    const error = await rejectionOf(fax.contacts.deleteGroup({ path: { group_id } }));
    expect(error).toBeInstanceOf(RequestError);
    expect(requests).toEqual([]);
  });

  it('is refused where JavaScript leaves out what TypeScript asks for', async () => {
    const { fax, requests } = await connect(accounts);
    // @ts-expect-error The body is missing.
    await expect(fax.contacts.updateGroup({ path: { group_id: 'g1' } })).rejects.toThrow('the body is required');
    // @ts-expect-error The group_id is missing.
    await expect(fax.contacts.updateGroup({ path: {}, body: {} })).rejects.toThrow('group_id');
    // @ts-expect-error The query is missing.
    await expect(fax.webhooks.list()).rejects.toThrow('event');
    expect(requests).toEqual([]);
  });
});
