import { describe, expect, it } from 'vitest';
import { parseFaxEntryUrl, type ScheduleFax } from '../../generated/src/faxfinder/index.js';
import { startAppliance } from './clients.js';

const request = (more: Partial<ScheduleFax> = {}): ScheduleFax => ({ recipient: [{ fax_number: '202-555-0123' }], ...more });
const path = { username: 'bob' };

describe('a fax', () => {
  it('moves through its states on the clock', async () => {
    const { simulator, bob } = startAppliance();
    const { fax_entry } = await bob.faxes.schedule({ body: request() });
    expect(fax_entry).toMatchObject([{ state: 'preprocessing', created: '2024-01-01T00:00:00', agent: 'FFWS', pages: 0, sender: { username: 'bob' } }]);
    const { fax_key, entry_key } = parseFaxEntryUrl(fax_entry[0]?.fax_entry_url ?? '') ?? { fax_key: '', entry_key: '' };
    const state = async (): Promise<string | undefined> => (await bob.faxes.getEntry({ path: { fax_key, entry_key } })).fax_entry[0]?.state;
    await simulator.clock.advance(5_000);
    expect(await state()).toBe('sending');
    await simulator.clock.advance(9_000);
    expect(await state()).toBe('sending');
    await simulator.clock.advance(1_000);
    expect(await state()).toBe('sent');
  });

  it('waits for its time, for a line, and is tried again', async () => {
    const { simulator, bob } = startAppliance({ lines: 1, outcome: ({ fax_number, try_number }) => (fax_number === '1' && try_number < 3 ? 'failed' : 'sent') });
    await bob.faxes.schedule({ body: request({ recipient: [{ fax_number: '1' }, { fax_number: '2' }], max_tries: 3, try_interval: 60 }) });
    await bob.faxes.schedule({ body: request({ schedule_all_at: '2024-01-01T01:00:00' }) });
    const states = () => simulator.faxes().map(({ entry }) => `${entry.state} ${entry.try_number}`);
    await simulator.clock.advance(5_000);
    expect(states()).toEqual(['sending 1', 'pending 1', 'pending 1']);
    await simulator.clock.advance(10_000);
    expect(states()).toEqual(['pending 2', 'sending 1', 'pending 1']);
    await simulator.clock.advance(3 * 60_000);
    expect(states()).toEqual(['sent 3', 'sent 1', 'pending 1']);
    await simulator.clock.advance(57 * 60_000);
    expect(states()).toEqual(['sent 3', 'sent 1', 'sent 1']);
  });

  it('fails when its tries are over', async () => {
    const { simulator, bob } = startAppliance({ outcome: () => 'failed' });
    await bob.faxes.schedule({ body: request({ max_tries: 2 }) });
    await simulator.clock.advance(3_600_000);
    expect(simulator.faxes()[0]?.entry).toMatchObject({ state: 'failed', try_number: 2 });
  });

  it('is aborted, and sent again', async () => {
    const { simulator, bob } = startAppliance();
    const { fax_entry } = await bob.faxes.schedule({ body: request() });
    const keys = parseFaxEntryUrl(fax_entry[0]?.fax_entry_url ?? '') ?? { fax_key: '', entry_key: '' };
    await bob.faxes.abortEntry({ path: keys });
    expect(simulator.faxes()[0]?.entry).toMatchObject({ state: 'aborted', schedule_message: 'Fax aborted by user' });
    await bob.faxes.rescheduleEntry({ path: keys, query: { at: '2024-01-01T00:10:00' } });
    await simulator.clock.advance(9 * 60_000);
    expect(simulator.faxes()[0]?.entry).toMatchObject({ state: 'pending', stime: '2024-01-01T00:10:00' });
    await simulator.clock.advance(2 * 60_000);
    expect(simulator.faxes()[0]?.entry.state).toBe('sent');
  });

  it('waits for an approval', async () => {
    const { simulator, bob } = startAppliance({ needsApproval: (username) => username === 'bob' });
    await bob.faxes.schedule({ body: request() });
    await simulator.clock.advance(3_600_000);
    expect(simulator.faxes()[0]?.entry.state).toBe('approval_pending');
    simulator.approve(simulator.faxes()[0]?.entry.fax_entry_url ?? '');
    await simulator.clock.advance(60_000);
    expect(simulator.faxes()[0]?.entry).toMatchObject({ state: 'sent', approver: 'admin' });
  });

  it('is waited for by the client while time goes by itself', async () => {
    const { simulator, bob } = startAppliance();
    const { fax_entry } = await bob.faxes.schedule({ body: request() });
    const fax_key = parseFaxEntryUrl(fax_entry[0]?.fax_entry_url ?? '')?.fax_key ?? '';
    const seen: string[] = [];
    const { states } = await bob.faxes.get.wait({ path: { fax_key } }, { deadline: 10_000, interval: 1, onProgress: (progress) => {
      seen.push(...progress.states);
      void simulator.clock.advance(8_000);
    } });
    expect([...new Set(seen)]).toEqual(['preprocessing', 'sending', 'sent']);
    expect(states).toEqual(['sent']);
  });

  it('keeps what was to be sent', async () => {
    const { simulator, bob } = startAppliance();
    const content = new TextEncoder().encode('%PDF');
    const attachment = [{ location: 'inline', name: 'a.pdf', content_type: 'application/pdf', content_transfer_encoding: 'base64', content }];
    await bob.faxes.schedule({ body: request({ attachment }) });
    expect(simulator.faxes()[0]?.request.attachment).toEqual(attachment);
    await simulator.clock.advance(60_000);
    expect(simulator.faxes()[0]?.entry.pages).toBe(1);
  });
});

describe('permissions and status codes', () => {
  it('401: nobody of that name, or another password', async () => {
    const { client } = startAppliance();
    await expect(client('bob', 'wrong').faxes.list()).rejects.toMatchObject({ status: 401 });
    await expect(client('nobody').faxes.list()).rejects.toMatchObject({ status: 401 });
  });

  it('403: data of others; administrators may', async () => {
    const { admin, bob, eve } = startAppliance();
    await bob.contacts.create({ path, body: { name: 'Carol' } });
    for (const call of [eve.contacts.list({ path }), eve.users.get({ path }), eve.contactGroups.create({ path, body: { name: 'A' } }), eve.users.create({ body: { username: 'x' } })]) {
      await expect(call).rejects.toMatchObject({ status: 403, error: { message: 'Forbidden' } });
    }
    expect((await admin.contacts.list({ path })).contact).toHaveLength(1);
  });

  it('404: no such user, no groups, nothing outbound', async () => {
    const { admin, bob } = startAppliance();
    await expect(admin.users.get({ path: { username: 'nobody' } })).rejects.toMatchObject({ status: 404 });
    await expect(bob.contactGroups.list({ path })).rejects.toMatchObject({ status: 404 });
    await expect(bob.outbound.list()).rejects.toMatchObject({ status: 404 });
    await bob.faxes.schedule({ body: request() });
    expect((await bob.outbound.list()).fax_entry).toHaveLength(1);
  });

  it('400: faxes of others and faxes that are not there', async () => {
    const { simulator, bob, eve } = startAppliance();
    await bob.faxes.schedule({ body: request() });
    const of = { fax_key: '00000001', entry_key: '0000' };
    await expect(eve.faxes.abort({ path: of })).rejects.toMatchObject({ status: 400 });
    await expect(eve.faxes.rescheduleEntry({ path: of, query: { at: 'now' } })).rejects.toMatchObject({ status: 400 });
    await expect(bob.faxes.abort({ path: { fax_key: '000000FF' } })).rejects.toMatchObject({ status: 400 });
    expect(simulator.faxes()[0]?.entry.state).toBe('preprocessing');
  });

  it('400: what real appliances refuse', async () => {
    const { bob } = startAppliance();
    const nameless = { location: 'inline', name: '', content_type: 'text/plain' };
    await expect(bob.faxes.schedule({ body: request({ attachment: [nameless] }) })).rejects.toMatchObject({ status: 400, error: { message: 'invalid name: empty' } });
    await expect(bob.faxes.schedule({ body: request({ cover_page: { subject: 'Hello' } }) })).rejects.toMatchObject({ error: { message: 'cover page url required' } });
    const { bob: older } = startAppliance({ firmware: '3.0.4' });
    const { fax_entry } = await older.faxes.schedule({ body: request({ cover_page: { subject: 'Hello' } }) });
    expect(fax_entry[0]?.fax_entry_url).toBe('https://dot3/ffws/v1/ofax/00000001/0000');
    expect(fax_entry[0]?.cover_page.url).toBe('https://dot3/ffws/v1/data/cover_pages/default.pdf');
  });

  it('400: more than 400 recipients, more bytes than there may be, XML that is none', async () => {
    const { simulator, bob } = startAppliance({ maxBytes: 1000 });
    const recipient = Array.from({ length: 401 }, (_, index) => ({ fax_number: String(index) }));
    await expect(bob.faxes.schedule({ body: { recipient } })).rejects.toMatchObject({ status: 400 });
    const attachment = [{ location: 'inline', name: 'a', content_type: 'text/plain', content: new Uint8Array(751) }];
    await expect(bob.faxes.schedule({ body: request({ attachment }) })).rejects.toMatchObject({ status: 400, error: { message: 'request too large' } });
    const answer = await simulator.fetch('https://dot3/ffws/v1/ofax', { method: 'POST', headers: { authorization: `Basic ${btoa('bob:bob')}`, 'content-type': 'application/xml' }, body: '<fax>' });
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('scheduling failed: internal error')]);
  });

  it('takes what public clients send', async () => {
    const { simulator } = startAppliance();
    const headers = { authorization: `Basic ${btoa('bob:bob')}` };
    const body = new Blob(["<?xml version='1.0'?>\n<schedule_fax>\n<max_tries>1</max_tries>\n<recipient><fax_number>-1</fax_number></recipient></schedule_fax>"]);
    const answer = await simulator.fetch('http://dot3/ffws/v1/ofax/', { method: 'POST', headers, body });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('content-type')).toBe('application/xml');
  });

  it('lists the faxes of all users to administrators', async () => {
    const { admin, bob } = startAppliance();
    await bob.faxes.schedule({ body: request() });
    expect((await admin.faxes.list()).fax_entry).toEqual([]);
    expect((await admin.faxes.list({ query: { all_users: true } })).fax_entry).toHaveLength(1);
    expect((await bob.faxes.list({ query: { class: 'complete' } })).fax_entry).toEqual([]);
  });

  it('leaves the global address book to administrators', async () => {
    const { admin, bob } = startAppliance();
    const global = { username: 'global_contact_list' };
    await expect(bob.contacts.create({ path: global, body: { name: 'Taxi' } })).rejects.toMatchObject({ status: 403 });
    await admin.contacts.create({ path: global, body: { name: 'Taxi' } });
    expect((await bob.contacts.listGlobal()).contact).toMatchObject([{ name: 'Taxi', contact_url: 'https://dot3/ffws/v1/contacts/global_contact_list/1' }]);
  });
});

describe('lists', () => {
  it('are narrowed, sorted and cut', async () => {
    const { bob } = startAppliance();
    for (const name of ['Carol', 'Alice', 'Bob']) await bob.contacts.create({ path, body: { name, organization: name === 'Bob' ? 'Other' : 'Example' } });
    const names = async (query: object): Promise<string[]> => (await bob.contacts.list({ path, query })).contact.map(({ name }) => name);
    expect(await names({ organization: 'Ex', order: 'name' })).toEqual(['Alice', 'Carol']);
    expect(await names({ limit: 1, offset: 1 })).toEqual(['Alice']);
    // Only together with a limit.
    expect(await names({ offset: 1 })).toEqual(['Carol', 'Alice', 'Bob']);
    const all: string[] = [];
    for await (const { name } of bob.contacts.list.all({ path, query: { limit: 2 } })) all.push(name);
    expect(all).toEqual(['Carol', 'Alice', 'Bob']);
  });
});

describe('the state of the appliance', () => {
  it('counts what is on the line, by modems or channels', async () => {
    const { simulator, admin } = startAppliance({ lines: 4 });
    await admin.faxes.schedule({ body: request() });
    simulator.receive({ remote_id: '+12025550199', pages: 2 });
    await simulator.clock.advance(5_000);
    expect((await admin.status.get()).status.modem).toEqual({ number_inbound: 1, number_outbound: 1, number_idle: 2 });
    expect((await admin.inbound.list()).inbound_entry).toMatchObject([{ state: 'Receiving', remote_id: '+12025550199', current_page: '1' }]);
    await simulator.clock.advance(60_000);
    expect((await admin.inbound.list()).inbound_entry).toEqual([]);
    await expect(admin.channels.list()).rejects.toMatchObject({ status: 400 });
    const { admin: other } = startAppliance({ model: 'FF240-IP' });
    expect((await other.channels.get({ path: { channel: 2 } })).channel_status).toMatchObject([{ channel_number: 2, state: 'Waiting for Ring' }]);
    await expect(other.modems.list()).rejects.toMatchObject({ status: 400 });
  });
});
