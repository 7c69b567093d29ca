import { onTestFinished } from 'vitest';
import { createFaxPlus, createTransport, type FaxPlus, type FaxPlusOptions, type Transport } from '../../../generated/src/faxplus/index.js';
import { startServer, type Answer, type Received } from '../../support/recording-server.js';

/** A client, and the server that it talks to. */
export interface Connection {
  readonly fax: FaxPlus;
  /** The same without any operation, for the functions. */
  readonly transport: Transport;
  /** Such as `http://127.0.0.1:49152`; the client's base URL is `/v3` below it. */
  readonly origin: string;
  /** What has arrived so far. */
  readonly requests: readonly Received[];
  /** What the client did not wait for the end of. */
  readonly abandoned: readonly Received[];
}

/** The token of every client that is not given other credentials. */
export const TOKEN = 'alohi_pat_7Qx';

/** Starts a server that says `answer` until the test is over, and makes a client for it. */
export async function connect(
  answer: Answer | ((received: Received) => Answer | Promise<Answer>),
  options: FaxPlusOptions = {},
): Promise<Connection> {
  const { origin, requests, abandoned, close } = await startServer(typeof answer === 'function' ? answer : () => answer);
  onTestFinished(close);
  const all = { baseUrl: `${origin}/v3`, auth: { personal_access_token: TOKEN }, retry: { delay: 1 }, ...options };
  return { fax: createFaxPlus(all), transport: createTransport(all), origin, requests, abandoned };
}

/** An answer in JSON. */
export function jsonAnswer(status: number, value: unknown): Answer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
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
