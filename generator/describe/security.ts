import { dereference, objectAt, textAt } from '../document.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';
import { camelCase, type NameScope } from '../../templates/names.js';
import type { FlowModel, SchemeModel } from '../service.js';
import { isToken } from './headers.js';
import { describeSchemeDoc } from './scheme-docs.js';

/** How the credential of a scheme travels. */
export type Way = Pick<SchemeModel, 'type' | 'key'>;

/** The security schemes of a document that a credential is sent under, in its order (OpenAPI 3.1.1, Security Scheme Object). */
export function describeSchemes(document: JsonObject, scope: NameScope): SchemeModel[] {
  return [...readSchemes(document)].flatMap(([name, scheme]) => {
    const way = wayOf(scheme);
    return typeof way === 'string' ? [] : [{ name, ...way, flow: describeFlow(name, scheme, scope), doc: describeSchemeDoc(scheme, way) }];
  });
}

/** The flow that a user signs in by (OpenAPI 3.1.1, OAuth Flows Object, `authorizationCode`), where all its addresses are absolute. */
function describeFlow(name: string, scheme: JsonObject, scope: NameScope): FlowModel | undefined {
  const flow = objectAt(objectAt(scheme, 'flows'), 'authorizationCode');
  const [authorizationUrl = '', tokenUrl = '', refreshUrl] = ['authorizationUrl', 'tokenUrl', 'refreshUrl'].map((key) => textAt(flow, key));
  const isAbsolute = (url: string): boolean => /^https?:/i.test(url) && URL.canParse(url);
  if (textAt(scheme, 'type') !== 'oauth2' || ![authorizationUrl, tokenUrl, refreshUrl ?? tokenUrl].every(isAbsolute)) return undefined;
  const constant = scope.take(camelCase(`${name} flow`));
  return { constant, authorizationUrl, tokenUrl, refreshUrl, scopes: Object.keys(objectAt(flow, 'scopes')), note: textAt(flow, 'x-note') };
}

/** Every Security Scheme Object of a document by its name, references resolved. */
export function readSchemes(document: JsonObject): Map<string, JsonObject> {
  const schemes = Object.entries(objectAt(objectAt(document, 'components'), 'securitySchemes'));
  return new Map(schemes.flatMap(([name, value]) => {
    const scheme = dereference(document, value);
    return scheme === undefined ? [] : [[name, scheme] as const];
  }));
}

/**
 * The alternatives of an operation, each the names of the schemes that it needs together
 * (OpenAPI 3.1.1, Security Requirement Object). One that names a scheme which nothing can be sent under stays: it cannot be
 * met, so that nothing is sent by mistake. Of two that write the same place of a request, the first counts. Mutual TLS asks
 * nothing of a request; its certificates are the platform's.
 */
export function describeRequirements(document: JsonObject, operation: JsonObject): string[][] {
  const schemes = readSchemes(document);
  return requirementsOf(document, operation).filter(isObject).map((requirement) => {
    const ways = new Map(Object.keys(requirement).map((name) => [name, wayAt(schemes, name)] as const));
    const rivals = new Set(findRivals(ways).map(({ loser }) => loser));
    return [...ways].filter(([name, way]) => way !== 'mutualTLS' && !rivals.has(name)).map(([name]) => name);
  });
}

/** The scopes that an operation's alternatives name: scheme, then scopes. */
export function describeScopes(document: JsonObject, operation: JsonObject): { scheme: string; scopes: string[] }[] {
  return requirementsOf(document, operation).flatMap((requirement) =>
    Object.entries(isObject(requirement) ? requirement : {}).map(([scheme, scopes]) => ({
      scheme,
      scopes: (Array.isArray(scopes) ? scopes : []).filter((scope) => typeof scope === 'string'),
    })),
  );
}

/** What a credential under a scheme of this name does; `unusable` where the document has no such scheme. */
export function wayAt(schemes: ReadonlyMap<string, JsonObject>, name: string): Way | 'mutualTLS' | 'unusable' {
  const scheme = schemes.get(name);
  return scheme === undefined ? 'unusable' : wayOf(scheme);
}

/** Schemes of one alternative that write the same place of a request, each with the earlier one that it gives way to. */
export function findRivals(ways: ReadonlyMap<string, Way | 'mutualTLS' | 'unusable'>): { winner: string; loser: string; place: string }[] {
  const taken = new Map<string, string>();
  return [...ways].flatMap(([name, way]) => {
    if (typeof way === 'string') return [];
    const place = placeOf(way);
    const winner = taken.get(place);
    if (winner !== undefined) return [{ winner, loser: name, place }];
    taken.set(place, name);
    return [];
  });
}

function wayOf(scheme: JsonObject): Way | 'mutualTLS' | 'unusable' {
  switch (textAt(scheme, 'type')) {
    case 'apiKey':
      return describeKey(scheme);
    case 'http':
      return describeHttp((textAt(scheme, 'scheme') ?? '').toLowerCase());
    case 'oauth2':
    case 'openIdConnect':
      return { type: 'bearer', key: undefined };
    case 'mutualTLS':
      return 'mutualTLS';
    default:
      return 'unusable';
  }
}

/** HTTP authentication schemes but Basic and Bearer (RFC 9110, 11.1) have no codec here: the caller gives the whole header value. */
function describeHttp(scheme: string): Way {
  if (scheme === 'basic' || scheme === 'bearer') return { type: scheme, key: undefined };
  return { type: 'http', key: { in: 'header', name: 'Authorization' } };
}

/** A header and a cookie are called by tokens (RFC 9110, 5.1; RFC 6265, 4.1.1); a parameter of a query by anything. */
function describeKey(scheme: JsonObject): Way | 'unusable' {
  const name = textAt(scheme, 'name') ?? '';
  const place = textAt(scheme, 'in');
  if (place === 'query') return name === '' ? 'unusable' : { type: 'apiKey', key: { in: place, name } };
  if (place !== 'header' && place !== 'cookie') return 'unusable';
  return isToken(name) ? { type: 'apiKey', key: { in: place, name } } : 'unusable';
}

function placeOf({ key }: Way): string {
  if (key === undefined) return 'header authorization';
  return `${key.in} ${key.in === 'header' ? key.name.toLowerCase() : key.name}`;
}

function requirementsOf(document: JsonObject, operation: JsonObject): readonly JsonValue[] {
  const requirements = memberAt(operation, 'security') ?? memberAt(document, 'security');
  return Array.isArray(requirements) ? requirements : [];
}
