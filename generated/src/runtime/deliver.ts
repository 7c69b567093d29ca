import type { Subject } from './errors.js';
import { ClientError, ConnectionError } from './errors.js';
import type { FetchFunction } from './options.js';
import type { Outgoing } from './outgoing.js';

/** How many redirects are followed. */
const HOPS = 5;

/**
 * Sends a request and gives the answer. A GET or HEAD follows redirects within its origin and to those that are trusted, five at
 * most; any other redirect is an answer like any other, since following it could send a body twice or credentials elsewhere.
 * Throws `ConnectionError` where no answer comes, and the reason of `signal` where it is aborted before sending.
 */
export async function deliver(
  subject: Subject,
  { method, url, headers, body }: Outgoing,
  send: FetchFunction,
  signal: AbortSignal | undefined,
  isTrusted: (url: string) => boolean,
): Promise<Response> {
  const init: RequestInit = { method, headers, body: body ?? null, redirect: 'manual', signal: signal ?? null };
  for (let hops = HOPS; ; hops--) {
    signal?.throwIfAborted();
    const response = await send(url, init).catch((cause: unknown) => {
      throw cause instanceof ClientError ? cause : new ConnectionError(subject, 'no answer', cause);
    });
    // Nobody waits any more for what a `fetch` that ignores its signal brings.
    signal?.throwIfAborted();
    if (response.type === 'opaqueredirect') throw new ConnectionError(subject, 'a redirect was not followed');
    const next = hops && /^(GET|HEAD)$/.test(method) ? redirectOf(response, url, isTrusted) : undefined;
    if (!next) return response;
    response.body?.cancel().catch(() => undefined);
    url = next;
  }
}

/** Where an answer sends the request, on the same origin or a trusted one; without credentials and fragment. */
function redirectOf(response: Response, url: string, isTrusted: (url: string) => boolean): string | undefined {
  const location = /^30[12378]$/.test(String(response.status)) && response.headers.get('location');
  if (!location || !URL.canParse(location, url)) return undefined;
  const { protocol, origin, pathname, search } = new URL(location, url);
  // The origin of a `blob:` URL is that of the URL inside it.
  return /^https?:$/.test(protocol) && (origin === new URL(url).origin || isTrusted(`${origin}/`)) ? origin + pathname + search : undefined;
}
