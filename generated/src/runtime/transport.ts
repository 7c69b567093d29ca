import { readAnswer } from './answer.js';
import { addCredential, chooseCredentials, isOpen } from './auth.js';
import { buildRequest } from './build.js';
import { withDeadline } from './deadline.js';
import { deliver } from './deliver.js';
import { RequestError } from './errors.js';
import type { Api, Operation } from './operation.js';
import type { ClientOptions, RequestOptions } from './options.js';
import type { Outgoing } from './outgoing.js';
import { setHeader } from './outgoing.js';
import { resolveBase } from './server.js';

/** What sends operations. The options stay out of its sight, so that nothing that prints it shows a credential. */
export interface Transport {
  /** The base URL of the client, without a slash at its end. */
  readonly baseUrl: string;
  /**
   * Sends an operation and reads its answer. Never rejects because of an answer's status.
   * Rejects with `RequestError`, `ConnectionError`, `TimeoutError`, `AbortError` or `DecodeError`.
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
 * Rejects like `Transport.send`, and with what `build` and `read` reject with.
 */
export type Exchange = <T>(
  operation: Operation,
  options: RequestOptions | undefined,
  build: (baseUrl: string) => Promise<Outgoing>,
  read: (response: Response) => Promise<T>,
) => Promise<T>;

/** A transport for an API. Throws `RequestError` where the options give no base URL that can be used. */
export function createTransportFor(api: Api, options: ClientOptions): Transport {
  const own = resolveBase({ api: api.name }, api.server, options);

  const exchange: Exchange = (operation, request, build, read) =>
    withDeadline(operation, request?.timeout ?? options.timeout, request?.signal, async (signal) => {
      const base = operation.server ? resolveBase(operation, operation.server, options) : own;
      const outgoing = await build(base.url);
      const isOwn = outgoing.url.startsWith(own.origin);
      if (!isOwn && !options.allowAnonymous && !isOpen(operation)) {
        throw new RequestError(operation, 'credentials are not sent to another origin than that of the client');
      }
      for (const supplied of isOwn ? await chooseCredentials(operation, options.auth, options.allowAnonymous) : []) {
        addCredential(operation, outgoing, api, supplied);
      }
      for (const headers of [isOwn && options.headers, request?.headers]) {
        for (const [name, value] of Object.entries(headers || {})) setHeader(operation, outgoing, name, value);
      }
      return read(await deliver(operation, outgoing, request?.fetch ?? options.fetch ?? fetch, signal));
    });

  return Object.freeze({
    baseUrl: own.url,
    exchange,
    async send<Input, Result>(operation: Operation<Input, Result>, input: Input | undefined, request?: RequestOptions) {
      const build = (baseUrl: string): Promise<Outgoing> => buildRequest(operation, input, baseUrl);
      const result = await exchange(operation, request, build, async (response) => {
        const read = await readAnswer(operation, response, request?.signal, options.xml);
        const headers = operation.headers?.decode(operation, response);
        return headers ? { ...read, headers } : read;
      });
      // The one place where a table's row meets its types: the generator writes both from the same document.
      return result as Result;
    },
  });
}
