import { expect, expectTypeOf, it } from 'vitest';
import { paginateContactGroups, type Contact } from '../../../generated/src/faxfinder/index.js';
import { connect, lineOf, xmlAnswer } from './connect.js';

it('contacts of the appliance come in pages by limit and offset, which is only sent together with limit', async () => {
  const { fax, requests } = await connect(({ path }) => {
    const { limit = 0, offset = 0 } = Object.fromEntries(new URL(path, 'http://x').searchParams);
    const ids = Array.from({ length: 5 }, (_, index) => index + 1).slice(Number(offset), Number(offset) + Number(limit));
    const elements = ids.map((id) => `<contact><contact_url>https://dot3/ffws/v1/contacts/admin/${id}</contact_url><name>C${id}</name></contact>`);
    return xmlAnswer(200, `<response><message>Success</message>${elements.join('')}</response>`);
  });
  const names = [];
  for await (const contact of fax.contacts.list.all({ path: { username: 'admin' }, query: { limit: 2, name: 'C' } })) {
    expectTypeOf(contact).toEqualTypeOf<Contact>();
    names.push(contact.name);
  }
  expect(names).toEqual(['C1', 'C2', 'C3', 'C4', 'C5']);
  expect(requests.map(lineOf)).toEqual([
    'GET /ffws/v1/contacts/admin?limit=2&name=C',
    'GET /ffws/v1/contacts/admin?limit=2&offset=2&name=C',
    'GET /ffws/v1/contacts/admin?limit=2&offset=4&name=C',
    'GET /ffws/v1/contacts/admin?limit=2&offset=5&name=C',
  ]);
});

it('a size is sent where the caller gives none', async () => {
  const { transport, requests } = await connect(xmlAnswer(200, '<response><message>Success</message></response>'));
  for await (const group of paginateContactGroups(transport, { path: { username: 'admin' } })) expect(group).toBe('none');
  expect(requests.map(lineOf)).toEqual(['GET /ffws/v1/contact_groups/admin?limit=100']);
});
