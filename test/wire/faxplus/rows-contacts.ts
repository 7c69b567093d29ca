import * as faxplus from '../../../generated/src/faxplus/index.js';
import { row, type Row } from './row.js';

/** The operations of the address book; see `rows.ts` for the others. */
export const contactRows: readonly Row[] = [
  row(
    faxplus.listContacts,
    (fax) => fax.contacts.list,
    {
      query: {
        search: 'Ann & Bob',
        offset: 50,
        limit: 50,
        ids: ['c/1', 'c,2', 'c3'],
        name: 'Zoë',
        fax_number: '+4122',
        groups: 'g1,g2',
        note: '50%',
        shared: false,
        sort: 'creation_date',
        direction: 'desc',
      },
    },
    'GET /v3/accounts/self/contacts?search=Ann%20%26%20Bob&offset=50&limit=50&ids=c%2F1&ids=c%2C2&ids=c3&name=Zo%C3%AB' +
      '&fax_number=%2B4122&groups=g1%2Cg2&note=50%25&shared=false&sort=creation_date&direction=desc',
  ),
  row(
    faxplus.createContact,
    (fax) => fax.contacts.create,
    { body: { name: 'Ann', fax_number: '+15551234567', groups: [], shared: true, is_telefax: false } },
    'POST /v3/accounts/self/contacts',
    '{"name":"Ann","fax_number":"+15551234567","groups":[],"shared":true,"is_telefax":false}',
  ),
  row(
    faxplus.updateContact,
    (fax) => fax.contacts.update,
    { path: { contact_id: 'c:1' }, body: { email: 'ann@example.com', notes: '' } },
    'PUT /v3/accounts/self/contacts/c%3A1',
    '{"email":"ann@example.com","notes":""}',
  ),
  row(
    faxplus.deleteContact,
    (fax) => fax.contacts.delete,
    { path: { contact_id: 'c\\1' } },
    'DELETE /v3/accounts/self/contacts/c%5C1',
  ),
  row(
    faxplus.assignContactsToGroups,
    (fax) => fax.contacts.assignToGroups,
    { body: { groups: ['group_456', 'group_789'], contact_ids: ['contact_123'], shared: false } },
    'POST /v3/accounts/self/contacts/assign-groups',
    '{"groups":["group_456","group_789"],"contact_ids":["contact_123"],"shared":false}',
  ),
  row(
    faxplus.listContactGroups,
    (fax) => fax.contacts.listGroups,
    { query: { ids: ['g1', 'g 2'], group: 'VIP', offset: 0, limit: 1, shared: true } },
    'GET /v3/accounts/self/contact-groups?ids=g1&ids=g%202&group=VIP&offset=0&limit=1&shared=true',
  ),
  row(
    faxplus.createContactGroup,
    (fax) => fax.contacts.createGroup,
    { body: { name: 'VIP', notes: 'two\nlines', shared: true } },
    'POST /v3/accounts/self/contact-groups',
    '{"name":"VIP","notes":"two\\nlines","shared":true}',
  ),
  row(
    faxplus.updateContactGroup,
    (fax) => fax.contacts.updateGroup,
    { path: { group_id: 'group_123' }, body: { name: 'Premium Clients', notes: 'Updated notes' } },
    'PUT /v3/accounts/self/contact-groups/group_123',
    '{"name":"Premium Clients","notes":"Updated notes"}',
  ),
  row(
    faxplus.deleteContactGroup,
    (fax) => fax.contacts.deleteGroup,
    { path: { group_id: 'g$1' } },
    'DELETE /v3/accounts/self/contact-groups/g%241',
  ),
];
