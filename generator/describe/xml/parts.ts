import { arrayAt, dereference } from '../../document.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from '../../json.js';
import { isNullable as isNullableItself, typesOf } from '../../typed/types.js';
import type { XmlContext } from './context.js';

/** A schema that makes up another one, with the context of what stands below it. `certain` are those that always hold. */
export interface Part {
  readonly schema: JsonObject;
  readonly certain: boolean;
  readonly context: XmlContext;
}

/** The schemas that make up one through `allOf`, `oneOf` and `anyOf`, each once: parts before what they are parts of. */
export function listParts(around: XmlContext, whole: JsonObject): Part[] {
  const parts: Part[] = [];
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

/** What the value of a schema is, as far as XML depends on it; `any` where the schema leaves that open. */
export type ContentKind = 'object' | 'array' | 'scalar' | 'any';

/** The kind of a schema: of parts that disagree, an object goes before an array, and both before a text. */
export function contentKind(parts: readonly Part[]): ContentKind {
  const kinds = new Set(parts.map(({ schema }) => ownKind(schema)));
  const order = ['object', 'array', 'scalar'] as const;
  return order.find((kind) => kinds.has(kind)) ?? 'any';
}

function ownKind(schema: JsonObject): ContentKind {
  const types = typesOf(schema) ?? [];
  if (types.includes('object') || isObject(memberAt(schema, 'properties'))) return 'object';
  if (types.includes('array') || memberAt(schema, 'items') !== undefined || memberAt(schema, 'prefixItems') !== undefined) return 'array';
  if (types.length > 0 || memberAt(schema, 'enum') !== undefined || memberAt(schema, 'const') !== undefined) return 'scalar';
  // What is listed besides the named ones is a map; `false` is a closed object.
  return memberAt(schema, 'additionalProperties') !== undefined ? 'object' : 'any';
}

/** The items of an array, wherever its parts say them. */
export function itemsOf(parts: readonly Part[]): JsonValue | undefined {
  for (const { schema } of parts) if (memberAt(schema, 'items') !== undefined) return memberAt(schema, 'items');
  return undefined;
}

/** Whether a schema lets `null` through: itself, what it refers to, its only part or one of its alternatives. */
export function isNullable(document: JsonObject, schema: JsonValue | undefined, depth = 0): boolean {
  const target = dereference(document, schema);
  if (target === undefined || depth > 20) return false;
  if (isNullableItself(target) || memberAt(schema, 'nullable') === true || memberAt(target, 'const') === null) return true;
  const [only, ...more] = arrayAt(target, 'allOf');
  if (only !== undefined && more.length === 0 && isNullable(document, only, depth + 1)) return true;
  return ['oneOf', 'anyOf'].some((key) => arrayAt(target, key).some((part) => isNullable(document, part, depth + 1)));
}
