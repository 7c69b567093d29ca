import type * as api from '../index.js';
import type { MockHandlers } from '../../testing.js';
import type { Credentials } from '../../runtime/testing/credentials.js';
import { accountOf, invalid, notFound } from './access.js';
import { showEntry } from './entry.js';
import { abort, begin, isFinal, queue } from './life.js';
import type { Entry, FaxRequest, State } from './state.js';

/** Faxes that are sent, and those that are on their way out. */
export function faxHandlers(state: State): MockHandlers<typeof api> {
  /** An entry, or all of a fax, for whoever may act for its owner; nothing that is there is told from what is another's. */
  const own = (credentials: Credentials, faxKey: string, entryKey?: string): Entry[] => {
    const account = accountOf(state, credentials);
    const found = state.entries.filter((entry) => entry.faxKey === faxKey && (entryKey === undefined || entry.entryKey === entryKey));
    return found.filter(({ owner }) => account?.isAdmin || account?.username === owner);
  };
  const show = (entries: readonly Entry[]) => entries.map((entry) => showEntry(state, entry));
  const abortAll = (entries: readonly Entry[]) => {
    for (const entry of entries) abort(state, entry);
    return entries.length ? { status: 202 as const } : invalid('no such fax, or not the owner');
  };
  const success = (entries: readonly Entry[]) => ({ status: 200 as const, data: { message: 'Success', fax_entry: show(entries) } });

  return {
    scheduleFax({ body, credentials }) {
      const fault = faultOf(state, body);
      if (fault) return invalid(fault);
      const made = schedule(state, body, accountOf(state, credentials)?.username ?? '');
      return { status: 201, data: { message: 'Success', fax_entry: show(made) } };
    },
    listFaxEntries({ query, credentials }) {
      const account = accountOf(state, credentials);
      // What `all_users` is for somebody who is no administrator is not established: here nothing.
      const all = state.entries.filter(({ owner }) => owner === account?.username || (account?.isAdmin && query.all_users));
      const complete = all.filter(isFinal).sort((left, right) => right.time.getTime() - left.time.getTime());
      const shown = new Set(complete.slice(0, query.complete_limit ?? 10));
      return success(all.filter((entry) => (!isFinal(entry) || shown.has(entry)) && (!query.class || classOf(entry) === query.class)));
    },
    // What is answered for a key that is not there is not established: here an empty list.
    getFaxEntries: ({ path, credentials }) => success(own(credentials, path.fax_key)),
    getFaxEntry: ({ path, credentials }) => success(own(credentials, path.fax_key, path.entry_key)),
    abortFax: ({ path, credentials }) => abortAll(own(credentials, path.fax_key)),
    abortFaxEntry: ({ path, credentials }) => abortAll(own(credentials, path.fax_key, path.entry_key)),
    rescheduleFaxEntry({ path, query, credentials }) {
      const [entry] = own(credentials, path.fax_key, path.entry_key);
      const due = query.at === 'now' ? state.clock.now() : utc(query.at);
      if (!entry || !due) return invalid(entry ? 'invalid time' : 'no such fax entry, or not the owner');
      if (entry.state !== 'sending') {
        entry.tries = 1;
        queue(state, entry, due);
      }
      return { status: 202 };
    },
    listOutboundFaxes({ query }) {
      const some = (wanted: 'pending' | 'sending', limit = 10): Entry[] => {
        if (query.class && query.class !== wanted) return [];
        const found = state.entries.filter((entry) => !isFinal(entry) && classOf(entry) === wanted);
        return query.class ? found.slice(0, limit) : found;
      };
      const entries = [...some('sending', query.sending_limit), ...some('pending', query.pending_limit)];
      return entries.length ? success(entries) : notFound('no outbound faxes');
    },
  };
}

/** What the appliance refuses although its schema does not. The words are those of a real one, but for the last. */
function faultOf({ options }: State, { attachment = [], cover_page }: FaxRequest): string | undefined {
  if (attachment.some(({ name }) => !name.trim())) return 'invalid name: empty';
  // That the cover page was what lacked its URL is likely, not established.
  if (cover_page && cover_page.enabled !== false && !cover_page.url && options.firmware !== '3.0.4') return 'cover page url required';
  const bytes = attachment.reduce((sum, { content }) => sum + (content instanceof Uint8Array ? content.length : 0), 0);
  // What a request that is too large is answered with is not established.
  return (bytes * 4) / 3 > (options.maxBytes ?? 36 * 2 ** 20) ? 'request too large' : undefined;
}

function schedule(state: State, request: FaxRequest, owner: string): Entry[] {
  const faxKey = (++state.last.fax).toString(16).toUpperCase().padStart(8, '0');
  const created = state.clock.now();
  const due = (request.schedule_all_at ? utc(request.schedule_all_at) : undefined) ?? created;
  return request.recipient.map((recipient, index) => {
    const entryKey = index.toString(16).toUpperCase().padStart(4, '0');
    const entry: Entry = {
      faxKey, entryKey, owner, request, recipient, created, time: due > created ? due : created, state: 'preprocessing', message: 'New fax entry',
      tries: 1, pages: 0, approver: '', approved: undefined, cancel: () => undefined,
    };
    state.entries.push(entry);
    begin(state, entry, due);
    return entry;
  });
}

/** A date and time in UTC without a zone; `undefined` where it is none. */
function utc(text: string): Date | undefined {
  const time = new Date(`${text.replace(' ', 'T')}Z`);
  return Number.isNaN(time.getTime()) ? undefined : time;
}

function classOf(entry: Entry): 'pending' | 'sending' | 'complete' {
  if (isFinal(entry)) return 'complete';
  return entry.state === 'sending' ? 'sending' : 'pending';
}
