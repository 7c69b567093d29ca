import { quote } from '../ingest/wording.js';
import type { Problem } from '../problem.js';
import { attributeOf, selectElements, type TreeElement } from './tree.js';

/** Values that stand once in each element of a kind (`xs:unique` and `xs:key` of XML Schema). */
export interface UniqueRule {
  readonly name: string;
  /** The element inside which values are compared, as a path from the root. */
  readonly within: string;
  readonly selector: string;
  readonly fields: readonly string[];
  readonly what: string;
}

/** A value that stands for an element elsewhere in the file (`xs:keyref`). */
export interface ReferenceRule {
  readonly name: string;
  readonly selector: string;
  readonly field: string;
  /** The rule whose values are referred to. */
  readonly to: string;
  readonly what: string;
}

const operations = 'group/operation';

/** What may not stand twice. `spec/descriptor.xsd` has a constraint of each name. */
export const uniqueRules: readonly UniqueRule[] = [
  unique('types', '.', 'types/enum|types/object|types/body', ['name'], 'type'),
  unique('enums', '.', 'types/enum', ['name'], 'enum'),
  unique('objects', '.', 'types/object|types/body', ['name'], 'object or body'),
  unique('bodies', '.', 'types/body', ['name'], 'body'),
  unique('queries', '.', 'parameters/query', ['name'], 'query'),
  unique('groups', '.', 'group', ['name'], 'group'),
  unique('resources', '.', 'resource', ['name'], 'resource'),
  unique('resourcePaths', '.', 'resource', ['path'], 'path of a resource'),
  unique('operationIds', '.', operations, ['id'], 'operation id'),
  unique('requestLines', '.', operations, ['method', 'path'], 'method and path'),
  unique('commonStatuses', '.', 'response', ['status'], 'status'),
  unique('variables', 'server', 'variable', ['name'], 'variable'),
  unique('variableValues', 'server/variable', 'value', ['name'], 'value'),
  unique('schemes', 'security', 'scheme', ['name'], 'scheme'),
  unique('pathParameters', 'parameters/path', '*', ['name'], 'parameter'),
  unique('queryParameters', 'parameters/query', '*', ['name'], 'parameter'),
  unique('enumValues', 'types/enum', 'value', ['name'], 'value'),
  unique('objectProperties', 'types/object', '*', ['name'], 'property'),
  unique('bodyProperties', 'types/body', '*', ['name'], 'property'),
  unique('methods', 'group', 'operation', ['name'], 'method'),
  unique('statuses', operations, 'response', ['status'], 'status'),
];

/** What has to exist. */
export const referenceRules: readonly ReferenceRule[] = [
  {
    name: 'choiceOfEnum',
    selector: 'types/object/choice|types/body/choice|parameters/path/choice|parameters/query/choice',
    field: 'type',
    to: 'enums',
    what: 'an enum',
  },
  { name: 'refToObject', selector: 'types/object/ref|types/body/ref', field: 'type', to: 'objects', what: 'an object or a body' },
  {
    name: 'bodyOfMessage',
    selector: 'response|group/operation/request|group/operation/response',
    field: 'body',
    to: 'bodies',
    what: 'a body',
  },
  { name: 'queryOfOperation', selector: operations, field: 'query', to: 'queries', what: 'a query of the parameters' },
];

/** Every value that stands twice where it may stand once, and every reference to what is not there. */
export function checkKeys(root: TreeElement): Problem[] {
  // What names an enum or a body is among the types too: one doubling is told once.
  const told = uniqueRules.filter(({ name }) => !['enums', 'objects', 'bodies'].includes(name));
  return [...told.flatMap((rule) => checkUnique(root, rule)), ...referenceRules.flatMap((rule) => checkReferences(root, rule))];
}

function checkUnique(root: TreeElement, rule: UniqueRule): Problem[] {
  return selectElements(root, rule.within).flatMap((scope) => {
    const seen = new Set<string>();
    return selectElements(scope, rule.selector).flatMap((element) => {
      const values = valuesOf(element, rule.fields);
      if (values === undefined) return [];
      const key = JSON.stringify(values);
      const isFirst = !seen.has(key);
      seen.add(key);
      if (isFirst) return [];
      const place = element.attributes.get(rule.fields.at(-1) ?? '')?.place ?? element.place;
      return [{ place, found: `the ${rule.what} ${quote(values.join(' '))} a second time`, expected: `each ${rule.what} once` }];
    });
  });
}

function checkReferences(root: TreeElement, rule: ReferenceRule): Problem[] {
  const target = uniqueRules.find(({ name }) => name === rule.to);
  const known = new Set(selectElements(root, target?.selector ?? '').map((element) => attributeOf(element, 'name')));
  return selectElements(root, rule.selector).flatMap((element) => {
    const attribute = element.attributes.get(rule.field);
    if (attribute === undefined || known.has(attribute.value)) return [];
    return [{ place: attribute.place, found: `${rule.field}=${quote(attribute.value)}`, expected: `the name of ${rule.what}` }];
  });
}

/** The values of all fields; an element that lacks one takes no part in the comparison. */
function valuesOf(element: TreeElement, fields: readonly string[]): string[] | undefined {
  const values = fields.flatMap((field) => attributeOf(element, field) ?? []);
  return values.length === fields.length ? values : undefined;
}

function unique(name: string, within: string, selector: string, fields: readonly string[], what: string): UniqueRule {
  return { name, within, selector, fields, what };
}
