import { trim } from './characters.js';
import { expandedName } from './namespaces.js';
import { peekChild } from './peek.js';
import type { Alternatives, ChoiceShape, Decided, Shape } from './shape.js';
import { elementsOf, isChoice, nameOnWire, ownMember, resolveShape, type ResolvedShape } from './table.js';

/** Alternatives that the value of an attribute or a child element tells apart, or of the property that has that value. */
export const alternatives: Alternatives = {
  onWire: (choice, scan, space, attributes) =>
    decide(choice, ({ by }) => {
      const [element = { name: by.name, shape: 'string' }] = elementsOf(by);
      const text = by.is === 'attribute' ? attributes?.get(expandedName(element.name, element.namespace)) : peekChild(scan, nameOnWire(element, space));
      return text === undefined ? undefined : trim(text);
    }),
  ofValue: (choice, value) => decide(choice, ({ by }) => ownMember(value, by.name)),
};

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
