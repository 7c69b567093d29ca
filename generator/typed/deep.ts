import { NameScope } from '../../templates/names.js';
import { objectAt, pointerTo } from '../document.js';
import { memberKind, type Kind } from '../ingest/kinds.js';
import { isObject, mapMembers, type JsonObject, type JsonValue } from '../json.js';

/** How many schemas may stand one inside the other. */
const deepest = 60;

/**
 * The document in which no schema stands deeper than 60 levels inside others: what would is a component of its own. The printer
 * of TypeScript (5.9) needs some forty calls for each level, and has no stack for 300 of them. The input is not changed.
 */
export function splitDeep(document: JsonObject): JsonObject {
  if (!isNested(document, deepest) || !isDeeper(document, 'document', 0)) return document;
  const added: [string, JsonValue][] = [];
  const scope = new NameScope(Object.keys(objectAt(objectAt(document, 'components'), 'schemas')));
  const split = (value: JsonValue, kind: Kind, level: number): JsonValue => {
    if (Array.isArray(value)) return value.map((item, index) => split(item, memberKind(kind, String(index)), level));
    if (!isObject(value)) return value;
    const isDeep = kind === 'schema' && level >= deepest;
    const inner = kind === 'schema' ? (isDeep ? 0 : level) + 1 : level;
    const copy = mapMembers(value, (member, key) => split(member, memberKind(kind, key), inner));
    if (!isDeep) return copy;
    const name = scope.take('Inner');
    added.push([name, copy]);
    return { $ref: `#${pointerTo('components', 'schemas', name)}` };
  };
  const result = split(document, 'document', 0);
  if (!isObject(result)) return document;
  const components = objectAt(result, 'components');
  return { ...result, components: { ...components, schemas: { ...objectAt(components, 'schemas'), ...Object.fromEntries(added) } } };
}

/** Whether anything stands in so many values. In nearly all documents nothing does, and to look at no more than that is fastest. */
function isNested(value: JsonValue, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  const members = Array.isArray(value) ? value : Object.values(value);
  return members.some((member) => isNested(member, levels - 1));
}

/** Whether a schema stands deeper than it may. */
function isDeeper(value: JsonValue, kind: Kind, level: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some((item, index) => isDeeper(item, memberKind(kind, String(index)), level));
  if (kind === 'schema' && level >= deepest) return true;
  const inner = kind === 'schema' ? level + 1 : level;
  return Object.keys(value).some((key) => isDeeper(value[key] ?? null, memberKind(kind, key), inner));
}
