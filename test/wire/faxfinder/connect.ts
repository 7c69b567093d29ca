import { onTestFinished } from 'vitest';
import {
  createFaxFinder,
  createTransport,
  type FaxFinder,
  type FaxFinderOptions,
  type Transport,
} from '../../../generated/src/faxfinder/index.js';
import { startServer, type Answer, type Received } from '../../support/recording-server.js';

/** A client, and the appliance that it talks to. */
export interface Connection {
  readonly fax: FaxFinder;
  /** The same without any operation, for the functions. */
  readonly transport: Transport;
  /** Such as `http://127.0.0.1:49152`; the client's base URL is `/ffws/v1` below it. */
  readonly origin: string;
  /** What has arrived so far. */
  readonly requests: readonly Received[];
}

/** What the manual's own examples sign in with: `admin`, `admin`. */
export const AUTHORIZATION = 'Basic YWRtaW46YWRtaW4=';

/** Options that may be given for one client, apart from where the appliance is. */
export type Settings = Omit<FaxFinderOptions, 'baseUrl' | 'server'>;

/** Starts an appliance that says `answer` until the test is over, and makes a client for it. */
export async function connect(
  answer: Answer | ((received: Received) => Answer | Promise<Answer>),
  settings: Settings = {},
): Promise<Connection> {
  const { origin, requests, close } = await startServer(typeof answer === 'function' ? answer : () => answer);
  onTestFinished(close);
  const auth = { basic: { username: 'admin', password: 'admin' } };
  const options = { auth, retry: { delay: 1 }, allowPlainHttp: true, ...settings, baseUrl: `${origin}/ffws/v1` };
  return { fax: createFaxFinder(options), transport: createTransport(options), origin, requests };
}

/** An answer in XML, with the type that the appliance gives it. */
export function xmlAnswer(status: number, body: string | Uint8Array): Answer {
  return { status, headers: { 'content-type': 'application/xml' }, body };
}

/** The appliance's own form of an answer in words: no declaration, two blanks, an empty line. */
export function messageAnswer(status: number, message: string): Answer {
  return xmlAnswer(status, `<response>\n  <message>${message}</message>\n\n</response>\n`);
}

/** Method, raw path and raw query. */
export function lineOf({ method, path }: Received): string {
  return `${method} ${path}`;
}

/** What a promise rejects with. Throws where it does not. */
export async function rejectionOf(promise: Promise<unknown>): Promise<Error> {
  const reason: unknown = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(reason instanceof Error)) throw new Error('nothing was thrown, or no error');
  return reason;
}
