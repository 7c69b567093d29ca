import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { FaxFinderAuth } from '../../../generated/src/faxfinder/index.js';
import { entriesXml } from './bodies-faxes.js';
import { connect, messageAnswer, rejectionOf, xmlAnswer, type Settings } from './connect.js';

const list = xmlAnswer(200, entriesXml(0));

describe('the credentials', () => {
  it.each<[what: string, username: string, password: string]>([
    ['the example of the manual', 'admin', 'admin'],
    ['a password in UTF-8', 'jörg', 'pä$$wörd€ 名'],
    ['a colon in the password', 'admin', 'a:b:c'],
    ['no password', 'admin', ''],
  ])('are sent as HTTP Basic: %s', async (_, username, password) => {
    const { fax, requests } = await connect(list, { auth: { basic: { username, password } } });
    await fax.faxes.list();
    const [scheme, token = ''] = requests[0]?.headers['authorization']?.split(' ') ?? [];
    expect([scheme, Buffer.from(token, 'base64').toString('utf8')]).toEqual(['Basic', `${username}:${password}`]);
  });

  it('may come from a function, which is asked for each call', async () => {
    let calls = 0;
    const basic = async (): Promise<{ username: string; password: string }> => ({ username: 'u', password: String(++calls) });
    const { fax, requests } = await connect(list, { auth: { basic } });
    await fax.faxes.list();
    await fax.faxes.list();
    const sent = requests.map(({ headers }) => headers['authorization']);
    expect(sent).toEqual(['u:1', 'u:2'].map((text) => `Basic ${Buffer.from(text).toString('base64')}`));
  });

  it.each<[what: string, settings: Settings]>([
    ['are not given', { auth: undefined }],
    ['are empty', { auth: {} }],
    ['are undefined', { auth: { basic: undefined } }],
    ['are a function that yields none', { auth: { basic: async () => undefined } }],
    ['have a colon in the name', { auth: { basic: { username: 'a:b', password: 'secret' } } }],
  ])('that %s: nothing is sent', async (_, settings) => {
    const { fax, requests } = await connect(list, settings);
    const thrown = await rejectionOf(fax.faxes.list());
    expect(thrown).toMatchObject({ name: 'RequestError', message: expect.stringMatching(/^faxfinder faxes\.list: .*basic/) });
    expect(thrown.message).not.toContain('secret');
    expect(requests).toEqual([]);
  });

  it('may be left to a proxy', async () => {
    const { fax, requests } = await connect(list, { auth: {}, allowAnonymous: true });
    await fax.faxes.list();
    expect(requests.map(({ headers }) => headers['authorization'])).toEqual([undefined]);
  });
});

describe('another origin', () => {
  it.each([301, 302, 307, 308])('gets no credentials by a redirect with %i', async (status) => {
    const other = await connect(list);
    const { fax } = await connect({ status, headers: { location: `${other.origin}/ffws/v1/ofax` } });
    await fax.faxes.list().catch(() => undefined);
    expect(other.requests.filter(({ headers }) => headers['authorization'] !== undefined)).toEqual([]);
  });
});

describe('a password is not seen', () => {
  const auth: FaxFinderAuth = { basic: { username: 'admin', password: 'hunter2' } };
  const secret = /hunter2|YWRtaW46aHVudGVyMg/;

  it('in a client that is printed', async () => {
    const { fax, transport } = await connect(list, { auth });
    for (const each of [fax, transport, fax.http, fax.faxes]) {
      expect(inspect(each, { depth: 20, showHidden: true })).not.toMatch(secret);
      expect(JSON.stringify(each) ?? '').not.toMatch(secret);
    }
  });

  it.each<[what: string, answer: Parameters<typeof connect>[0]]>([
    ['a failure', messageAnswer(400, 'no')],
    ['an answer that is no XML', xmlAnswer(200, 'hunter')],
    ['an answer that ends early', { ...list, cut: true }],
    ['a broken connection', () => Promise.reject(new Error('broken'))],
  ])('in the error for %s', async (_, answer) => {
    const { fax } = await connect(answer, { auth });
    const thrown = await rejectionOf(fax.faxes.list());
    expect(inspect(thrown, { depth: 20, showHidden: true })).not.toMatch(secret);
    expect([thrown.message, String(thrown.stack), JSON.stringify(thrown)].join()).not.toMatch(secret);
  });
});
