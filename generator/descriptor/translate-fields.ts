import type { JsonObject, JsonValue } from '../json.js';
import { proseOf } from './prose.js';
import { jsonEntries, jsonObject, notePlace, type Translation } from './translation.js';
import { attributeOf, requiredAttribute, selectElements, type TreeElement } from './tree.js';

/** What each element that describes a value means, before its attributes are added. */
const scalarSchemas: ReadonlyMap<string, JsonObject> = new Map([
  ['string', { type: 'string' }],
  ['uri', { type: 'string', format: 'uri' }],
  ['integer', { type: 'integer' }],
  ['number', { type: 'number' }],
  ['boolean', { type: 'boolean' }],
  ['base64', { type: 'string', contentEncoding: 'base64' }],
]);

/** The elements in `<object>` or `<body>` as `properties` and `required` of a schema. */
export function translateProperties(translation: Translation, owner: TreeElement, tokens: readonly string[]): JsonObject {
  const fields = owner.children.filter(({ name }) => name !== 'description');
  const properties = fields.map((field) => {
    const name = requiredAttribute(field, 'name');
    notePlace(translation, field, [...tokens, 'properties', name]);
    return [name, translateProperty(translation, field)] as const;
  });
  const required = fields.filter((field) => attributeOf(field, 'required') === 'true').map((field) => requiredAttribute(field, 'name'));
  return jsonObject({ properties: jsonEntries(properties), required: required.length === 0 ? undefined : required });
}

/** A field of `<path>` or `<query>` as a Parameter Object. One in a path is required whatever it says. */
export function translateParameter(place: 'path' | 'query', field: TreeElement): JsonObject {
  const { schema, description } = translateField(field);
  return jsonObject({
    name: requiredAttribute(field, 'name'),
    in: place,
    required: place === 'path' || attributeOf(field, 'required') === 'true',
    description,
    schema,
  });
}

function translateProperty(translation: Translation, field: TreeElement): JsonObject {
  const { schema, description } = translateField(field, elementNameOf(translation, field));
  return jsonObject({ description, ...schema });
}

function translateField(field: TreeElement, xmlName?: string): { schema: JsonObject; description: string | undefined } {
  const xml = xmlName === undefined ? undefined : { name: xmlName };
  const item = jsonObject({ ...schemaOf(field), ...facetsOf(field), xml });
  const range = attributeOf(field, 'repeated');
  return { schema: range === undefined ? item : translateList(item, range), description: proseOf(field) };
}

function schemaOf(field: TreeElement): JsonObject {
  return scalarSchemas.get(field.name) ?? { $ref: `#/components/schemas/${requiredAttribute(field, 'type')}` };
}

/** They are about one item, so that they stand in `items` where the element is repeated. */
function facetsOf(field: TreeElement): JsonObject {
  const example = attributeOf(field, 'example');
  const facets = ['minimum', 'maximum', 'default'].flatMap((name) => {
    const value = attributeOf(field, name);
    return value === undefined ? [] : [[name, valueOf(field, value)] as const];
  });
  return jsonObject({
    pattern: attributeOf(field, 'pattern'),
    ...jsonEntries(facets),
    examples: example === undefined ? undefined : [valueOf(field, example)],
  });
}

function valueOf(field: TreeElement, text: string): JsonValue {
  if (field.name === 'integer' || field.name === 'number') return Number(text);
  return field.name === 'boolean' ? text === 'true' : text;
}

function translateList(items: JsonObject, range: string): JsonObject {
  const [min = '0', max = 'n'] = range.split('..');
  return jsonObject({
    type: 'array',
    items,
    minItems: Number(min) === 0 ? undefined : Number(min),
    maxItems: max === 'n' ? undefined : Number(max),
  });
}

/** The name to give beside a reference to a body: without it the element would be called like that body's root. */
function elementNameOf({ root }: Translation, field: TreeElement): string | undefined {
  if (field.name !== 'ref') return undefined;
  const name = requiredAttribute(field, 'name');
  const type = attributeOf(field, 'type');
  const body = selectElements(root, 'types/body').find((each) => attributeOf(each, 'name') === type);
  return body === undefined || attributeOf(body, 'element') === name ? undefined : name;
}
