import type { Call } from './attempts.js';
import type { CallView, RequestView } from './options.js';
import type { Outgoing } from './outgoing.js';

/**
 * Calls a hook. What it throws goes to the console: no hook decides whether a call succeeds, since a fax that was sent must not look
 * like one that was not.
 */
export function notify<View, Result>(hook: ((view: View) => Result) | undefined, view: () => View): Result | undefined {
  try {
    return hook?.(view());
  } catch (error) {
    console.error(error);
    return undefined;
  }
}

/** What every hook is told of a call. */
export function viewCall({ key, operation, attempts }: Call): CallView {
  const { api, name, method, path } = operation;
  return { call: key, operation: `${api} ${name}`, method, path, attempts };
}

/** What hooks are told of a request. */
export function viewRequest(call: Call, { url, headers }: Outgoing): RequestView {
  return { ...viewCall(call), origin: new URL(url).origin, headers: redact(Object.entries(headers)) };
}

/** Headers of which only those have their values that tell nothing of anybody. */
export function redact(headers: Iterable<[string, string]>): Record<string, string> {
  const shown = /^(accept|allow|content-(type|length|encoding)|date|retry-after|server|traceparent|user-agent|.*ratelimit.*|.*request-?id)$/;
  return Object.fromEntries([...headers].map(([name, value]) => [name, shown.test(name) ? value : '[redacted]']));
}
