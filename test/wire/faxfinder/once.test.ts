import { describe, expect, it } from 'vitest';
import { rescheduleFaxEntry, scheduleFax, type Transport } from '../../../generated/src/faxfinder/index.js';
import { entriesXml } from './bodies-faxes.js';
import { connect, lineOf, messageAnswer, xmlAnswer } from './connect.js';

const entry = { fax_key: '0000001B', entry_key: '0000' };

/** What sends a fax: each of these may cost money and reach a person twice. */
const senders: readonly (readonly [name: string, line: string, send: (client: Transport) => Promise<unknown>])[] = [
  ['scheduleFax', 'POST /ffws/v1/ofax', (client) => scheduleFax(client, { body: { recipient: [{ fax_number: '218-555-3335' }] } })],
  [
    'rescheduleFaxEntry',
    'PUT /ffws/v1/ofax/0000001B/0000?at=now',
    (client) => rescheduleFaxEntry(client, { path: entry, query: { at: 'now' } }),
  ],
];

describe.each(senders)('%s is sent once', (_, line, send) => {
  it('where the connection breaks', async () => {
    const { transport, requests } = await connect(() => Promise.reject(new Error('broken')));
    await expect(send(transport)).rejects.toMatchObject({ name: 'ConnectionError' });
    expect(requests.map(lineOf)).toEqual([line]);
  });

  it('where the answer ends early', async () => {
    const { transport, requests } = await connect({ ...xmlAnswer(200, entriesXml(1)), cut: true });
    await send(transport).catch(() => undefined);
    expect(requests.map(lineOf)).toEqual([line]);
  });

  it.each([429, 500, 503])('where the appliance answers %i', async (status) => {
    const { transport, requests } = await connect({ ...messageAnswer(status, 'busy'), headers: { 'retry-after': '0' } });
    expect(await send(transport)).toMatchObject({ ok: false, status });
    expect(requests.map(lineOf)).toEqual([line]);
  });

  it.each([301, 302, 303, 307, 308])('where the answer is a redirect with %i, which is not followed', async (status) => {
    const { transport, requests } = await connect({ status, headers: { location: '/ffws/v1/elsewhere' } });
    expect(await send(transport)).toMatchObject({ ok: false, status });
    expect(requests.map(lineOf)).toEqual([line]);
  });
});
