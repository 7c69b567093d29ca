import { isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';
import { roleOf } from './roles.js';

/**
 * The document without the data that looks like a reference: an example, a default, an enum, a constant or an
 * extension that holds a `$ref` somewhere. `checkReferences` rightly lets these pass, but openapi-typescript (7.13)
 * takes them for references and would fetch them. The input is not changed.
 */
export function withoutReferencesInData(document: JsonObject): JsonObject {
  return clean(document);
}

function clean(object: JsonObject): JsonObject {
  return filterMembers(object, (member, name) => {
    switch (roleOf(name)) {
      case 'data':
        return holdsReference(member) ? undefined : member;
      case 'examples':
        return cleanExamples(member);
      case 'map':
        return isObject(member) ? filterMembers(member, cleanValue) : cleanValue(member);
      default:
        return cleanValue(member);
    }
  });
}

function cleanValue(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(cleanValue);
  return isObject(value) ? clean(value) : value;
}

function cleanExamples(examples: JsonValue): JsonValue | undefined {
  if (!isObject(examples)) return holdsReference(examples) ? undefined : examples;
  return filterMembers(examples, (example) => {
    const reference = memberAt(example, '$ref');
    if (typeof reference === 'string') return { $ref: reference };
    return holdsReference(example) ? undefined : example;
  });
}

function holdsReference(value: JsonValue): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return typeof memberAt(value, '$ref') === 'string' || Object.values(value).some(holdsReference);
}

function filterMembers(object: JsonObject, change: (member: JsonValue, name: string) => JsonValue | undefined): JsonObject {
  const entries = Object.entries(object).flatMap(([name, member]) => {
    const changed = change(member, name);
    return changed === undefined ? [] : [[name, changed] as const];
  });
  return Object.fromEntries(entries);
}
