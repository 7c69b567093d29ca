import { isWritable, parameterMedia } from './describe/parameters.js';
import { isMethod, objectAt, textAt } from './document.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from './json.js';

/**
 * The document with its parameters as openapi-typescript (7.13) has to see them: it takes every parameter that has a media type for a
 * text, and knows no whole query. Each gets the schema of the values that the runtime writes. The input is not changed.
 */
export function typedParameters(document: JsonObject): JsonObject {
  const components = objectAt(document, 'components');
  const shared = objectAt(components, 'parameters');
  const change = (value: JsonValue): JsonValue => typedParameter(document, value);
  return {
    ...document,
    paths: mapMembers(objectAt(document, 'paths'), (item) => {
      const operations = mapMembers(item, (member, key) => (isMethod(key) ? withParameters(member, change) : member));
      return withParameters(operations, change);
    }),
    ...(Object.keys(shared).length === 0 ? {} : { components: { ...components, parameters: mapMembers(shared, change) } }),
  };
}

function withParameters(owner: JsonObject, change: (value: JsonValue) => JsonValue): JsonObject {
  const parameters = memberAt(owner, 'parameters');
  return Array.isArray(parameters) ? { ...owner, parameters: parameters.map(change) } : owner;
}

function mapMembers(value: JsonObject, change: (member: JsonObject, key: string) => JsonValue): JsonObject {
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, isObject(member) ? change(member, key) : member]));
}

function typedParameter(document: JsonObject, value: JsonValue): JsonValue {
  if (!isObject(value) || memberAt(value, '$ref') !== undefined) return value;
  const described = parameterMedia(document, value);
  const place = textAt(value, 'in') === 'querystring' ? { in: 'query' } : {};
  if (described === undefined) return { ...value, ...place, ...emptyValue(value) };
  const { content: _content, ...rest } = value;
  const { type, media } = described;
  const schema = isWritable(type) ? (memberAt(media, 'schema') ?? {}) : { type: 'string' };
  return { ...rest, ...place, schema };
}

/** `allowEmptyValue` lets the empty text stand for a value (OpenAPI 3.0.4, Parameter Object); a text is allowed it anyway. */
function emptyValue(parameter: JsonObject): JsonObject {
  const schema = memberAt(parameter, 'schema');
  const isAllowed = memberAt(parameter, 'allowEmptyValue') === true && textAt(parameter, 'in') === 'query';
  if (!isAllowed || schema === undefined || memberAt(schema, 'type') === 'string') return {};
  return { schema: { anyOf: [schema, { type: 'string', enum: [''] }] } };
}
