import type * as api from '../index.js';
import type { MockHandlers } from '../../testing.js';
import { accountOf, notFound, unauthorized } from './access.js';
import { createId, timeText, type Account, type Fax, type State } from './state.js';

/** Webhooks. Whether the service tries again where a target does not answer is not established: here it does not. `fax_page_received` is taken, and never sent: its body is not known. */
export function hookHandlers(state: State): MockHandlers<typeof api> {
  return {
    listWebhooks: ({ query, credentials }) => ({
      status: 200,
      data: { data: state.hooks.filter(({ owner, hook }) => owner === accountOf(state, credentials) && hook.event === query.event).map(({ hook }) => hook) },
    }),
    createWebhook({ body, credentials }) {
      const owner = accountOf(state, credentials);
      if (!owner) return unauthorized;
      const id = createId(state);
      state.hooks.push({ owner, hook: { ...body, id } });
      return { status: 201, data: { id } };
    },
    deleteWebhook({ path, credentials }) {
      const index = state.hooks.findIndex(({ owner, hook }) => owner === accountOf(state, credentials) && hook.id === path.hook_id);
      if (index < 0) return notFound('webhook');
      state.hooks.splice(index, 1);
      return { status: 204 };
    },
  };
}

/** Calls the webhooks that are for an event. `hook.id` is the fax, `data.id` the session, which is another one after a second try. */
export function announce(state: State, event: 'fax_sent' | 'fax_received', owner: Account, fax: Fax, session: string): void {
  const { status, pages, from = '', to = '', file = '', file_name = '', start_time = '', cost = 0 } = fax;
  const data = { id: session, uid: owner.data.uid, pages, from, to, start_time, file, file_name, cost, status };
  for (const { hook } of state.hooks.filter((each) => each.owner === owner && each.hook.event === event)) {
    if (hook.numbers && !hook.numbers.includes(event === 'fax_sent' ? from : to)) continue;
    const body = JSON.stringify({ hook: { id: fax.id, event, event_time: timeText(state), target: hook.target }, data });
    const deliver = state.options.deliver ?? fetch;
    state.clock.after(0, async () => {
      const answer = await deliver(hook.target, { method: 'POST', headers: { 'content-type': 'application/json' }, body }).catch(() => undefined);
      await answer?.body?.cancel().catch(() => undefined);
    });
  }
}
