import { NameScope } from '../../templates/names.js';
import { objectAt, pointerTo } from '../document.js';
import { kindAt, type Kind } from '../ingest/kinds.js';
import { isObject, type JsonObject, type JsonValue } from '../json.js';

/** How many schemas may stand one inside the other. */
const deepest = 60;

/**
 * The document in which no schema stands deeper than 60 levels inside others: what would is a component of its own. The printer
 * of TypeScript (5.9) needs some forty calls for each level, and has no stack for 300 of them. The input is not changed.
 */
export function splitDeep(document: JsonObject): JsonObject {
  const added: [string, JsonValue][] = [];
  const scope = new NameScope(Object.keys(objectAt(objectAt(document, 'components'), 'schemas')));
  const split = (value: JsonValue, kind: Kind, level: number): JsonValue => {
    if (Array.isArray(value)) return value.map((item, index) => split(item, kindAt(kind, [String(index)]), level));
    if (!isObject(value)) return value;
    const isDeep = kind === 'schema' && level >= deepest;
    const inner = kind === 'schema' ? (isDeep ? 0 : level) + 1 : level;
    const copy = Object.fromEntries(Object.entries(value).map(([key, member]) => [key, split(member, kindAt(kind, [key]), inner)]));
    if (!isDeep) return copy;
    const name = scope.take('Inner');
    added.push([name, copy]);
    return { $ref: `#${pointerTo('components', 'schemas', name)}` };
  };
  const result = split(document, 'document', 0);
  if (added.length === 0 || !isObject(result)) return document;
  const components = objectAt(result, 'components');
  return { ...result, components: { ...components, schemas: { ...objectAt(components, 'schemas'), ...Object.fromEntries(added) } } };
}
