import { arrayAt, dereference, objectAt } from '../../document.js';
import { quote } from '../../ingest/wording.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from '../../json.js';
import type { ContentModel, FieldModel } from '../../service.js';
import { typesOf } from '../../typed/types.js';
import type { XmlContext } from './context.js';
import { describeNode } from './nodes.js';
import type { Part } from './parts.js';

/** What an element holds whose schema is an object: its properties, those of its parts included, and those that are not listed. */
export function describeObject(context: XmlContext, schema: JsonObject, parts: readonly Part[]): ContentModel {
  const fields = [...describeFields(parts).values()];
  const others = describeOthers(context, parts, fields.length);
  if (isMixed(fields, others)) context.fault({ schema, found: 'mixed content: text beside elements', done: undefined });
  for (const twice of sameNames(fields)) {
    context.fault({ schema, found: `two properties that are ${quote(twice)} in XML`, done: 'what comes is the first of them' });
  }
  return { kind: 'object', fields, others };
}

function describeFields(parts: readonly Part[]): Map<string, FieldModel> {
  const fields = new Map<string, FieldModel>();
  for (const { schema, certain, context } of parts) {
    const required = certain ? arrayAt(schema, 'required') : [];
    for (const [name, property] of Object.entries(objectAt(schema, 'properties'))) {
      const field = describeField(context, name, context.isTag(schema, name) ? listed(context, property) : property, required.includes(name));
      if (field !== undefined) fields.set(name, field);
    }
    // A part may require what another one lists.
    for (const name of required) {
      const field = typeof name === 'string' ? fields.get(name) : undefined;
      if (field !== undefined) fields.set(field.name, { ...field, required: true });
    }
  }
  return fields;
}

/** A text that is one of a few, whatever the property says of it. */
function listed({ document }: XmlContext, property: JsonValue): JsonValue {
  const target = dereference(document, property) ?? {};
  return typesOf(target)?.includes('string') === false ? property : { ...target, type: 'string', enum: ['tag'] };
}

/** A property; `undefined` where XML has nothing like it. */
export function describeField(context: XmlContext, name: string, property: JsonValue | undefined, required: boolean): FieldModel | undefined {
  const node = describeNode(context, property, name);
  return node && { ...node, name, required };
}

/** What stands for the properties that are not listed. An object of which nothing is said may have any. */
function describeOthers(context: XmlContext, parts: readonly Part[], fields: number): FieldModel | undefined {
  const said = parts.flatMap(({ schema }) => memberAt(schema, 'additionalProperties') ?? Object.values(objectAt(schema, 'patternProperties')));
  const schema = said.find(isObject) ?? (said.includes(true) || (fields === 0 && said.length === 0) ? {} : undefined);
  const field = schema && describeField(context, 'others', schema, false);
  return field?.is === undefined ? field : undefined;
}

/** Whether text and elements stand side by side, which only a tree could tell apart. */
function isMixed(fields: readonly FieldModel[], others: FieldModel | undefined): boolean {
  const flat = fields.flatMap(flatten);
  const texts = flat.filter(({ is }) => is === 'text').length;
  const elements = flat.filter(({ is }) => is === undefined).length + (others === undefined ? 0 : 1);
  return texts > 1 || (texts > 0 && elements > 0);
}

function flatten(field: FieldModel): FieldModel[] {
  const [inner] = field.elements;
  return field.is === 'inline' && inner?.shape.kind === 'object' ? inner.shape.fields.flatMap(flatten) : [field];
}

/** The names that two fields have on the wire. */
function sameNames(fields: readonly FieldModel[]): string[] {
  const seen = new Set<string>();
  const twice: string[] = [];
  for (const { is, elements } of fields.flatMap(flatten)) {
    for (const { name, namespace } of is === 'text' ? [] : elements) {
      const key = JSON.stringify([is, namespace, name]);
      if (seen.has(key)) twice.push(name);
      seen.add(key);
    }
  }
  return twice;
}
