import { NameScope } from '../../templates/names.js';
import { codecOf, mediaCodec, type Direction } from '../describe/media-types.js';
import { isMethod, objectAt, pointerTo } from '../document.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';
import { convertingCodec, convertsItems } from './places.js';
import type { ConversionPlan } from './plan.js';
import { componentOf } from './reach.js';
import { scalarKind } from './scalars.js';
import { mapSubschemas } from './subschemas.js';

/** A document for the emitted types, and the types of the schemas in it that are not what they say. */
export interface TypedSchemas {
  readonly document: JsonObject;
  readonly marks: ReadonlyMap<JsonValue, string>;
}

/**
 * The document in which dates and 64-bit integers are marked wherever the client converts them. Where it does not (in texts, events, sent streams, headers
 * in JSON and answers that are forms, in callbacks and webhooks, below alternatives that cannot be told apart) a component schema that holds some is replaced by a
 * copy without marks. The input is not changed.
 */
export function typeConversions(document: JsonObject, plan: ConversionPlan | undefined): TypedSchemas {
  if (plan === undefined) return { document, marks: new Map() };
  const components = objectAt(document, 'components');
  const schemas = objectAt(components, 'schemas');
  const writer: Writer = { document, plan, marks: new Map(), copies: new Map(), scope: new NameScope(Object.keys(schemas)) };
  const written = mapMembers(document, (key, member) => {
    if (key === 'paths') return mapMembers(member, (_, item) => typeItem(writer, item, false));
    if (key === 'webhooks') return mapMembers(member, (_, item) => typeItem(writer, item, true));
    return key === 'components' ? mapMembers(member, (kind, map) => typeComponents(writer, kind, map)) : member;
  });
  const copies: [string, JsonValue][] = [];
  // Writing a copy may ask for further ones, which the map then goes on with.
  for (const [key, copy] of writer.copies) copies.push([copy, typeSchema(writer, schemas[key] ?? {}, true)]);
  if (copies.length === 0) return { document: written, marks: writer.marks };
  const all = { ...objectAt(objectAt(written, 'components'), 'schemas'), ...Object.fromEntries(copies) };
  return { document: { ...written, components: { ...objectAt(written, 'components'), schemas: all } }, marks: writer.marks };
}

/** The document on its way. */
interface Writer {
  readonly document: JsonObject;
  readonly plan: ConversionPlan;
  readonly marks: Map<JsonValue, string>;
  /** The copies without marks that are asked for, by the key of their component. */
  readonly copies: Map<string, string>;
  readonly scope: NameScope;
}

function typeComponents(writer: Writer, kind: string, map: JsonValue): JsonValue {
  return mapMembers(map, (_, member) => {
    if (kind === 'schemas') return typeSchema(writer, member, false);
    if (kind === 'parameters') return typeParameter(writer, member, false);
    if (kind === 'requestBodies') return typeContent(writer, member, 'request');
    if (kind === 'responses') return typeResponse(writer, member, false);
    if (kind === 'headers') return typeHeader(writer, member, false);
    if (kind === 'pathItems') return typeItem(writer, member, false);
    return kind === 'callbacks' ? mapMembers(member, (_, item) => typeItem(writer, item, true)) : member;
  });
}

function typeItem(writer: Writer, item: JsonValue, isPlain: boolean): JsonValue {
  return mapMembers(item, (key, member) => {
    if (key === 'parameters') return typeParameters(writer, member, isPlain);
    return isMethod(key) ? typeOperation(writer, member, isPlain) : member;
  });
}

function typeOperation(writer: Writer, operation: JsonValue, isPlain: boolean): JsonValue {
  return mapMembers(operation, (key, member) => {
    if (key === 'parameters') return typeParameters(writer, member, isPlain);
    if (key === 'requestBody') return typeContent(writer, member, isPlain ? undefined : 'request');
    if (key === 'responses') return mapMembers(member, (_, response) => typeResponse(writer, response, isPlain));
    if (key !== 'callbacks') return member;
    // A caller of ours reads these by its own means.
    return mapMembers(member, (_, callback) => mapMembers(callback, (_, item) => typeItem(writer, item, true)));
  });
}

function typeParameters(writer: Writer, parameters: JsonValue, isPlain: boolean): JsonValue {
  return Array.isArray(parameters) ? parameters.map((parameter) => typeParameter(writer, parameter, isPlain)) : parameters;
}

function typeParameter(writer: Writer, parameter: JsonValue, isPlain: boolean): JsonValue {
  const typed = typeContent(writer, parameter, isPlain ? undefined : 'request');
  return mapMembers(typed, (key, member) => (key === 'schema' ? typeSchema(writer, member, isPlain) : member));
}

function typeResponse(writer: Writer, response: JsonValue, isPlain: boolean): JsonValue {
  const typed = typeContent(writer, response, isPlain ? undefined : 'answer');
  return mapMembers(typed, (key, member) => (key === 'headers' ? mapMembers(member, (_, header) => typeHeader(writer, header, isPlain)) : member));
}

/** A header in JSON has what JSON has. */
function typeHeader(writer: Writer, header: JsonValue, isPlain: boolean): JsonValue {
  const typed = typeContent(writer, header, undefined);
  return mapMembers(typed, (key, member) => (key === 'schema' ? typeSchema(writer, member, isPlain) : member));
}

function typeContent(writer: Writer, owner: JsonValue, direction: Direction | undefined): JsonValue {
  return mapMembers(owner, (key, content) => {
    if (key !== 'content') return content;
    return mapMembers(content, (type, media) => {
      const codec = direction === undefined || !isObject(media) ? codecOf(type) : mediaCodec(writer.document, type, media, direction);
      // The types of these are not those of their schemas.
      if (codec === 'text' || codec === 'binary') return media;
      const isPlain = direction === undefined || (convertingCodec(codec, direction) === undefined && !convertsItems(codec, direction));
      return mapMembers(media, (name, member) => (name === 'schema' || name === 'itemSchema' ? typeSchema(writer, member, isPlain) : member));
    });
  });
}

function typeSchema(writer: Writer, schema: JsonValue, isPlain: boolean): JsonValue {
  const { document, plan, marks } = writer;
  if (!isObject(schema)) return schema;
  const key = componentOf(document, schema);
  if (key !== undefined) {
    const below = isPlain || plan.isPlain(schema);
    const typed = mapSubschemas(schema, (part) => typeSchema(writer, part, below));
    return below && plan.isAffected(key) ? { ...typed, $ref: copyOf(writer, key) } : typed;
  }
  const kind = scalarKind(schema, plan.settings);
  if (kind === undefined || isPlain) {
    const below = isPlain || plan.isPlain(schema);
    const typed = mapSubschemas(schema, (part) => typeSchema(writer, part, below));
    return below ? withMapping(writer, typed) : typed;
  }
  const marked = { ...schema };
  marks.set(marked, kind === 'int64' ? 'bigint' : 'date');
  return marked;
}

/** The alternatives that a discriminator maps to are the copies, too. */
function withMapping(writer: Writer, schema: JsonObject): JsonObject {
  const discriminator = objectAt(schema, 'discriminator');
  const mapping = memberAt(discriminator, 'mapping');
  if (!isObject(mapping)) return schema;
  const targets = mapMembers(mapping, (_, target) => {
    if (typeof target !== 'string') return target;
    const $ref = target.startsWith('#') ? target : `#${pointerTo('components', 'schemas', target)}`;
    const key = componentOf(writer.document, { $ref });
    return key !== undefined && writer.plan.isAffected(key) ? copyOf(writer, key) : target;
  });
  return { ...schema, discriminator: { ...discriminator, mapping: targets } };
}

function copyOf({ copies, scope }: Writer, key: string): string {
  const copy = copies.get(key) ?? scope.take(`${key}Json`);
  copies.set(key, copy);
  return `#${pointerTo('components', 'schemas', copy)}`;
}

function mapMembers<Value extends JsonValue>(value: Value, change: (key: string, member: JsonValue) => JsonValue): Value;
function mapMembers(value: JsonValue, change: (key: string, member: JsonValue) => JsonValue): JsonValue {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, change(key, member)]));
}
