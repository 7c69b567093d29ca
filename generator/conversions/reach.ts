import { objectAt, textAt } from '../document.js';
import { resolveReference } from '../ingest/references.js';
import { isObject, splitPointer, type JsonObject, type JsonValue } from '../json.js';
import { scalarKind } from './scalars.js';
import type { ConversionSettings } from './settings.js';
import { subschemasOf } from './subschemas.js';

/** The key of the component schema that a reference leads to; `undefined` for anything else. */
export function componentOf(document: JsonObject, schema: JsonValue | undefined): string | undefined {
  const reference = isObject(schema) ? textAt(schema, '$ref') : undefined;
  const pointer = reference === undefined ? undefined : resolveReference(document, reference)?.pointer;
  const [components, schemas, key, ...rest] = pointer === undefined ? [] : splitPointer(pointer);
  return components === 'components' && schemas === 'schemas' && rest.length === 0 ? key : undefined;
}

/** The component schemas that hold a date or a 64-bit integer, by themselves or through others. */
export function affectedComponents(document: JsonObject, settings: ConversionSettings): Set<string> {
  const usedBy = new Map<string, string[]>();
  const affected = new Set<string>();
  for (const [key, schema] of Object.entries(objectAt(objectAt(document, 'components'), 'schemas'))) {
    const found = look(document, schema, settings);
    if (found.holds) affected.add(key);
    for (const used of found.references) usedBy.set(used, [...(usedBy.get(used) ?? []), key]);
  }
  // A set goes on through what is added while it is gone through.
  for (const key of affected) for (const user of usedBy.get(key) ?? []) affected.add(user);
  return affected;
}

function look(document: JsonObject, value: JsonValue, settings: ConversionSettings): { holds: boolean; references: Set<string> } {
  const references = new Set<string>();
  let holds = false;
  const open: JsonValue[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!isObject(next)) continue;
    const key = componentOf(document, next);
    if (key !== undefined) references.add(key);
    if (key !== undefined) open.push(...subschemasOf(next));
    else if (scalarKind(next, settings) !== undefined) holds = true;
    else open.push(...subschemasOf(next));
  }
  return { holds, references };
}
