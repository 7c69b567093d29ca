import { describe, expect, it } from 'vitest';
import * as faxfinder from '../../generated/src/faxfinder/index.js';
import * as faxplus from '../../generated/src/faxplus/index.js';
import { createMock, MockError } from '../../generated/src/testing.js';

const auth = { personal_access_token: 'secret' };
const basic = { basic: { username: 'admin', password: 'secret' } };
const server = { host: 'dot3' };

describe('handlers', () => {
  it('get the typed request and answer with a status and its data', async () => {
    const mock = createMock(faxplus, {
      handlers: { updateContactGroup: ({ path, body }) => ({ status: 200, data: { id: path.group_id, name: body.name ?? '' } }) },
    });
    const fax = faxplus.createFaxPlus({ fetch: mock.fetch, auth });
    expect(await fax.contacts.updateGroup({ path: { group_id: 'a/b' }, body: { name: 'Premium' } })).toEqual({ id: 'a/b', name: 'Premium' });
  });

  it('answer with an error, which the client types by its status', async () => {
    const mock = createMock(faxplus, { handlers: { updateContactGroup: () => ({ status: 404, error: { error: 'bad_request', description: 'No such group.' } }) } });
    const result = await faxplus.updateContactGroup(faxplus.createTransport({ fetch: mock.fetch, auth }), { path: { group_id: '1' }, body: {} });
    expect(result.status === 404 && result.error.description).toBe('No such group.');
  });

  it('see defaults of the path, numbers, booleans and lists of the query', async () => {
    const seen: unknown[] = [];
    const mock = createMock(faxplus, { handlers: { listFaxes: ({ path, query }) => (seen.push(path, query), { status: 200, data: {} }) } });
    const fax = faxplus.createFaxPlus({ fetch: mock.fetch, auth });
    await fax.faxes.list({ query: { limit: 5, is_read: false, status: ['success', 'failed'], after: '2024-01-02 03:04:05' } });
    expect(seen).toEqual([{ user_id: 'self' }, { limit: 5, is_read: false, status: ['success', 'failed'], after: '2024-01-02 03:04:05' }]);
  });

  it('get XML as values, and answer in XML', async () => {
    const mock = createMock(faxfinder, {
      handlers: {
        createContactGroup: ({ path, body }) => ({
          status: 200,
          data: { message: 'Created', contact_group: { contact_group_url: `https://dot3/ffws/v1/contact_groups/${path.username}/14`, name: body.name, contact: body.contact ?? [] } },
        }),
      },
    });
    const fax = faxfinder.createFaxFinder({ fetch: mock.fetch, auth: basic, server });
    const { contact_group } = await fax.contactGroups.create({ path: { username: 'admin' }, body: { name: 'A & B', contact: ['https://dot3/ffws/v1/contacts/admin/23'] } });
    expect(contact_group).toEqual({ contact_group_url: 'https://dot3/ffws/v1/contact_groups/admin/14', name: 'A & B', contact: ['https://dot3/ffws/v1/contacts/admin/23'] });
  });

  it('get the files of a form and of XML, and answer with a file', async () => {
    const pages = new TextEncoder().encode('%PDF pages');
    const cloud = createMock(faxplus, {
      handlers: {
        uploadFile: async ({ body }) => ({ status: 200, data: { path: `${body.fax_file.name} ${body.fax_file.type} ${await body.fax_file.text()}` } }),
        downloadFile: ({ query }) => ({ status: 200, data: new Blob([pages], { type: query.format === 'tiff' ? 'image/tiff' : 'application/pdf' }) }),
      },
    });
    const fax = faxplus.createFaxPlus({ fetch: cloud.fetch, auth });
    expect(await fax.files.upload({ body: { fax_file: new File([pages], 'letter.pdf', { type: 'application/pdf' }) } })).toEqual({ path: 'letter.pdf application/pdf %PDF pages' });
    const file = await fax.files.download({ path: { fax_id: '1' }, query: { format: 'tiff' } });
    expect([file.type, await file.text()]).toEqual(['image/tiff', '%PDF pages']);

    const appliance = createMock(faxfinder);
    const attachment = { location: 'inline', name: 'letter.pdf', content_type: 'application/pdf', content_transfer_encoding: 'base64', content: new Blob([pages]) };
    await faxfinder.createFaxFinder({ fetch: appliance.fetch, auth: basic, server }).faxes.schedule({ body: { recipient: [{ fax_number: '1' }], attachment: [attachment] } });
    expect(appliance.callsOf('scheduleFax')[0]?.request?.body.attachment?.[0]?.content).toEqual(pages);
  });

  it('can be added later, for one test', async () => {
    const mock = createMock(faxplus);
    const fax = faxplus.createFaxPlus({ fetch: mock.fetch, auth });
    mock.handle({ getBalance: () => ({ status: 200, data: { amount: 5, currency: 'USD' } }) });
    expect(await fax.shop.getBalance()).toEqual({ amount: 5, currency: 'USD' });
  });

  it('fail loudly where they answer with what the document does not have', async () => {
    // What the compiler refuses, a program in JavaScript can do.
    const mock: { readonly handle: (handlers: object) => void; readonly fetch: faxfinder.FetchFunction } = createMock(faxfinder);
    const create = () => faxfinder.createFaxFinder({ fetch: mock.fetch, auth: basic, server }).contactGroups.create({ path: { username: 'admin' }, body: { name: 'A' } });
    mock.handle({ createContactGroup: () => ({ status: 201, data: {} }) });
    await expect(create()).rejects.toThrow('the answer of the handler: found the status 201, expected 200 or 400 or 401 or 403');
    mock.handle({ createContactGroup: () => ({ status: 200, data: { message: 'Created' } }) });
    await expect(create()).rejects.toThrow('the answer of the handler: found {"message":"Created"} (response.contact_group: required), expected what can be written as application/xml');
    mock.handle({ createContactGroup: () => ({ status: 400 }) });
    await expect(create()).rejects.toThrow('the answer of the handler: found 400 without content, expected application/xml');
    expect(() => mock.handle({ createContactGroups: () => ({ status: 200 }) })).toThrow('there is no operation "createContactGroups"');
  });
});

describe('operations without a handler', () => {
  it('answer with the example of the document', async () => {
    const mock = createMock(faxplus);
    const fax = faxplus.createFaxPlus({ fetch: mock.fetch, auth });
    expect(await fax.contacts.updateGroup({ path: { group_id: '1' }, body: {} })).toMatchObject({ name: 'VIP Clients', notes: 'Important clients only' });
  });
  it('of XML too', async () => {
    const mock = createMock(faxfinder);
    const fax = faxfinder.createFaxFinder({ fetch: mock.fetch, auth: basic, server });
    expect(await fax.faxes.list()).toMatchObject({ message: 'Success', fax_entry: [{ state: 'preprocessing', agent: 'FFWS' }] });
  });
});

it('answers the client by path too', async () => {
  const mock = createMock(faxplus);
  const fax = faxplus.createFaxPlus({ fetch: mock.fetch, auth });
  const { data } = await fax.http.PUT('/accounts/self/contact-groups/{group_id}', { params: { path: { group_id: '1' } }, body: { name: 'A' } });
  expect(data?.name).toBe('VIP Clients');
  expect(mock.callsOf('updateContactGroup')[0]?.request).toMatchObject({ path: { group_id: '1' }, body: { name: 'A' } });
});

describe('MockError', () => {
  it('is what a client is rejected with', () => {
    expect(new MockError({ api: 'a' }, [])).toBeInstanceOf(faxplus.ClientError);
  });
});
