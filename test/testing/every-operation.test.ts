import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createFaxFinder, type FaxFinder } from '../../generated/src/faxfinder/index.js';
import * as faxfinder from '../../generated/src/faxfinder/index.js';
import { createFaxFinderSimulator } from '../../generated/src/faxfinder/simulator/index.js';
import { createFaxPlus, type FaxPlus, type FetchFunction } from '../../generated/src/faxplus/index.js';
import * as faxplus from '../../generated/src/faxplus/index.js';
import { createFaxPlusSimulator } from '../../generated/src/faxplus/simulator/index.js';
import { serveMock } from '../../generated/src/runtime/testing/node.js';
import type { OperationName } from '../../generated/src/testing.js';
import { at, describeOperation, responseFor, type OpenApiDocument } from '../../templates/runtime/testing/document.js';
import { rowsOf } from '../../templates/runtime/testing/router.js';
import { createCheck } from '../../templates/runtime/testing/validate.js';

/** A call of every operation, by the name of its function: one that is added without a case does not compile. */
type Cases<Operations, Client> = { readonly [Name in OperationName<Operations>]: (client: Client) => Promise<unknown> };

const admin = { username: 'admin' };
const keys = { fax_key: '00000001', entry_key: '0000' };
const schedule = (fax: FaxFinder): Promise<unknown> => fax.faxes.schedule({ body: { recipient: [{ fax_number: '202-555-0123' }] } });
const addContact = (fax: FaxFinder, username = 'admin'): Promise<unknown> => fax.contacts.create({ path: { username }, body: { name: 'Carol' } });
const addGroup = (fax: FaxFinder, username = 'admin'): Promise<unknown> => fax.contactGroups.create({ path: { username }, body: { name: 'VIP' } });
const GLOBAL = 'global_contact_list';

const ofFaxFinder: Cases<typeof faxfinder, FaxFinder> = {
  scheduleFax: schedule,
  listFaxEntries: (fax) => fax.faxes.list(),
  getFaxEntries: (fax) => fax.faxes.get({ path: { fax_key: keys.fax_key } }),
  getFaxEntry: (fax) => fax.faxes.getEntry({ path: keys }),
  abortFax: (fax) => schedule(fax).then(() => fax.faxes.abort({ path: { fax_key: keys.fax_key } })),
  abortFaxEntry: (fax) => schedule(fax).then(() => fax.faxes.abortEntry({ path: keys })),
  rescheduleFaxEntry: (fax) => schedule(fax).then(() => fax.faxes.rescheduleEntry({ path: keys, query: { at: 'now' } })),
  getUser: (fax) => fax.users.get({ path: admin }),
  createUser: (fax) => fax.users.create({ body: { username: 'carol', password: 'secret' } }),
  updateUser: (fax) => fax.users.update({ path: admin, body: { name: 'Alice' } }),
  listContacts: (fax) => fax.contacts.list({ path: admin }),
  getContact: (fax) => addContact(fax).then(() => fax.contacts.get({ path: { ...admin, id: 1 } })),
  createContact: addContact,
  updateContact: (fax) => addContact(fax).then(() => fax.contacts.update({ path: { ...admin, id: 1 }, body: { name: 'Caroline' } })),
  deleteContact: (fax) => addContact(fax).then(() => fax.contacts.delete({ path: { ...admin, id: 1 } })),
  listGlobalContacts: (fax) => fax.contacts.listGlobal(),
  getGlobalContact: (fax) => addContact(fax, GLOBAL).then(() => fax.contacts.getGlobal({ path: { id: 1 } })),
  listContactGroups: (fax) => addGroup(fax).then(() => fax.contactGroups.list({ path: admin })),
  listGlobalContactGroups: (fax) => addGroup(fax, GLOBAL).then(() => fax.contactGroups.listGlobal()),
  createContactGroup: addGroup,
  updateContactGroup: (fax) => addGroup(fax).then(() => fax.contactGroups.update({ path: { ...admin, id: 1 }, body: { name: 'Premium' } })),
  getStatus: (fax) => fax.status.get(),
  getStatusModem: (fax) => fax.status.getModem(),
  // The appliance here has modems: one with channels is another model.
  getStatusChannel: (fax) => expect(fax.status.getChannel()).rejects.toMatchObject({ status: 400 }),
  getStatusSystem: (fax) => fax.status.getSystem(),
  getStatusPrinter: (fax) => fax.status.getPrinter(),
  getStatusShare: (fax) => fax.status.getShare(),
  listModemStatus: (fax) => fax.modems.list(),
  getModemStatus: (fax) => fax.modems.get({ path: { modem: 2 } }),
  listChannelStatus: (fax) => expect(fax.channels.list()).rejects.toMatchObject({ status: 400 }),
  getChannelStatus: (fax) => expect(fax.channels.get({ path: { channel: 1 } })).rejects.toMatchObject({ status: 400 }),
  listInboundFaxes: (fax) => fax.inbound.list(),
  listOutboundFaxes: (fax) => schedule(fax).then(() => fax.outbound.list()),
};

const number = '+12025550100';
const member_user_id = '5f7a8b9c0d1e2f3a4b5c6d02';
const upload = (fax: FaxPlus) => fax.files.upload({ body: { fax_file: new File(['%PDF'], 'a.pdf', { type: 'application/pdf' }) } });
const send = async (fax: FaxPlus): Promise<string> => {
  const { path } = await upload(fax);
  const { ids } = await fax.outbox.send({ body: { from: number, to: ['+12025550123'], files: [path], return_ids: true } });
  return String(ids?.['+12025550123']);
};
const received = async (fax: FaxPlus): Promise<string> => (await fax.faxes.list()).data?.records?.[0]?.id ?? '';
const addPerson = async (fax: FaxPlus): Promise<string> => (await fax.contacts.create({ body: { name: 'Carol', fax_number: '+12025550123' } })).id ?? '';
const addTag = async (fax: FaxPlus): Promise<string> => (await fax.contacts.createGroup({ body: { name: 'VIP' } })).id ?? '';
const addHook = (fax: FaxPlus) => fax.webhooks.create({ body: { target: 'https://hooks.invalid/', event: 'fax_sent' } });

const ofFaxPlus: Cases<typeof faxplus, FaxPlus> = {
  listAccounts: (fax) => fax.accounts.list(),
  getAccount: (fax) => fax.accounts.get(),
  updateAccount: (fax) => fax.accounts.update({ body: { name: 'Alicia' } }),
  getMemberDetails: (fax) => fax.accounts.getMemberDetails({ path: { member_user_id } }),
  updateMemberDetails: (fax) => fax.accounts.updateMemberDetails({ path: { member_user_id }, body: { quota: 10 } }),
  inviteMembers: (fax) => fax.accounts.invite({ body: ['carol@example.com'] }),
  listNumbers: (fax) => fax.numbers.list(),
  getNumber: (fax) => fax.numbers.get({ path: { number } }),
  assignNumber: (fax) => fax.numbers.assign({ path: { number }, body: { assigned_to: member_user_id } }),
  revokeNumber: (fax) => fax.numbers.revoke({ path: { number, user_id: member_user_id } }).catch((error: unknown) => expect(error).toMatchObject({ status: 404 })),
  listFaxes: (fax) => fax.faxes.list(),
  getFax: async (fax) => fax.faxes.get({ path: { fax_id: await received(fax) } }),
  updateFax: async (fax) => fax.faxes.update({ path: { fax_id: await received(fax) }, body: { comment: 'Seen', is_read: true } }),
  deleteFax: async (fax) => fax.faxes.delete({ path: { fax_id: await received(fax) } }),
  uploadFile: upload,
  downloadFile: async (fax) => fax.files.download({ path: { fax_id: await received(fax) }, query: { format: 'tiff' } }),
  downloadFaxReport: async (fax) => fax.files.downloadReport({ path: { fax_id: await received(fax) } }),
  listOutboxFaxes: (fax) => fax.outbox.list(),
  sendFax: send,
  getOutboxFax: async (fax) => fax.outbox.get({ path: { outbox_fax_id: await send(fax) } }),
  updateOutboxFax: async (fax) => fax.outbox.update({ path: { outbox_fax_id: await send(fax) }, body: { comment: 'Urgent' } }),
  deleteOutboxFax: async (fax) => fax.outbox.delete({ path: { outbox_fax_id: await send(fax) } }),
  listWebhooks: (fax) => fax.webhooks.list({ query: { event: 'fax_sent' } }),
  createWebhook: addHook,
  deleteWebhook: async (fax) => fax.webhooks.delete({ path: { hook_id: (await addHook(fax)).id } }),
  getBalance: (fax) => fax.shop.getBalance(),
  listShopCountries: (fax) => fax.shop.listCountries(),
  listShopAreas: (fax) => fax.shop.listAreas({ path: { country_code: 'US' } }),
  listShopNumbers: (fax) => fax.shop.listNumbers({ path: { country_code: 'US', calling_code: '202' } }),
  purchaseNumber: (fax) => fax.shop.purchaseNumber({ body: { item_id: '+12025550150' } }),
  listContacts: (fax) => fax.contacts.list(),
  createContact: addPerson,
  updateContact: async (fax) => fax.contacts.update({ path: { contact_id: await addPerson(fax) }, body: { name: 'Caroline' } }),
  deleteContact: async (fax) => fax.contacts.delete({ path: { contact_id: await addPerson(fax) } }),
  assignContactsToGroups: async (fax) => fax.contacts.assignToGroups({ body: { contact_ids: [await addPerson(fax)], groups: [await addTag(fax)] } }),
  listContactGroups: (fax) => fax.contacts.listGroups(),
  createContactGroup: addTag,
  updateContactGroup: async (fax) => fax.contacts.updateGroup({ path: { group_id: await addTag(fax) }, body: { name: 'Premium' } }),
  deleteContactGroup: async (fax) => fax.contacts.deleteGroup({ path: { group_id: await addTag(fax) } }),
};

const servers: { close: () => Promise<void> }[] = [];
afterAll(() => Promise.all(servers.map((server) => server.close())));

const document = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../generated/openapi/faxplus.json'), 'utf8')) as OpenApiDocument;
const check = createCheck(document);

/** A `fetch` that holds answers against the document, too: those in XML cannot be written otherwise than it says. */
function checked(simulator: ReturnType<typeof createFaxPlusSimulator>): FetchFunction {
  return async (url, init) => {
    const response = await simulator.fetch(url, init);
    const row = faxplus[`${simulator.calls.at(-1)?.operation ?? 'getBalance'}Operation`];
    const described = describeOperation(document, row);
    const schema = described && at(document, responseFor(document, described, response.status), 'content', 'application/json', 'schema');
    if (/json/.test(response.headers.get('content-type') ?? '')) expect(check(await response.clone().json(), schema, 'the answer')).toEqual([]);
    return response;
  };
}

async function serve(simulator: Parameters<typeof serveMock>[0]): Promise<string> {
  const server = await serveMock(simulator);
  servers.push(server);
  return server.url;
}

describe.each(['in memory', 'over HTTP'])('every operation runs against the simulators %s', (where) => {
  it.each(rowsOf(faxfinder).map(({ name }) => name as keyof typeof ofFaxFinder))('faxfinder %s', async (name) => {
    const simulator = createFaxFinderSimulator();
    const place = where === 'in memory' ? { fetch: simulator.fetch, server: { host: 'dot3' } } : { baseUrl: await serve(simulator), allowPlainHttp: true };
    await ofFaxFinder[name](createFaxFinder({ ...place, auth: { basic: { username: 'admin', password: 'admin' } }, retry: { retries: 0 }, xml: { strict: true } }));
    expect(simulator.calls.map(({ operation }) => operation)).toContain(name);
  });

  it.each(rowsOf(faxplus).map(({ name }) => name as keyof typeof ofFaxPlus))('faxplus %s', async (name) => {
    const simulator = createFaxPlusSimulator();
    simulator.receive({ from: '+12025550188', to: number });
    const place = where === 'in memory' ? { fetch: checked(simulator) } : { baseUrl: await serve(simulator) };
    await ofFaxPlus[name](createFaxPlus({ ...place, auth: { personal_access_token: 'alohi_pat_admin' }, retry: { retries: 0 } }));
    expect(simulator.calls.map(({ operation }) => operation)).toContain(name);
  });
});

it('there is a case for each of the 72 operations', () => {
  expect([...Object.keys(ofFaxFinder), ...Object.keys(ofFaxPlus)].sort()).toEqual([...rowsOf(faxfinder), ...rowsOf(faxplus)].map(({ name }) => name).sort());
});
