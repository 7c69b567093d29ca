import type { Call } from './attempts.js';
import type { CallView, ClientHooks, RequestView } from './options.js';
import type { Outgoing } from './outgoing.js';

/** What a hook is told beside the call. */
type More<Name extends keyof ClientHooks> = Omit<Parameters<NonNullable<ClientHooks[Name]>>[0], keyof CallView>;

/**
 * Calls a hook with what `more` gives and the call. What it throws goes to the console: no hook decides whether a call succeeds, since
 * a fax that was sent must not look like one that was not.
 */
export function notify<Name extends keyof ClientHooks>(call: Call, hook: Name, more: () => More<Name>): ReturnType<NonNullable<ClientHooks[Name]>> | undefined {
  const { key, attempts, hooks, operation } = call;
  const { api, name, method, path } = operation;
  // The compiler does not see that a name and the view of that name belong together.
  const tell = hooks[hook] as ((view: object) => ReturnType<NonNullable<ClientHooks[Name]>>) | undefined;
  try {
    return tell?.({ call: key, operation: `${api} ${name}`, method, path, attempts, ...more() });
  } catch (error) {
    console.error(error);
    return undefined;
  }
}

/** What hooks are told of a request with these headers: only those have their values that tell nothing of anybody. */
export function viewRequest({ url }: Outgoing, headers: Iterable<[string, string]>): Omit<RequestView, keyof CallView> {
  const shown = /^(accept|allow|content-(type|length|encoding)|date|retry-after|server|traceparent|user-agent|.*ratelimit.*|.*request-?id)$/;
  return {
    origin: new URL(url).origin,
    headers: Object.fromEntries([...headers].map(([name, value]) => [name, shown.test(name) ? value : '[redacted]'])),
  };
}
