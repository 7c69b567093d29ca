import { isObject, type JsonValue } from '../json.js';
import { nearest } from './nearest.js';
import { extensions } from './objects.js';
import { quote } from './wording.js';

/** Whether a schema may have any keyword (JSON Schema 2020-12, Core, 6.5) or only those of the specification (OpenAPI 3.0.4, Schema Object). */
export type Dialect = 'open' | 'closed';

/** What is wrong with a member that an object of OpenAPI does not have. */
export interface Unknown {
  readonly found: string;
  readonly done: string;
}

type Fields = ReadonlyMap<string, string>;

/**
 * What to say of a member that an object does not have: which one may have been meant. Extensions are free, but for those that are
 * nearly the generator's own, or are its own in another object; so are keywords of schemas of OpenAPI 3.1 and later.
 */
export function findUnknown(object: string, fields: Fields, key: string, value: JsonValue, dialect: Dialect): Unknown | undefined {
  if (key.startsWith('x-')) return findExtension(object, key);
  const isOpen = object === 'Schema' && dialect === 'open';
  const known = [...fields.keys()].filter((each) => !each.startsWith('x-') && (!isOpen || mayBe(fields.get(each), value)));
  const meant = nearest(key, known, !isOpen);
  if (meant !== undefined) return misspelt(object, key, meant);
  return isOpen ? undefined : { found: `the unknown member ${quote(key)} of ${nameObject(object)}`, done: 'it means nothing here' };
}

function findExtension(object: string, key: string): Unknown | undefined {
  const owners = Object.keys(extensions).filter((each) => Object.hasOwn(extensions[each] ?? {}, key));
  if (owners.length > 0) {
    return { found: `the extension ${quote(key)} in ${nameObject(object)}`, done: `it means something in ${owners.map(nameObject).join(' or ')} only` };
  }
  const meant = nearest(key, Object.keys(extensions[object] ?? {}));
  return meant === undefined ? undefined : misspelt(object, key, meant);
}

function misspelt(object: string, key: string, meant: string): Unknown {
  return { found: `the misspelt member ${quote(key)} of ${nameObject(object)}`, done: `it means nothing here; did you mean ${quote(meant)}?` };
}

/** Whether a keyword of anybody has a value that the known one could have. */
function mayBe(kind = 'any', value: JsonValue): boolean {
  if (kind === 'text' || (kind === 'type' && !Array.isArray(value))) return typeof value === 'string';
  if (kind === 'boolean') return typeof value === 'boolean';
  if (kind.startsWith('[') || kind === 'type') return Array.isArray(value);
  return kind === 'any' || isObject(value) || (kind.startsWith('Schema') && typeof value === 'boolean');
}

/** The specification's own name for an object. */
function nameObject(name: string): string {
  const words = name.replace(/([a-z])([A-Z][a-z])/g, '$1 $2');
  return `${/^[AEIOUX]/.test(words) ? 'an' : 'a'} ${words} Object`;
}
