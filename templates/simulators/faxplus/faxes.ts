import type * as api from '../index.js';
import type { MockHandlers, MockRequest } from '../../testing.js';
import type { Credentials } from '../../runtime/testing/credentials.js';
import { memberOf } from '../../runtime/url.js';
import { notFound, subject, type Refusal } from './access.js';
import { announce } from './hooks.js';
import { SHORTEST } from './life.js';
import type { Incoming } from './options.js';
import { createId, timeText, type Fax, type State, type Stored } from './state.js';

type Found = { readonly stored: Stored } | { readonly refused: Refusal<400 | 401 | 403 | 404> };

/** Records of faxes, and their pages. */
export function faxHandlers(state: State): MockHandlers<typeof api> {
  const find = (credentials: Credentials, user_id: string, id: string, session = false): Found => {
    const of = subject(state, credentials, user_id);
    if ('refused' in of) return of;
    const stored = state.faxes.find(({ owner, fax, sessions }) => owner === of.account && (fax.id === id || (session && sessions.includes(id))));
    return stored ? { stored } : { refused: notFound('fax') };
  };

  return {
    listFaxes({ path, query, credentials }) {
      const of = subject(state, credentials, path.user_id);
      if ('refused' in of) return of.refused;
      const found = state.faxes.filter(({ owner, fax }) => owner === of.account && fits(fax, query)).map(({ fax }) => fax);
      const { offset = 0, limit = 50 } = query;
      return { status: 200, data: { data: { records: sorted(found, query).slice(offset, offset + limit) } } };
    },
    getFax({ path, credentials }) {
      const found = find(credentials, path.user_id, path.fax_id);
      return 'refused' in found ? found.refused : { status: 200, data: found.stored.fax };
    },
    updateFax({ path, body, credentials }) {
      const found = find(credentials, path.user_id, path.fax_id);
      if ('refused' in found) return found.refused;
      found.stored.fax = { ...found.stored.fax, ...body, last_update: timeText(state) };
      return { status: 204 };
    },
    deleteFax({ path, credentials }) {
      const found = find(credentials, path.user_id, path.fax_id);
      if ('refused' in found) return found.refused;
      state.faxes.splice(state.faxes.indexOf(found.stored), 1);
      return { status: 204 };
    },
    downloadFile({ path, query, credentials }) {
      const found = find(credentials, path.user_id, path.fax_id, true);
      if ('refused' in found) return found.refused;
      // Nothing here converts pages: a TIFF is the shortest there is.
      return { status: 200, data: query.format === 'tiff' ? new Blob(['II*\0\0\0\0\0'], { type: 'image/tiff' }) : new Blob([found.stored.pages], { type: 'application/pdf' }) };
    },
    downloadFaxReport({ path, credentials }) {
      const found = find(credentials, path.user_id, path.fax_id, true);
      return 'refused' in found ? found.refused : { status: 200, data: SHORTEST };
    },
  };
}

/** A fax that comes in: everybody whom its number is assigned to has a record of it. Throws `TypeError` where that is nobody. */
export function receive(state: State, { from, to, pages = 1, file = SHORTEST }: Incoming): string[] {
  const number = state.numbers.find((each) => each.number === to);
  const owners = state.accounts.filter(({ data }) => number?.assigned_to.includes(data.uid));
  if (!owners.length) throw new TypeError(`nobody has the number ${to}`);
  return owners.map((owner) => {
    const id = createId(state);
    const fax: Fax = {
      id, owner_id: owner.data.uid, direction: 'incoming', from, from_number: from, to, status: 'success', pages, comment: '', cost: 0, cost_details: { multiplier: 1, notification_cost: 0 },
      file: `${id}.tiff`, file_name: `${id}.pdf`, is_read: false, is_spam: false, start_time: timeText(state), last_update: timeText(state), duration: pages * 20,
    };
    state.faxes.push({ owner, fax, pages: file, sessions: [id] });
    announce(state, 'fax_received', owner, fax, id);
    return id;
  });
}

type Query = MockRequest<api.ListFaxesInput>['query'];

/** Whether a record is one that is asked for. `after` and `before` include their own second. The names of the newer filters are not established. */
function fits(fax: Fax, { category, after = '', before = '9', status, is_read, min_pages = 0, max_pages = Infinity, from_number, to_number }: Query): boolean {
  const start = fax.start_time ?? '';
  const folder = fax.is_spam ? 'spam' : fax.direction === 'incoming' ? 'inbox' : 'sent';
  return (
    start >= after && start <= before && (category ?? folder) === folder && (status?.includes(fax.status) ?? true) && (is_read ?? fax.is_read) === fax.is_read &&
    fax.pages >= min_pages && fax.pages <= max_pages && (from_number ?? fax.from) === fax.from && (to_number ?? fax.to) === fax.to
  );
}

/** The newest first, unless something else is asked for. */
function sorted(faxes: readonly Fax[], { order = 'desc', sort_by = 'date' }: Query): Fax[] {
  const key = sort_by === 'date' ? 'start_time' : sort_by;
  const compare = (left: Fax, right: Fax): number => {
    const [one, other] = [memberOf(left, key) ?? '', memberOf(right, key) ?? ''];
    return one === other ? 0 : one < other ? -1 : 1;
  };
  return [...faxes].sort((left, right) => (order === 'asc' ? compare(left, right) : compare(right, left)));
}
