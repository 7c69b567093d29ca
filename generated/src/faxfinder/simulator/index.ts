/**
 * A FaxFinder appliance in memory: users, contacts, groups and faxes that move through their states on a clock, with the appliance's
 * permissions and status codes. What nobody has established of a real one is marked where it is decided here; do not take it for the
 * behaviour of an appliance.
 */
import type { Operation } from '../index.js';
import * as api from '../index.js';
import { contentAt } from '../../runtime/responses.js';
import { serveMock, type MockServer, type ServeOptions } from '../../runtime/testing/node.js';
import { createClock, createMock, type Clock, type Mock, type MockError, type OperationName } from '../../testing.js';
import { accountOf } from './access.js';
import { contactHandlers } from './contacts.js';
import { showEntry } from './entry.js';
import { faxHandlers } from './faxes.js';
import { groupHandlers } from './groups.js';
import { queue } from './life.js';
import { SECONDS, type FaxFinderSimulatorOptions, type Incoming } from './options.js';
import { createState, type Entry, type FaxRequest, type State } from './state.js';
import { statusHandlers } from './status.js';
import { userHandlers } from './users.js';

export type { Attempt, FaxFinderSimulatorOptions, Incoming, Outcome, SimulatedUser } from './options.js';

/** A fax that the appliance was asked to send to one recipient. */
export interface SimulatedFax {
  readonly entry: api.components['schemas']['FaxEntry'];
  /** What was asked for, attachments and all. */
  readonly request: FaxRequest;
}

/** A simulated appliance. It is a mock as well: calls are recorded and faults can be injected. */
export interface FaxFinderSimulator extends Mock<typeof api> {
  readonly clock: Clock;
  /** Every fax, the oldest first. */
  readonly faxes: () => SimulatedFax[];
  /** Lets a fax come in: it is among the inbound ones until it is through. */
  readonly receive: (incoming: Incoming) => void;
  /** Lets an entry that waits for an approval go on. Throws `TypeError` for any other. */
  readonly approve: (fax_entry_url: string, approver?: string) => void;
}

/** An appliance with nothing in it but its users. */
export function createFaxFinderSimulator(options: FaxFinderSimulatorOptions = {}): FaxFinderSimulator {
  const clock = options.clock ?? createClock();
  const state = createState(options, clock);
  const mock = createMock(api, {
    handlers: { ...faxHandlers(state), ...userHandlers(state), ...contactHandlers(state), ...groupHandlers(state), ...statusHandlers(state) },
    authorize: (_, { credentials }) => (accountOf(state, credentials) ? undefined : UNAUTHORIZED),
    refuse,
  });
  return {
    ...mock,
    clock,
    fetch(url, init) {
      clock.settle();
      return mock.fetch(...tolerate(url, init));
    },
    faxes: () => state.entries.map((entry) => ({ entry: showEntry(state, entry), request: entry.request })),
    receive: (incoming) => receive(state, incoming),
    approve(url, approver = 'admin') {
      const entry = state.entries.find((each) => showEntry(state, each).fax_entry_url === url);
      if (entry?.state !== 'approval_pending') throw new TypeError(`no entry waits for an approval at ${url}`);
      approve(state, entry, approver);
    },
  };
}

/** Starts an appliance on a port, for programs in any language. `lines` say how to sign in. */
export async function startSimulator(options: ServeOptions & Pick<FaxFinderSimulatorOptions, 'clock'>): Promise<{ readonly server: MockServer; readonly lines: readonly string[] }> {
  const server = await serveMock(createFaxFinderSimulator(options.clock ? { clock: options.clock } : {}), options);
  return { server, lines: ['user name admin, password admin (HTTP Basic)'] };
}

/** The body of a 401 is not established: here it has none. */
const UNAUTHORIZED = { status: 401, headers: { 'www-authenticate': 'Basic realm="FaxFinder"' } };

/**
 * A body that is not valid is a 400 where the operation has one, elements that the document does not have among it, of which a real appliance
 * passes over some; it also says less. Anything else that violates the document fails.
 */
function refuse(operation: OperationName<typeof api>, error: MockError): { readonly status: number; readonly error: object } | undefined {
  const row: Operation = api[`${operation}Operation`];
  if (!row.body || !contentAt(row, 400)) return undefined;
  const words = operation === 'scheduleFax' ? 'scheduling failed: internal error' : 'The provided XML is not valid';
  return { status: 400, error: { message: `${words} (${error.message})` } };
}

/** What public clients send and real appliances take: a slash at the end of a path, and a body without a Content-Type. */
function tolerate(url: string, init: RequestInit): [url: string, init: RequestInit] {
  const headers = new Headers(init.headers);
  if (!headers.has('content-type')) headers.set('content-type', 'application/xml');
  return [url.replace(/\/(?=\?|$)/, ''), { ...init, headers }];
}

function receive(state: State, { remote_id, recipient = '', extension = '', pages = 1 }: Incoming): void {
  const fax = { remote_id, recipient, extension, start: state.clock.now() };
  state.inbound.push(fax);
  state.clock.after(SECONDS.page * pages * 1000, () => void state.inbound.splice(state.inbound.indexOf(fax), 1));
}

function approve(state: State, entry: Entry, approver: string): void {
  entry.approver = approver;
  entry.approved = state.clock.now();
  queue(state, entry, entry.created);
}
