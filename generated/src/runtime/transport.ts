import { readAnswer } from './answer.js';
import type { Api } from './api.js';
import { tryUntilAnswered, endWithError, type Call } from './attempts.js';
import { createAsk } from './auth.js';
import { sendAuthorized, type Client } from './authorized.js';
import { buildRequest } from './build.js';
import { withDeadline } from './deadline.js';
import { RequestError } from './errors.js';
import type { Operation } from './operation.js';
import type { ClientOptions, RequestOptions } from './options.js';
import type { Outgoing } from './outgoing.js';
import type { LastResponse } from './result.js';
import { retryOptions } from './retry.js';
import { parseBase, resolveBase } from './server.js';

/** What sends operations. The options stay out of its sight, so that nothing that prints it shows a credential. */
export interface Transport {
  /** The base URL of the client, without a slash at its end. */
  readonly baseUrl: string;
  /**
   * Sends an operation and reads its answer. Never rejects because of an answer's status.
   * Rejects with `RequestError` (for an operation of another API too), `ConnectionError`, `TimeoutError`, `AbortError` or `DecodeError`.
   */
  readonly send: <Input, Result>(
    operation: Operation<Input, Result>,
    input: Input | undefined,
    options?: RequestOptions,
  ) => Promise<Result>;
  /** The same for a request and an answer that the caller builds and reads: credentials, headers and time limit apply. */
  readonly exchange: Exchange;
}

/**
 * Sends what `build` makes for the operation's base URL, with credentials, and gives what `read` makes of the answer.
 * Rejects like `Transport.send`, and with what `build` and `read` reject with. That the operation is one of the client's API is the caller's word.
 */
export type Exchange = <T>(
  operation: Operation,
  options: RequestOptions | undefined,
  build: (baseUrl: string) => Promise<Outgoing>,
  read: (response: LastResponse) => Promise<T>,
) => Promise<T>;

/** A transport for an API. Throws `RequestError` where the options give no base URL that can be used. */
export function createTransportFor(api: Api, options: ClientOptions): Transport {
  const own = resolveBase({ api: api.name }, api.server, options);
  const trusted = [own.origin, ...(options.trustedOrigins ?? []).map((text) => parseBase({ api: api.name }, text, 'a trusted origin').origin)];
  const client: Client = { api, options, ask: createAsk(), isTrusted: (url) => trusted.some((origin) => url.startsWith(origin)) };

  const exchange: Exchange = async (operation, request = {}, build, read) => {
    const call = startCall(operation, options, request);
    try {
      return await withDeadline(operation, call.timeout.overall, 'overall', request.signal, async (signal) => {
        const base = operation.server ? resolveBase(operation, operation.server, options) : own;
        const outgoing = await build(base.url);
        return tryUntilAnswered(call, outgoing, signal, (inner) => sendAuthorized(client, call, outgoing, request, inner), read);
      });
    } catch (error) {
      throw endWithError(call, error);
    }
  };

  return Object.freeze({
    baseUrl: own.url,
    exchange,
    async send<Input, Result>(operation: Operation<Input, Result>, input: Input | undefined, request?: RequestOptions) {
      const build = async (baseUrl: string): Promise<Outgoing> => {
        if (operation.api !== api.name) throw new RequestError(operation, `the client is one of ${api.name}`);
        return buildRequest(operation, input, baseUrl);
      };
      const result = await exchange(operation, request, build, async (response) => {
        const read = await readAnswer(operation, response, request, options.xml);
        const headers = operation.headers?.decode(operation, response);
        return headers ? { ...read, headers } : read;
      });
      // The one place where a table's row meets its types: the generator writes both from the same document.
      return result as Result;
    },
  });
}

function startCall(operation: Operation, client: ClientOptions, request: RequestOptions): Call {
  const given = request.timeout ?? client.timeout;
  const timeout = typeof given === 'object' ? given : { overall: given };
  const end = timeout.overall ? performance.now() + timeout.overall : Infinity;
  return { key: {}, operation, hooks: client.hooks ?? {}, maxBytes: client.maxBytes, retry: retryOptions(client.retry, request.retry), timeout, end, attempts: 0, isSent: false, isRenewed: false };
}
