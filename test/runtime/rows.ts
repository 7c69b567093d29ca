import type { Api } from '../../templates/runtime/api.js';
import { chooseMedia, pickMedia } from '../../templates/runtime/choose-media.js';
import { json } from '../../templates/runtime/json.js';
import type { Operation } from '../../templates/runtime/operation.js';
import type { ClientOptions, FetchFunction } from '../../templates/runtime/options.js';
import type { AnyResult } from '../../templates/runtime/result.js';
import { putBasic } from '../../templates/runtime/security/basic.js';
import { putCookieKey, putQueryKey } from '../../templates/runtime/security/key.js';
import { putBearer, putHeaderKey } from '../../templates/runtime/security/token.js';
import { createTransportFor, type Transport } from '../../templates/runtime/transport.js';

/** An input as loose as the row may need it: what is emitted has a type of its own for each operation. */
export type Input = Readonly<Record<string, unknown>>;

/** A row that answers 200 with JSON, but for what a test is about. Media types are found as in rows that have several. */
export function row(members: Partial<Operation<Input, AnyResult>> = {}): Operation<Input, AnyResult> {
  const body = members.body && { body: { choose: chooseMedia, ...members.body } };
  return { api: 'demo', name: 'groups.get', method: 'GET', path: '/groups', responses: { 200: { 'application/json': { codec: json } } }, pick: pickMedia, ...members, ...body };
}

/** An API with one scheme of each kind. */
export const api: Api = {
  name: 'demo',
  server: { url: 'https://demo.invalid/v1' },
  security: {
    token: { put: putBearer },
    login: { put: putBasic },
    client_id: { put: putHeaderKey, name: 'x-client-id' },
    query_key: { put: putQueryKey, name: 'key' },
    cookie_key: { put: putCookieKey, name: 'session' },
  },
};

/** A request as it was handed to `fetch`. */
export interface Sent {
  readonly url: string;
  readonly init: RequestInit;
  readonly headers: Readonly<Record<string, string>>;
}

/** A transport over a fetch function that remembers what it was given. */
export function stub(answer: () => Response | Promise<Response> = ok, options: ClientOptions = {}): { transport: Transport; sent: Sent[] } {
  const sent: Sent[] = [];
  const fetch: FetchFunction = async (url, init) => {
    sent.push({ url, init, headers: Object.fromEntries(new Headers(init.headers)) });
    return answer();
  };
  return { transport: createTransportFor(api, { fetch, retry: { delay: 1 }, ...options }), sent };
}

/** `{}` as JSON. */
export function ok(): Response {
  return new Response('{}', { headers: { 'content-type': 'application/json' } });
}
