import { describe, expect, it } from 'vitest';
import {
  contactGroupUrl,
  contactUrl,
  createTransport,
  faxEntryUrl,
  faxUrl,
  parseContactGroupUrl,
  parseContactUrl,
  parseFaxEntryUrl,
  parseFaxUrl,
  parseUserUrl,
  userUrl,
} from '../../../generated/src/faxfinder/index.js';
import { entriesXml } from './bodies-faxes.js';
import { connect, lineOf, xmlAnswer } from './connect.js';

const client = createTransport({ baseUrl: 'https://dot3/ffws/v1' });

describe('the parameters in a URL', () => {
  it.each([
    'https://dot3/ffws/v1/ofax/0000001B/0000',
    'https://dot3/ffws/v1/ofax/0000001B%2F0000',
    'https://dot3/ffws/v1/ofax/0000001B%2f0000',
    'http://192.0.2.10:8080/ffws/v1/ofax/0000001B/0000',
    'https://proxy.invalid/branch/7/ffws/v1/ofax/0000001B/0000',
    '/ffws/v1/ofax/0000001B/0000',
  ])('of a fax entry: %s', (url) => {
    expect(parseFaxEntryUrl(url)).toEqual({ fax_key: '0000001B', entry_key: '0000' });
  });

  it('of the other resources', () => {
    expect(parseFaxUrl('https://dot3/ffws/v1/ofax/0000001B')).toEqual({ fax_key: '0000001B' });
    expect(parseUserUrl('https://dot3/ffws/v1/users/alice')).toEqual({ username: 'alice' });
    expect(parseContactUrl('https://dot3/ffws/v1/contacts/admin/23')).toEqual({ username: 'admin', id: 23 });
    expect(parseContactGroupUrl('https://dot3/ffws/v1/contact_groups/admin/14')).toEqual({ username: 'admin', id: 14 });
  });

  it('of the global list name it as a user', () => {
    const url = 'https://dot3/ffws/v1/contacts/global_contact_list/2';
    expect(parseContactUrl(url)).toEqual({ username: 'global_contact_list', id: 2 });
  });

  it('are percent-decoded', () => {
    const username = 'jörg/müller & co #1';
    expect(parseContactUrl('https://dot3/ffws/v1/contacts/j%C3%B6rg%2Fm%C3%BCller%20%26%20co%20%231/23')).toEqual({ username, id: 23 });
  });

  it.each([
    ['another resource', 'https://dot3/ffws/v1/contact_groups/admin/14'],
    ['the list', 'https://dot3/ffws/v1/contacts/admin'],
    ['something below', 'https://dot3/ffws/v1/contacts/admin/23/photo'],
    ['an empty parameter', 'https://dot3/ffws/v1/contacts//23'],
    ['a broken escape', 'https://dot3/ffws/v1/contacts/%E0%A4%A/23'],
    ['a name that only ends like it', 'https://dot3/ffws/v1/my_contacts/admin/23'],
    ['no URL of this service', 'https://dot3/'],
    ['no URL', ''],
    ['a host that looks like a path', 'https://contacts/admin/23'],
    ['a query that looks like a path', 'https://dot3/ffws/v1/status?/contacts/admin/23'],
  ])('are undefined for %s', (_, url) => {
    expect(parseContactUrl(url)).toBeUndefined();
  });

  it.each(['https://dot3/ffws/v1/ofax/0000001B/0000', 'https://dot3/ffws/v1/ofax/0000001B%2F0000'])(
    'of a fax are undefined for an entry of it: %s',
    (url) => {
      expect(parseFaxUrl(url)).toBeUndefined();
    },
  );
});

describe('the URL for parameters', () => {
  it('stands below the base URL of the client', () => {
    expect([
      faxUrl(client, { fax_key: '0000001B' }),
      faxEntryUrl(client, { fax_key: '0000001B', entry_key: '0000' }),
      userUrl(client, { username: 'alice' }),
      contactUrl(client, { username: 'admin', id: 23 }),
      contactGroupUrl(client, { username: 'admin', id: 14 }),
    ]).toEqual([
      'https://dot3/ffws/v1/ofax/0000001B',
      'https://dot3/ffws/v1/ofax/0000001B/0000',
      'https://dot3/ffws/v1/users/alice',
      'https://dot3/ffws/v1/contacts/admin/23',
      'https://dot3/ffws/v1/contact_groups/admin/14',
    ]);
  });

  it('encodes them, so that they come back', () => {
    const parameters = { username: 'jörg/müller & co #1?%', id: 23 };
    const url = contactUrl(client, parameters);
    expect(url).toBe('https://dot3/ffws/v1/contacts/j%C3%B6rg%2Fm%C3%BCller%20%26%20co%20%231%3F%25/23');
    expect(parseContactUrl(url)).toEqual(parameters);
  });

  it.each(['', '.', '..'])('is refused for %j, which would name something else', (username) => {
    expect(() => userUrl(client, { username })).toThrow(expect.objectContaining({ name: 'RequestError' }));
  });

  it('takes the grouped client as well', async () => {
    const { fax, origin } = await connect(xmlAnswer(200, entriesXml(0)));
    expect(faxUrl(fax, { fax_key: '0000001B' })).toBe(`${origin}/ffws/v1/ofax/0000001B`);
  });
});

describe('an entry that the appliance names by its own host', () => {
  it('is asked for again where the client is connected to', async () => {
    const { fax, requests } = await connect(xmlAnswer(200, entriesXml(1)));
    const [entry] = (await fax.faxes.list()).fax_entry;
    const path = parseFaxEntryUrl(entry?.fax_entry_url ?? '');
    if (path === undefined) throw new Error('no URL of an entry');
    await fax.faxes.getEntry({ path });
    expect(requests.map(lineOf)).toEqual(['GET /ffws/v1/ofax', 'GET /ffws/v1/ofax/00000D07/0000']);
  });
});
