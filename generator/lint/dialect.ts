import type { Schema } from '@cfworker/json-schema';
import { dereference } from '../document.js';
import { resolveReference } from '../ingest/references.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';
import type { Budget } from './budget.js';
import { allowNull, fillNumbers, fillTypes, namesIn } from './keywords.js';
import { fillPatternProperties, matching, type Subject } from './matching.js';

/** Whether a value is sent, received, or both, so that what is `readOnly` or `writeOnly` need not be there. */
export type Use = 'request' | 'response' | 'both';

/** The schemas of one document as JSON Schema 2020-12, each translated when it is met. */
export interface Dialect {
  readonly document: JsonObject;
  readonly use: Use;
  readonly budget: Budget;
  /** By the pointers that references in translated schemas have. */
  readonly lookup: Record<string, Schema | boolean>;
  readonly known: Map<JsonObject, Schema>;
  /** The value that is checked next. */
  subject: Subject;
}

/** A dialect that nothing has been translated into. */
export function createDialect(document: JsonObject, use: Use, budget: Budget): Dialect {
  // The validator looks names up in it: it has none of its own.
  const lookup = Object.create(null) as Record<string, Schema | boolean>;
  return { document, use, budget, lookup, known: new Map(), subject: { texts: new Set(), names: new Set() } };
}

const schemaKeywords = new Set(['not', 'if', 'then', 'else', 'contains', 'additionalProperties', 'unevaluatedProperties', 'unevaluatedItems', 'propertyNames']);
const listKeywords = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
const mapKeywords = new Set(['properties', 'dependentSchemas']);
const numberKeywords = new Set(['maxLength', 'minLength', 'maxItems', 'minItems', 'maxProperties', 'minProperties', 'minContains', 'maxContains']);

/**
 * Translates a Schema Object of OpenAPI 3.0 or 3.1 into JSON Schema. `nullable` and boolean `exclusiveMinimum` (OpenAPI 3.0.4, Schema Object)
 * get their meaning; in 3.0 what stands beside a `$ref` is nothing. Patterns are asked here, for the texts of the value, so that no regular
 * expression of a document ever runs. Every schema that the validator looks at is counted against the budget. What is of a wrong
 * type in a schema says nothing.
 */
export function translate(dialect: Dialect, schema: JsonValue): Schema | boolean {
  if (typeof schema === 'boolean') return schema;
  if (!isObject(schema)) return true;
  const known = dialect.known.get(schema);
  if (known !== undefined) return known;
  const made: Schema = {};
  dialect.known.set(schema, made);
  const reference = memberAt(schema, '$ref');
  if (typeof reference === 'string') refer(dialect, made, reference);
  if (typeof reference !== 'string' || !String(dialect.document['openapi']).startsWith('3.0')) fill(dialect, made, schema);
  count(dialect, made);
  return made;
}

function refer(dialect: Dialect, made: Schema, reference: string): void {
  const target = resolveReference(dialect.document, reference);
  if (target === undefined) return;
  made.$ref = target.pointer;
  if (dialect.lookup[target.pointer] === undefined) dialect.lookup[target.pointer] = translate(dialect, target.value);
}

function fill(dialect: Dialect, made: Schema, schema: JsonObject): void {
  for (const [name, value] of Object.entries(schema)) {
    if (schemaKeywords.has(name)) made[name] = translate(dialect, value);
    else if (listKeywords.has(name) && Array.isArray(value)) made[name] = value.map((each) => translate(dialect, each));
    else if (mapKeywords.has(name) && isObject(value)) made[name] = translateMap(dialect, value);
    else if (numberKeywords.has(name) && typeof value === 'number') made[name] = value;
  }
  fillTypes(made, schema);
  fillNumbers(made, schema);
  fillItems(dialect, made, schema['items']);
  const { required, dependentRequired, pattern, patternProperties } = schema;
  if (Array.isArray(required)) made.required = required.filter((name) => typeof name === 'string').filter((name) => isNeeded(dialect, schema, name));
  if (isObject(dependentRequired)) made.dependentRequired = namesIn(dependentRequired);
  if (typeof pattern === 'string') made.allOf = [...(made.allOf ?? []), ...matching(dialect, pattern)];
  if (isObject(patternProperties)) fillPatternProperties(dialect, made, Object.entries(patternProperties).map(([name, each]) => [name, translate(dialect, each)]));
  if (schema['nullable'] === true) allowNull(made);
}

/** A list of schemas is how JSON Schema had items by place before 2020-12. */
function fillItems(dialect: Dialect, made: Schema, items: JsonValue | undefined): void {
  if (Array.isArray(items)) made.prefixItems ??= items.map((each) => translate(dialect, each));
  else if (items !== undefined) made.items = translate(dialect, items);
}

function translateMap(dialect: Dialect, map: JsonObject): Record<string, Schema | boolean> {
  const made: Record<string, Schema | boolean> = {};
  for (const [name, value] of Object.entries(map)) {
    // `__proto__` is a name like any other.
    Object.defineProperty(made, name, { value: translate(dialect, value), enumerable: true, configurable: true, writable: true });
  }
  return made;
}

/** What a service fills in itself is not asked of a request, what it keeps for itself not of an answer. */
function isNeeded({ document, use }: Dialect, schema: JsonObject, name: string): boolean {
  const property = memberAt(schema['properties'], name);
  const has = (flag: string): boolean => memberAt(property, flag) === true || memberAt(dereference(document, property), flag) === true;
  return !(use !== 'response' && has('readOnly')) && !(use !== 'request' && has('writeOnly'));
}

/** The validator asks each schema that it looks at for its `type`, once. */
function count({ budget }: Dialect, made: Schema): void {
  const { type } = made;
  const get = (): Schema['type'] => {
    budget.spend(1);
    return type;
  };
  Object.defineProperty(made, 'type', { enumerable: true, get });
}
