import { announce } from './hooks.js';
import { SECONDS } from './options.js';
import { createId, timeText, type Fax, type Job, type Queued, type State } from './state.js';

/** States in which a fax is tried again, where its options say so. */
const PASSING = /^failed_(user_busy|no_answer|normal_temporary_failure)$/;

/** Sets a fax on its way: its files are converted, it waits for its time, and it is sent. */
export function begin(state: State, queued: Queued, due: Date): void {
  later(state, queued, SECONDS.submitted, () => {
    move(state, queued, 'converting');
    later(state, queued, SECONDS.converting, () => {
      move(state, queued, 'scheduled_for_sending');
      const wait = Math.max(0, (due.getTime() - state.clock.now().getTime()) / 1000);
      later(state, queued, wait, () => send(state, queued));
    });
  });
}

/** Takes a fax out of the outbox. */
export function withdraw(state: State, queued: Queued): void {
  queued.cancel();
  state.outbox.splice(state.outbox.indexOf(queued), 1);
}

function send(state: State, queued: Queued): void {
  const { owner, payload, pages, tries } = queued;
  const [to = ''] = queued.job.to ?? [];
  // What becomes of a fax for which too few pages are left is not established.
  if (owner.sentPages + pages > owner.quota) return finish(state, queued, 'insufficient_credit');
  move(state, queued, 'sending');
  later(state, queued, SECONDS.dialling + SECONDS.page * pages, () => {
    const status = state.options.outcome?.({ to, from: payload.from, pages, try_number: tries }) ?? 'success';
    const { count = 0, delay = 0 } = payload.options?.retry ?? {};
    if (!PASSING.test(status) || tries > count) return finish(state, queued, status);
    queued.tries += 1;
    // Each further try is a session of its own.
    queued.session = createId(state);
    move(state, queued, 'scheduled_for_sending');
    later(state, queued, delay, () => send(state, queued));
  });
}

/** The end: the fax leaves the outbox and has a record. That it is the same id in both is likely, not established; nor is what a fax costs. */
function finish(state: State, queued: Queued, status: Fax['status']): void {
  const { owner, payload, job, pages, session } = queued;
  withdraw(state, queued);
  if (status === 'success') owner.sentPages += pages;
  const [to = ''] = job.to ?? [];
  const fax: Fax = {
    id: job.id, owner_id: owner.data.uid, direction: 'outgoing', from: payload.from, from_number: payload.from, to, status, pages,
    comment: job.comment?.text ?? '', cost: status === 'success' ? pages : 0, cost_details: { multiplier: 1, notification_cost: 0 }, file: `${job.id}.tiff`, file_name: `${job.id}.pdf`,
    is_read: true, is_spam: false, start_time: timeText(state), last_update: timeText(state), submit_time: job.submit_time ?? null, duration: SECONDS.page * pages,
    max_retry: payload.options?.retry?.count ?? 0, retry_delay: payload.options?.retry?.delay ?? 0, header: null, scheduled_time: payload.send_time ?? null,
    ...(payload.cover_page && { cover_page: payload.cover_page }),
  };
  const pdf = payload.files.map((path) => state.uploads.get(path)?.file).find((file) => file?.type === 'application/pdf');
  state.faxes.push({ owner, fax, pages: pdf ?? SHORTEST, sessions: [session] });
  announce(state, 'fax_sent', owner, fax, session);
}

/** The shortest PDF there is, in place of pages that nobody has converted. */
export const SHORTEST: Blob = new Blob(['%PDF-1.4\n%%EOF\n'], { type: 'application/pdf' });

function move(state: State, queued: Queued, status: Job['status']): void {
  const at = timeText(state);
  queued.job = { ...queued.job, status, last_updated_status_time: at, status_changes: [...(queued.job.status_changes ?? []), { at, status }] };
}

function later(state: State, queued: Queued, seconds: number, run: () => void): void {
  queued.cancel();
  queued.cancel = state.clock.after(seconds * 1000, run);
}
