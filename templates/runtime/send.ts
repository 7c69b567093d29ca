import { ConnectionError, RequestError, type Subject } from './errors.js';
import type { FetchFunction } from './options.js';
import type { Outgoing } from './outgoing.js';

/** How many redirects one request follows. */
const HOPS = 5;

/**
 * Sends a request through `fetch`. A redirect is followed by hand, for GET and HEAD within one origin alone: anything else would
 * repeat what may not be repeated, or carry credentials to another host. Other redirects are given back as they came. Throws
 * `ConnectionError` where there is no answer.
 */
export async function fetchSafely(subject: Subject, outgoing: Outgoing, fetch: FetchFunction, signal?: AbortSignal): Promise<Response> {
  const { method, headers, body } = outgoing;
  const init: RequestInit = { method, headers, redirect: 'manual' };
  if (body !== undefined) init.body = body;
  if (signal) init.signal = signal;
  let { url } = outgoing;
  for (let hop = 0; ; hop += 1) {
    const response = await attempt(subject, fetch, url, init);
    const next = hop < HOPS ? nextUrl(method, url, response) : undefined;
    if (next === undefined) return response;
    await response.body?.cancel();
    url = next;
  }
}

async function attempt(subject: Subject, fetch: FetchFunction, url: string, init: RequestInit): Promise<Response> {
  let response;
  try {
    response = await fetch(url, init);
  } catch (cause) {
    throw new ConnectionError(subject, 'no answer', cause);
  }
  // Browsers show nothing of a redirect that they do not follow.
  if (response.type === 'opaqueredirect') throw new ConnectionError(subject, 'a redirect was not followed');
  return response;
}

function nextUrl(method: string, url: string, { status, headers }: Response): string | undefined {
  const location = headers.get('location');
  if (location === null || !/^30[12378]$/.test(String(status)) || !/^(GET|HEAD)$/.test(method)) return undefined;
  try {
    const next = new URL(location, url);
    return next.origin === new URL(url).origin ? next.href : undefined;
  } catch {
    return undefined;
  }
}

/** Throws `RequestError` where a URL is not of the origin that the credentials are meant for. */
export function requireOrigin(subject: Subject, url: string, baseUrl: string): void {
  if (new URL(url).origin !== new URL(baseUrl).origin) {
    throw new RequestError(subject, 'goes to another origin than the client, which gets no credentials; nothing was sent');
  }
}
