import { pointerTo } from '../document.js';
import { memberAt, splitPointer, type JsonObject, type JsonValue } from '../json.js';

/** A reference to a component schema whose name stands there as it is. */
const plain = /^#\/components\/schemas\/[^/%~]+$/;

/** The name of the component schema that a schema refers to; `undefined` where it refers to none. */
export function componentName(schema: JsonValue): string | undefined {
  const reference = memberAt(schema, '$ref');
  if (typeof reference !== 'string') return undefined;
  if (plain.test(reference)) return reference.slice(reference.lastIndexOf('/') + 1);
  const [, kind, name, ...inner] = splitPointer(reference.includes('%') ? decode(reference.slice(1)) : reference.slice(1));
  return kind === 'schemas' && inner.length === 0 ? name : undefined;
}

/** A reference to a component schema, percent-encoded where that is needed (RFC 6901, section 6). */
export function referenceTo(name: string): JsonObject {
  return { $ref: `#${pointerTo('components', 'schemas', name).replaceAll('%', '%25')}` };
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
