import type { Schema } from '@cfworker/json-schema';
import { memberOf } from '../url.js';
import { itemsOf, resolve, targetOf, type OpenApiDocument } from './document.js';

/** Schemas of one document as JSON Schema 2020-12, each translated when it is met, and those that references lead to by pointer. */
export interface Translated {
  readonly document: OpenApiDocument;
  readonly lookup: Record<string, Schema | boolean>;
  readonly known: Map<object, Schema>;
}

export function createTranslated(document: OpenApiDocument): Translated {
  // The validator looks names up in it: it has none of its own.
  return { document, lookup: Object.create(null) as Record<string, Schema | boolean>, known: new Map() };
}

const SCHEMA = /^(not|if|then|else|contains|items|additionalProperties|unevaluatedProperties|unevaluatedItems|propertyNames)$/;
const LIST = /^(allOf|anyOf|oneOf|prefixItems)$/;
const MAP = /^(properties|patternProperties|dependentSchemas)$/;
const VALUE = /^(enum|const|type|required|uniqueItems|dependentRequired|multipleOf|(?:min|max)(?:imum|Length|Items|Properties|Contains)|exclusiveM(?:in|ax)imum)$/;
/** An empty element of XML is no URI, and yet one that is allowed. */
const FORMATS = /^(date|date-time|time|email|ipv4|ipv6|uuid)$/;

/**
 * A Schema Object for requests (OpenAPI 3.0.4 and 3.1.1) as JSON Schema. `nullable` and boolean `exclusiveMinimum` get their meaning, what is `readOnly` is
 * not asked for, and in 3.0 what stands beside a `$ref` is nothing. A pattern that is none in this runtime says nothing.
 */
export function translate(translated: Translated, schema: unknown): Schema | boolean {
  if (typeof schema !== 'object' || schema === null) return schema !== false;
  const known = translated.known.get(schema);
  if (known) return known;
  const made: Schema = {};
  translated.known.set(schema, made);
  const { document } = translated;
  const reference = memberOf(schema, '$ref');
  if (typeof reference === 'string') refer(translated, made, reference);
  if (typeof reference !== 'string' || !String(memberOf(document, 'openapi')).startsWith('3.0')) fill(translated, made, schema);
  return made;
}

function refer(translated: Translated, made: Schema, reference: string): void {
  made.$ref = reference;
  if (reference in translated.lookup) return;
  translated.lookup[reference] = true;
  translated.lookup[reference] = translate(translated, targetOf(translated.document, reference));
}

function fill(translated: Translated, made: Schema, schema: object): void {
  for (const [name, value] of Object.entries(schema) as [string, unknown][]) {
    if (SCHEMA.test(name)) made[name] = translate(translated, value);
    else if (LIST.test(name)) made[name] = itemsOf(value).map((each) => translate(translated, each));
    else if (MAP.test(name)) made[name] = Object.fromEntries(Object.entries(Object(value)).map(([key, each]) => [key, translate(translated, each)]));
    else if (VALUE.test(name)) made[name] = value;
    else if (name === 'pattern' && isPattern(value)) made.pattern = value;
    else if (name === 'format' && typeof value === 'string' && FORMATS.test(value)) made.format = value;
  }
  if (made.required) made.required = made.required.filter((name) => !isReadOnly(translated.document, schema, name));
  fillLimits(made);
  if (memberOf(schema, 'nullable') === true) allowNull(made);
}

/** In OpenAPI 3.0 `exclusiveMinimum: true` says that `minimum` itself is too small. */
function fillLimits(made: Schema): void {
  for (const [limit, exclusive] of [['minimum', 'exclusiveMinimum'], ['maximum', 'exclusiveMaximum']] as const) {
    const value: unknown = made[exclusive];
    if (typeof value !== 'boolean') continue;
    delete made[exclusive];
    const bound = made[limit];
    if (!value || bound === undefined) continue;
    made[exclusive] = bound;
    delete made[limit];
  }
}

function allowNull(made: Schema): void {
  if (made.type !== undefined) made.type = [...(Array.isArray(made.type) ? made.type : [made.type]), 'null'];
  if (made.enum) made.enum = [...made.enum, null];
}

function isPattern(value: unknown): value is string {
  try {
    return typeof value === 'string' && new RegExp(value, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

function isReadOnly(document: OpenApiDocument, schema: object, name: string): boolean {
  const property = memberOf(memberOf(schema, 'properties'), name);
  return [property, resolve(document, property)].some((each) => memberOf(each, 'readOnly') === true);
}
