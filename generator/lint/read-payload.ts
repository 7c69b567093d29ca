import type { TreeElement } from '../descriptor/tree.js';
import { escapePointer, setMember, type JsonObject, type JsonValue } from '../json.js';
import type { ElementShape, FieldModel, ShapeModel } from '../model/shape.js';
import type { Place } from '../problem.js';

/** An XML payload as the value that the client makes of it, and where its parts stand. */
export interface Payload {
  readonly value: JsonValue;
  readonly places: ReadonlyMap<string, Place>;
}

/**
 * Reads an element by the table that the client reads it by. What is no number or boolean stays the text that it is, and what the table
 * does not have is kept under its own name, so that both can be told. An empty element is no number and no boolean.
 */
export function readPayload(root: TreeElement, shape: ElementShape, shapes: readonly ShapeModel[]): Payload {
  const constants = new Map(shapes.flatMap((model) => (model.kind === 'shape' ? [[model.constant, model.shape] as const] : [])));
  const places = new Map<string, Place>();

  const read = (element: TreeElement, given: ElementShape, pointer: string): JsonValue | undefined => {
    places.set(pointer, element.place);
    const own = given.kind === 'reference' ? constants.get(given.constant) : given;
    if (own === undefined || own.kind === 'reference') return element.text;
    return own.kind === 'scalar' ? readScalar(element.text, own.scalar) : readObject(element, own.fields, pointer);
  };

  const readObject = (element: TreeElement, fields: readonly FieldModel[], pointer: string): JsonObject => {
    const value: JsonObject = {};
    const below = (name: string): string => `${pointer}/${escapePointer(name)}`;
    const put = (name: string, member: JsonValue | undefined): void => {
      if (member !== undefined) setMember(value, name, member);
    };
    const known = new Set(fields.map(({ name, as }) => as ?? name));
    for (const field of fields) {
      const { name, as = name } = field;
      const attribute = element.attributes.get(as);
      if (field.attribute) {
        if (attribute === undefined) continue;
        places.set(below(name), attribute.place);
        put(name, field.shape.kind === 'scalar' ? readScalar(attribute.value, field.shape.scalar) : attribute.value);
        continue;
      }
      const found = element.children.filter((child) => child.name === as);
      if (!field.list) {
        const [first] = found;
        put(name, first === undefined ? undefined : read(first, field.shape, below(name)));
      } else if (found.length > 0 || field.required) {
        const items = field.item === undefined ? found : found.flatMap((each) => each.children.filter((child) => child.name === field.item));
        put(name, items.map((item, index) => read(item, field.shape, `${below(name)}/${index}`) ?? null));
      }
    }
    for (const child of element.children) {
      if (known.has(child.name)) continue;
      places.set(below(child.name), child.place);
      put(child.name, child.text);
    }
    return value;
  };

  return { value: read(root, shape, '') ?? null, places };
}

function readScalar(text: string, scalar: 'string' | 'token' | 'number' | 'boolean' | 'base64'): JsonValue | undefined {
  if (scalar === 'string' || scalar === 'base64') return text;
  const trimmed = text.trim();
  if (scalar === 'token') return trimmed;
  if (trimmed === '') return undefined;
  if (scalar === 'boolean') return trimmed === 'true' || trimmed === '1' ? true : trimmed === 'false' || trimmed === '0' ? false : trimmed;
  return Number.isFinite(Number(trimmed)) ? Number(trimmed) : trimmed;
}
