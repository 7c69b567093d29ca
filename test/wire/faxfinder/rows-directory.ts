import * as faxfinder from '../../../generated/src/faxfinder/index.js';
import { row, type Row } from './row.js';

/** The operations on users, contacts and contact groups, with inputs and requests like those of the faxes. */
export const directoryRows: readonly Row[] = [
  row(faxfinder.getUser, (fax) => fax.users.get, { path: { username: 'jörg/müller' } }, 'GET /ffws/v1/users/j%C3%B6rg%2Fm%C3%BCller'),
  row(
    faxfinder.createUser,
    (fax) => fax.users.create,
    {
      body: {
        name: 'Alice Example',
        username: 'alice',
        password: 'p<w&"\'',
        email_address: 'alice@example.com',
        phone_number: '555-123-4567',
        fax_number: '',
        organization: 'A & B',
        priority: 1,
        max_attempts: 2,
        interval: 600,
        receipt: 'never',
        receipt_attachment: 'none',
      },
    },
    'POST /ffws/v1/users',
    '<user><name>Alice Example</name><username>alice</username><password>p&lt;w&amp;"\'</password>' +
      '<email_address>alice@example.com</email_address><phone_number>555-123-4567</phone_number><fax_number></fax_number>' +
      '<organization>A &amp; B</organization><priority>1</priority><max_attempts>2</max_attempts><interval>600</interval>' +
      '<receipt>never</receipt><receipt_attachment>none</receipt_attachment></user>',
  ),
  row(
    faxfinder.updateUser,
    (fax) => fax.users.update,
    { path: { username: 'alice smith' }, body: { name: 'Alice', max_attempts: 0 } },
    'PUT /ffws/v1/users/alice%20smith',
    '<user><name>Alice</name><max_attempts>0</max_attempts></user>',
  ),

  row(
    faxfinder.listContacts,
    (fax) => fax.contacts.list,
    {
      path: { username: 'a?b#c' },
      query: { limit: 10, offset: 0, name: 'a&b', fax_number: '+1 218', phone_number: '#5', organization: 'x=y', order: 'name' },
    },
    'GET /ffws/v1/contacts/a%3Fb%23c?limit=10&offset=0&name=a%26b&fax_number=%2B1%20218&phone_number=%235&organization=x%3Dy&order=name',
  ),
  row(faxfinder.getContact, (fax) => fax.contacts.get, { path: { username: 'admin', id: 23 } }, 'GET /ffws/v1/contacts/admin/23'),
  row(
    faxfinder.createContact,
    (fax) => fax.contacts.create,
    { path: { username: '100%' }, body: { organization: '', name: 'Dora & <Co>', fax_number: '-218-555-3334' } },
    'POST /ffws/v1/contacts/100%25',
    '<contact><name>Dora &amp; &lt;Co&gt;</name><fax_number>-218-555-3334</fax_number><organization></organization></contact>',
  ),
  row(
    faxfinder.updateContact,
    (fax) => fax.contacts.update,
    { path: { username: 'admin', id: 6 }, body: { name: ' two  spaces ', phone_number: '1' } },
    'PUT /ffws/v1/contacts/admin/6',
    '<contact><name> two  spaces </name><phone_number>1</phone_number></contact>',
  ),
  row(
    faxfinder.deleteContact,
    (fax) => fax.contacts.delete,
    { path: { username: 'alice@example.com', id: 6 } },
    'DELETE /ffws/v1/contacts/alice%40example.com/6',
  ),
  row(
    faxfinder.listGlobalContacts,
    (fax) => fax.contacts.listGlobal,
    { query: { name: '50%' } },
    'GET /ffws/v1/contacts/global_contact_list?name=50%25',
  ),
  row(faxfinder.getGlobalContact, (fax) => fax.contacts.getGlobal, { path: { id: 2 } }, 'GET /ffws/v1/contacts/global_contact_list/2'),

  row(
    faxfinder.listContactGroups,
    (fax) => fax.contactGroups.list,
    { path: { username: 'admin' }, query: { limit: 5, offset: 5, name: 'Ä', description: 'a/b', order: 'description' } },
    'GET /ffws/v1/contact_groups/admin?limit=5&offset=5&name=%C3%84&description=a%2Fb&order=description',
  ),
  row(faxfinder.listGlobalContactGroups, (fax) => fax.contactGroups.listGlobal, {}, 'GET /ffws/v1/contact_groups/global_contact_list'),
  row(
    faxfinder.createContactGroup,
    (fax) => fax.contactGroups.create,
    { path: { username: '.hidden' }, body: { name: 'Nobody yet', contact: [] } },
    'POST /ffws/v1/contact_groups/.hidden',
    '<contact_group><name>Nobody yet</name></contact_group>',
  ),
  row(
    faxfinder.updateContactGroup,
    (fax) => fax.contactGroups.update,
    {
      path: { username: 'admin', id: 6 },
      body: {
        contact: ['https://dot3/ffws/v1/contacts/a%20b/23', 'https://dot3/ffws/v1/contacts/global_contact_list/2'],
        name: 'Suppliers',
        contact_group_url: 'https://dot3/ffws/v1/contact_groups/admin/4',
      },
    },
    'PUT /ffws/v1/contact_groups/admin/6',
    '<contact_group><contact_group_url>https://dot3/ffws/v1/contact_groups/admin/4</contact_group_url><name>Suppliers</name>' +
      '<contact>https://dot3/ffws/v1/contacts/a%20b/23</contact>' +
      '<contact>https://dot3/ffws/v1/contacts/global_contact_list/2</contact></contact_group>',
  ),
];
