import { arrayAt, textAt } from '../../document.js';
import { memberAt, type JsonObject } from '../../json.js';
import type { ScalarModel } from '../../service.js';
import { typesOf } from '../../typed/types.js';
import type { Part } from './parts.js';

/** How the text of a schema reads whose parts are no objects (the table of `Scalar` in the runtime's `xml/shape.ts`). */
export function describeScalar(parts: readonly Part[]): ScalarModel {
  const scalars = new Set(parts.flatMap(({ schema, context }) => (context.isConverted(schema) ? ['token' as const] : scalarsOf(schema))));
  const [first = 'any', ...others] = scalars;
  if (others.length === 0) return first;
  // White space that one of two kinds of text keeps is kept.
  return [...scalars].every((scalar) => scalar === 'string' || scalar === 'token') ? 'string' : 'any';
}

function scalarsOf(schema: JsonObject): ScalarModel[] {
  const listed = memberAt(schema, 'const') === undefined ? arrayAt(schema, 'enum') : [memberAt(schema, 'const') ?? null];
  const types = typesOf(schema) ?? [...new Set(listed.flatMap((value) => (value === null ? [] : [typeof value])))];
  const saysText = textAt(schema, 'format') !== undefined || textAt(schema, 'contentEncoding') !== undefined;
  return (types.length === 0 && saysText ? ['string'] : types).map((type) => {
    if (type === 'integer' || type === 'number') return 'number';
    if (type === 'boolean') return 'boolean';
    return encodingOf(schema) ?? (listed.length > 0 || textAt(schema, 'format') === 'uri' ? 'token' : 'string');
  });
}

/**
 * How a text stands for bytes: what `contentEncoding` says (RFC 4648, sections 4 and 8), `format` before there was that, and base64 for
 * bytes without an encoding, which XML cannot hold.
 */
export function encodingOf(schema: JsonObject): 'base64' | 'hex' | undefined {
  const encoding = textAt(schema, 'contentEncoding')?.toLowerCase();
  if (encoding !== undefined) return encoding === 'base64' ? 'base64' : encoding === 'base16' || encoding === 'hex' ? 'hex' : undefined;
  const format = textAt(schema, 'format');
  if (format === 'hexBinary' || format === 'hex') return 'hex';
  return format === 'byte' || format === 'binary' ? 'base64' : undefined;
}
