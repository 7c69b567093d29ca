import { componentOf, descendants, findChildren, mappedValues } from '../discriminator.js';
import { arrayAt, dereference, objectAt, textAt } from '../document.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';

/** The values of one property by which a component is told from others. */
type Tags = Map<string, Set<string>>;

/**
 * The document in which the schemas that a discriminator tells apart say by which value (OpenAPI 3.1.0, Discriminator Object):
 * the parts of a union beside it, and the components that inherit from its schema with `allOf`. The value is the one that
 * `mapping` gives, else the component's name; what a component says of its own property comes first. A component that others
 * inherit from stays as it is, since its value is not theirs.
 *
 * openapi-typescript (7.13) does this too, but takes names for values where a component lists its own (its issue 2149), tags whatever
 * inherits from a union (its issue 1690), and lets the first of several unions decide. The input is not changed.
 */
export function narrowTagged(document: JsonObject): JsonObject {
  const components = objectAt(document, 'components');
  const schemas = objectAt(components, 'schemas');
  const children = findChildren(document, schemas);
  const tagged = findTagged(document);
  if (tagged.size === 0) return document;
  const narrowed = Object.entries(schemas).map(([name, schema]) => {
    const tags = tagged.get(name);
    const isTagged = tags !== undefined && isObject(schema) && !children.has(name);
    return [name, isTagged ? narrow(document, schema, tags) : schema] as const;
  });
  return { ...document, components: { ...components, schemas: Object.fromEntries(narrowed) } };
}

/** The components that discriminators tell apart, each with the properties that do. */
export function findTagged(document: JsonObject): ReadonlyMap<string, Tags> {
  const schemas = objectAt(objectAt(document, 'components'), 'schemas');
  const children = findChildren(document, schemas);
  const names = new Map(Object.entries(schemas).map(([name, schema]) => [schema, name] as const));
  const tagged = new Map<string, Tags>();
  findDiscriminators(document, (owner, discriminator) => collectTags(document, owner, discriminator, names.get(owner), children, tagged));
  return tagged;
}

type Found = (owner: JsonObject, discriminator: JsonObject) => void;

function findDiscriminators(value: JsonValue, found: Found): void {
  if (Array.isArray(value)) return value.forEach((item) => findDiscriminators(item, found));
  if (!isObject(value)) return;
  const discriminator = memberAt(value, 'discriminator');
  if (isObject(discriminator) && typeof memberAt(discriminator, 'propertyName') === 'string') found(value, discriminator);
  for (const member of Object.values(value)) if (typeof member === 'object') findDiscriminators(member, found);
}

function collectTags(
  document: JsonObject,
  owner: JsonObject,
  discriminator: JsonObject,
  self: string | undefined,
  children: ReadonlyMap<string, readonly string[]>,
  tagged: Map<string, Tags>,
): void {
  const property = textAt(discriminator, 'propertyName') ?? '';
  const named = mappedValues(document, discriminator);
  const parts = [...arrayAt(owner, 'oneOf'), ...arrayAt(owner, 'anyOf')].map((part) => componentOf(document, part));
  const heirs = parts.length === 0 && self !== undefined ? descendants(self, children) : [];
  for (const name of new Set([...parts, ...heirs])) {
    // Where there is a mapping, an heir that it does not name is no case of its own.
    if (name === undefined || (named.size > 0 && !named.has(name) && !parts.includes(name))) continue;
    const tags = tagged.get(name) ?? new Map<string, Set<string>>();
    tagged.set(name, tags.set(property, new Set([...(tags.get(property) ?? []), ...(named.get(name) ?? [name])])));
  }
}

function narrow(document: JsonObject, schema: JsonObject, tags: Tags): JsonObject {
  return [...tags].reduce((narrowed, [property, values]) => narrowBy(document, narrowed, property, [...values]), schema);
}

function narrowBy(document: JsonObject, schema: JsonObject, property: string, values: readonly string[]): JsonObject {
  const own = ownValues(document, schema, property, new Set());
  if (own === 'other') return schema;
  const kept = own === undefined ? values : values.filter((value) => own.has(value));
  // What the component says itself is what a server sends.
  const shown = kept.length > 0 ? kept : [...(own ?? [])];
  const tag = { type: 'string', enum: [...shown] };
  const properties = objectAt(schema, 'properties');
  const required = [...new Set([...arrayAt(schema, 'required'), property])];
  if (Object.hasOwn(properties, property)) {
    const before = properties[property];
    const { $ref: _reference, allOf: _all, ...notes } = isObject(before) ? before : {};
    return { ...schema, required, properties: Object.fromEntries(Object.entries(properties).map(([name, member]) => [name, name === property ? { ...notes, ...tag } : member])) };
  }
  const part = { type: 'object', properties: Object.fromEntries([[property, tag]]), required: [property] };
  if (arrayAt(schema, 'allOf').length > 0) return { ...schema, allOf: [...arrayAt(schema, 'allOf'), part] };
  const isObjectSchema = memberAt(schema, 'type') === 'object' || Object.keys(properties).length > 0;
  return isObjectSchema ? { ...schema, required, properties: { ...properties, ...part.properties } } : schema;
}

/** The values that a schema or its parts list for a property; `other` where it is no text. */
function ownValues(document: JsonObject, value: JsonValue, property: string, seen: Set<JsonValue>): Set<string> | 'other' | undefined {
  const schema = dereference(document, value);
  if (schema === undefined || seen.has(schema)) return undefined;
  seen.add(schema);
  const member = dereference(document, memberAt(objectAt(schema, 'properties'), property));
  const constant = member === undefined ? undefined : memberAt(member, 'const');
  const listed = member === undefined ? [] : constant === undefined ? arrayAt(member, 'enum') : [constant];
  const type = member === undefined ? undefined : memberAt(member, 'type');
  if (typeof type === 'string' && type !== 'string') return 'other';
  const texts = listed.filter((each) => typeof each === 'string');
  if (texts.length < listed.length) return 'other';
  let found = texts.length > 0 ? new Set(texts) : undefined;
  for (const part of arrayAt(schema, 'allOf')) {
    const inner = ownValues(document, part, property, seen);
    if (inner === 'other') return 'other';
    if (inner !== undefined) found = found === undefined ? inner : new Set([...found].filter((each) => inner.has(each)));
  }
  return found;
}

