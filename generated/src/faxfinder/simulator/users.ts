import type * as api from '../index.js';
import type { MockHandlers } from '../../testing.js';
import { accountOf, forbidden, invalid, refusal } from './access.js';
import { addAccount, type State } from './state.js';

/** Users. That a name which is taken, or none, is a 400 is not established. */
export function userHandlers(state: State): MockHandlers<typeof api> {
  return {
    getUser({ path: { username }, credentials }) {
      const refused = refusal(state, credentials, username);
      const account = state.accounts.get(username);
      return refused ?? { status: 200, data: { message: 'Success', user: account?.data ?? {} } };
    },
    createUser({ body, credentials }) {
      if (!accountOf(state, credentials)?.isAdmin) return forbidden;
      const { username, password = '', ...data } = body;
      if (!username || state.accounts.has(username)) return invalid(username ? 'invalid username: exists' : 'invalid username: empty');
      addAccount(state, { username, password }, data);
      return { status: 200, data: { message: 'Created', user: state.accounts.get(username)?.data ?? {} } };
    },
    updateUser({ path: { username }, body, credentials }) {
      const refused = refusal(state, credentials, username);
      const account = state.accounts.get(username);
      if (refused || !account) return refused ?? forbidden;
      // The name to sign in with is the one thing that cannot be changed.
      const { username: _, password, ...data } = body;
      account.data = { ...account.data, ...data };
      account.password = password ?? account.password;
      return { status: 200, data: { message: 'Modified' } };
    },
  };
}
