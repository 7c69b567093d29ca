import { describe, expect, it } from 'vitest';
import { AbortError, createFaxPlus, RequestError, TimeoutError } from '../../../generated/src/faxplus/index.js';
import type { Answer } from '../../support/recording-server.js';
import { connect, jsonAnswer, rejectionOf, TOKEN } from './connect.js';

const group = { id: 'g1', name: 'VIP' };
const accounts = jsonAnswer(200, { members: [] });
const openEnd: Answer = { ...accounts, body: '{"members":', open: true };

describe('the escape hatch', () => {
  it('sends credentials, path and body, and gives back the data', async () => {
    const { fax, requests } = await connect(jsonAnswer(200, group));
    const { data, error, response } = await fax.http.PUT('/accounts/self/contact-groups/{group_id}', {
      params: { path: { group_id: 'g+1/2' } },
      body: { name: 'VIP' },
    });
    expect([data, error, response.status]).toEqual([group, undefined, 200]);
    expect(requests[0]).toMatchObject({ method: 'PUT', path: '/v3/accounts/self/contact-groups/g%2B1%2F2' });
    expect(requests[0]?.headers).toMatchObject({ authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' });
    expect(requests[0]?.body.toString()).toBe('{"name":"VIP"}');
  });

  it('gives back an error as openapi-fetch does, without a throw', async () => {
    const { fax } = await connect(jsonAnswer(404, { error: 'bad_request' }));
    const params = { path: { group_id: 'g1' } };
    const { data, error, response } = await fax.http.PUT('/accounts/self/contact-groups/{group_id}', { params, body: {} });
    expect([data, error, response.status]).toEqual([undefined, { error: 'bad_request' }, 404]);
  });

  it('repeats the key of a list in a query', async () => {
    const { fax, requests } = await connect(jsonAnswer(200, {}));
    await fax.http.GET('/accounts/self/contacts', { params: { query: { ids: ['c1', 'c2'], shared: true } } });
    expect(requests[0]?.path).toBe('/v3/accounts/self/contacts?ids=c1&ids=c2&shared=true');
  });

  it('sends both credentials of OAuth 2, and headers of the client and the call', async () => {
    const { fax, requests } = await connect(accounts, { auth: { oauth2: 'access', client_id: 'APIK-1' }, headers: { 'x-app': 'a' } });
    await fax.http.GET('/accounts', { headers: { 'x-call': 'b' } });
    expect(requests[0]?.headers).toMatchObject({ authorization: 'Bearer access', 'x-fax-clientid': 'APIK-1', 'x-app': 'a', 'x-call': 'b' });
  });

  it('sends nothing without credentials', async () => {
    const { fax, requests } = await connect(accounts, { auth: { oauth2: 'access' } });
    expect(await rejectionOf(fax.http.GET('/accounts'))).toBeInstanceOf(RequestError);
    expect(requests).toEqual([]);
  });

  it.each(['', '..'])('keeps a value in its segment: %j is refused', async (group_id) => {
    const { fax, requests } = await connect(accounts);
    const call = fax.http.DELETE('/accounts/self/contact-groups/{group_id}', { params: { path: { group_id } } });
    expect(await rejectionOf(call)).toBeInstanceOf(RequestError);
    expect(requests).toEqual([]);
  });

  it('finds the credentials of a path however the base URL is written', async () => {
    const { origin, requests } = await connect(accounts);
    // The URL parser makes 127.0.0.1 of this host, and removes the first segment.
    const baseUrl = `${origin.replace('127.0.0.1', '127.1')}/x/../v3`;
    await createFaxPlus({ baseUrl, auth: { personal_access_token: 'pat' } }).http.GET('/accounts');
    expect(requests[0]).toMatchObject({ path: '/v3/accounts', headers: { authorization: 'Bearer pat' } });
  });
});

describe('the escape hatch ends with the timeout of the client', () => {
  it.each<[string, Answer | (() => Promise<Answer>)]>([
    ['no answer comes', () => new Promise(() => undefined)],
    ['the answer does not end', openEnd],
  ])('where %s', { timeout: 5000 }, async (_, answer) => {
    const { fax } = await connect(answer, { timeout: 50 });
    expect(await rejectionOf(fax.http.GET('/accounts'))).toBeInstanceOf(TimeoutError);
  });
});

describe('the escape hatch ends with a signal', () => {
  it('before the answer', { timeout: 5000 }, async () => {
    const controller = new AbortController();
    const { fax } = await connect(() => {
      controller.abort();
      return new Promise(() => undefined);
    });
    expect(await rejectionOf(fax.http.GET('/accounts', { signal: controller.signal }))).toBeInstanceOf(AbortError);
  });

  it('in the middle of the answer', { timeout: 5000 }, async () => {
    const controller = new AbortController();
    const { fax } = await connect(() => {
      setTimeout(() => controller.abort(), 50);
      return openEnd;
    });
    await expect(fax.http.GET('/accounts', { signal: controller.signal })).rejects.toThrow();
  });
});
