import type { Schema } from '@cfworker/json-schema';
import { dereference } from '../document.js';
import { pointerOf, resolveReference } from '../ingest/references.js';
import { isObject, memberAt, setMember, type JsonObject, type JsonValue } from '../json.js';
import type { Budget } from './budget.js';
import { compilePattern } from './pattern.js';

/** Whether a value is sent, received, or both, so that what is `readOnly` or `writeOnly` need not be there. */
export type Use = 'request' | 'response' | 'both';

/** What the schemas of a document are translated into, and what a value to be checked consists of. */
export interface Dialect {
  /** A schema as JSON Schema 2020-12. References in it are keys of `lookup`. */
  readonly translate: (schema: JsonValue) => Schema | boolean;
  readonly lookup: Record<string, Schema | boolean>;
  /** The texts and names of the value that is checked next. */
  readonly setTexts: (texts: ReadonlySet<string>, names: ReadonlySet<string>) => void;
}

/** The formats that can be checked without a doubt, in time linear in the text. */
const formats = new Set(['date', 'date-time', 'time', 'duration', 'email', 'hostname', 'ipv4', 'ipv6', 'uuid']);

const schemaKeywords = new Set(['not', 'if', 'then', 'else', 'contains', 'additionalProperties', 'unevaluatedProperties', 'unevaluatedItems', 'propertyNames']);
const listKeywords = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
const mapKeywords = new Set(['properties', 'dependentSchemas']);
const numberKeywords = new Set(['maxLength', 'minLength', 'maxItems', 'minItems', 'maxProperties', 'minProperties', 'minContains', 'maxContains']);

/**
 * Translates the Schema Objects of OpenAPI 3.0 and 3.1 into one dialect that a validator interprets. `nullable` and boolean
 * `exclusiveMinimum` (OpenAPI 3.0.4, Schema Object) get their meaning of JSON Schema; in 3.0 what stands beside a `$ref` is nothing. A pattern
 * is asked here, for the texts of the value, so that no regular expression of a document ever runs. Every schema that
 * the validator looks at is counted against the budget. What is of a wrong type in a schema says nothing.
 */
export function createDialect(document: JsonObject, use: Use, budget: Budget): Dialect {
  const is30 = String(document['openapi']).startsWith('3.0');
  const lookup: Record<string, Schema | boolean> = Object.create(null) as Record<string, Schema | boolean>;
  const known = new Map<JsonObject, Schema>();
  let texts: ReadonlySet<string> = new Set();
  let names: ReadonlySet<string> = new Set();

  const translate = (schema: JsonValue): Schema | boolean => {
    if (typeof schema === 'boolean') return schema;
    if (!isObject(schema)) return true;
    const made = known.get(schema) ?? {};
    if (known.has(schema)) return made;
    known.set(schema, made);
    const reference = memberAt(schema, '$ref');
    if (typeof reference === 'string') refer(made, reference);
    if (typeof reference !== 'string' || !is30) fill(made, schema);
    count(made, made.type);
    return made;
  };

  const refer = (made: Schema, reference: string): void => {
    const pointer = pointerOf(reference);
    const target = pointer === undefined ? undefined : resolveReference(document, reference);
    if (target === undefined) return;
    made.$ref = target.pointer;
    if (lookup[target.pointer] !== undefined) return;
    lookup[target.pointer] = true;
    lookup[target.pointer] = translate(target.value);
  };

  const fill = (made: Schema, schema: JsonObject): void => {
    for (const [name, value] of Object.entries(schema)) {
      if (schemaKeywords.has(name)) made[name] = translate(value);
      else if (listKeywords.has(name) && Array.isArray(value)) made[name] = value.map(translate);
      else if (mapKeywords.has(name) && isObject(value)) made[name] = translateMap(value);
      else if (numberKeywords.has(name) && typeof value === 'number') made[name] = value;
    }
    fillTypes(made, schema);
    fillNumbers(made, schema);
    if (Array.isArray(schema['items'])) made.prefixItems ??= schema['items'].map(translate);
    else if (schema['items'] !== undefined) made.items = translate(schema['items']);
    if (Array.isArray(schema['required'])) made.required = schema['required'].filter((name) => typeof name === 'string' && isNeeded(schema, name)).map(String);
    if (schema['uniqueItems'] === true) made.uniqueItems = true;
    if (typeof schema['format'] === 'string' && formats.has(schema['format'])) made.format = schema['format'];
    if (isObject(schema['dependentRequired'])) made.dependentRequired = namesIn(schema['dependentRequired']);
    if (typeof schema['pattern'] === 'string') made.allOf = [...(made.allOf ?? []), ...matching(schema['pattern'])];
    if (isObject(schema['patternProperties'])) fillPatternProperties(made, schema['patternProperties']);
    if (schema['nullable'] === true) allowNull(made);
  };

  const translateMap = (map: JsonObject): Record<string, Schema | boolean> => {
    const made = {} as Record<string, Schema | boolean>;
    for (const [name, value] of Object.entries(map)) {
      Object.defineProperty(made, name, { value: translate(value), enumerable: true, configurable: true, writable: true });
    }
    return made;
  };

  /** What a service fills in itself is not asked of a request, what it keeps for itself not of an answer. */
  const isNeeded = (schema: JsonObject, name: string): boolean => {
    const property = memberAt(schema['properties'], name);
    const has = (flag: string): boolean => memberAt(property, flag) === true || memberAt(dereference(document, property), flag) === true;
    return !(use !== 'response' && has('readOnly')) && !(use !== 'request' && has('writeOnly'));
  };

  /** A text that fits is one of those of the value that fit. What an error shows of them is the pattern. */
  const matching = (pattern: string): Schema[] => {
    const fits = compilePattern(pattern);
    if (fits === undefined) return [];
    const then: Schema = {};
    Object.defineProperty(then, 'enum', {
      enumerable: true,
      get: () => {
        budget.spend(10 * texts.size);
        return Object.assign([...texts].filter(fits), { toJSON: () => pattern });
      },
    });
    return [{ if: { type: 'string' }, then }];
  };

  const fillPatternProperties = (made: Schema, map: JsonObject): void => {
    const rows = Object.entries(map).map(([pattern, schema]) => ({ fits: compilePattern(pattern) ?? (() => false), schema: translate(schema) }));
    Object.defineProperty(made, 'patternProperties', {
      enumerable: true,
      get: () => {
        budget.spend(10 * rows.length * names.size);
        const entries = [...names].flatMap((name) => {
          const schemas = rows.filter(({ fits }) => fits(name)).map(({ schema }) => schema);
          return schemas.length === 0 ? [] : [[`^${escapePattern(name)}$`, { allOf: schemas }] as const];
        });
        return Object.fromEntries(entries);
      },
    });
  };

  const count = (made: Schema, type: Schema['type']): void => {
    Object.defineProperty(made, 'type', {
      enumerable: true,
      get: () => {
        budget.spend(1);
        return type;
      },
    });
  };

  return {
    translate,
    lookup,
    setTexts: (newTexts, newNames) => {
      texts = newTexts;
      names = newNames;
    },
  };
}

function fillTypes(made: Schema, schema: JsonObject): void {
  const types = [schema['type']].flat().filter((type) => typeof type === 'string');
  // `file` is one of Swagger 2.0; the validator knows those of JSON Schema.
  const given = types.filter(isType);
  if (given.length > 0 && given.length === types.length) made.type = given;
  if (Array.isArray(schema['enum'])) made.enum = schema['enum'];
  if (schema['const'] !== undefined) made.const = schema['const'];
}

const typeNames = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'] as const;

function isType(type: string): type is (typeof typeNames)[number] {
  return (typeNames as readonly string[]).includes(type);
}

function fillNumbers(made: Schema, schema: JsonObject): void {
  for (const [limit, exclusive] of [['minimum', 'exclusiveMinimum'], ['maximum', 'exclusiveMaximum']] as const) {
    const [value, beyond] = [schema[limit], schema[exclusive]];
    if (typeof beyond === 'number') made[exclusive] = beyond;
    if (typeof value === 'number') made[beyond === true ? exclusive : limit] = value;
  }
  if (typeof schema['multipleOf'] === 'number' && schema['multipleOf'] > 0) made.multipleOf = schema['multipleOf'];
}

/** Makes a schema take `null` too: by its type, or where other schemas decide, beside it. */
function allowNull(made: Schema): void {
  const { allOf, anyOf, oneOf, not, type } = made;
  if (allOf === undefined && anyOf === undefined && oneOf === undefined && not === undefined) {
    if (type !== undefined) made.type = [...[type].flat(), 'null'];
    if (made.enum !== undefined) made.enum = [...made.enum, null];
    return;
  }
  const whole = { ...made };
  for (const name of Object.keys(made)) delete made[name];
  made.anyOf = [{ type: 'null' }, whole];
}

function namesIn(map: JsonObject): Record<string, string[]> {
  const made: JsonObject = {};
  for (const [name, value] of Object.entries(map)) if (Array.isArray(value)) setMember(made, name, value.filter((each) => typeof each === 'string'));
  // Every member is a list of texts.
  return made as Record<string, string[]>;
}

/** A pattern that one name fits alone. */
function escapePattern(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
