import { readAnswer } from './answer.js';
import { authorize, type Authority } from './auth.js';
import { withDeadline } from './deadline.js';
import { RequestError, type Subject } from './errors.js';
import type { Api, Operation } from './operation.js';
import type { ClientOptions, FetchFunction, RequestOptions } from './options.js';
import { setHeader, type Outgoing } from './outgoing.js';
import { outgoingOf, type Input } from './request.js';
import { fetchSafely, requireOrigin } from './send.js';
import { checkBaseUrl, serverUrl } from './server.js';

/** What sends requests to one API: the functions of its operations take it. */
export interface Transport {
  /** The absolute URL that paths are appended to, without a slash at its end. */
  readonly baseUrl: string;
  /**
   * Sends an operation and reads its answer. Resolves for every HTTP answer. Rejects with `RequestError` where nothing could be
   * sent, `ConnectionError`, `TimeoutError` or `AbortError` where no whole answer came, and `DecodeError` where a success is not what the
   * document says.
   */
  send<Input, Result>(operation: Operation<Input, Result>, input?: Input, options?: RequestOptions): Promise<Result>;
  /** Sends a request that somebody else has made, with the credentials of `operation`: what the path client goes through. */
  forward(operation: Operation, request: Outgoing, options?: RequestOptions): Promise<Response>;
}

/**
 * A transport for one API. Throws `RequestError` where `baseUrl` or the server's variables are missing or wrong. Its options stay
 * out of sight: printing it shows no credential.
 */
export function createTransportFor<Auth extends object>(api: Api, options: ClientOptions<Auth>): Transport {
  const baseUrl = baseUrlOf(api, options);
  const authority: Authority = {
    schemes: api.security,
    credentials: options.auth ?? {},
    allowAnonymous: options.allowAnonymous === true,
  };
  const dispatch = async <T>(
    operation: Operation,
    make: (signal?: AbortSignal) => Promise<Outgoing>,
    read: (response: Response) => Promise<T>,
    call: RequestOptions,
  ): Promise<T> =>
    withDeadline(operation, call.timeout ?? options.timeout, call.signal, async (signal) => {
      const outgoing = await make();
      if (operation.security?.length) requireOrigin(operation, outgoing.url, baseUrl);
      await authorize(operation, outgoing, operation.security ?? [], authority);
      for (const headers of [options.headers, call.headers]) {
        for (const [name, value] of Object.entries(headers ?? {})) setHeader(operation, outgoing, name, value);
      }
      return read(await fetchSafely(operation, outgoing, call.fetch ?? options.fetch ?? platformFetch, signal));
    });
  return Object.freeze({
    baseUrl,
    send<Given, Result>(operation: Operation<Given, Result>, input?: Given, call: RequestOptions = {}): Promise<Result> {
      const own = options.baseUrl === undefined && operation.server ? serverUrl(operation, operation.server, {}) : baseUrl;
      const make = async () => outgoingOf(operation, own, (input ?? {}) as Input);
      // The table's row and the emitted types are made from one Service: the answer read by the row is the Result.
      return dispatch(operation, make, (response) => readAnswer(operation, response), call) as Promise<Result>;
    },
    forward: (operation: Operation, request: Outgoing, call: RequestOptions = {}) =>
      dispatch(operation, async () => request, async (response) => response, call),
  });
}

function baseUrlOf<Auth extends object>(api: Api, { baseUrl, server }: ClientOptions<Auth>): string {
  const subject: Subject = { api: api.name };
  if (baseUrl !== undefined) return checkBaseUrl(subject, baseUrl);
  if (api.server === undefined) throw new RequestError(subject, 'baseUrl is required: the document names no server');
  return serverUrl(subject, api.server, server ?? {});
}

/** Looked up for every call: a program may replace the global one. */
const platformFetch: FetchFunction = (url, init) => fetch(url, init);
