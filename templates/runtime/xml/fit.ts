import type { ElementShape, Shape } from './shape.js';
import { isChoice, isScalar, ownMember, resolveShape } from './table.js';

/** Which of several elements is that of a value: the first whose shape has every member of it and whose required members it has. */
export function elementOfValue(elements: readonly ElementShape[], value: unknown): ElementShape | undefined {
  return elements.find(({ shape }) => fits(shape, value));
}

function fits(shape: Shape, value: unknown): boolean {
  const resolved = resolveShape(shape);
  if (isScalar(resolved)) return typeof value !== 'object' || value instanceof Uint8Array;
  if ('content' in resolved) return Array.isArray(value) === (resolved.content.list === true);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if (isChoice(resolved)) {
    const key = ownMember(value, resolved.by.name);
    return typeof key === 'string' && Object.hasOwn(resolved.cases, key);
  }
  const { fields, others } = resolved;
  const isKnown = (name: string): boolean => others !== undefined || fields.some((field) => field.name === name);
  return Object.keys(value).every(isKnown) && fields.every(({ name, required }) => !required || ownMember(value, name) !== undefined);
}
