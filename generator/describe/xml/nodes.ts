import { arrayAt, dereference, objectAt, textAt } from '../../document.js';
import { componentOf } from '../../discriminator.js';
import { quote } from '../../ingest/wording.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from '../../json.js';
import type { ElementModel, FieldModel } from '../../service.js';
import type { XmlContext } from './context.js';
import { nameOf } from './names.js';
import { contentKind, isNullable, itemsOf, listParts, type Part } from './parts.js';

/** What a schema is in the document: everything of a field but the property that it is the value of. */
export type XmlNode = Pick<FieldModel, 'elements' | 'list' | 'is' | 'cdata'>;

/** A schema that is looked at. */
interface Looked {
  readonly context: XmlContext;
  /** As it stands, perhaps a reference. */
  readonly schema: JsonObject;
  /** What that leads to. */
  readonly target: JsonObject;
  readonly xml: JsonObject;
  readonly parts: readonly Part[];
  readonly inferred: string;
}

type NodeType = 'element' | 'attribute' | 'text' | 'cdata' | 'none';

/**
 * What a schema is in XML (OpenAPI 3.2.0, XML Object). `inferred` is its name where it gives none. `undefined`, and a fault of the
 * schema: XML has nothing like it.
 */
export function describeNode(context: XmlContext, value: JsonValue | undefined, inferred: string): XmlNode | undefined {
  const schema = isObject(value) ? value : {};
  const target = dereference(context.document, schema) ?? {};
  const isReference = textAt(schema, '$ref') !== undefined;
  const own = objectAt(schema, 'xml');
  const around = isReference ? nodeTypeIn(own) : undefined;
  if (around === 'element') return wrapNode(context, schema, target, inferred);
  // Since 3.2 a reference is no node, and what it leads to has the name that it has where it stands.
  const isBare = isReference && isSince32(context.document) && (around ?? 'none') === 'none';
  if (isBare && textAt(own, 'name') !== undefined) {
    context.fault({ schema, found: 'the name of a reference that is no node (nodeType)', done: 'it is ignored' });
  }
  const xml = isBare ? objectAt(target, 'xml') : { ...objectAt(target, 'xml'), ...own };
  const name = isBare ? (componentOf(context.document, schema) ?? inferred) : inferred;
  const looked = { context, schema, target, xml, parts: listParts(context, target), inferred: name };
  return nodeOfType(looked, nodeTypeOf(looked));
}

/** An element round what a reference leads to. */
function wrapNode(context: XmlContext, schema: JsonObject, target: JsonObject, inferred: string): XmlNode | undefined {
  const xml = objectAt(schema, 'xml');
  const inner = describeNode(context, { $ref: schema['$ref'] ?? '' }, inferred);
  const name = nameOf(context, schema, xml, inferred);
  if (inner === undefined || name === undefined) return undefined;
  const nil = isNullable(context.document, target);
  if (inner.is !== undefined) return element({ ...name, shape: context.content(schema, name.name), nil, unnamed: false });
  const content: FieldModel = { name: 'content', ...inner, required: true };
  return element({ ...name, shape: { kind: 'wrapper', content }, nil, unnamed: false });
}

function nodeTypeOf({ context, schema, xml, parts }: Looked): NodeType {
  const given = nodeTypeIn(xml);
  if (given !== undefined) return given;
  const said = textAt(xml, 'nodeType') ?? textAt(xml, 'x-node-type');
  if (said !== undefined) context.fault({ schema, found: `the node type ${quote(said)}`, done: 'it is ignored' });
  if (memberAt(xml, 'attribute') === true) return 'attribute';
  return contentKind(parts) === 'array' && memberAt(xml, 'wrapped') !== true ? 'none' : 'element';
}

/** The node type that an `xml` object gives: `nodeType` of OpenAPI 3.2, or the extension with which 3.0 and 3.1 say it. */
function nodeTypeIn(xml: JsonObject): NodeType | undefined {
  const given = textAt(xml, 'nodeType') ?? textAt(xml, 'x-node-type');
  return (['element', 'attribute', 'text', 'cdata', 'none'] as const).find((type) => type === given);
}

function isSince32(document: JsonObject): boolean {
  return /^3\.([2-9]|\d\d)/.test(textAt(document, 'openapi') ?? '');
}

function nodeOfType(looked: Looked, type: NodeType): XmlNode | undefined {
  switch (type) {
    case 'element':
      return elementNode(looked);
    case 'attribute':
      return attributeNode(looked);
    case 'text':
    case 'cdata':
      return textNode(looked, type === 'cdata');
    case 'none':
      return bareNode(looked);
  }
}

function elementNode(looked: Looked): XmlNode | undefined {
  const { context, schema, target, xml, inferred } = looked;
  const alternatives = alternativesOf(looked);
  const named = alternatives.every((each) => textAt(xmlBehind(context.document, each), 'name') !== undefined);
  if (alternatives.length > 1 && named && textAt(xml, 'name') === undefined) return alternativeNodes(looked, alternatives);
  const name = nameOf(context, schema, xml, inferred);
  if (name === undefined) return undefined;
  // Since 3.2 the items of an array are called like the property, before that like the element around them.
  const inner = nodeTypeIn(xml) === undefined ? name.name : inferred;
  return element({ ...name, shape: context.content(schema, inner), nil: isNullable(context.document, target), unnamed: false });
}

function attributeNode({ context, schema, xml, parts, inferred }: Looked): XmlNode | undefined {
  const name = nameOf(context, schema, xml, inferred);
  const list = contentKind(parts) === 'array';
  const shape = list ? context.content(itemsOf(parts), inferred) : context.content(schema, inferred);
  if (shape.kind !== 'scalar') return refuse(context, schema, 'an attribute that is no text');
  return name && { elements: [{ ...name, shape, nil: false, unnamed: false }], list, is: 'attribute', cdata: false };
}

function textNode({ context, schema, inferred }: Looked, cdata: boolean): XmlNode | undefined {
  const shape = context.content(schema, inferred);
  if (shape.kind !== 'scalar') return refuse(context, schema, 'a text that holds elements');
  return { elements: [{ ...nameless, shape }], list: false, is: 'text', cdata };
}

const nameless = { name: '', namespace: undefined, prefix: undefined, nil: false, unnamed: false };

/** A schema without a node of its own: its items, its alternatives or its members stand where it would. */
function bareNode(looked: Looked): XmlNode | undefined {
  const { context, schema, parts, inferred } = looked;
  const alternatives = alternativesOf(looked);
  if (alternatives.length > 1) return alternativeNodes(looked, alternatives);
  switch (contentKind(parts)) {
    case 'array': {
      if (parts.some((part) => memberAt(part.schema, 'prefixItems') !== undefined)) return refuse(context, schema, 'an array with items by place');
      const item = describeNode(context.below(looked.target), itemsOf(parts), inferred);
      if (item?.list === true) return refuse(context, schema, 'a list in a list, neither of them in an element');
      if (item?.is !== undefined) return refuse(context, schema, 'mixed content: a list of texts');
      return item && { ...item, list: true };
    }
    case 'object':
      if (holdsItself(context.document, looked.target)) return refuse(context, schema, 'an object without a node that holds itself');
      return { elements: [{ ...nameless, shape: context.content(schema, inferred) }], list: false, is: 'inline', cdata: false };
    default:
      context.fault({ schema, found: 'a value without a node', done: 'it is left out of XML' });
      return undefined;
  }
}

/** Whether an object without a node has itself among those that stand in its place. */
function holdsItself(document: JsonObject, schema: JsonObject): boolean {
  const seen = new Set<JsonObject>();
  const pending = insideOf(document, schema);
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next === schema) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    pending.push(...insideOf(document, next));
  }
  return false;
}

/** The objects whose members stand where those of an object do. */
function insideOf(document: JsonObject, schema: JsonObject): JsonObject[] {
  const bare = Object.values(objectAt(schema, 'properties')).filter((each) => nodeTypeIn(xmlBehind(document, each)) === 'none');
  const parts = ['allOf', 'oneOf', 'anyOf'].flatMap((key) => arrayAt(schema, key));
  return [...bare, ...parts].map((each) => dereference(document, each)).filter((each) => each !== undefined);
}

/** The alternatives of a schema that says nothing else of its value; `null` is none. */
function alternativesOf({ target }: Looked): JsonValue[] {
  if (isObject(memberAt(target, 'discriminator')) && nodeTypeIn(objectAt(target, 'xml')) !== 'none') return [];
  if (Object.keys(objectAt(target, 'properties')).length > 0 || arrayAt(target, 'allOf').length > 0) return [];
  return ['oneOf', 'anyOf'].flatMap((key) => arrayAt(target, key)).filter((part) => memberAt(part, 'type') !== 'null');
}

/** Each alternative is an element of its own. */
function alternativeNodes({ context, schema, inferred }: Looked, alternatives: readonly JsonValue[]): XmlNode | undefined {
  const nodes = alternatives.map((each) => describeNode(context, each, componentOf(context.document, each) ?? inferred));
  if (nodes.some((node) => node?.is !== undefined)) return refuse(context, schema, 'mixed content: alternatives that are no elements');
  if (nodes.some((node) => node?.list === true)) return refuse(context, schema, 'an alternative that is a list without an element');
  const elements = nodes.flatMap((node) => node?.elements ?? []);
  return elements.length === 0 ? undefined : { elements, list: false, is: undefined, cdata: false };
}

/** The `xml` object of a schema; what stands beside a reference overrides what stands behind it. */
function xmlBehind(document: JsonObject, schema: JsonValue): JsonObject {
  if (!isObject(schema)) return {};
  return { ...objectAt(dereference(document, schema) ?? {}, 'xml'), ...objectAt(schema, 'xml') };
}

function element(model: ElementModel): XmlNode {
  return { elements: [model], list: false, is: undefined, cdata: false };
}

function refuse(context: XmlContext, schema: JsonObject, found: string): undefined {
  context.fault({ schema, found, done: undefined });
}
