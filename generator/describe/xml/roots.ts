import { componentOf } from '../../discriminator.js';
import { dereference, objectAt, textAt } from '../../document.js';
import { isObject, type JsonObject, type JsonValue } from '../../json.js';
import type { ElementModel } from '../../service.js';
import type { XmlContext } from './context.js';
import { nameOf } from './names.js';
import { describeNode } from './nodes.js';

/** What is written where a document gives a root element no name. */
const fallback = 'root';

/**
 * The root elements that a body with this schema may have: one, or several where its alternatives are elements of their own. A root
 * without `xml.name` is called like its component (OpenAPI 3.2.0, XML Object, "XML Node Names").
 */
export function describeRoots(context: XmlContext, schema: JsonValue | undefined): readonly ElementModel[] {
  const { document } = context;
  const inferred = componentOf(document, schema);
  const target = dereference(document, schema) ?? {};
  const node = describeNode(context, schema, inferred ?? fallback);
  const isNamed = inferred !== undefined || textAt(xmlOf(document, schema), 'name') !== undefined;
  const isElement = node !== undefined && node.is === undefined && !node.list;
  if (isElement && (isNamed || node.elements.length > 1)) return node.elements;
  if (!isNamed) context.fault({ schema: target, found: 'a root element without a name', done: `any is read, and ${fallback} is written` });
  // A document has one root, also where the schema of an array or an object makes no node.
  const name = nameOf(context, target, xmlOf(document, schema), inferred ?? fallback) ?? { name: fallback, namespace: undefined, prefix: undefined };
  return [{ ...name, shape: context.content(schema, name.name), nil: false, unnamed: !isNamed }];
}

function xmlOf(document: JsonObject, schema: JsonValue | undefined): JsonObject {
  return { ...objectAt(dereference(document, schema) ?? {}, 'xml'), ...objectAt(isObject(schema) ? schema : {}, 'xml') };
}
