/**
 * A Fax.Plus account in memory: members, numbers, contacts, an outbox whose faxes move through their states on a clock, records, and
 * webhooks that are called. What nobody has established of the service is marked where it is decided here; do not take it for the behaviour
 * of the service.
 */
import * as api from '../index.js';
import type { Operation } from '../index.js';
import { contentAt } from '../../runtime/responses.js';
import { serveMock, type MockServer, type ServeOptions } from '../../runtime/testing/node.js';
import { createClock, createMock, type Clock, type Mock, type MockError, type OperationName } from '../../testing.js';
import { accountOf, forbidden, isPermitted, refusal, unauthorized, type Refusal } from './access.js';
import { accountHandlers } from './accounts.js';
import { contactHandlers } from './contacts.js';
import { faxHandlers, receive } from './faxes.js';
import { hookHandlers } from './hooks.js';
import { numberHandlers } from './numbers.js';
import type { FaxPlusSimulatorOptions, Incoming } from './options.js';
import { USERS } from './options.js';
import { outboxHandlers } from './outbox.js';
import { createState } from './state.js';

export type { Attempt, FaxPlusSimulatorOptions, Incoming, Scope, SimulatedUser } from './options.js';

/** A simulated account. It is a mock as well: calls are recorded and faults can be injected. */
export interface FaxPlusSimulator extends Mock<typeof api> {
  readonly clock: Clock;
  /** Lets a fax come in; the ids of its records, one for each member who has the number. Throws `TypeError` where nobody has it. */
  readonly receive: (incoming: Incoming) => string[];
}

/** An account with its members and their numbers, and nothing else in it. */
export function createFaxPlusSimulator(options: FaxPlusSimulatorOptions = {}): FaxPlusSimulator {
  const clock = options.clock ?? createClock();
  const state = createState(options, clock);
  const mock = createMock(api, {
    handlers: { ...accountHandlers(state), ...numberHandlers(state), ...faxHandlers(state), ...outboxHandlers(state), ...hookHandlers(state), ...contactHandlers(state) },
    authorize(operation, { credentials }) {
      const account = accountOf(state, credentials);
      if (!account) return unauthorized;
      const { method }: Operation = api[`${operation}Operation`];
      return isPermitted(account, operation, method) ? undefined : forbidden;
    },
    refuse,
  });
  return {
    ...mock,
    clock,
    fetch(url, init) {
      clock.settle();
      return mock.fetch(url, init);
    },
    receive: (incoming) => receive(state, incoming),
  };
}

/** Starts an account on a port, for programs in any language. `lines` say how to sign in. */
export async function startSimulator(options: ServeOptions & Pick<FaxPlusSimulatorOptions, 'clock'>): Promise<{ readonly server: MockServer; readonly lines: readonly string[] }> {
  const server = await serveMock(createFaxPlusSimulator(options.clock ? { clock: options.clock } : {}), options);
  return { server, lines: USERS.map(({ token, name = '', isAdmin }) => `token ${token} of ${name}, ${isAdmin ? 'an admin' : 'a member'} (Bearer)`) };
}

/** A body that is not valid is a 400; the codes of too many files and numbers are documented, that of everything else is not. */
function refuse(operation: OperationName<typeof api>, error: MockError): Refusal<400> | undefined {
  const row: Operation = api[`${operation}Operation`];
  const isOfBody = error.problems.every(({ place }) => place.startsWith('the body'));
  if (!isOfBody || !(contentAt(row, 400) ?? contentAt(row, 'default'))) return undefined;
  const many = error.problems.find(({ expected }) => expected.endsWith(' at most'))?.place;
  const code = operation !== 'sendFax' ? undefined : many?.endsWith('/files') ? 'too_many_files' : many?.endsWith('/to') ? 'too_many_destinations' : undefined;
  return refusal(400, code ?? 'bad_request', error.message);
}
