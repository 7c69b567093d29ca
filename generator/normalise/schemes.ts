import { findOperations, objectAt } from '../document.js';
import { quote } from '../ingest/wording.js';
import { isObject, memberAt, splitPointer, type JsonObject, type JsonValue } from '../json.js';
import { isMethod } from '../methods.js';
import type { Place, Warning } from '../problem.js';

/**
 * The document in which every security requirement names its schemes. One may name a scheme by its URI, where no scheme has
 * that name (OpenAPI 3.2.0, Security Requirement Object): `#/components/securitySchemes/token`. The input is not changed.
 */
export function nameSchemes(document: JsonObject): JsonObject {
  const known = schemesOf(document);
  const own = named(known, document);
  const paths = memberAt(document, 'paths');
  if (!isObject(paths)) return own;
  const items = Object.entries(paths).map(([path, item]) => [path, isObject(item) ? namedItem(known, item) : item] as const);
  return { ...own, paths: Object.fromEntries(items) };
}

/** A warning for each security requirement that names a scheme which the document does not have, with its place. */
export function findUnknownSchemes(document: JsonObject, locate: (pointer: string) => Place): Warning[] {
  const known = schemesOf(document);
  const owners = [{ owner: document, pointer: '' }, ...findOperations(document).map(({ operation, pointer }) => ({ owner: operation, pointer }))];
  return owners.flatMap(({ owner, pointer }) =>
    namesOf(memberAt(owner, 'security'))
      .filter((name) => !Object.hasOwn(known, name))
      .map((name) => ({
        place: locate(`${pointer}/security`),
        found: `the security scheme ${quote(name)}, which the document does not have`,
        done: 'nothing is sent under it without allowAnonymous',
      })),
  );
}

function namedItem(known: JsonObject, item: JsonObject): JsonObject {
  const members = Object.entries(item).map(([key, member]) => [key, isMethod(key) && isObject(member) ? named(known, member) : member] as const);
  return Object.fromEntries(members);
}

/** An operation, or the document, with the names in its requirements. */
function named(known: JsonObject, owner: JsonObject): JsonObject {
  const security = memberAt(owner, 'security');
  if (!Array.isArray(security)) return owner;
  const requirements = security.map((requirement) => {
    if (!isObject(requirement)) return requirement;
    return Object.fromEntries(Object.entries(requirement).map(([name, scopes]) => [nameOf(known, name), scopes]));
  });
  return { ...owner, security: requirements };
}

function nameOf(known: JsonObject, given: string): string {
  if (Object.hasOwn(known, given) || !given.startsWith('#/components/securitySchemes/')) return given;
  const [, , name, ...rest] = splitPointer(decode(given.slice(1)));
  return name !== undefined && rest.length === 0 && Object.hasOwn(known, name) ? name : given;
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function schemesOf(document: JsonObject): JsonObject {
  return objectAt(objectAt(document, 'components'), 'securitySchemes');
}

function namesOf(security: JsonValue | undefined): string[] {
  return (Array.isArray(security) ? security : []).flatMap((requirement) => (isObject(requirement) ? Object.keys(requirement) : []));
}
