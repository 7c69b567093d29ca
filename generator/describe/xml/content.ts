import { memberAt, type JsonObject } from '../../json.js';
import type { ContentModel } from '../../service.js';
import { describeChoice } from './choices.js';
import type { XmlContext } from './context.js';
import { describeObject } from './fields.js';
import { describeNode } from './nodes.js';
import { contentKind, itemsOf, listParts, type Part } from './parts.js';
import { describeScalar } from './scalars.js';

/** What an element holds whose schema, no reference, is this one; the items of an array are called as `inferred` where nothing names them. */
export function describeContent(context: XmlContext, schema: JsonObject, inferred: string): ContentModel {
  const parts = listParts(context, schema);
  const kind = contentKind(parts);
  if (kind === 'array') return describeList(context, schema, parts, inferred);
  if (kind !== 'object') return { kind: 'scalar', scalar: describeScalar(parts) };
  if (parts.some((part) => contentKind([part]) === 'scalar')) {
    context.fault({ schema, found: 'a text that may be an object', done: 'it is read as an object' });
  }
  const whole = describeObject(context, schema, parts);
  return describeChoice(context, schema, parts, whole) ?? whole;
}

/** An array whose items stand in the element. */
function describeList(context: XmlContext, schema: JsonObject, parts: readonly Part[], inferred: string): ContentModel {
  const byPlace = parts.some((part) => memberAt(part.schema, 'prefixItems') !== undefined);
  if (byPlace) context.fault({ schema, found: 'an array with items by place', done: undefined });
  const item = describeNode(context.below(schema), itemsOf(parts), inferred);
  if (item?.list === true) context.fault({ schema, found: 'a list in a list, neither of them in an element', done: undefined });
  if (item?.is !== undefined) context.fault({ schema, found: 'mixed content: a list of texts', done: undefined });
  const any = { name: inferred, namespace: undefined, prefix: undefined, shape: { kind: 'scalar', scalar: 'any' } as const, nil: false, unnamed: false };
  return { kind: 'wrapper', content: { elements: [any], is: undefined, cdata: false, ...item, name: 'items', list: true, required: true } };
}
