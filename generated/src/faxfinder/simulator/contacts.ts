import type * as api from '../index.js';
import type { MockHandlers } from '../../testing.js';
import { notFound, readRefusal, writeRefusal } from './access.js';
import { select } from './selection.js';
import { GLOBAL, thingsOf, urlOf, type ContactData, type State } from './state.js';

type Contact = api.components['schemas']['Contact'];

/** Contacts of users and of the global list. The answer to a number that is not there is established for deleting alone: a 404. */
export function contactHandlers(state: State): MockHandlers<typeof api> {
  const show = (owner: string, id: number, contact: ContactData): Contact => ({ contact_url: urlOf(state, `contacts/${owner}/${id}`), ...contact });
  const list = (owner: string, query: object) => {
    const all = [...thingsOf(state.contacts, owner)].map(([id, contact]) => show(owner, id, contact));
    return { status: 200 as const, data: { message: 'Success', contact: select(all, query, ['name', 'fax_number', 'phone_number', 'organization']) } };
  };
  const get = (owner: string, id: number) => {
    const contact = thingsOf(state.contacts, owner).get(id);
    return contact ? { status: 200 as const, data: { message: 'Success', contact: [show(owner, id, contact)] } } : notFound('Contact not found');
  };

  return {
    listContacts: ({ path, query, credentials }) => readRefusal(state, credentials, path.username) ?? list(path.username, query),
    listGlobalContacts: ({ query }) => list(GLOBAL, query),
    getContact: ({ path, credentials }) => readRefusal(state, credentials, path.username) ?? get(path.username, path.id),
    getGlobalContact: ({ path }) => get(GLOBAL, path.id),
    createContact({ path: { username }, body, credentials }) {
      const refused = writeRefusal(state, credentials, username);
      if (refused) return refused;
      const id = ++state.last.contact;
      const contact = contactOf(body);
      thingsOf(state.contacts, username).set(id, contact);
      return { status: 200, data: { message: 'Created', contact: show(username, id, contact) } };
    },
    updateContact({ path: { username, id }, body, credentials }) {
      const refused = writeRefusal(state, credentials, username);
      if (refused) return refused;
      const own = thingsOf(state.contacts, username);
      const before = own.get(id);
      if (!before) return notFound('Contact not found');
      // What leaving out an element does is not established: here it stays.
      own.set(id, { ...before, ...body });
      return { status: 200, data: { message: 'Modified' } };
    },
    deleteContact({ path: { username, id }, credentials }) {
      const refused = writeRefusal(state, credentials, username);
      if (refused) return refused;
      return thingsOf(state.contacts, username).delete(id) ? { status: 200, data: { message: 'Deleted' } } : notFound('Contact not found');
    },
  };
}

/** Optional texts come back as empty elements. */
function contactOf({ name, fax_number = '', phone_number = '', organization = '' }: ContactData): ContactData {
  return { name, fax_number, phone_number, organization };
}
