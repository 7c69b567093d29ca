import type * as api from '../index.js';
import type { MockHandlers } from '../../testing.js';
import type { Credentials } from '../../runtime/testing/credentials.js';
import { notFound, refusal, subject, type Refusal } from './access.js';
import { begin, withdraw } from './life.js';
import { createId, timeText, type Account, type Payload, type Queued, type State } from './state.js';

/** Documents that are uploaded, and faxes until they have been sent. */
export function outboxHandlers(state: State): MockHandlers<typeof api> {
  const find = (credentials: Credentials, user_id: string, id: string): { readonly queued: Queued } | { readonly refused: Refusal } => {
    const of = subject(state, credentials, user_id);
    if ('refused' in of) return of;
    const queued = state.outbox.find(({ owner, job }) => owner === of.account && job.id === id);
    return queued ? { queued } : { refused: notFound('fax in the outbox') };
  };

  return {
    uploadFile({ path, body, credentials }) {
      const of = subject(state, credentials, path.user_id);
      if ('refused' in of) return of.refused;
      const name = `/transient-${createId(state)}`;
      state.uploads.set(name, { file: body.fax_file });
      return { status: 200, data: { path: name } };
    },
    listOutboxFaxes({ path, credentials }) {
      const of = subject(state, credentials, path.user_id);
      return 'refused' in of ? of.refused : { status: 200, data: { records: state.outbox.filter(({ owner }) => owner === of.account).map(({ job }) => job) } };
    },
    sendFax({ path, body, credentials }) {
      const of = subject(state, credentials, path.user_id);
      if ('refused' in of) return of.refused;
      const fault = faultOf(state, of.account, body);
      if (fault) return fault;
      const ids = body.to.map((to) => [to, queue(state, of.account, body, to)] as const);
      return { status: 201, data: body.return_ids ? { ids: Object.fromEntries(ids) } : {} };
    },
    getOutboxFax({ path, credentials }) {
      const found = find(credentials, path.user_id, path.outbox_fax_id);
      return 'refused' in found ? anyStatus(found.refused) : { status: 200, data: found.queued.job };
    },
    updateOutboxFax({ path, body, credentials }) {
      const found = find(credentials, path.user_id, path.outbox_fax_id);
      if ('refused' in found) return anyStatus(found.refused);
      found.queued.job = { ...found.queued.job, comment: { ...found.queued.job.comment, text: body.comment ?? '' } };
      return { status: 204 };
    },
    deleteOutboxFax({ path, credentials }) {
      const found = find(credentials, path.user_id, path.outbox_fax_id);
      if ('refused' in found) return anyStatus(found.refused);
      withdraw(state, found.queued);
      return { status: 204 };
    },
  };
}

/** What the service refuses although the schema does not. But for the status of too much the codes are not established. */
function faultOf(state: State, { isAdmin, data }: Account, { from, files }: Payload): Refusal<400> | { readonly status: 413 } | undefined {
  const found = files.map((path) => state.uploads.get(path));
  if (found.includes(undefined)) return refusal(400, 'invalid_files', 'There is no such document.');
  if (found.reduce((sum, upload) => sum + (upload?.file.size ?? 0), 0) > (state.options.maxBytes ?? 150 * 2 ** 20)) return { status: 413 };
  // The documentation has a list of numbers too, of which the service takes one.
  const own = state.numbers.filter(({ assigned_to }) => isAdmin || assigned_to.includes(data.uid)).map(({ number }) => number);
  const isOwn = /^no_number$/i.test(from) || from.split(',').every((number) => own.includes(number.trim()));
  return isOwn ? undefined : refusal(400, 'invalid_number', 'The number to send from is not assigned.');
}

/** One fax for each number, with an id of its own. */
function queue(state: State, owner: Account, payload: Payload, to: string): string {
  const id = createId(state);
  const at = timeText(state);
  const [from = payload.from] = payload.from.split(',');
  const pages = payload.files.length + (payload.cover_page ? 1 : 0);
  const queued: Queued = {
    owner, payload: { ...payload, from: from.trim() }, pages, tries: 1, session: id, cancel: () => undefined,
    job: {
      id, uid: owner.data.uid, status: 'submitted', to: [to], src: payload.from, files: payload.files, page_count: pages, submit_time: at, last_updated_status_time: at,
      status_changes: [{ at, status: 'submitted' }], comment: payload.comment ?? { text: '' }, options: payload.options ?? {},
      ...(payload.send_time !== undefined && { send_time: payload.send_time }), ...(payload.cover_page && { cover_page: payload.cover_page }),
    },
  };
  state.outbox.push(queued);
  begin(state, queued, payload.send_time === undefined ? state.clock.now() : timeOf(payload.send_time, state.clock.now()));
  return id;
}

/** `2000-01-01 01:02:03 +0000`. */
function timeOf(text: string, otherwise: Date): Date {
  const [, date, time, zone = '+0000'] = /^(\S+) (\S+)(?: ([+-]\d{4}))?$/.exec(text) ?? [];
  const found = new Date(`${date}T${time}${zone.slice(0, 3)}:${zone.slice(3)}`);
  return Number.isNaN(found.getTime()) ? otherwise : found;
}

/** The document has one answer for every error of these operations. */
function anyStatus({ status, error }: Refusal): Refusal<400 | 401 | 403 | 404> {
  return { status: status === 400 || status === 401 || status === 403 ? status : 404, error };
}
