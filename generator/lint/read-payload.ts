import type { TreeElement } from '../descriptor/tree.js';
import { escapePointer, setMember, type JsonObject, type JsonValue } from '../json.js';
import type { ContentModel, ElementModel, FieldModel, ScalarModel, ShapeModel } from '../model/shape.js';
import type { Place } from '../problem.js';

/** An XML payload as the value that the client makes of it, and where its parts stand. */
export interface Payload {
  readonly value: JsonValue;
  readonly places: ReadonlyMap<string, Place>;
}

interface Reader {
  readonly constants: ReadonlyMap<string, ContentModel>;
  readonly places: Map<string, Place>;
}

/**
 * Reads an element by the table that the client reads it by, prefixes aside. What is no number or boolean stays the text that it is, and what
 * the table does not have is kept under its own name, so that both can be told. An empty element is no number and no boolean.
 */
export function readPayload(root: TreeElement, { shape }: ElementModel, shapes: readonly ShapeModel[]): Payload {
  const constants = new Map(shapes.flatMap((model) => (model.kind === 'shape' ? [[model.constant, model.shape] as const] : [])));
  const reader: Reader = { constants, places: new Map() };
  return { value: readContent(reader, root, shape, '') ?? null, places: reader.places };
}

function readContent(reader: Reader, element: TreeElement, given: ContentModel, pointer: string): JsonValue | undefined {
  reader.places.set(pointer, element.place);
  const content = resolve(reader, given);
  switch (content?.kind) {
    case 'scalar':
      return readScalar(element.text, content.scalar);
    case 'object':
      return readObject(reader, element, content.fields, content.others, pointer);
    case 'wrapper':
      return readField(reader, element, content.content, pointer);
    case 'choice': {
      const told = readField(reader, element, content.by, `${pointer}/${escapePointer(content.by.name)}`);
      const chosen = content.cases.find(([value]) => value === told)?.[1] ?? content.otherwise;
      return readContent(reader, element, chosen, pointer);
    }
    default:
      return element.text;
  }
}

function resolve({ constants }: Reader, content: ContentModel): ContentModel | undefined {
  return content.kind === 'reference' ? constants.get(content.constant) : content;
}

function readObject(reader: Reader, element: TreeElement, fields: readonly FieldModel[], others: FieldModel | undefined, pointer: string): JsonObject {
  const value: JsonObject = {};
  const put = (name: string, member: JsonValue | undefined): void => {
    if (member !== undefined) setMember(value, name, member);
  };
  for (const field of fields) put(field.name, readField(reader, element, field, `${pointer}/${escapePointer(field.name)}`));
  const known = new Set(fields.flatMap((field) => namesOf(reader, field)));
  for (const child of element.children) {
    const name = localName(child.name);
    if (known.has(name)) continue;
    const place = `${pointer}/${escapePointer(name)}`;
    reader.places.set(place, child.place);
    const [other] = others?.elements ?? [];
    put(name, other === undefined ? child.text : readElement(reader, child, other, place));
  }
  return value;
}

/** The names of the elements that a field has within the same parent. */
function namesOf(reader: Reader, { is, elements }: FieldModel): string[] {
  if (is === undefined) return elements.map(({ name }) => name);
  const content = is === 'inline' ? elements.map(({ shape }) => resolve(reader, shape)) : [];
  return content.flatMap((each) => (each?.kind === 'object' ? each.fields.flatMap((field) => (field.is === 'inline' ? [] : namesOf(reader, field))) : []));
}

/** The value of a field of an element; `undefined` where it is not there. */
function readField(reader: Reader, element: TreeElement, field: FieldModel, pointer: string): JsonValue | undefined {
  const [first] = field.elements;
  if (first === undefined) return undefined;
  if (field.is === 'inline') return readContent(reader, element, first.shape, pointer);
  if (field.is !== undefined) return readText(reader, element, field.is, first, pointer);
  const found = element.children.flatMap((child) => {
    const model = field.elements.find(({ name }) => name === localName(child.name));
    return model === undefined ? [] : [{ child, model }];
  });
  if (field.list) {
    const items = found.map(({ child, model }, index) => readElement(reader, child, model, `${pointer}/${index}`) ?? null);
    return items.length > 0 || field.required ? items : undefined;
  }
  return found[0] === undefined ? undefined : readElement(reader, found[0].child, found[0].model, pointer);
}

function readElement(reader: Reader, child: TreeElement, { shape, nil }: ElementModel, pointer: string): JsonValue | undefined {
  const isNil = nil && [...child.attributes].some(([name, { value }]) => localName(name) === 'nil' && /^\s*(?:true|1)\s*$/.test(value));
  if (!isNil) return readContent(reader, child, shape, pointer);
  reader.places.set(pointer, child.place);
  return null;
}

/** The value of an attribute, or of the text beside attributes. */
function readText(reader: Reader, element: TreeElement, is: 'attribute' | 'text', { name, shape }: ElementModel, pointer: string): JsonValue | undefined {
  const attribute = [...element.attributes].find(([given]) => localName(given) === name)?.[1];
  if (is === 'attribute' && attribute === undefined) return undefined;
  reader.places.set(pointer, is === 'attribute' ? (attribute?.place ?? element.place) : element.place);
  const text = is === 'attribute' ? (attribute?.value ?? '') : element.text;
  const content = resolve(reader, shape);
  return content?.kind === 'scalar' ? readScalar(text, content.scalar) : text;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function readScalar(text: string, scalar: ScalarModel): JsonValue | undefined {
  const trimmed = text.trim();
  if (scalar === 'token') return trimmed;
  if (scalar !== 'boolean' && scalar !== 'number') return text;
  if (trimmed === '') return undefined;
  if (scalar === 'boolean') return trimmed === 'true' || trimmed === '1' ? true : trimmed === 'false' || trimmed === '0' ? false : trimmed;
  return Number.isFinite(Number(trimmed)) ? Number(trimmed) : trimmed;
}
