import { quote } from '../ingest/wording.js';
import type { Problem } from '../problem.js';
import { attributeOf, childrenOf, selectElements, type TreeElement } from './tree.js';

/**
 * The rules that XML Schema 1.0 has no means for, each of them listed in the README beside this file: those inside an
 * attribute's value, and those that compare one with a set.
 */
export function checkRules(root: TreeElement): Problem[] {
  return [
    ...checkServer(root),
    ...checkPlaceholders(root),
    ...checkLikePaths(root),
    ...checkPatterns(root),
  ];
}

/** The names in braces of a path or a URL, in their order. */
export function placeholdersOf(template: string): string[] {
  return [...template.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
}

function checkServer(root: TreeElement): Problem[] {
  return childrenOf(root, 'server').flatMap((server) => {
    const used = new Set(placeholdersOf(attributeOf(server, 'url') ?? ''));
    const variables = childrenOf(server, 'variable');
    const known = new Set(variables.map((variable) => attributeOf(variable, 'name')));
    const unknown = [...used].filter((name) => !known.has(name));
    return [
      ...unknown.map((name) => at(server, 'url', `{${quote(name).slice(1, -1)}}`, 'a <variable> of that name')),
      ...variables.flatMap((variable) => checkVariable(variable, used)),
    ];
  });
}

function checkVariable(variable: TreeElement, used: ReadonlySet<string>): Problem[] {
  const name = attributeOf(variable, 'name');
  const standard = attributeOf(variable, 'default');
  const values = childrenOf(variable, 'value').map((value) => attributeOf(value, 'name'));
  const isUnused = name !== undefined && !used.has(name);
  const isOther = standard !== undefined && values.length > 0 && !values.includes(standard);
  return [
    ...(isUnused ? [at(variable, 'name', `the variable ${quote(name)}`, 'a variable that stands in the url')] : []),
    ...(isOther ? [at(variable, 'default', `default=${quote(standard)}`, 'one of the values below')] : []),
  ];
}

function checkPlaceholders(root: TreeElement): Problem[] {
  const known = new Set(selectElements(root, 'parameters/path/*').map((parameter) => attributeOf(parameter, 'name')));
  return elementsWithPath(root).flatMap((element) => {
    const names = placeholdersOf(attributeOf(element, 'path') ?? '');
    return [...new Set(names)].flatMap((name) => {
      const shown = `{${quote(name).slice(1, -1)}}`;
      const isTwice = names.indexOf(name) !== names.lastIndexOf(name);
      return [
        ...(known.has(name) ? [] : [at(element, 'path', shown, 'the name of a parameter in <path>')]),
        ...(isTwice ? [at(element, 'path', `${shown} twice`, 'each {name} once in a path')] : []),
      ];
    });
  });
}

/** Two paths that differ only in the names in braces are the same place (OpenAPI 3.1.0, Paths Object). */
function checkLikePaths(root: TreeElement): Problem[] {
  const first = new Map<string, string>();
  return elementsWithPath(root).flatMap((element) => {
    const path = attributeOf(element, 'path');
    if (path === undefined) return [];
    const place = path.replace(/\{[^{}]*\}/g, '{}');
    const other = first.get(place) ?? path;
    first.set(place, other);
    return other === path ? [] : [at(element, 'path', `path=${quote(path)}`, `the same names as in ${quote(other)}`)];
  });
}

function checkPatterns(root: TreeElement): Problem[] {
  return selectElements(root, 'parameters/path/*|parameters/query/*|types/object/*|types/body/*').flatMap((element) => {
    const pattern = attributeOf(element, 'pattern');
    if (pattern === undefined || isPattern(pattern)) return [];
    return [at(element, 'pattern', `pattern=${quote(pattern)}`, 'a regular expression of ECMAScript')];
  });
}

function isPattern(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u');
    return true;
  } catch {
    return false;
  }
}

function elementsWithPath(root: TreeElement): TreeElement[] {
  return selectElements(root, 'resource|group/operation');
}

function at(element: TreeElement, attribute: string, found: string, expected: string): Problem {
  return { place: element.attributes.get(attribute)?.place ?? element.place, found, expected };
}
