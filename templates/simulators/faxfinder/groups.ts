import type * as api from '../index.js';
import type { MockHandlers } from '../../testing.js';
import { forbidden, notFound, readRefusal, writeRefusal } from './access.js';
import { select } from './selection.js';
import { GLOBAL, thingsOf, urlOf, type State } from './state.js';

/** Contact groups. Whether the appliance looks for the contacts that a group names is not established: here any URL will do. */
export function groupHandlers(state: State): MockHandlers<typeof api> {
  const show = (owner: string, id: number) => urlOf(state, `contact_groups/${owner}/${id}`);
  const list = (owner: string, query: object) => {
    const all = [...thingsOf(state.groups, owner)].map(([id, group]) => ({ contact_group_url: show(owner, id), ...group }));
    // With firmware 3 nothing to show is a 404.
    if (!all.length) return notFound('groups not found');
    return { status: 200 as const, data: { message: 'Success', contact_group: select(all, query, ['name', 'description']) } };
  };

  return {
    listContactGroups: ({ path, query, credentials }) => readRefusal(state, credentials, path.username) ?? list(path.username, query),
    listGlobalContactGroups: ({ query }) => list(GLOBAL, query),
    createContactGroup({ path: { username }, body, credentials }) {
      // The operation has no 404 of its own: a user who does not exist is one who may not be acted for.
      if (writeRefusal(state, credentials, username)) return forbidden;
      const id = ++state.last.group;
      const group = { name: body.name, description: body.description ?? '', contact: body.contact ?? [] };
      thingsOf(state.groups, username).set(id, group);
      return { status: 200, data: { message: 'Created', contact_group: { contact_group_url: show(username, id), ...group } } };
    },
    updateContactGroup({ path: { username, id }, body, credentials }) {
      const refused = writeRefusal(state, credentials, username);
      if (refused) return refused;
      const own = thingsOf(state.groups, username);
      const before = own.get(id);
      if (!before) return notFound('groups not found');
      // The path decides which group it is. What leaving out an element does is not established: here it stays, but for the contacts.
      own.set(id, { name: body.name, description: body.description ?? before.description ?? '', contact: body.contact ?? [] });
      return { status: 200, data: { message: 'Modified' } };
    },
  };
}
