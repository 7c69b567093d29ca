import { objectAt, textAt } from '../document.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';

/** The media types that hold where nothing else is said. */
export interface Media {
  readonly consumes: readonly string[];
  readonly produces: readonly string[];
}

/** What a parameter of Swagger 2.0 has become. */
export type Upgraded =
  | { readonly kind: 'parameter'; readonly value: JsonObject }
  | { readonly kind: 'body'; readonly value: JsonObject }
  | { readonly kind: 'field'; readonly name: string; readonly schema: JsonObject; readonly required: boolean; readonly encoding: JsonObject };

/** Members that describe a value: in Swagger 2.0 they stand in the parameter itself (Parameter Object, `type` and below). */
const schemaKeys = new Set([
  'type', 'format', 'items', 'default', 'maximum', 'exclusiveMaximum', 'minimum', 'exclusiveMinimum', 'maxLength', 'minLength',
  'pattern', 'maxItems', 'minItems', 'uniqueItems', 'enum', 'multipleOf',
]);

/**
 * A parameter by its place: one in `body` is a request body, one in `formData` a field of a form, any other stays a parameter,
 * its `collectionFormat` as style and explode.
 */
export function upgradeParameter(parameter: JsonObject, media: Media): Upgraded {
  const place = textAt(parameter, 'in');
  const required = memberAt(parameter, 'required') === true;
  if (place === 'body') return { kind: 'body', value: upgradeBody(parameter, media, required) };
  const { schema, rest } = splitSchema(parameter);
  const style = styleOf(parameter, place);
  if (place === 'formData') {
    return { kind: 'field', name: textAt(parameter, 'name') ?? '', schema: { ...schema, ...description(parameter) }, required, encoding: style };
  }
  const empty = memberAt(parameter, 'allowEmptyValue') === true && place === 'query' ? { allowEmptyValue: true } : {};
  return { kind: 'parameter', value: { ...rest, ...style, ...empty, schema } };
}

/** The request body that the fields of a form make: in parts where one is a file or the document says so. */
export function formBody(fields: readonly Extract<Upgraded, { kind: 'field' }>[], { consumes }: Media): JsonObject {
  const hasFile = fields.some(({ schema }) => schema['format'] === 'binary');
  const forms = consumes.filter((type) => /^(multipart\/|application\/x-www-form-urlencoded)/.test(type));
  const types = hasFile ? ['multipart/form-data'] : forms.length > 0 ? forms : ['application/x-www-form-urlencoded'];
  const required = fields.filter((field) => field.required).map(({ name }) => name);
  const schema: JsonObject = {
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field.name, field.schema])),
    ...(required.length > 0 ? { required } : {}),
  };
  const encoding = Object.fromEntries(fields.filter((field) => Object.keys(field.encoding).length > 0).map((field) => [field.name, field.encoding]));
  const hasEncoding = Object.keys(encoding).length > 0;
  const content = types.map((type) => [type, { schema, ...(hasEncoding ? { encoding } : {}) }] as const);
  return { ...(required.length > 0 ? { required: true } : {}), content: Object.fromEntries(content) };
}

/** `type: file` and the keywords of a value as a schema, and what is left of the owner. */
export function splitSchema(owner: JsonObject): { schema: JsonObject; rest: JsonObject } {
  const entries = Object.entries(owner).filter(([key]) => key !== 'collectionFormat' && key !== 'allowEmptyValue');
  const schema = Object.fromEntries(entries.filter(([key]) => schemaKeys.has(key)));
  const rest = Object.fromEntries(entries.filter(([key]) => !schemaKeys.has(key)));
  return { schema: upgradeFile(withoutFormats(schema)), rest };
}

function upgradeBody(parameter: JsonObject, media: Media, required: boolean): JsonObject {
  const types = media.consumes.length > 0 ? media.consumes : ['application/json'];
  const schema = objectAt(parameter, 'schema');
  return {
    ...description(parameter),
    ...(required ? { required } : {}),
    content: Object.fromEntries(types.map((type) => [type, { schema }])),
  };
}

/** The separator of a list. What 3.0 has no style for, `tsv` and some places of the others, is kept under a name of our own. */
function styleOf(parameter: JsonObject, place: string | undefined): JsonObject {
  const format = textAt(parameter, 'collectionFormat');
  const isForm = place === 'query' || place === 'formData';
  if (memberAt(parameter, 'type') !== 'array') return {};
  if (format === 'multi') return isForm ? { style: 'form', explode: true } : {};
  if (format === 'ssv' && isForm) return { style: 'spaceDelimited', explode: false };
  if (format === 'pipes' && isForm) return { style: 'pipeDelimited', explode: false };
  // `csv` is what holds where nothing is said; 3.0 repeats the name in a query instead.
  const kept = format === 'ssv' || format === 'tsv' || format === 'pipes' ? { 'x-collectionFormat': format } : {};
  return isForm ? { style: 'form', explode: false, ...kept } : kept;
}

function description(owner: JsonObject): JsonObject {
  const text = textAt(owner, 'description');
  return text === undefined ? {} : { description: text };
}

function upgradeFile(schema: JsonObject): JsonObject {
  return memberAt(schema, 'type') === 'file' ? { ...schema, type: 'string', format: 'binary' } : schema;
}

/** Items of items may have a `collectionFormat` of their own, for which 3.0 has no word. */
function withoutFormats(schema: JsonObject): JsonObject {
  const items: JsonValue | undefined = memberAt(schema, 'items');
  return isObject(items) ? { ...schema, items: splitSchema(items).schema } : schema;
}
