import { describe, expect, it } from 'vitest';
import { entriesXml } from './bodies-faxes.js';
import { AUTHORIZATION, connect, lineOf, messageAnswer, rejectionOf, xmlAnswer } from './connect.js';

// Not what the client would write by itself: another declaration, a comment, line ends, an element that it does not know.
const GROUP = "<?xml version='1.0'?>\r\n<contact_group><!-- mine -->\r\n<name>Größe &amp; Söhne</name><later/></contact_group>\r\n";

describe('the client by path', () => {
  it('reads XML as plain text', async () => {
    const { fax, requests } = await connect(xmlAnswer(200, entriesXml(1)));
    const { data, response } = await fax.http.GET('/ofax', { params: { query: { class: 'pending', all_users: true } } });
    const text: string | undefined = data;
    expect(text).toBe(entriesXml(1));
    expect(response.status).toBe(200);
    expect(requests.map(lineOf)).toEqual(['GET /ffws/v1/ofax?all_users=true&class=pending']);
    expect(requests[0]?.headers['authorization']).toBe(AUTHORIZATION);
  });

  it('sends XML as plain text, byte for byte', async () => {
    const { fax, requests } = await connect(xmlAnswer(200, '<response/>'));
    const { data } = await fax.http.POST('/contact_groups/{username}', { params: { path: { username: 'jörg/m' } }, body: GROUP });
    expect(data).toBe('<response/>');
    expect(requests.map(lineOf)).toEqual(['POST /ffws/v1/contact_groups/j%C3%B6rg%2Fm']);
    expect(requests[0]?.body.equals(Buffer.from(GROUP))).toBe(true);
    expect(requests[0]?.headers).toMatchObject({ 'content-type': 'application/xml', authorization: AUTHORIZATION });
  });

  it('takes text of a type that the caller names', async () => {
    const { fax, requests } = await connect(xmlAnswer(200, '<response/>'));
    const headers = { 'content-type': 'text/xml; charset=utf-8' };
    const params = { path: { username: 'admin' } };
    await fax.http.POST('/contact_groups/{username}', { params, body: GROUP, headers, bodySerializer: (text) => text });
    expect(requests[0]?.headers['content-type']).toBe('text/xml; charset=utf-8');
    expect(requests[0]?.body.toString('utf8')).toBe(GROUP);
  });

  it('gives a failure as plain text too', async () => {
    const { fax } = await connect(messageAnswer(404, 'no outbound faxes'));
    const { data, error, response } = await fax.http.GET('/outbound_status');
    const text: string | undefined = error;
    expect([data, response.status]).toEqual([undefined, 404]);
    expect(text).toBe('<response>\n  <message>no outbound faxes</message>\n\n</response>\n');
  });

  it('is content with an empty 202', async () => {
    const { fax, requests } = await connect(xmlAnswer(202, ''));
    const path = { fax_key: '0000001B', entry_key: '0000' };
    const { error, response } = await fax.http.PUT('/ofax/{fax_key}/{entry_key}', { params: { path, query: { at: '2008-08-09T22:30:00' } } });
    expect([error, response.status]).toEqual([undefined, 202]);
    expect(requests.map(lineOf)).toEqual(['PUT /ffws/v1/ofax/0000001B/0000?at=2008-08-09T22%3A30%3A00']);
  });

  it('sends nothing without credentials', async () => {
    const { fax, requests } = await connect(xmlAnswer(200, ''), { auth: {} });
    expect(await rejectionOf(fax.http.GET('/status'))).toMatchObject({ name: 'RequestError' });
    expect(requests).toEqual([]);
  });

  it('follows no redirect of what sends a fax', async () => {
    const { fax, requests } = await connect({ status: 307, headers: { location: '/ffws/v1/elsewhere' } });
    const { response } = await fax.http.POST('/ofax', { body: '<schedule_fax/>' });
    expect(response.status).toBe(307);
    expect(requests).toHaveLength(1);
  });
});
