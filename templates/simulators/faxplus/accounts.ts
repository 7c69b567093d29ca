import type * as api from '../index.js';
import type { MockHandlers } from '../../testing.js';
import { accountOf, forbidden, notFound, refusal, subject } from './access.js';
import { createId, timeText, type State } from './state.js';

/** Accounts and members. The success codes of what changes something are not established: here 204, and 200 where there is content. */
export function accountHandlers(state: State): MockHandlers<typeof api> {
  const member = (uid: string) => state.accounts.find(({ data }) => data.uid === uid);
  return {
    listAccounts({ credentials }) {
      if (!accountOf(state, credentials)?.isAdmin) return forbidden;
      return { status: 200, data: { members: state.accounts.filter(({ isAdmin }) => !isAdmin).map(({ data }) => data) } };
    },
    getAccount({ path, credentials }) {
      const of = subject(state, credentials, path.user_id);
      return 'refused' in of ? of.refused : { status: 200, data: of.account.data };
    },
    updateAccount({ path, body, credentials }) {
      const of = subject(state, credentials, path.user_id);
      if ('refused' in of) return of.refused;
      of.account.data = { ...of.account.data, ...body };
      return { status: 204 };
    },
    getMemberDetails({ path, credentials }) {
      const account = member(path.member_user_id);
      if (!accountOf(state, credentials)?.isAdmin) return forbidden;
      return account ? { status: 200, data: { role: account.role, quota: account.quota } } : notFound('member');
    },
    updateMemberDetails({ path, body, credentials }) {
      const account = member(path.member_user_id);
      if (!accountOf(state, credentials)?.isAdmin) return forbidden;
      if (!account) return notFound('member');
      account.role = body.role ?? account.role;
      account.quota = body.quota ?? account.quota;
      return { status: 204 };
    },
    inviteMembers({ body, credentials }) {
      if (!accountOf(state, credentials)?.isAdmin) return forbidden;
      const emails = Array.isArray(body) ? body : body.emails;
      const known = emails.find((email) => state.accounts.some(({ data }) => data.email === email));
      // That a conflict is a 409 is presumed.
      if (known !== undefined) return refusal(409, 'conflict', 'One of the addresses is known already.');
      for (const email of emails) {
        const data = { uid: createId(state), email, account_type: 'corporate_member', status: 'waiting_for_signup', creation_date: timeText(state) } as const;
        state.accounts.push({ token: '', scopes: [], isAdmin: false, quota: 0, sentPages: 0, role: 'member', data });
      }
      return { status: 200, data: { message: 'invited' } };
    },
  };
}
