import { trim } from './characters.js';
import { expandedName } from './namespaces.js';
import { peekChild } from './peek.js';
import type { Scan } from './scan.js';
import type { ChoiceShape, ElementShape, ObjectShape, Scalar, Shape, WrapperShape } from './shape.js';
import { elementsOf, nameOnWire, resolveShape, type ResolvedShape } from './table.js';

/** A shape that is no choice. */
type Decided = Scalar | ObjectShape | WrapperShape;

/** The shape of an element that has just been opened: where several are described, the one that its attribute or child tells. */
export function shapeOnWire(scan: Scan, shape: Shape, space: string, attributes: ReadonlyMap<string, string> | undefined): Decided {
  const resolved = resolveShape(shape);
  if (!isChoice(resolved)) return resolved;
  return decide(resolved, ({ by }) => {
    const [element = { name: by.name, shape: by.name as Scalar }] = elementsOf(by);
    const text = by.is === 'attribute' ? attributes?.get(expandedName(element.name, element.namespace)) : peekChild(scan, nameOnWire(element, space));
    return text === undefined ? undefined : trim(text);
  });
}

/** The shape to write a value with: where several are described, the one that the value's own property tells. */
export function shapeOfValue(shape: Shape, value: unknown): Decided {
  const resolved = resolveShape(shape);
  return isChoice(resolved) ? decide(resolved, ({ by }) => memberOf(value, by.name)) : resolved;
}

function isChoice(shape: ResolvedShape): shape is ChoiceShape {
  return typeof shape === 'object' && 'by' in shape;
}

/** A case may be a choice by another property; one that leads back to itself ends where it began. */
function decide(shape: Shape, keyOf: (choice: ChoiceShape) => unknown): Decided {
  const seen: ResolvedShape[] = [];
  let resolved = resolveShape(shape);
  while (isChoice(resolved)) {
    const key = keyOf(resolved);
    const isCase = typeof key === 'string' && Object.hasOwn(resolved.cases, key) && !seen.includes(resolved);
    seen.push(resolved);
    resolved = resolveShape((isCase && resolved.cases[key]) || resolved.otherwise);
  }
  return resolved;
}

/** Which of several elements is that of a value: the first whose shape has every member of it and whose required members it has. */
export function elementOfValue(elements: readonly ElementShape[], value: unknown): ElementShape | undefined {
  return elements.find(({ shape }) => fits(shape, value));
}

function fits(shape: Shape, value: unknown): boolean {
  const resolved = resolveShape(shape);
  if (typeof resolved === 'string') return typeof value !== 'object' || value instanceof Uint8Array;
  if ('content' in resolved) return Array.isArray(value) === (resolved.content.list === true);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ('by' in resolved) {
    const key = memberOf(value, resolved.by.name);
    return typeof key === 'string' && Object.hasOwn(resolved.cases, key);
  }
  const { fields, others } = resolved;
  const isKnown = (name: string): boolean => others !== undefined || fields.some((field) => field.name === name);
  return Object.keys(value).every(isKnown) && fields.every(({ name, required }) => !required || memberOf(value, name) !== undefined);
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}
