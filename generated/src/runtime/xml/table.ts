import { expandedName } from './namespaces.js';
import type { Field, ObjectShape, Scalar, Shape } from './shape.js';

/** The shape that a shape stands for. A function is called at each use, since shapes may refer to one another in circles. */
export function resolveShape(shape: Shape): Scalar | ObjectShape {
  let resolved = shape;
  while (typeof resolved === 'function') resolved = resolved();
  return resolved;
}

/** What a name in an object stands for. */
interface Entry {
  readonly field: Field;
  /** The shape of the element itself. */
  readonly shape: Shape;
}

/** The fields of an object by what stands on the wire: an element by its expanded name, an attribute by the same after an `@`. */
export function entriesOf(shape: ObjectShape): ReadonlyMap<string, Entry> {
  let entries = ENTRIES.get(shape);
  if (!entries) {
    entries = new Map(shape.fields.map((field) => [nameOnWire(field), { field, shape: elementShape(field) }]));
    ENTRIES.set(shape, entries);
  }
  return entries;
}

const ENTRIES = /* @__PURE__ */ new WeakMap<ObjectShape, ReadonlyMap<string, Entry>>();

function nameOnWire({ name, as, attribute, namespace }: Field): string {
  return (attribute ? '@' : '') + expandedName(as ?? name, namespace);
}

/** The element that wraps the items of a list is an object with the list as its only field. */
function elementShape({ item, ...field }: Field): Shape {
  return item ? { fields: [{ ...field, name: item, as: item, required: true }] } : field.shape;
}
