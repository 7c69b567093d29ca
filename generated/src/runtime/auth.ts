import { RequestError, type Subject } from './errors.js';
import type { Api, SecurityScheme } from './operation.js';
import { addCookie, addQuery, setHeader, type Outgoing } from './outgoing.js';

/** What authorising a request takes: the schemes, the caller's credentials, and whether to go without any. */
export interface Authority {
  readonly schemes: Api['security'];
  readonly credentials: object;
  readonly allowAnonymous: boolean;
}

/**
 * Puts the credentials of the first alternative that the caller has supplied whole into a request, and no others. An
 * alternative that needs none counts only where no other is satisfied. Throws `RequestError`, which names schemes and no values,
 * where none is.
 */
export async function authorize(
  subject: Subject,
  outgoing: Outgoing,
  alternatives: readonly (readonly string[])[],
  authority: Authority,
): Promise<void> {
  const known = new Map<string, unknown>();
  for (const names of alternatives) {
    if (names.length === 0 || !(await areSupplied(names, authority.credentials, known))) continue;
    for (const name of names) apply(subject, outgoing, authority.schemes[name], known.get(name), name);
    return;
  }
  if (authority.allowAnonymous || alternatives.some((names) => names.length === 0)) return;
  const wanted = alternatives.map((names) => names.join(' with ')).join(', or ');
  throw new RequestError(subject, `needs credentials: ${wanted}; nothing was sent`);
}

async function areSupplied(names: readonly string[], credentials: object, known: Map<string, unknown>): Promise<boolean> {
  for (const name of names) {
    if (!known.has(name)) {
      const given: unknown = Object.hasOwn(credentials, name) ? Reflect.get(credentials, name) : undefined;
      known.set(name, typeof given === 'function' ? await given() : given);
    }
    if (known.get(name) === undefined) return false;
  }
  return true;
}

function apply(subject: Subject, outgoing: Outgoing, scheme: SecurityScheme | undefined, credential: unknown, name: string): void {
  if (scheme?.type === 'basic') return setHeader(subject, outgoing, 'authorization', basic(subject, credential, name));
  if (typeof credential !== 'string' || credential === '') {
    throw new RequestError(subject, `the credential ${name} must be a text that is not empty`);
  }
  if (scheme?.type !== 'apiKey') return setHeader(subject, outgoing, 'authorization', `Bearer ${credential}`);
  const pair = `${encodeURIComponent(scheme.name)}=${encodeURIComponent(credential)}`;
  if (scheme.in === 'header') setHeader(subject, outgoing, scheme.name, credential);
  else if (scheme.in === 'query') addQuery(outgoing, pair);
  else addCookie(subject, outgoing, pair);
}

/** HTTP Basic (RFC 7617), in UTF-8. */
function basic(subject: Subject, credential: unknown, name: string): string {
  const { username, password } = Object(credential) as { username?: unknown; password?: unknown };
  if (typeof username !== 'string' || typeof password !== 'string' || username.includes(':')) {
    throw new RequestError(subject, `the credential ${name} must be { username, password }, the name without a colon`);
  }
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}
