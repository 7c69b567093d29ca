import { describe, expect, it } from 'vitest';
import { entries, entriesXml, entry, entryXml } from './bodies-faxes.js';
import { connect, messageAnswer, xmlAnswer } from './connect.js';

describe('a list', () => {
  it.each([0, 1, 3])('of %i entries is an array', async (count) => {
    const { fax } = await connect(xmlAnswer(200, entriesXml(count)));
    const data = await fax.faxes.list();
    expect(data).toEqual(entries(count));
    expect(Array.isArray(data.fax_entry)).toBe(true);
  });

  it('of one contact is an array', async () => {
    const contact = '<contact><contact_url>https://dot3/ffws/v1/contacts/admin/23</contact_url><name>Bob</name></contact>';
    const { fax } = await connect(xmlAnswer(200, `<response><message>Success</message>${contact}</response>`));
    const { contact: found } = await fax.contacts.get({ path: { username: 'admin', id: 23 } });
    expect(found).toEqual([{ contact_url: 'https://dot3/ffws/v1/contacts/admin/23', name: 'Bob' }]);
  });

  it('of one contact in a group is an array of URLs, while a contact of the list is an object', async () => {
    const url = 'https://dot3/ffws/v1/contact_groups/admin/6';
    const group = `<contact_group><contact_group_url>${url}</contact_group_url><name>A</name><contact>https://dot3/c</contact></contact_group>`;
    const { fax } = await connect(xmlAnswer(200, `<response><message>Success</message>${group}</response>`));
    const data = await fax.contactGroups.list({ path: { username: 'admin' } });
    expect(data.contact_group).toEqual([{ contact_group_url: url, name: 'A', contact: ['https://dot3/c'] }]);
  });

  it('is empty where nothing comes in', async () => {
    const { fax } = await connect(messageAnswer(200, 'Success'));
    expect(await fax.inbound.list()).toEqual({ message: 'Success', inbound_entry: [] });
  });

  it('of printers and shares is empty where a status has other parts only', async () => {
    const { fax } = await connect(xmlAnswer(200, '<response><message>Success</message><status><system/></status></response>'));
    expect(await fax.status.getSystem()).toEqual({ message: 'Success', status: { system: {}, printer: [], network_share: [] } });
  });
});

describe('an entry', () => {
  it.each(['2008-08-01 08:43:29', '2008-08-01T08:43:29', ''])('keeps the time %j as text', async (time) => {
    const { fax } = await connect(xmlAnswer(200, entriesXml(1).replace('2008-08-01 08:43:29', time)));
    expect((await fax.faxes.list()).fax_entry[0]?.created).toBe(time);
  });

  it.each([
    ['<try_number></try_number>', undefined],
    ['<try_number/>', undefined],
    ['<try_number>\n\t</try_number>', undefined],
    ['', undefined],
    ['<try_number> 1 </try_number>', 1],
    ['<try_number>0</try_number>', 0],
  ])('has for %j the number %j', async (element, number) => {
    const { fax } = await connect(xmlAnswer(200, entriesXml(1).replace('<try_number></try_number>', element)));
    const [found] = (await fax.faxes.list()).fax_entry;
    expect(found).toEqual({ ...entry, ...(number === undefined ? {} : { try_number: number }) });
    expect(Object.hasOwn(found ?? {}, 'try_number')).toBe(number !== undefined);
  });

  it.each(['https://dot3/ffws/v1/ofax/0000001B/0000', 'https://dot3/ffws/v1/ofax/0000001B%2F0000'])('keeps its URL %s', async (url) => {
    const { fax } = await connect(xmlAnswer(200, entriesXml(1).replace(entry.fax_entry_url, url)));
    expect((await fax.faxes.list()).fax_entry[0]?.fax_entry_url).toBe(url);
  });

  it('does not depend on the order of its elements', async () => {
    const lines = entryXml.split('\n');
    const pages = lines.filter((line) => line.includes('<pages>'));
    const reordered = [lines[0], ...pages, ...lines.slice(1).filter((line) => !line.includes('<pages>'))].join('\n');
    const { fax } = await connect(xmlAnswer(200, entriesXml(1).replace(entryXml, reordered)));
    expect(await fax.faxes.list()).toEqual(entries(1));
  });

  it('may have a state that no document names: it is still text', async () => {
    const { fax } = await connect(xmlAnswer(200, entriesXml(1).replace(' preprocessing ', 'melting')));
    expect((await fax.faxes.list()).fax_entry[0]?.state).toBe('melting');
  });
});

describe('text', () => {
  it('comes back as it went out, whatever is in it', async () => {
    const name = `<b>"Größe" & 'Söhne'</b> ]]> &amp; 名 😀  `;
    const { fax } = await connect(({ body }) => {
      const sent = body.toString('utf8').replace(/^.*?\?>/, '').replace('<contact>', '<contact><contact_url>u</contact_url>');
      return xmlAnswer(200, `<response><message>Created</message>${sent}</response>`);
    });
    const data = await fax.contacts.create({ path: { username: 'admin' }, body: { name } });
    expect(data.contact).toEqual({ contact_url: 'u', name });
  });

  it('may begin with a byte order mark', async () => {
    const { fax } = await connect(xmlAnswer(200, `\ufeff${entriesXml(1)}`));
    expect(await fax.faxes.list()).toEqual(entries(1));
  });
});
