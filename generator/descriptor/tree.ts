import type { Place } from '../problem.js';

/** An attribute as it stands in the file. */
export interface TreeAttribute {
  readonly value: string;
  /** Where its name begins. */
  readonly place: Place;
}

/** An element as it stands in the file. */
export interface TreeElement {
  readonly name: string;
  /** Where its start tag begins. */
  readonly place: Place;
  readonly attributes: ReadonlyMap<string, TreeAttribute>;
  readonly children: readonly TreeElement[];
  /** All character data directly in it, CDATA sections included. */
  readonly text: string;
  /** Where the first of that which is not white space stands. */
  readonly textPlace: Place | undefined;
}

/** The value of an attribute, `undefined` where it is absent. */
export function attributeOf(element: TreeElement, name: string): string | undefined {
  return element.attributes.get(name)?.value;
}

/** The value of an attribute that the vocabulary requires; empty in a tree that was not checked. */
export function requiredAttribute(element: TreeElement, name: string): string {
  return attributeOf(element, name) ?? '';
}

/** The first child of that name. */
export function childOf(element: TreeElement, name: string): TreeElement | undefined {
  return element.children.find((child) => child.name === name);
}

/** The children of that name, in the order of the file. */
export function childrenOf(element: TreeElement, name: string): TreeElement[] {
  return element.children.filter((child) => child.name === name);
}

/**
 * The elements that a path leads to, in the order of the file: alternatives of child steps, such as `types/object|types/body`,
 * `*` for any child and `.` for the element itself. It is the part of XPath that an identity constraint may use
 * (XML Schema Part 1, section 3.11.6) which this vocabulary needs.
 */
export function selectElements(element: TreeElement, path: string): TreeElement[] {
  const alternatives = path.split('|').map((each) => (each === '.' ? [] : each.split('/')));
  const selected: TreeElement[] = [];
  const visit = (at: TreeElement, depth: number, open: readonly string[][]): void => {
    if (open.some((steps) => steps.length === depth)) selected.push(at);
    for (const child of at.children) {
      const left = open.filter((steps) => steps[depth] === '*' || steps[depth] === child.name);
      if (left.length > 0) visit(child, depth + 1, left);
    }
  };
  visit(element, 0, alternatives);
  return selected;
}
