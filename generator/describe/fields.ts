import { arrayAt, dereference, objectAt, textAt } from '../document.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';
import type { FieldModel } from '../service.js';
import type { ShapeContext } from './shapes.js';

/** The properties of a schema as elements and attributes, those of `allOf`, `oneOf` and `anyOf` parts included. */
export function describeFields(context: ShapeContext, schema: JsonObject): FieldModel[] {
  const fields = new Map<string, FieldModel>();
  collectFields(context, schema, true, new Set(), fields);
  return [...fields.values()];
}

/** The name that the `xml` object of a schema gives, beside a reference or behind it. */
export function xmlName(document: JsonObject, schema: JsonValue | undefined): string | undefined {
  return textAt(xmlOf(document, schema), 'name');
}

function collectFields(
  context: ShapeContext,
  schema: JsonObject,
  certain: boolean,
  seen: Set<JsonObject>,
  fields: Map<string, FieldModel>,
): void {
  if (seen.has(schema)) return;
  seen.add(schema);
  const below = context.below(schema);
  for (const key of ['allOf', 'oneOf', 'anyOf']) {
    for (const part of arrayAt(schema, key)) {
      const target = dereference(context.document, part);
      if (target !== undefined) collectFields(below, target, certain && key === 'allOf', seen, fields);
    }
  }
  const required = certain ? arrayAt(schema, 'required') : [];
  for (const [name, property] of Object.entries(objectAt(schema, 'properties'))) {
    fields.set(name, describeField(below, name, property, required.includes(name)));
  }
}

function describeField(context: ShapeContext, name: string, property: JsonValue, required: boolean): FieldModel {
  const { document } = context;
  const target = dereference(document, property) ?? {};
  const xml = xmlOf(document, property);
  if (!isArray(target)) {
    return { ...placement(xml), name, as: rename(name, textAt(xml, 'name')), shape: context.shape(property), list: false, item: undefined, required };
  }
  const items = memberAt(target, 'items');
  const itemName = xmlName(document, items);
  const wrapped = memberAt(xml, 'wrapped') === true;
  // Outside `wrapped` the name of the array itself says nothing (OpenAPI 3.1.0, XML Object, `name`).
  const element = (wrapped ? textAt(xml, 'name') : itemName) ?? name;
  const place = wrapped ? xml : { ...xml, ...xmlOf(document, items) };
  return {
    ...placement(place),
    name,
    as: rename(name, element),
    shape: context.shape(items),
    list: true,
    item: wrapped ? (itemName ?? element) : undefined,
    required,
  };
}

function placement(xml: JsonObject): Pick<FieldModel, 'attribute' | 'namespace' | 'prefix'> {
  return {
    attribute: memberAt(xml, 'attribute') === true,
    namespace: textAt(xml, 'namespace'),
    prefix: textAt(xml, 'prefix'),
  };
}

/** The `xml` object of a schema; what stands beside a reference overrides what stands behind it. */
function xmlOf(document: JsonObject, schema: JsonValue | undefined): JsonObject {
  if (!isObject(schema)) return {};
  return { ...objectAt(dereference(document, schema) ?? {}, 'xml'), ...objectAt(schema, 'xml') };
}

function isArray(schema: JsonObject): boolean {
  const type = memberAt(schema, 'type');
  return type === 'array' || (Array.isArray(type) && type.includes('array')) || memberAt(schema, 'items') !== undefined;
}

function rename(name: string, wire: string | undefined): string | undefined {
  return wire === undefined || wire === name ? undefined : wire;
}
