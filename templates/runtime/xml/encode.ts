import { elementOfValue, shapeOfValue } from './choose.js';
import { escapeSection } from './escape.js';
import { isName } from './name.js';
import { XSI_NAMESPACE } from './namespaces.js';
import { MAX_DEPTH } from './options.js';
import { addAttribute, declaration, openTag, type Scope, type Tag } from './qualify.js';
import type { ElementShape, Field, ObjectShape, Root } from './shape.js';
import { elementsOf, inlineFields, isSeveral, namesOf, resolveShape, spaceIn } from './table.js';
import { writeAttributes } from './write-attributes.js';
import { fail, isObject, memberOf, refuse, writeText, type Members, type Writer } from './writer.js';

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
  const writer: Writer = { path: [roots.map(({ name }) => name).join(' or ')], declared: new Map(), depth: 0 };
  const element = elementFor(writer, roots, value);
  writer.path[0] = element.name;
  const { tag, content } = writeContent(writer, { space: '', local: undefined }, element, value);
  const prefixes = [...writer.declared].map(([prefix, namespace]) => declaration(prefix, namespace)).join('');
  return `<?xml version="1.0" encoding="UTF-8"?><${tag.name}${prefixes}${tag.head}>${content}</${tag.name}>`;
}

function writeElement(writer: Writer, scope: Scope, element: ElementShape, value: unknown): string {
  const { name, shape, prefix } = element;
  // Most elements are texts that need no tag of their own making.
  if (typeof shape === 'string' && !prefix && value !== null && spaceIn(element, scope.space) === scope.space && writer.depth < MAX_DEPTH) {
    return `<${name}>${writeText(writer, shape, value)}</${name}>`;
  }
  const { tag, content } = writeContent(writer, scope, element, value);
  return `<${tag.name}${tag.head}>${content}</${tag.name}>`;
}

function writeContent(writer: Writer, scope: Scope, element: ElementShape, value: unknown): { tag: Tag; content: string } {
  const tag = openTag(writer.declared, scope, element);
  if (value === null && element.nil) {
    addAttribute(writer.declared, tag, NIL, 'true');
    return { tag, content: '' };
  }
  if (++writer.depth > MAX_DEPTH) fail(writer, 'nested too deep');
  const shape = shapeOfValue(element.shape, value);
  const content =
    typeof shape === 'string' ? writeText(writer, shape, value)
    : 'content' in shape ? writeElements(writer, tag.scope, shape.content, value)
    : writeObject(writer, tag, shape, value);
  writer.depth--;
  return { tag, content };
}

const NIL: ElementShape = { name: 'nil', shape: 'boolean', namespace: XSI_NAMESPACE, prefix: 'xsi' };

function writeObject(writer: Writer, tag: Tag, shape: ObjectShape, value: unknown): string {
  if (!isObject(value)) return refuse(writer, 'object', value);
  writeAttributes(writer, tag, shape.fields, value);
  const content = writeFields(writer, tag, shape.fields, value);
  return content + writeOthers(writer, tag, shape, value);
}

function writeFields(writer: Writer, tag: Tag, fields: readonly Field[], value: Members): string {
  let content = '';
  for (const field of fields) {
    const member = field.is === 'attribute' ? undefined : memberOf(writer, field, value);
    if (member === undefined) continue;
    writer.path.push(field.name);
    content += writeField(writer, tag, field, member);
    writer.path.pop();
  }
  return content;
}

function writeField(writer: Writer, tag: Tag, field: Field, value: unknown): string {
  if (!field.is) return writeElements(writer, tag.scope, field, value);
  if (field.is === 'inline') return isObject(value) ? writeFields(writer, tag, inlineFields(field), value) : refuse(writer, 'object', value);
  const scalar = isSeveral(field.shape) ? undefined : resolveShape(field.shape);
  if (typeof scalar !== 'string') return fail(writer, 'text cannot hold an object');
  return field.cdata ? writeText(writer, scalar, value, escapeSection) : writeText(writer, scalar, value);
}

/** The element of a field, or all of them where it is a list. */
function writeElements(writer: Writer, scope: Scope, field: Field, value: unknown): string {
  const elements = elementsOf(field);
  if (!field.list) return writeElement(writer, scope, elementFor(writer, elements, value), value);
  if (!Array.isArray(value)) return refuse(writer, 'array', value);
  let content = '';
  for (let index = 0; index < value.length; index++) {
    writer.path.push(index);
    content += writeElement(writer, scope, elementFor(writer, elements, value[index]), value[index]);
    writer.path.pop();
  }
  return content;
}

function elementFor(writer: Writer, elements: readonly ElementShape[], value: unknown): ElementShape {
  const element = elements.length > 1 ? elementOfValue(elements, value) : elements[0];
  return element ?? refuse(writer, elements.map(({ name }) => name).join(' or '), value);
}

/** The members that no field has: those of a map, if it is one. */
function writeOthers(writer: Writer, tag: Tag, shape: ObjectShape, value: Members): string {
  const { others } = shape;
  const known = namesOf(shape);
  let content = '';
  for (const name of Object.keys(value)) {
    if (known.has(name) || value[name] === undefined || (value[name] === null && !others?.nil)) continue;
    if (!others) return fail(writer, `unknown property ${JSON.stringify(name.slice(0, 60))}`);
    if (!isName(name)) fail(writer, `not an XML name: ${JSON.stringify(name.slice(0, 60))}`);
    content += writeFields(writer, tag, [{ ...others, name }], value);
  }
  return content;
}
