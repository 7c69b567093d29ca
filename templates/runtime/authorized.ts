import type { Api } from './api.js';
import type { Call } from './attempts.js';
import { addCredentials, chooseCredentials, isOpen, type Ask, type Supplied } from './auth.js';
import { deliver } from './deliver.js';
import { RequestError } from './errors.js';
import { notify, viewRequest } from './hooks.js';
import type { ClientOptions, HeaderOptions, RequestOptions } from './options.js';
import { setHeader, type Outgoing } from './outgoing.js';

/** What all calls of a client share. */
export interface Client {
  readonly api: Api;
  readonly options: ClientOptions;
  readonly ask: Ask;
  /** Whether credentials may go to a URL. */
  readonly isTrusted: (url: string) => boolean;
}

/**
 * Sends a request with credentials and the caller's headers, and gives the answer. After a 401, which says that nothing was done for want
 * of valid credentials (RFC 9110, 15.5.2), functions are asked for others, once for a call, and the request goes out again with them.
 * Throws `RequestError` where the request needs credentials that are not there or may not go to its origin, and like `deliver`.
 */
export async function sendAuthorized(
  client: Client,
  call: Call,
  outgoing: Outgoing,
  request: RequestOptions,
  signal: AbortSignal | undefined,
): Promise<Response> {
  const { operation } = call;
  const { options, ask } = client;
  const isTrusted = client.isTrusted(outgoing.url);
  if (!isTrusted && !options.allowAnonymous && !isOpen(operation)) {
    throw new RequestError(operation, 'credentials are not sent to another origin than that of the client and those in trustedOrigins');
  }
  const plain = request.fetch ?? options.fetch ?? fetch;
  const tracked = operation.track?.(plain, request) ?? plain;
  const send = async (credentials: readonly Supplied[]): Promise<Response> => {
    const copy = { ...outgoing, headers: { ...outgoing.headers } };
    const set = (headers: HeaderOptions | void): void => {
      for (const [name, value] of Object.entries(headers ?? {})) setHeader(operation, copy, name, value);
    };
    addCredentials(operation, copy, client.api, options, credentials);
    if (isTrusted) set(options.headers);
    set(request.headers);
    call.attempts += 1;
    set(notify(call, 'onRequest', () => viewRequest(copy, Object.entries(copy.headers))));
    const start = performance.now();
    call.isSent = true;
    const response = await deliver(operation, copy, tracked, signal, client.isTrusted);
    notify(call, 'onResponse', () => ({ ...viewRequest(copy, response.headers), status: response.status, milliseconds: performance.now() - start }));
    return response;
  };
  const credentials = isTrusted ? await chooseCredentials(operation, options, ask) : [];
  signal?.throwIfAborted();
  const response = await send(credentials);
  if (response.status !== 401 || call.isRenewed) return response;
  call.isRenewed = true;
  call.isSent = false;
  const renewed = await chooseCredentials(operation, options, ask, credentials);
  signal?.throwIfAborted();
  if (JSON.stringify(renewed) === JSON.stringify(credentials) || outgoing.body instanceof ReadableStream) return response;
  response.body?.cancel().catch(() => undefined);
  return send(renewed);
}
