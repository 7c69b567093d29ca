import { SECONDS, type Outcome } from './options.js';
import type { Entry, State } from './state.js';

/** States after which nothing happens by itself. */
export function isFinal({ state }: Entry): boolean {
  return /^(sent|aborted|failed|dead)$/.test(state);
}

/** Sets an entry on its way: its pages are counted, it may have to be approved, and it waits for its time and for a line. */
export function begin(state: State, entry: Entry, due: Date): void {
  later(state, entry, SECONDS.preprocessing, () => {
    entry.pages = (entry.request.attachment?.length ?? 0) + (entry.request.cover_page && entry.request.cover_page.enabled !== false ? 1 : 0);
    if (state.options.needsApproval?.(entry.owner)) move(state, entry, 'approval_pending', 'Waiting for approval');
    else queue(state, entry, due);
  });
}

/** An entry waits for its time. */
export function queue(state: State, entry: Entry, due: Date): void {
  move(state, entry, 'pending', entry.message);
  entry.time = due;
  later(state, entry, Math.max(0, (due.getTime() - state.clock.now().getTime()) / 1000), () => dispatch(state));
}

/** Ends what an entry does. */
export function abort(state: State, entry: Entry): void {
  if (isFinal(entry)) return;
  entry.cancel();
  move(state, entry, 'aborted', 'Fax aborted by user');
  dispatch(state);
}

/** Gives lines that are free to entries whose time has come, the oldest first. */
function dispatch(state: State): void {
  const now = state.clock.now();
  const due = state.entries.filter((entry) => entry.state === 'pending' && entry.time <= now);
  const free = (state.options.lines ?? 2) - state.entries.filter((entry) => entry.state === 'sending').length;
  for (const entry of due.slice(0, Math.max(0, free))) send(state, entry);
}

function send(state: State, entry: Entry): void {
  move(state, entry, 'sending', 'Sending fax');
  const { owner, recipient, tries } = entry;
  later(state, entry, SECONDS.dialling + SECONDS.page * entry.pages, () => {
    const outcome = state.options.outcome?.({ fax_number: recipient.fax_number, username: owner, try_number: tries }) ?? 'sent';
    finish(state, entry, outcome);
    dispatch(state);
  });
}

/** The end of a try: the end of all, or another one after a while. That `try_interval` is in seconds is not established. */
function finish(state: State, entry: Entry, outcome: Outcome): void {
  const { max_tries = 3, try_interval = 30 } = entry.request;
  if (outcome !== 'failed' || entry.tries >= max_tries) {
    move(state, entry, outcome, outcome === 'sent' ? 'Successfully sent fax' : 'Fax could not be sent');
    return;
  }
  entry.tries += 1;
  queue(state, entry, new Date(state.clock.now().getTime() + try_interval * 1000));
}

function move(state: State, entry: Entry, to: Entry['state'], message: string): void {
  entry.state = to;
  entry.message = message;
  entry.time = state.clock.now();
}

function later(state: State, entry: Entry, seconds: number, run: () => void): void {
  entry.cancel();
  entry.cancel = state.clock.after(seconds * 1000, run);
}
