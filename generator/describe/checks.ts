import { arrayAt, dereference, objectAt } from '../document.js';
import { memberAt, type JsonObject, type JsonValue } from '../json.js';
import type { CheckModel, CheckType } from '../service.js';

const types: readonly CheckType[] = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'];

/** What is below this level is not checked: a schema may hold itself. */
const deepest = 8;

/**
 * What is checked of a value that comes from outside: kinds, required members, and the same of members and items. Texts are not held
 * against their constants and patterns, since a service may come to know more of them.
 */
export function describeCheck(document: JsonObject, value: JsonValue | undefined, depth = 0): CheckModel {
  const schema = dereference(document, value);
  const none: CheckModel = { types: [], required: [], properties: [], items: undefined };
  if (schema === undefined || depth > deepest) return none;
  const parts = arrayAt(schema, 'allOf').map((part) => describeCheck(document, part, depth + 1));
  const own: CheckModel = {
    types: typesOf(schema),
    required: arrayAt(schema, 'required').filter((name) => typeof name === 'string'),
    properties: Object.entries(objectAt(schema, 'properties')).map(([name, member]) => [name, describeCheck(document, member, depth + 1)] as const),
    items: memberAt(schema, 'items') === undefined ? undefined : describeCheck(document, memberAt(schema, 'items'), depth + 1),
  };
  return parts.reduce(merge, own);
}

function merge(one: CheckModel, other: CheckModel): CheckModel {
  return {
    types: one.types.length === 0 ? other.types : one.types,
    required: [...new Set([...one.required, ...other.required])],
    properties: [...new Map([...one.properties, ...other.properties])],
    items: one.items ?? other.items,
  };
}

function typesOf(schema: JsonObject): CheckType[] {
  const type = memberAt(schema, 'type');
  const listed = [type].flat();
  const found = types.filter((each) => listed.includes(each));
  return found.length > 0 && memberAt(schema, 'nullable') === true ? [...new Set<CheckType>([...found, 'null'])] : found;
}
