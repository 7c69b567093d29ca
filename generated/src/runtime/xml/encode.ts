import { FORBIDDEN } from './characters.js';
import { XmlError } from './error.js';
import { MAX_DEPTH } from './limits.js';
import { XML_NAMESPACE, type Bindings } from './namespaces.js';
import { closeTag, escapeAttribute, escapeText, openTag, qualify, type Qualifier, type Tag } from './qualify.js';
import { writeScalar } from './scalar.js';
import type { Field, ObjectShape, Root, Scalar, Shape } from './shape.js';
import { resolveShape } from './table.js';

/** Where a value stands: in the value as a whole, for messages, and in the document. */
interface Place {
  /** The object or list that it is in, and its name or index there. */
  readonly parent: Place | undefined;
  readonly name: string | number;
  readonly depth: number;
  readonly bindings: Readonly<Bindings>;
}

/**
 * Writes a value as a document, by the table and in its order, with an XML declaration and without white space between elements.
 *
 * Members that are `undefined` or `null` are left out, and only own members count. An empty list that is wrapped is an empty element,
 * any other is nothing. The names in the table are taken to be XML names; texts are escaped.
 *
 * Throws an `XmlError` with the path of the property (`schedule_fax.recipient[0].fax_number`), and never its value, for a member that the
 * table does not know, a required one that is missing, a value of the wrong type, a number that is not finite, a text with
 * characters that XML forbids, and a value nested deeper than `MAX_DEPTH`, such as one that contains itself.
 */
export function encodeXml(value: unknown, root: Root): string {
  const place = { parent: undefined, name: root.name, depth: 0, bindings: new Map([['xml', XML_NAMESPACE]]) };
  return `<?xml version="1.0" encoding="UTF-8"?>${writeElement(place, root.name, root, root.shape, value)}`;
}

function writeElement(place: Place, name: string, qualifier: Qualifier, shape: Shape, value: unknown): string {
  const tag = beginElement(place, name, qualifier);
  const resolved = resolveShape(shape);
  if (typeof resolved === 'string') return closeTag(tag, writeText(place, resolved, value, escapeText));
  if (!isObject(value)) return refuse(place, 'object', value);
  refuseUnknown(place, resolved, value);
  let content = '';
  for (const field of resolved.fields) {
    if (field.attribute) writeAttribute(tag, place, field, value);
  }
  for (const field of resolved.fields) {
    if (!field.attribute) content += writeField(place, tag.bindings, field, value);
  }
  return closeTag(tag, content);
}

function beginElement(place: Place, name: string, qualifier: Qualifier): Tag {
  if (place.depth >= MAX_DEPTH) fail(place, 'nested too deep');
  return openTag(place.bindings, name, qualifier);
}

function writeText(place: Place, scalar: Scalar, value: unknown, escape: (text: string) => string): string {
  const text = writeScalar(scalar, value) ?? refuse(place, EXPECTED[scalar], value);
  if (scalar === 'base64') return text;
  if (FORBIDDEN.test(text)) fail(place, 'a character that XML forbids');
  return escape(text);
}

const EXPECTED = { string: 'string', token: 'string', number: 'finite number', boolean: 'boolean', base64: 'Uint8Array' };

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuseUnknown(place: Place, { fields }: ObjectShape, value: Readonly<Record<string, unknown>>): void {
  const known = new Set(fields.map((field) => field.name));
  for (const name of Object.keys(value)) {
    if (!known.has(name) && value[name] != null) fail(place, `unknown property ${JSON.stringify(name.slice(0, 60))}`);
  }
}

function writeAttribute(tag: Tag, parent: Place, field: Field, value: Readonly<Record<string, unknown>>): void {
  const place = { ...parent, parent, name: field.name };
  const member = memberOf(place, field, value);
  if (member == null) return;
  const shape = resolveShape(field.shape);
  if (typeof shape !== 'string') fail(place, 'an attribute cannot hold an object');
  const name = qualify(tag, field.as ?? field.name, field, true);
  tag.head += ` ${name}="${writeText(place, shape, member, escapeAttribute)}"`;
}

function writeField(parent: Place, bindings: Readonly<Bindings>, field: Field, value: Readonly<Record<string, unknown>>): string {
  const place = { parent, name: field.name, depth: parent.depth + 1, bindings };
  const member = memberOf(place, field, value);
  if (member == null) return '';
  const name = field.as ?? field.name;
  if (!field.list) return writeElement(place, name, field, field.shape, member);
  if (!Array.isArray(member)) return refuse(place, 'array', member);
  if (!field.item) return writeItems(place, name, field, member);
  const tag = beginElement(place, name, field);
  return closeTag(tag, writeItems({ ...place, depth: place.depth + 1, bindings: tag.bindings }, field.item, field, member));
}

/** The member, which only a field that is not required may do without. */
function memberOf(place: Place, { name, required }: Field, value: Readonly<Record<string, unknown>>): unknown {
  const member = Object.hasOwn(value, name) ? value[name] : undefined;
  if (member == null && required) fail(place, 'required');
  return member;
}

function writeItems(parent: Place, name: string, field: Field, items: readonly unknown[]): string {
  const { depth, bindings } = parent;
  let content = '';
  for (let index = 0; index < items.length; index++) {
    content += writeElement({ parent, name: index, depth, bindings }, name, field, field.shape, items[index]);
  }
  return content;
}

function refuse(place: Place, expected: string, value: unknown): never {
  const found = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  fail(place, `expected ${expected}, found ${found}`);
}

function fail(place: Place, message: string): never {
  throw new XmlError(`${pathOf(place)}: ${message}`);
}

function pathOf({ parent, name }: Place): string {
  if (!parent) return String(name);
  return pathOf(parent) + (typeof name === 'number' ? `[${name}]` : `.${name}`);
}
