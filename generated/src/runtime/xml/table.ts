import { expandedName } from './namespaces.js';
import type { ChoiceShape, Decided, ElementShape, Field, ObjectShape, Scalar, Shape, WrapperShape } from './shape.js';

/** A shape that is looked at. */
export type ResolvedShape = Decided | ChoiceShape;

/** The shape that a shape stands for. A function is called at each use, since shapes may refer to one another in circles. */
export function resolveShape(shape: Shape): ResolvedShape {
  let resolved = shape;
  while (typeof resolved === 'function') resolved = resolved();
  return resolved;
}

/** Whether a shape is that of a text, and not of elements. */
export function isScalar(shape: ResolvedShape): shape is Scalar {
  return typeof shape === 'string' || 'bytes' in shape;
}

/** Whether a shape is one of several, which the value tells. */
export function isChoice(shape: ResolvedShape): shape is ChoiceShape {
  return typeof shape === 'object' && 'by' in shape;
}

/** What a name in an object stands for. */
export interface Entry {
  readonly field: Field;
  /** The element that has the name. */
  readonly element: ElementShape;
  /** The namespace that holds inside the element for elements that name none. */
  readonly space: string;
  /** The inline fields that the field is in, outermost first. */
  readonly path: readonly Field[];
}

/** The fields of an object by what stands on the wire; names are expanded names. */
export interface Entries {
  readonly elements: Map<string, Entry>;
  readonly attributes: Map<string, Entry>;
  text: Entry | undefined;
  others: Entry | undefined;
  readonly required: Entry[];
}

/** The entries of an object in whose place `space` is the namespace of elements that name none. */
export function entriesOf(shape: ObjectShape | WrapperShape, space: string): Entries {
  let known = ENTRIES.get(shape);
  if (!known) ENTRIES.set(shape, (known = new Map()));
  let entries = known.get(space);
  if (!entries) known.set(space, (entries = listEntries(shape, space)));
  return entries;
}

const ENTRIES = /* @__PURE__ */ new WeakMap<object, Map<string, Entries>>();

function listEntries(shape: ObjectShape | WrapperShape, space: string): Entries {
  const entries: Entries = { elements: new Map(), attributes: new Map(), text: undefined, others: undefined, required: [] };
  if ('content' in shape) addField(entries, shape.content, space, []);
  else {
    for (const field of shape.fields) addField(entries, field, space, []);
    if (shape.others) entries.others = listElements(shape.others, space, [])[0];
  }
  return entries;
}

function addField(entries: Entries, field: Field, space: string, path: readonly Field[]): void {
  if (field.is === 'inline') {
    for (const inner of inlineFields(field)) addField(entries, inner, space, [...path, field]);
    return;
  }
  const found = listElements(field, space, path);
  const [first] = found;
  if (field.required && first) entries.required.push(first);
  if (field.is === 'text') entries.text ??= first;
  else if (field.is === 'attribute') for (const entry of found) addNamed(entries.attributes, entry, '');
  else for (const entry of found) addNamed(entries.elements, entry, space);
}

/** Of two fields with one name the first counts. */
function addNamed(named: Map<string, Entry>, entry: Entry, space: string): void {
  const name = nameOnWire(entry.element, space);
  if (!named.has(name)) named.set(name, entry);
}

function listElements(field: Field, space: string, path: readonly Field[]): Entry[] {
  return elementsOf(field).map((element) => ({ field, element, space: spaceIn(element, space), path }));
}

/** The fields of an inline field, whose shape is an object. */
export function inlineFields({ shape }: Field): readonly Field[] {
  const resolved = isSeveral(shape) ? '' : resolveShape(shape);
  return typeof resolved === 'object' && 'fields' in resolved ? resolved.fields : [];
}

/** The elements that a field may be: itself, or those that stand for a kind of value each. */
export function elementsOf(field: Field): readonly ElementShape[] {
  const { shape } = field;
  if (isSeveral(shape)) return shape;
  let elements = ELEMENTS.get(field);
  if (!elements) ELEMENTS.set(field, (elements = [{ ...field, name: field.as ?? field.name, shape }]));
  return elements;
}

const ELEMENTS = /* @__PURE__ */ new WeakMap<Field, readonly ElementShape[]>();

export function isSeveral<Single>(value: Single | readonly ElementShape[]): value is readonly ElementShape[] {
  return Array.isArray(value);
}

/** The default namespace inside an element. */
export function spaceIn({ namespace, prefix }: ElementShape, space: string): string {
  return namespace && prefix ? space : (namespace ?? space);
}

/** The expanded name of an element where `space` is the namespace of elements that name none. */
export function nameOnWire({ name, namespace }: ElementShape, space: string): string {
  return expandedName(name, namespace ?? space);
}

/** An expanded name without the namespace, which is a value of the document; bounded, since the document chose it. */
export function localName(name: string): string {
  return name.slice(name.lastIndexOf('}') + 1).slice(0, 60);
}

/** A member that a value itself has. */
export function ownMember(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}
