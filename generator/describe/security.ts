import { dereference, objectAt, textAt } from '../document.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';
import type { SchemeModel } from '../service.js';

/** The security schemes of a document, in its order (OpenAPI 3.1.0, Security Scheme Object). */
export function describeSchemes(document: JsonObject): SchemeModel[] {
  return Object.entries(objectAt(objectAt(document, 'components'), 'securitySchemes')).flatMap(([name, value]) => {
    const scheme = dereference(document, value);
    return scheme === undefined || isMutualTls(scheme) ? [] : [describeScheme(name, scheme)];
  });
}

/**
 * The alternatives of an operation, each the names of the schemes that it needs together
 * (OpenAPI 3.1.0, Security Requirement Object). One that names an unknown scheme stays: it cannot be met, so that nothing is sent
 * by mistake. Mutual TLS asks nothing of a request; its certificates are the platform's.
 */
export function describeRequirements(document: JsonObject, operation: JsonObject): string[][] {
  const known = objectAt(objectAt(document, 'components'), 'securitySchemes');
  return requirementsOf(document, operation).flatMap((requirement) => {
    if (!isObject(requirement)) return [];
    return [Object.keys(requirement).filter((name) => !isMutualTls(dereference(document, memberAt(known, name))))];
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

function requirementsOf(document: JsonObject, operation: JsonObject): readonly JsonValue[] {
  const requirements = memberAt(operation, 'security') ?? memberAt(document, 'security');
  return Array.isArray(requirements) ? requirements : [];
}

function isMutualTls(scheme: JsonObject | undefined): boolean {
  return scheme !== undefined && textAt(scheme, 'type') === 'mutualTLS';
}

function describeScheme(name: string, scheme: JsonObject): SchemeModel {
  const doc = { paragraphs: [textAt(scheme, 'description') ?? ''], tags: [] };
  const type = textAt(scheme, 'type');
  const http = textAt(scheme, 'scheme')?.toLowerCase();
  if (type === 'apiKey') return { name, type, key: describeKey(scheme), doc };
  if (type === 'http' && http === 'basic') return { name, type: 'basic', key: undefined, doc };
  if (type === 'http' && http !== 'bearer') {
    // Other HTTP schemes (RFC 9110, 11.1) have no codec here: the caller gives the whole header value.
    return { name, type: 'apiKey', key: { in: 'header', name: 'Authorization' }, doc };
  }
  return { name, type: 'bearer', key: undefined, doc };
}

function describeKey(scheme: JsonObject): NonNullable<SchemeModel['key']> {
  const place = textAt(scheme, 'in');
  return {
    in: place === 'query' || place === 'cookie' ? place : 'header',
    name: textAt(scheme, 'name') ?? 'Authorization',
  };
}
