import { dereference, objectAt } from '../document.js';
import { quote } from '../ingest/wording.js';
import { memberAt, type JsonObject } from '../json.js';
import { compareSchemas, type Comparison } from './schemas.js';

/** Compares the answers of an operation: their statuses, media types, headers and schemas. */
export function compareResponses(comparison: Comparison, old: JsonObject, fresh: JsonObject): void {
  const { log } = comparison;
  const [before, after] = [objectAt(old, 'responses'), objectAt(fresh, 'responses')];
  const kindOf = (status: string): 'success' | 'non-success' => (/^2/.test(status) ? 'success' : 'non-success');
  for (const status of Object.keys(after)) {
    if (!Object.hasOwn(before, status)) log.add(`response-${kindOf(status)}-status-added`, `answer ${quote(status)}`, 'is new');
  }
  for (const status of Object.keys(before)) {
    if (!Object.hasOwn(after, status)) log.add(`response-${kindOf(status)}-status-removed`, `answer ${quote(status)}`, 'is gone');
    else compareAnswer(comparison, dereference(comparison.before, before[status]) ?? {}, dereference(comparison.after, after[status]) ?? {}, status);
  }
}

function compareAnswer(comparison: Comparison, old: JsonObject, fresh: JsonObject, status: string): void {
  const { log } = comparison;
  const at = `answer ${quote(status)}`;
  const [before, after] = [objectAt(old, 'content'), objectAt(fresh, 'content')];
  for (const type of Object.keys(after)) if (!Object.hasOwn(before, type)) log.add('response-media-type-added', at, `may be ${quote(type)} now`);
  for (const type of Object.keys(before)) {
    if (!Object.hasOwn(after, type)) log.add('response-media-type-removed', at, `is never ${quote(type)} any more`);
    else compareSchemas(comparison, memberAt(before[type], 'schema'), memberAt(after[type], 'schema'), 'body', at);
  }
  compareHeaders(comparison, objectAt(old, 'headers'), objectAt(fresh, 'headers'), at);
}

function compareHeaders(comparison: Comparison, old: JsonObject, fresh: JsonObject, at: string): void {
  const byName = (document: JsonObject, headers: JsonObject): Map<string, JsonObject> =>
    new Map(Object.entries(headers).map(([name, header]) => [name.toLowerCase(), dereference(document, header) ?? {}]));
  const [before, after] = [byName(comparison.before, old), byName(comparison.after, fresh)];
  for (const name of after.keys()) if (!before.has(name)) comparison.log.add('response-header-added', at, `has the header ${quote(name)} now`);
  for (const [name, header] of before) {
    const is = after.get(name);
    if (is !== undefined) compareSchemas(comparison, header['schema'], is['schema'], 'header', `${at}, header ${quote(name)}`);
    else comparison.log.add(`${header['required'] === true ? 'required' : 'optional'}-response-header-removed`, at, `has no header ${quote(name)} any more`);
  }
}
