import type * as api from '../index.js';
import type { MockHandlers } from '../../testing.js';
import type { Credentials } from '../../runtime/testing/credentials.js';
import { accountOf, notFound, unauthorized } from './access.js';
import { createId, type Account, type State } from './state.js';

type Contact = api.components['schemas']['Contact'];

/** The address book. Much of it is known from the vendor's MCP server alone, so that names, envelopes and status codes here are likely, not established. */
export function contactHandlers(state: State): MockHandlers<typeof api> {
  /** One's own, and what others share. */
  const visible = <Item extends { readonly owner: Account; readonly data: { readonly is_shared?: boolean } }>(items: readonly Item[], credentials: Credentials): Item[] => {
    const account = accountOf(state, credentials);
    return items.filter(({ owner, data }) => owner === account || data.is_shared);
  };
  const now = (): string => state.clock.now().toISOString();
  /** Groups are named by id or by name: which of the two the service wants is not established. It keeps ids. */
  const groupIds = (groups: readonly string[], credentials: Credentials): string[] =>
    groups.flatMap((wanted) => visible(state.groups, credentials).find(({ data }) => data.id === wanted || data.name === wanted)?.data.id ?? []);
  const contactOf = ({ shared = false, groups = [], ...body }: api.ContactUpdate, credentials: Credentials): Contact => ({ ...body, groups: groupIds(groups, credentials), is_shared: shared, modification_date: now() });

  return {
    listContacts({ query, credentials }) {
      const has = (text: string | undefined, part: string | undefined): boolean => (text ?? '').toLowerCase().includes((part ?? '').toLowerCase());
      const found = visible(state.contacts, credentials).map(({ data }) => data).filter((contact) =>
        (query.ids?.includes(contact.id ?? '') ?? true) && has(contact.name, query.name) && has(contact.fax_number, query.fax_number) && has(contact.notes, query.note) &&
        (query.groups === undefined || groupIds(query.groups.split(','), credentials).some((id) => contact.groups?.includes(id))) &&
        (query.shared ?? contact.is_shared) === contact.is_shared && [contact.name, contact.fax_number, contact.email].some((text) => has(text, query.search)));
      const { sort } = query;
      if (sort) found.sort((left, right) => ((left[sort] ?? '') < (right[sort] ?? '') ? -1 : 1));
      if (query.direction === 'desc') found.reverse();
      return { status: 200, data: { records: page(found, query), total_count: found.length } };
    },
    createContact({ body, credentials }) {
      const owner = accountOf(state, credentials);
      if (!owner) return unauthorized;
      const data = { id: createId(state), creation_date: now(), is_telefax: false, ...contactOf(body, credentials) };
      state.contacts.push({ owner, data });
      return { status: 200, data };
    },
    updateContact({ path, body, credentials }) {
      const item = visible(state.contacts, credentials).find(({ data }) => data.id === path.contact_id);
      if (!item) return notFound('contact');
      // The whole is replaced: what is left out is lost.
      const { id = '', creation_date = '' } = item.data;
      item.data = { id, creation_date, ...contactOf(body, credentials) };
      return { status: 200, data: item.data };
    },
    deleteContact: ({ path, credentials }) => (remove(state.contacts, visible(state.contacts, credentials).find(({ data }) => data.id === path.contact_id)) ? { status: 204 } : notFound('contact')),
    assignContactsToGroups({ body, credentials }) {
      const items = visible(state.contacts, credentials).filter(({ data }) => body.contact_ids.includes(data.id ?? ''));
      if (items.length < new Set(body.contact_ids).size) return { status: 400, error: { error: 'bad_request', description: 'There is no such contact.' } };
      // The given groups take the place of those before; none at all are presumably an empty list.
      for (const item of items) item.data = { ...item.data, groups: groupIds(body.groups ?? [], credentials), modification_date: now() };
      return { status: 200, data: {} };
    },
    listContactGroups({ query, credentials }) {
      const found = visible(state.groups, credentials).map(({ data }) => data).filter((group) =>
        (query.ids?.includes(group.id ?? '') ?? true) && (group.name ?? '').includes(query.group ?? '') && (query.shared ?? group.is_shared) === group.is_shared);
      return { status: 200, data: { records: page(found, query), total_count: found.length } };
    },
    createContactGroup({ body: { shared = false, ...body }, credentials }) {
      const owner = accountOf(state, credentials);
      if (!owner) return unauthorized;
      const data = { id: createId(state), notes: '', ...body, is_shared: shared, creation_date: now(), modification_date: now() };
      state.groups.push({ owner, data });
      return { status: 200, data };
    },
    updateContactGroup({ path, body, credentials }) {
      const item = visible(state.groups, credentials).find(({ data }) => data.id === path.group_id);
      if (!item) return notFound('group');
      item.data = { ...item.data, ...body, modification_date: now() };
      return { status: 200, data: item.data };
    },
    deleteContactGroup({ path, credentials }) {
      const item = visible(state.groups, credentials).find(({ data }) => data.id === path.group_id);
      if (!remove(state.groups, item)) return notFound('group');
      for (const contact of state.contacts) contact.data = { ...contact.data, groups: (contact.data.groups ?? []).filter((id) => id !== path.group_id) };
      return { status: 204 };
    },
  };
}

/** Without a limit there are 50 at most. */
function page<Item>(items: readonly Item[], { offset = 0, limit = 50 }: { readonly offset?: number | undefined; readonly limit?: number | undefined }): Item[] {
  return items.slice(offset, offset + limit);
}

function remove<Item>(items: Item[], item: Item | undefined): boolean {
  return item !== undefined && items.splice(items.indexOf(item), 1).length > 0;
}
