import { arrayAt, dereference, objectAt, textAt } from '../document.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';
import type { FieldModel } from '../service.js';
import type { ShapeContext } from './shapes.js';

/** The properties of a schema as elements and attributes, those of `allOf`, `oneOf` and `anyOf` parts included. */
export function describeFields(context: ShapeContext, schema: JsonObject): FieldModel[] {
  const fields = new Map<string, FieldModel>();
  for (const part of listParts(context, schema)) {
    const required = part.certain ? arrayAt(part.schema, 'required') : [];
    for (const [name, property] of Object.entries(objectAt(part.schema, 'properties'))) {
      fields.set(name, describeField(part.context, name, property, required.includes(name)));
    }
  }
  return [...fields.values()];
}

/** The name that the `xml` object of a schema gives, beside a reference or behind it. */
export function xmlName(document: JsonObject, schema: JsonValue | undefined): string | undefined {
  return textAt(xmlOf(document, schema), 'name');
}

/** A schema that makes up another one, with the context of what stands below it. `certain` are those that always hold. */
interface FieldPart {
  readonly schema: JsonObject;
  readonly certain: boolean;
  readonly context: ShapeContext;
}

/** The schemas that make up one, each once: parts before what they are parts of. */
function listParts(around: ShapeContext, whole: JsonObject): FieldPart[] {
  const parts: FieldPart[] = [];
  const seen = new Set<JsonObject>();
  const pending = [{ schema: whole, certain: true, context: around, isOpen: false }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { schema, certain, isOpen } = next;
    if (isOpen) parts.push(next);
    if (isOpen || seen.has(schema)) continue;
    seen.add(schema);
    const context = next.context.below(schema);
    const inner = ['allOf', 'oneOf', 'anyOf'].flatMap((key) => arrayAt(schema, key).map((part) => ({ part, holds: certain && key === 'allOf' })));
    pending.push({ schema, certain, context, isOpen: true });
    for (const { part, holds } of inner.reverse()) {
      const target = dereference(context.document, part);
      if (target !== undefined) pending.push({ schema: target, certain: holds, context, isOpen: false });
    }
  }
  return parts;
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
