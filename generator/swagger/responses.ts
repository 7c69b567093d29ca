import { objectAt, textAt } from '../document.js';
import { isObject, memberAt, type JsonObject } from '../json.js';
import { splitSchema, type Media } from './parameters.js';

/** A response: its schema under each media type that the operation produces, its examples beside them, its headers with schemas. */
export function upgradeResponse(response: JsonObject, media: Media): JsonObject {
  if (memberAt(response, '$ref') !== undefined) return response;
  const { schema, examples, headers, ...rest } = response;
  return {
    ...rest,
    ...(isObject(schema) ? { content: upgradeContent(schema, objectAt({ examples: examples ?? {} }, 'examples'), media) } : {}),
    ...(isObject(headers) ? { headers: upgradeHeaders(headers) } : {}),
  };
}

function upgradeContent(schema: JsonObject, examples: JsonObject, media: Media): JsonObject {
  const isFile = memberAt(schema, 'type') === 'file';
  const types = media.produces.length > 0 ? media.produces : [isFile ? 'application/octet-stream' : 'application/json'];
  const upgraded = isFile ? { type: 'string', format: 'binary' } : schema;
  return Object.fromEntries(
    types.map((type) => {
      const example = memberAt(examples, type);
      return [type, { schema: upgraded, ...(example === undefined ? {} : { example }) }];
    }),
  );
}

function upgradeHeaders(headers: JsonObject): JsonObject {
  const entries = Object.entries(headers).map(([name, header]) => {
    if (!isObject(header)) return [name, header] as const;
    const { schema, rest } = splitSchema(header);
    // A header has one style in 3.0, which is `csv`.
    const format = textAt(header, 'collectionFormat');
    const kept = format === undefined || format === 'csv' ? {} : { 'x-collection-format': format };
    return [name, { ...rest, schema, ...kept }] as const;
  });
  return Object.fromEntries(entries);
}
