import { quote } from '../ingest/wording.js';
import type { Problem } from '../problem.js';
import type { TreeElement } from './tree.js';
import { isOfKind, valueKinds } from './values.js';
import { rootElement, vocabulary, type ChildRule, type ElementRule } from './vocabulary.js';

/** Everything in which a tree departs from the vocabulary: elements, their order and number, attributes, values, text. */
export function checkVocabulary(root: TreeElement): Problem[] {
  if (root.name !== rootElement) {
    return [{ place: root.place, found: tag(root.name), expected: `the root element ${tag(rootElement)}` }];
  }
  return checkElement(root);
}

/** The recursion is as deep as the vocabulary, whatever the file: what is unknown is not looked into. */
function checkElement(element: TreeElement): Problem[] {
  const rule = vocabulary.get(element.name);
  if (rule === undefined) throw new Error(`the vocabulary allows <${element.name}> but does not describe it`);
  return [
    ...checkAttributes(element, rule),
    ...checkText(element, rule),
    ...checkChildren(element, rule.children),
    ...element.children.filter((child) => isAllowed(child, rule)).flatMap(checkElement),
  ];
}

function checkAttributes(element: TreeElement, { attributes }: ElementRule): Problem[] {
  const present = [...element.attributes].flatMap(([name, { value, place }]): Problem[] => {
    const rule = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    if (rule === undefined) {
      const known = Object.keys(attributes);
      const expected = known.length === 0 ? `no attribute of ${tag(element.name)}` : `one of ${known.join(', ')}`;
      return [{ place, found: `the attribute ${quote(name)} of ${tag(element.name)}`, expected }];
    }
    if (isOfKind(rule.kind, value)) return [];
    return [{ place, found: `${name}=${quote(value)}`, expected: valueKinds[rule.kind].expected }];
  });
  const absent = Object.entries(attributes)
    .filter(([name, rule]) => rule.required && !element.attributes.has(name))
    .map(([name]) => ({ place: element.place, found: `${tag(element.name)} without it`, expected: `the attribute ${name}` }));
  return [...present, ...absent];
}

function checkText(element: TreeElement, { text }: ElementRule): Problem[] {
  if (text === 'required' && element.textPlace === undefined) {
    return [{ place: element.place, found: `${tag(element.name)} without text`, expected: 'text in it' }];
  }
  if (text === 'none' && element.textPlace !== undefined) {
    return [{ place: element.textPlace, found: `text in ${tag(element.name)}`, expected: 'only elements there' }];
  }
  return [];
}

function checkChildren(element: TreeElement, rules: readonly ChildRule[]): Problem[] {
  const problems: Problem[] = [];
  const counts = rules.map(() => 0);
  let reached = 0;
  for (const child of element.children) {
    const index = rules.findIndex(({ names }) => names.includes(child.name));
    const rule = rules[index];
    if (rule === undefined) problems.push(refuse(element, child, rules));
    else if (index < reached) {
      problems.push({ ...refuse(element, child, rules.slice(reached)), found: `${tag(child.name)} too late in ${tag(element.name)}` });
    } else {
      reached = index;
      const count = (counts[index] = (counts[index] ?? 0) + 1);
      if (count > rule.max) problems.push({ place: child.place, found: `another ${tag(child.name)}`, expected: `one in ${tag(element.name)}` });
    }
  }
  const missing = rules.filter(({ min }, index) => (counts[index] ?? 0) < min);
  return [
    ...problems,
    ...missing.map((rule) => ({ place: element.place, found: `${tag(element.name)} without it`, expected: names([rule]) })),
  ];
}

function refuse(element: TreeElement, child: TreeElement, rules: readonly ChildRule[]): Problem {
  const expected = rules.length === 0 ? `no element in ${tag(element.name)}` : names(rules);
  return { place: child.place, found: `${tag(child.name)} in ${tag(element.name)}`, expected };
}

function isAllowed(child: TreeElement, { children }: ElementRule): boolean {
  return children.some(({ names }) => names.includes(child.name));
}

function names(rules: readonly ChildRule[]): string {
  return rules.flatMap((rule) => rule.names.map(tag)).join(' or ');
}

function tag(name: string): string {
  return `<${quote(name).slice(1, -1)}>`;
}
