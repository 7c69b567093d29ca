// What the test of all runtimes does with the installed package: a little of everything, and nothing that only some of them have.
import { createFaxFinder } from 'fax-clients/faxfinder';
import * as faxplus from 'fax-clients/faxplus';
import { createFaxFinderSimulator } from 'fax-clients/faxfinder/simulator';
import { createFaxPlus, createTransport, paginateContacts, parseFaxEvent, updateContactGroup } from 'fax-clients/faxplus';
import { createMock } from 'fax-clients/testing';

/** What a service in memory answers, by the document of the package, and what becomes of a fax in a simulator. */
async function simulate() {
  const mock = createMock(faxplus);
  const fax = createFaxPlus({ fetch: mock.fetch, auth: { personal_access_token: 'token' } });
  const { name } = await fax.contacts.updateGroup({ path: { group_id: '1' }, body: {} });
  const refused = await fax.contacts.updateGroup({ path: { group_id: '1' }, body: { name: 1 } }).catch((error) => error.name);
  const simulator = createFaxFinderSimulator();
  const appliance = createFaxFinder({ fetch: simulator.fetch, server: { host: 'dot3' }, auth: { basic: { username: 'admin', password: 'admin' } } });
  await appliance.faxes.schedule({ body: { recipient: [{ fax_number: '1' }] } });
  await simulator.clock.advance(60000);
  const { fax_entry } = await appliance.faxes.list();
  return [name, refused, fax_entry[0].state];
}

/** What comes of calls of both services at an origin. */
export async function probe(origin) {
  const cloud = { baseUrl: `${origin}/v3`, auth: { personal_access_token: 'token' }, retry: { delay: 1 } };
  const fax = createFaxPlus(cloud);
  const appliance = createFaxFinder({ baseUrl: `${origin}/ffws/v1`, auth: { basic: { username: 'admin', password: 'secret' } }, allowPlainHttp: true });

  const contacts = [];
  for await (const { id } of paginateContacts(createTransport(cloud), { query: { limit: 2 } })) contacts.push(id);
  const missing = await updateContactGroup(fax, { path: { group_id: 'none' }, body: { name: 'Premium' } });
  const thrown = await fax.contacts.updateGroup({ path: { group_id: 'none' }, body: {} }).catch(({ name, message }) => `${name}: ${message}`);
  const { contact } = await appliance.contacts.list({ path: { username: 'admin' } });
  let sent;
  const { path } = await fax.files.upload({ body: { fax_file: new File(['x'.repeat(100000)], 'letter.pdf', { type: 'application/pdf' }) } }, {
    onProgress: (progress) => {
      if (progress.direction === 'upload') sent = progress;
    },
  });
  const reader = (await fax.files.download({ path: { fax_id: 'f1' } }, { as: 'stream' })).getReader();
  let size = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) size += read.value.length;
  const cut = await fax.files.download({ path: { fax_id: 'cut' } }, { retry: 0 }).then(
    (blob) => `a Blob of ${blob.size}`,
    ({ name }) => name,
  );
  const controller = new AbortController();
  const late = fax.accounts.get({ path: { user_id: 'slow' } }, { signal: controller.signal }).catch(({ name }) => name);
  setTimeout(() => controller.abort(), 50);
  const timeout = await fax.accounts.get({ path: { user_id: 'slow' } }, { timeout: 50, retry: 0 }).catch(({ name }) => name);
  const { isGone } = await fax.outbox.get.wait({ path: { outbox_fax_id: 'o1' } }, { deadline: 10000, interval: 5 });
  return {
    simulated: await simulate(),
    contacts,
    missing: [missing.ok, missing.status, missing.error],
    thrown,
    names: contact.map(({ name }) => name),
    path,
    told: sent.loaded === sent.total && sent.loaded > 100000,
    size,
    cut,
    aborted: await late,
    timeout,
    isGone,
    event: parseFaxEvent('{"hook":{"event":"fax_sent"},"data":{"to_number":"+1"}}').body.data.to,
  };
}
