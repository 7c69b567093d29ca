import { XSI_NAMESPACE } from '../../templates/runtime/xml/namespaces.js';
import type { ElementShape, Field, ObjectShape, Root, Shape } from '../../templates/runtime/xml/shape.js';

const XSD = 'http://www.w3.org/2001/XMLSchema-datatypes';

/** A RELAX NG schema for the documents of a table, whose shapes do not refer to one another in circles. */
export function grammarOf(root: Root): string {
  const roots = (Array.isArray(root) ? root : [root]) as ElementShape[];
  const start = `<choice>${roots.map((each) => elementOf(each, '')).join('')}</choice>`;
  return `<grammar xmlns="http://relaxng.org/ns/structure/1.0" datatypeLibrary="${XSD}"><start>${start}</start></grammar>`;
}

function elementOf(element: ElementShape, space: string, name = nameOf(element, space)): string {
  const inside = element.namespace !== undefined && !element.prefix ? element.namespace : space;
  const content = contentOf(element.shape, inside);
  const nil = `<group><attribute><name ns="${XSI_NAMESPACE}">nil</name><value>true</value></attribute><empty/></group>`;
  const whole = `<element>${name}${content}</element>`;
  return element.nil ? `<choice>${whole}<element>${name}${nil}</element></choice>` : whole;
}

function nameOf({ name, namespace }: ElementShape, space: string): string {
  return `<name ns="${escape(namespace ?? space)}">${name}</name>`;
}

const DATA: Readonly<Record<string, string>> = {
  string: '<text/>',
  token: '<text/>',
  any: '<text/>',
  number: '<data type="double"/>',
  boolean: '<data type="boolean"/>',
  base64: '<data type="base64Binary"/>',
  hex: '<data type="hexBinary"/>',
};

function dataOf(scalar: string): string {
  const data = DATA[scalar];
  if (data === undefined) throw new Error(`no such scalar: ${scalar}`);
  return data;
}

function contentOf(shape: Shape, space: string): string {
  if (typeof shape === 'function') return contentOf(shape(), space);
  if (typeof shape === 'string') return dataOf(shape);
  if ('bytes' in shape) return dataOf(shape.bytes);
  if ('content' in shape) return fieldOf(shape.content, space);
  if ('by' in shape) return `<choice>${Object.values(shape.cases).map((each) => contentOf(each, space)).join('')}</choice>`;
  return `<group>${shape.fields.map((field) => fieldOf(field, space)).join('')}${othersOf(shape, space)}<empty/></group>`;
}

function othersOf({ fields, others }: ObjectShape, space: string): string {
  if (!others) return '';
  const known = fields.flatMap(flatten).filter((field) => !field.is).flatMap(elementsOf).map((each) => nameOf(each, space)).filter((each) => each.startsWith(`<name ns="${escape(others.namespace ?? space)}"`));
  const except = known.length > 0 ? `<except>${[...new Set(known)].join('')}</except>` : '';
  const name = `<nsName ns="${escape(others.namespace ?? space)}">${except}</nsName>`;
  return `<zeroOrMore>${elementsOf(others).map((each) => elementOf(each, space, name)).join('')}</zeroOrMore>`;
}

function flatten(field: Field): Field[] {
  return field.is === 'inline' ? inlineOf(field).fields.flatMap(flatten) : [field];
}

function inlineOf({ shape }: Field): ObjectShape {
  return shape as ObjectShape;
}

function elementsOf(field: Field): readonly ElementShape[] {
  if (Array.isArray(field.shape)) return field.shape as readonly ElementShape[];
  return [{ ...field, name: field.as ?? field.name, shape: field.shape as Shape }];
}

function fieldOf(field: Field, space: string): string {
  if (field.is === 'inline') return occurs(field, `<group>${inlineOf(field).fields.map((each) => fieldOf(each, space)).join('')}</group>`);
  if (field.is === 'text') return contentOf(field.shape as Shape, space);
  if (field.is === 'attribute') {
    const [element = { name: '', shape: 'string' as const }] = elementsOf(field);
    const data = contentOf(element.shape, space);
    return occurs({ ...field, list: undefined } as unknown as Field, `<attribute>${nameOf(element, '')}${field.list ? `<list><zeroOrMore>${data}</zeroOrMore></list>` : data}</attribute>`);
  }
  return occurs(field, `<choice>${elementsOf(field).map((each) => elementOf(each, space)).join('')}</choice>`);
}

function occurs({ list, required }: Field, pattern: string): string {
  if (list) return `<zeroOrMore>${pattern}</zeroOrMore>`;
  return required ? pattern : `<optional>${pattern}</optional>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
