import { describe, expect, it } from 'vitest';
import { createFaxPlus, parseFaxEvent, type FaxPlus } from '../../generated/src/faxplus/index.js';
import { startAccount } from './clients.js';

const pdf = new File(['%PDF letter'], 'letter.pdf', { type: 'application/pdf' });
const memberId = '5f7a8b9c0d1e2f3a4b5c6d02';

async function send(fax: FaxPlus, to = ['+12025550123'], more: object = {}): Promise<string[]> {
  const { path } = await fax.files.upload({ body: { fax_file: pdf } });
  const { ids = {} } = await fax.outbox.send({ body: { from: 'no_number', to, files: [path], return_ids: true, ...more } });
  return Object.values(ids).map(String);
}

describe('a fax', () => {
  it('moves through the outbox on the clock, and has a record then', async () => {
    const { simulator, member } = startAccount();
    const [fax_id = ''] = await send(member);
    const seen = async (): Promise<string> => (await member.outbox.get({ path: { outbox_fax_id: fax_id } })).status;
    expect(await seen()).toBe('submitted');
    await simulator.clock.advance(2_000);
    expect(await seen()).toBe('converting');
    await simulator.clock.advance(3_000);
    expect(await seen()).toBe('sending');
    await expect(member.faxes.get({ path: { fax_id } })).rejects.toMatchObject({ status: 404 });
    await simulator.clock.advance(30_000);
    await expect(seen()).rejects.toMatchObject({ status: 404 });
    expect(await member.faxes.get({ path: { fax_id } })).toMatchObject({ status: 'success', to: '+12025550123', pages: 1, direction: 'outgoing', start_time: '2024-01-01 00:00:35' });
    expect(await (await member.files.download({ path: { fax_id } })).text()).toBe('%PDF letter');
  });

  it('is waited for by the client', async () => {
    const { simulator, member } = startAccount();
    const [fax_id = ''] = await send(member);
    const { data } = await member.faxes.get.wait({ path: { fax_id } }, { deadline: 10_000, interval: 1, onProgress: () => void simulator.clock.advance(20_000) });
    expect(data?.status).toBe('success');
  });

  it('waits for its time, and can be withdrawn until then', async () => {
    const { simulator, member } = startAccount();
    const [id = ''] = await send(member, ['+12025550123'], { send_time: '2024-01-01 02:00:00 +0100' });
    await simulator.clock.advance(59 * 60_000);
    expect((await member.outbox.list()).records).toMatchObject([{ id, status: 'scheduled_for_sending' }]);
    await member.outbox.update({ path: { outbox_fax_id: id }, body: { comment: 'Urgent' } });
    expect((await member.outbox.get({ path: { outbox_fax_id: id } })).comment?.text).toBe('Urgent');
    await member.outbox.delete({ path: { outbox_fax_id: id } });
    await simulator.clock.advance(3_600_000);
    expect((await member.faxes.list()).data?.records).toEqual([]);
  });

  it('is tried again as its options say, and ends with the last status', async () => {
    const { simulator, member } = startAccount({ outcome: ({ to, try_number }) => (to.endsWith('1') && try_number === 1 ? 'failed_user_busy' : to.endsWith('2') ? 'failed_no_answer' : 'success') });
    await send(member, ['+12025550121', '+12025550122'], { options: { retry: { count: 1, delay: 10 } } });
    await simulator.clock.advance(120_000);
    const records = (await member.faxes.list({ query: { order: 'asc', sort_by: 'to' } })).data?.records;
    expect(records?.map(({ status }) => status)).toEqual(['success', 'failed_no_answer']);
  });

  it('needs pages that are left of the quota', async () => {
    const { simulator, admin, member } = startAccount();
    await admin.accounts.updateMemberDetails({ path: { member_user_id: memberId }, body: { quota: 1 } });
    await send(member, ['+12025550121', '+12025550122']);
    await simulator.clock.advance(120_000);
    await send(member, ['+12025550123']);
    await simulator.clock.advance(120_000);
    const records = (await member.faxes.list({ query: { order: 'asc', sort_by: 'to' } })).data?.records;
    expect(records?.map(({ status }) => status)).toEqual(['success', 'success', 'insufficient_credit']);
  });
});

describe('webhooks', () => {
  it('are called with what the client can read', async () => {
    const delivered: { url: string; body: ReturnType<typeof parseFaxEvent> }[] = [];
    const { simulator, member } = startAccount({
      outcome: ({ try_number }) => (try_number === 1 ? 'failed_user_busy' : 'success'),
      deliver: async (url, init) => (delivered.push({ url, body: parseFaxEvent(String(init.body)) }), new Response()),
    });
    await member.webhooks.create({ body: { target: 'https://hooks.invalid/sent', event: 'fax_sent' } });
    await member.webhooks.create({ body: { target: 'https://hooks.invalid/other', event: 'fax_received', numbers: ['+12025550199'] } });
    await member.webhooks.create({ body: { target: 'https://hooks.invalid/received', event: 'fax_received' } });
    const [id] = await send(member, ['+12025550123'], { options: { retry: { count: 1, delay: 0 } } });
    await simulator.clock.advance(120_000);
    const [received] = simulator.receive({ from: '+12025550188', to: '+12025550101', pages: 3 });
    await simulator.clock.advance(0);
    expect(delivered).toMatchObject([
      { url: 'https://hooks.invalid/sent', body: { event: 'fax_sent', body: { hook: { id }, data: { status: 'success', to: '+12025550123' } } } },
      { url: 'https://hooks.invalid/received', body: { event: 'fax_received', body: { hook: { id: received }, data: { id: received, pages: 3, from: '+12025550188' } } } },
    ]);
    // A second try is another session, whose pages are found by its id.
    const [first] = delivered;
    const session = (first?.body.event === 'fax_sent' && first.body.body.data?.id) || '';
    expect(session).not.toBe(id);
    expect((await member.files.download({ path: { fax_id: session } })).size).toBeGreaterThan(0);
  });

  it('lose nothing of a fax where the target does not answer', async () => {
    const { simulator, member } = startAccount({ deliver: () => Promise.reject(new TypeError('fetch failed')) });
    await member.webhooks.create({ body: { target: 'https://hooks.invalid/', event: 'fax_sent' } });
    await send(member);
    await simulator.clock.advance(120_000);
    expect((await member.faxes.list()).data?.records).toHaveLength(1);
  });
});

describe('permissions and status codes', () => {
  it('401: no such token', async () => {
    await expect(startAccount().client('wrong').shop.getBalance()).rejects.toMatchObject({ status: 401, error: { error: 'unauthorized' } });
  });

  it('takes OAuth 2 with a client id too', async () => {
    const { simulator } = startAccount();
    const fax = createFaxPlus({ fetch: simulator.fetch, auth: { oauth2: 'alohi_pat_admin', client_id: 'APIK-1' } });
    expect((await fax.accounts.get()).account_type).toBe('corporate_admin');
  });

  it('403: scopes of the token, and data of others', async () => {
    const { client, member } = startAccount({
      users: [
        { uid: 'a', email: 'a@example.com', token: 'reader', scopes: ['fax:fax:read'], isAdmin: true },
        { uid: memberId, email: 'b@example.com', token: 'alohi_pat_member' },
      ],
    });
    const reader = client('reader');
    expect((await reader.faxes.list({ path: { user_id: memberId } })).data?.records).toEqual([]);
    await expect(reader.shop.getBalance()).rejects.toMatchObject({ status: 403 });
    await expect(send(reader)).rejects.toMatchObject({ status: 403 });
    // The document does not have this status here.
    await expect(reader.contacts.updateGroup({ path: { group_id: '1' }, body: {} })).rejects.toMatchObject({ status: 403, error: { error: 'forbidden' } });
    await expect(member.accounts.list()).rejects.toMatchObject({ status: 403 });
    await expect(member.faxes.list({ path: { user_id: 'a' } })).rejects.toMatchObject({ status: 403 });
    await expect(reader.faxes.list({ path: { user_id: 'nobody' } })).rejects.toMatchObject({ status: 400, error: { error: 'invalid_user_id' } });
  });

  it('400 and 413: too many files, numbers and bytes', async () => {
    const { member } = startAccount({ maxBytes: 10 });
    const body = { from: 'no_number', to: ['+12025550123'], files: ['/nothing'] };
    await expect(member.outbox.send({ body: { ...body, files: Array.from({ length: 11 }, () => '/x') } })).rejects.toMatchObject({ status: 400, error: { error: 'too_many_files' } });
    await expect(member.outbox.send({ body: { ...body, to: Array.from({ length: 4001 }, () => '+12025550123') } })).rejects.toMatchObject({ status: 400, error: { error: 'too_many_destinations' } });
    await expect(member.outbox.send({ body })).rejects.toMatchObject({ status: 400 });
    await expect(send(member)).rejects.toMatchObject({ status: 413 });
  });

  it('409: an invitation to somebody who is known', async () => {
    const { admin } = startAccount();
    await admin.accounts.invite({ body: { emails: ['carol@example.com'] } });
    await expect(admin.accounts.invite({ body: ['carol@example.com'] })).rejects.toMatchObject({ status: 409 });
  });
});

describe('the address book', () => {
  it('has contacts in groups, one call for several', async () => {
    const { admin, member } = startAccount();
    const vip = await member.contacts.createGroup({ body: { name: 'VIP' } });
    const one = await member.contacts.create({ body: { name: 'Carol', fax_number: '+12025550123', groups: ['VIP'] } });
    const two = await member.contacts.create({ body: { name: 'Dave', fax_number: '+12025550124', shared: true } });
    expect(one.groups).toEqual([vip.id]);
    await member.contacts.assignToGroups({ body: { contact_ids: [one.id ?? '', two.id ?? ''], groups: [vip.id ?? ''] } });
    expect((await member.contacts.list({ query: { groups: 'VIP', sort: 'name' } })).records?.map(({ name }) => name)).toEqual(['Carol', 'Dave']);
    await member.contacts.assignToGroups({ body: { contact_ids: [one.id ?? ''] } });
    expect((await member.contacts.list({ query: { search: 'car' } })).records).toMatchObject([{ name: 'Carol', groups: [] }]);
    // Others see what is shared.
    expect((await admin.contacts.list()).records?.map(({ name }) => name)).toEqual(['Dave']);
    await member.contacts.deleteGroup({ path: { group_id: vip.id ?? '' } });
    expect((await member.contacts.list({ query: { name: 'Dave' } })).records?.[0]?.groups).toEqual([]);
  });

  it('replaces a contact whole, and comes in pages', async () => {
    const { member } = startAccount();
    for (let index = 0; index < 5; index += 1) await member.contacts.create({ body: { name: `C${index}`, fax_number: '+12025550123', notes: 'x' } });
    const all = [];
    for await (const contact of member.contacts.list.all({ query: { limit: 2 } })) all.push(contact);
    expect(all.map(({ name }) => name)).toEqual(['C0', 'C1', 'C2', 'C3', 'C4']);
    const updated = await member.contacts.update({ path: { contact_id: all[0]?.id ?? '' }, body: { name: 'New' } });
    expect(updated).toMatchObject({ id: all[0]?.id, name: 'New' });
    expect(updated.notes).toBeUndefined();
  });
});

describe('numbers', () => {
  it('are bought, assigned and taken away', async () => {
    const { admin, member } = startAccount({ balance: 5 });
    const [offer] = (await admin.shop.listNumbers({ path: { country_code: 'US', calling_code: '202' } })).numbers;
    const number = offer?.item?.number ?? '';
    await admin.shop.purchaseNumber({ body: { item_id: offer?.item?.id ?? '' } });
    expect(await admin.shop.getBalance()).toEqual({ amount: 0, currency: 'USD' });
    await expect(admin.shop.purchaseNumber({ body: { item_id: '+12025550151' } })).rejects.toMatchObject({ status: 400 });
    await admin.numbers.assign({ path: { number }, body: { assigned_to: memberId } });
    expect((await member.numbers.list()).numbers.map((each) => each.number)).toEqual(['+12025550101', number]);
    await member.numbers.revoke({ path: { number } });
    await expect(member.numbers.get({ path: { number } })).rejects.toMatchObject({ status: 404 });
  });

  it('are what a fax is sent from', async () => {
    const { member } = startAccount();
    await expect(send(member, ['+12025550123'], { from: '+12025550100' })).rejects.toMatchObject({ status: 400 });
    await expect(send(member, ['+12025550123'], { from: '+12025550101' })).resolves.toHaveLength(1);
  });
});
