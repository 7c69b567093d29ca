import type { Operation } from '../operation.js';
import { memberOf } from '../url.js';
import { at, type OpenApiDocument } from './document.js';
import type { MockProblem } from './error.js';

/** What came of each security scheme of the document: `{ username, password }` of HTTP Basic, else the token or the key. */
export type Credentials = Readonly<Record<string, unknown>>;

/** The credentials of a request, by the names of the schemes; those that did not come are absent. */
export function readCredentials(document: OpenApiDocument, headers: Headers, query: URLSearchParams): Credentials {
  const schemes = Object.keys(Object(at(document, document, 'components', 'securitySchemes')));
  const found = schemes.map((name) => [name, readOne(at(document, document, 'components', 'securitySchemes', name), headers, query)] as const);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined && value !== null));
}

/** The names of API keys in the query: they are no parameters, and no secret is recorded. */
export function secretNames(document: OpenApiDocument, place: 'query' | 'header'): readonly string[] {
  const schemes: unknown[] = Object.values(Object(at(document, document, 'components', 'securitySchemes')));
  return schemes.filter((scheme) => memberOf(scheme, 'type') === 'apiKey' && memberOf(scheme, 'in') === place).map((scheme) => String(memberOf(scheme, 'name')));
}

/** What is wrong where no alternative of an operation has come in full. */
export function missingCredentials({ security = [] }: Operation, credentials: Credentials): MockProblem[] {
  if (!security.length || security.some((names) => names.every((name) => Object.hasOwn(credentials, name)))) return [];
  const expected = security.map((names) => names.join(' with ')).join(', or ');
  return [{ place: 'the credentials', found: Object.keys(credentials).join(', ') || 'none', expected }];
}

function readOne(scheme: unknown, headers: Headers, query: URLSearchParams): unknown {
  const name = String(memberOf(scheme, 'name'));
  if (memberOf(scheme, 'type') !== 'apiKey') {
    const [kind = '', rest = ''] = (headers.get('authorization') ?? '').split(/ +/, 2);
    const wanted = String(memberOf(scheme, 'scheme') ?? 'bearer').toLowerCase();
    if (kind.toLowerCase() !== wanted) return undefined;
    return wanted === 'basic' ? readBasic(rest) : rest;
  }
  if (memberOf(scheme, 'in') === 'header') return headers.get(name);
  if (memberOf(scheme, 'in') === 'query') return query.get(name);
  const cookie = (headers.get('cookie') ?? '').split(/; */).find((pair) => pair.startsWith(`${name}=`));
  return cookie?.slice(name.length + 1);
}

/** RFC 7617, section 2. */
function readBasic(text: string): { readonly username: string; readonly password: string } | undefined {
  try {
    const decoded = new TextDecoder().decode(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)));
    const colon = decoded.indexOf(':');
    return colon < 0 ? undefined : { username: decoded.slice(0, colon), password: decoded.slice(colon + 1) };
  } catch {
    return undefined;
  }
}
