import { memberOf } from '../url.js';
import { itemsOf, resolve, type OpenApiDocument } from './document.js';

/** The JSON types that a schema allows, those of its alternatives among them; empty where it does not say. */
export function typesOf(document: OpenApiDocument, schema: unknown, depth = 0): ReadonlySet<string> {
  const found = resolve(document, schema);
  const own = [memberOf(found, 'type')].flat().filter((type): type is string => typeof type === 'string');
  if (own.length || depth > 20) return new Set(own);
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((name) => itemsOf(memberOf(found, name)));
  return new Set(parts.flatMap((part) => [...typesOf(document, part, depth + 1)]));
}

/** The schema of an object's member, wherever an `allOf` has it. */
export function propertyOf(document: OpenApiDocument, schema: unknown, name: string, depth = 0): unknown {
  const found = resolve(document, schema);
  const own = memberOf(memberOf(found, 'properties'), name);
  if (own !== undefined || depth > 20) return own;
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((each) => itemsOf(memberOf(found, each)));
  const inherited = parts.map((part) => propertyOf(document, part, name, depth + 1)).find((each) => each !== undefined);
  return inherited ?? memberOf(found, 'additionalProperties');
}

/** The schema of an array's items. */
export function itemOf(document: OpenApiDocument, schema: unknown): unknown {
  return memberOf(resolve(document, schema), 'items');
}

/** The value that a text stands for by its schema; the text itself where it stands for none, so that the schema refuses it. */
export function coerce(document: OpenApiDocument, schema: unknown, text: string): unknown {
  const types = typesOf(document, schema);
  if ((types.has('number') || types.has('integer')) && /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text)) return Number(text);
  if (types.has('boolean') && /^(true|false)$/.test(text)) return text === 'true';
  if ((types.has('object') || types.has('array')) && !types.has('string')) return parse(text);
  return text;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
