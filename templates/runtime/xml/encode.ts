import { escapeSection } from './escape.js';
import { elementOfValue } from './fit.js';
import { isName } from './name.js';
import { XSI_NAMESPACE } from './namespaces.js';
import { MAX_DEPTH } from './options.js';
import { planField, planOf, type Plan, type Planned } from './plan.js';
import { addAttribute, declaration, openTag, type Scope, type Tag } from './qualify.js';
import type { Decided, ElementShape, Field, Root, Shape } from './shape.js';
import { elementsOf, isChoice, isScalar, isSeveral, resolveShape } from './table.js';
import { writeAttributes } from './write-attributes.js';
import { fail, isBare, isObject, memberOf, refuse, scalarText, writeText, type Members, type Writer } from './writer.js';

/**
 * Writes a value as a document, by the table and in its order, with an XML declaration and without white space between elements.
 *
 * Members that are `undefined` are left out, and so are those that are `null` where the table has no `xsi:nil` for them; only own members
 * count. An empty list that is wrapped is an empty element, any other is nothing. Where the table has several elements, or several
 * shapes for one, the value tells which. The names in the table are taken to be XML names; texts are escaped. Each prefix is
 * declared once, by the root element, unless the table has it for two namespaces.
 *
 * Throws an `XmlError` with the path of the property (`schedule_fax.recipient[0].fax_number`), and never its value, for a member that the
 * table does not know, a required one that is missing, a value of the wrong type, a number that is not finite, a text with
 * characters that XML forbids, a name of a map's member that is no XML name, and a value nested deeper than `MAX_DEPTH`, such as one
 * that contains itself.
 */
export function encodeXml(value: unknown, root: Root): string {
  const roots = isSeveral(root) ? root : [root];
  const writer: Writer = { out: '', path: [roots.map(({ name }) => name).join(' or ')], declared: new Map(), depth: 0 };
  const element = elementFor(writer, roots, value);
  writer.path[0] = element.name;
  const tag = openTag(writer.declared, { space: '', local: undefined }, element);
  finishElement(writer, tag, element, value);
  // What is inside says which prefixes the root declares.
  const prefixes = [...writer.declared].map(([prefix, namespace]) => declaration(prefix, namespace)).join('');
  return `<?xml version="1.0" encoding="UTF-8"?><${tag.name}${prefixes}${writer.out}`;
}

function writeElement(writer: Writer, scope: Scope, element: ElementShape, value: unknown): void {
  const tag = openTag(writer.declared, scope, element);
  writer.out += `<${tag.name}`;
  finishElement(writer, tag, element, value);
}

/** All of an element but its name. */
function finishElement(writer: Writer, tag: Tag, element: ElementShape, value: unknown): void {
  if (++writer.depth > MAX_DEPTH) fail(writer, 'nested too deep');
  if (value === null && element.nil) {
    addAttribute(writer.declared, tag, NIL, 'true');
    writer.out += `${tag.head}>`;
  } else writeContent(writer, tag, shapeOfValue(element.shape, value), value);
  writer.out += `</${tag.name}>`;
  writer.depth--;
}

const NIL: ElementShape = { name: 'nil', shape: 'boolean', namespace: XSI_NAMESPACE, prefix: 'xsi' };

function shapeOfValue(shape: Shape, value: unknown): Decided {
  const resolved = resolveShape(shape);
  return isChoice(resolved) ? resolved.told.ofValue(resolved, value) : resolved;
}

/** The rest of a start tag, and what is in the element. */
function writeContent(writer: Writer, tag: Tag, shape: Decided, value: unknown): void {
  if (isScalar(shape)) writer.out += `${tag.head}>${writeText(writer, shape, value)}`;
  else if ('content' in shape) {
    writer.out += `${tag.head}>`;
    writeElements(writer, tag.scope, shape.content, value);
  } else if (isObject(value)) {
    const plan = planOf(shape);
    if (plan.attributes.length) writeAttributes(writer, tag, plan, value);
    writer.out += `${tag.head}>`;
    writeFields(writer, tag.scope, plan.fields, value);
    writeOthers(writer, tag.scope, plan, shape.others, value);
  } else refuse(writer, 'object', value);
}

function writeFields(writer: Writer, scope: Scope, fields: readonly Planned[], value: Members): void {
  // Texts beside each other are put together before they are added to the long text, which costs the collector less.
  let texts = '';
  const bare = isBare(value);
  for (const planned of fields) {
    const member = memberOf(writer, planned, value, bare);
    if (member === undefined) continue;
    const { field, plain } = planned;
    const text = plain && scalarText(plain.scalar, member);
    if (plain && text !== undefined) texts += plain.open + text + plain.close;
    else {
      writer.out += texts;
      texts = '';
      writer.path.push(field.name);
      writeField(writer, scope, field, member);
      writer.path.pop();
    }
  }
  writer.out += texts;
}

function writeField(writer: Writer, scope: Scope, field: Field, value: unknown): void {
  if (!field.is) return writeElements(writer, scope, field, value);
  const shape = isSeveral(field.shape) ? undefined : resolveShape(field.shape);
  if (shape && isScalar(shape)) writer.out += field.cdata ? writeText(writer, shape, value, escapeSection) : writeText(writer, shape, value);
  else if (isObject(value) && shape && 'fields' in shape) writeFields(writer, scope, planOf(shape).fields, value);
  else refuse(writer, 'object', value);
}

/** The element of a field, or all of them where it is a list. */
function writeElements(writer: Writer, scope: Scope, field: Field, value: unknown): void {
  const elements = elementsOf(field);
  if (!field.list) return writeElement(writer, scope, elementFor(writer, elements, value), value);
  if (!Array.isArray(value)) return refuse(writer, 'array', value);
  let { out } = writer;
  writer.out = '';
  for (let index = 0; index < value.length; index++) {
    writer.path.push(index);
    writeElement(writer, scope, elementFor(writer, elements, value[index]), value[index]);
    writer.path.pop();
    if (writer.out.length > SOME && writer.out.length < MANY) {
      out += makeOne(writer.out);
      writer.out = '';
    }
  }
  writer.out = out + writer.out;
}

/** From how many characters on texts that were put together are made one, and up to how many: a long one would only be copied. */
const SOME = 8_192;
const MANY = 262_144;

/**
 * The same text in one piece. What `+` puts together stays a tree of small texts, which the collector moves about for as long as a list is written: in one
 * piece a long list takes a fifth less time. `join` copies only where there are two texts.
 */
function makeOne(text: string): string {
  return [text, ' '].join('').slice(0, -1);
}

function elementFor(writer: Writer, elements: readonly ElementShape[], value: unknown): ElementShape {
  const element = elements.length > 1 ? elementOfValue(elements, value) : elements[0];
  return element ?? refuse(writer, elements.map(({ name }) => name).join(' or '), value);
}

/** The members that no field has: those of a map, if it is one. */
function writeOthers(writer: Writer, scope: Scope, { names }: Plan, others: Field | undefined, value: Members): void {
  for (const name in value) {
    if (names.has(name) || !Object.hasOwn(value, name)) continue;
    if (value[name] === undefined || (value[name] === null && !others?.nil)) continue;
    if (!others) return fail(writer, `unknown property ${JSON.stringify(name.slice(0, 60))}`);
    if (!isName(name)) fail(writer, `not an XML name: ${JSON.stringify(name.slice(0, 60))}`);
    writeFields(writer, scope, [planField({ ...others, name })], value);
  }
}
