import { isWritable, parameterMedia, placeOf } from './describe/parameters.js';
import { arrayAt, dereference, isMethod, objectAt, textAt } from './document.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from './json.js';

/**
 * The document with its parameters as openapi-typescript (7.13) has to see them, in callbacks and webhooks too: it takes every parameter
 * that has a media type for a text, knows no whole query, and makes no types of a list that repeats one or has what is none.
 * Each gets the schema of the values that the runtime writes. The input is not changed.
 */
export function typedParameters(document: JsonObject): JsonObject {
  const typeItem = (item: JsonObject): JsonObject =>
    withParameters(document, mapMembers(item, (member, key) => (isMethod(key) ? typeOperation(member) : member)));
  const typeOperation = (operation: JsonObject): JsonObject => withParameters(document, mapAt(operation, 'callbacks', typeItems));
  const typeItems = (items: JsonObject): JsonObject => mapMembers(items, typeItem);
  const components = mapMembers(objectAt(document, 'components'), (members, kind) => {
    if (kind === 'parameters') return mapMembers(members, (parameter) => typedParameter(document, parameter));
    if (kind === 'callbacks') return mapMembers(members, typeItems);
    return kind === 'pathItems' ? typeItems(members) : members;
  });
  const typed = mapAt(mapAt(document, 'paths', typeItem), 'webhooks', typeItem);
  return Object.keys(components).length === 0 ? typed : { ...typed, components };
}

/** An owner with the members of one of its members changed. */
function mapAt(owner: JsonObject, key: string, change: (member: JsonObject) => JsonObject): JsonObject {
  const members = memberAt(owner, key);
  return isObject(members) ? { ...owner, [key]: mapMembers(members, change) } : owner;
}

function mapMembers(value: JsonObject, change: (member: JsonObject, key: string) => JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, isObject(member) ? change(member, key) : member]));
}

function withParameters(document: JsonObject, owner: JsonObject): JsonObject {
  if (memberAt(owner, 'parameters') === undefined) return owner;
  const kept = new Map<string, JsonValue>();
  for (const value of arrayAt(owner, 'parameters')) {
    const parameter = dereference(document, value) ?? {};
    const name = textAt(parameter, 'name');
    const place = placeOf(parameter);
    if (isObject(value) && name !== undefined && place !== undefined) kept.set(`${place} ${name}`, typedParameter(document, value));
  }
  return { ...owner, parameters: [...kept.values()] };
}

function typedParameter(document: JsonObject, parameter: JsonObject): JsonObject {
  if (memberAt(parameter, '$ref') !== undefined) return parameter;
  const described = parameterMedia(document, parameter);
  const { content: _content, ...rest } = parameter;
  const place = textAt(parameter, 'in') === 'querystring' ? { in: 'query' } : {};
  const owner = { ...rest, ...place, required: memberAt(parameter, 'required') === true };
  if (described === undefined) return { ...owner, ...textOfBytes(document, parameter), ...emptyValue(parameter) };
  const { type, media } = described;
  return { ...owner, schema: isWritable(type) ? (memberAt(media, 'schema') ?? {}) : { type: 'string' } };
}

/** Bytes in a body are a Blob; in a parameter nothing but text can stand. */
function textOfBytes(document: JsonObject, parameter: JsonObject): JsonObject {
  const schema = dereference(document, memberAt(parameter, 'schema')) ?? {};
  const items = dereference(document, memberAt(schema, 'items')) ?? {};
  if (textAt(schema, 'format') === 'binary') return { schema: { type: 'string' } };
  return textAt(items, 'format') === 'binary' ? { schema: { type: 'array', items: { type: 'string' } } } : {};
}

/** `allowEmptyValue` lets the empty text stand for a value (OpenAPI 3.0.4, Parameter Object); a text is allowed it anyway. */
function emptyValue(parameter: JsonObject): JsonObject {
  const schema = memberAt(parameter, 'schema');
  const isAllowed = memberAt(parameter, 'allowEmptyValue') === true && textAt(parameter, 'in') === 'query';
  if (!isAllowed || schema === undefined || memberAt(schema, 'type') === 'string') return {};
  return { schema: { anyOf: [schema, { type: 'string', enum: [''] }] } };
}
