import { arrayAt, dereference, findOperations, objectAt, type FoundOperation } from '../document.js';
import { quote } from '../ingest/wording.js';
import { isObject, memberAt, type JsonObject } from '../json.js';
import type { Changelog } from './change.js';
import { compareParameters } from './parameters.js';
import { compareResponses } from './responses.js';
import { compareSchemas, type Comparison } from './schemas.js';

/**
 * Compares what two documents say of their operations, which are the same where method and path are. Both are whole: references lead to
 * something. Gives the operations that are new, gone and changed; what changed in them goes to the log.
 */
export function compareOperations(before: JsonObject, after: JsonObject, log: Changelog): { added: string[]; removed: string[] } {
  const [old, fresh] = [byName(before), byName(after)];
  const added = [...fresh.keys()].filter((name) => !old.has(name));
  const removed = [...old.keys()].filter((name) => !fresh.has(name));
  for (const name of added) log.of(name).add('endpoint-added', '', 'is new');
  for (const name of removed) {
    const wasDeprecated = old.get(name)?.operation['deprecated'] === true;
    log.of(name).add(wasDeprecated ? 'api-removed-with-deprecation' : 'api-removed-without-deprecation', '', 'is gone');
  }
  for (const [name, was] of old) {
    const is = fresh.get(name);
    if (is === undefined) continue;
    const comparison = (direction: Comparison['direction']): Comparison => ({ before, after, log: log.of(name), direction, seen: new Set() });
    compareLife(was.operation, is.operation, log.of(name));
    compareSecurity(before, was.operation, after, is.operation, log.of(name));
    compareParameters(comparison('request'), was, is);
    compareBodies(comparison('request'), was.operation, is.operation);
    compareResponses(comparison('response'), was.operation, is.operation);
  }
  return { added, removed };
}

function byName(document: JsonObject): Map<string, FoundOperation> {
  return new Map(findOperations(document).map((found) => [`${found.method} ${found.path}`, found]));
}

function compareLife(old: JsonObject, fresh: JsonObject, log: Changelog): void {
  const [was, is] = [old['deprecated'] === true, fresh['deprecated'] === true];
  if (was !== is) log.add(is ? 'endpoint-deprecated' : 'endpoint-reactivated', '', is ? 'is deprecated now' : 'is not deprecated any more');
}

function compareSecurity(before: JsonObject, old: JsonObject, after: JsonObject, fresh: JsonObject, log: Changelog): void {
  const [was, is] = [requirementsOf(before, old), requirementsOf(after, fresh)];
  for (const [schemes, scopes] of is) {
    const known = was.get(schemes);
    if (known === undefined) log.add('api-security-added', '', `may be called with ${schemes} now`);
    else {
      for (const scope of scopes) if (!known.includes(scope)) log.add('api-security-scope-added', '', `needs the scope ${quote(scope)} of ${schemes} now`);
      for (const scope of known) if (!scopes.includes(scope)) log.add('api-security-scope-removed', '', `does not need the scope ${quote(scope)} of ${schemes} any more`);
    }
  }
  for (const schemes of was.keys()) if (!is.has(schemes)) log.add('api-security-removed', '', `can not be called with ${schemes} any more`);
}

/** The alternatives of an operation: the schemes of each, and their scopes. None at all is one that needs nothing. */
function requirementsOf(document: JsonObject, operation: JsonObject): Map<string, string[]> {
  const listed = arrayAt(operation['security'] === undefined ? document : operation, 'security').filter(isObject);
  const alternatives = listed.length === 0 ? [{}] : listed;
  return new Map(
    alternatives.map((alternative: JsonObject) => {
      const names = Object.keys(alternative).sort();
      const scopes = names.flatMap((name) => arrayAt(alternative, name).filter((scope) => typeof scope === 'string'));
      return [names.length === 0 ? 'no credentials' : names.map(quote).join(' and '), scopes] as const;
    }),
  );
}

function compareBodies(comparison: Comparison, old: JsonObject, fresh: JsonObject): void {
  const { log } = comparison;
  const [was, is] = [dereference(comparison.before, old['requestBody']), dereference(comparison.after, fresh['requestBody'])];
  if (was === undefined && is === undefined) return;
  const need = is?.['required'] === true ? 'required' : 'optional';
  if (was === undefined) return log.add(`added-${need}-request-body`, 'request body', `is new, and ${need}`);
  if (is === undefined) return log.add('request-body-removed', 'request body', 'is gone');
  if ((was['required'] === true) !== (is['required'] === true)) log.add(`request-body-became-${need}`, 'request body', `is ${need} now`);
  const [before, after] = [objectAt(was, 'content'), objectAt(is, 'content')];
  for (const type of Object.keys(after)) if (!Object.hasOwn(before, type)) log.add('request-body-media-type-added', 'request body', `may be ${quote(type)} now`);
  for (const type of Object.keys(before)) {
    if (!Object.hasOwn(after, type)) log.add('request-body-media-type-removed', 'request body', `is never ${quote(type)} any more`);
    else compareSchemas(comparison, memberAt(before[type], 'schema'), memberAt(after[type], 'schema'), 'body', 'request body');
  }
}
