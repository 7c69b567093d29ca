import { escapePointer, isObject, mapChanged, memberAt, splitPointer, type JsonObject, type JsonValue } from '../json.js';
import { isOwnMethod } from '../methods.js';
import { once } from '../once.js';
import type { Warning } from '../problem.js';
import { nearest } from './nearest.js';
import { extensions, objects2, objects3, type Objects } from './objects.js';
import { pointerOf, resolveReference, walkReferences } from './references.js';
import type { Locate } from './source.js';
import { findUnknown, type Dialect, type Unknown } from './unknown-members.js';
import { nameKind, quote } from './wording.js';

interface Check {
  readonly document: JsonObject;
  readonly objects: Objects;
  /** The fields of each kind of object with the generator's own extensions, once they have been asked for. */
  readonly fields: Map<string, ReadonlyMap<string, string>>;
  /** What is wrong with an extension, by the object's and its own name. */
  readonly extensions: Map<string, Unknown | undefined>;
  readonly dialect: Dialect;
  readonly locate: Locate;
  /** Places that references lead to or through: a member that OpenAPI does not know is of use there. Few documents have such members. */
  readonly referred: () => ReadonlySet<string>;
  readonly warnings: Warning[];
  readonly leftOut: Warning[];
}

/** How many warnings one document is worth. */
const mostWarnings = 1000;

/** What holds operations, or what operations refer to: without it the document cannot be expressed whole. */
const essential = /^(?:reference|PathItem|Operation|\{.*\}|Components)$/;

/**
 * Holds every member of a document against the objects of OpenAPI. One of a wrong type is left out, a number or a boolean in place of
 * a text is taken as text; one that the object does not have stays where it is, with a warning that says what may have been meant.
 * `leftOut` are the warnings of operations, path items and components. The input is not changed.
 */
export function checkMembers(document: JsonObject, locate: Locate): { document: JsonObject; warnings: Warning[]; leftOut: Warning[] } {
  const isTwo = memberAt(document, 'swagger') !== undefined;
  const dialect = isTwo || /^3\.0/.test(String(document['openapi'])) ? 'closed' : 'open';
  const found = { warnings: [], leftOut: [] };
  const check: Check = { document, objects: isTwo ? objects2 : objects3, fields: new Map(), extensions: new Map(), dialect, locate, referred: once(() => findReferred(document)), ...found };
  return { document: checkObject(check, isTwo ? 'Swagger' : 'OpenAPI', document, ''), ...found };
}

function findReferred(document: JsonObject): Set<string> {
  const references = new Set<string>();
  walkReferences(document, '', (reference) => {
    if (typeof reference === 'string') references.add(reference);
  });
  const referred = new Set<string>();
  for (const reference of references) {
    let pointer = pointerOf(reference);
    while (pointer !== undefined && pointer !== '' && !referred.has(pointer)) {
      referred.add(pointer);
      pointer = pointer.slice(0, pointer.lastIndexOf('/'));
    }
  }
  return referred;
}

function checkObject(check: Check, name: string, object: JsonObject, pointer: string): JsonObject {
  const isReference = typeof memberAt(object, '$ref') === 'string';
  const fields = fieldsOf(check, name);
  return mapChanged(object, (value, key) => {
    const kind = fields.get(key) ?? (name === 'PathItem' && isOwnMethod(key) ? 'Operation' : undefined);
    // Most members are plain values of the right type; no place is made for them.
    if (kind !== undefined && isPlain(kind, value)) return value;
    const place = `${pointer}/${escapePointer(key)}`;
    if (kind !== undefined) return checkValue(check, kind, value, place);
    const unknown = isReference || key === '$ref' ? undefined : unknownIn(check, name, fields, key, value);
    if (unknown !== undefined && !check.referred().has(place)) warn(check, place, unknown.found, unknown.done);
    return value;
  });
}

/** As {@link findUnknown}. What is said of an extension depends on its name alone, and documents have some in each operation. */
function unknownIn({ extensions: known, dialect }: Check, name: string, fields: ReadonlyMap<string, string>, key: string, value: JsonValue): Unknown | undefined {
  if (!key.startsWith('x-')) return findUnknown(name, fields, key, value, dialect);
  const place = `${name} ${key}`;
  if (!known.has(place)) known.set(place, findUnknown(name, fields, key, value, dialect));
  return known.get(place);
}

function fieldsOf({ objects, fields }: Check, name: string): ReadonlyMap<string, string> {
  const known = fields.get(name) ?? new Map(Object.entries({ ...objects[name], ...extensions[name] }));
  fields.set(name, known);
  return known;
}

/** The types of JSON Schema (2020-12, Validation, 6.1.1), and that of files in Swagger 2.0, which others write too. */
const types: ReadonlySet<string> = new Set(['string', 'number', 'integer', 'boolean', 'array', 'object', 'null', 'file']);

/** What other languages call types. */
const otherNames: ReadonlyMap<string, string> = new Map(
  Object.entries({ int: 'integer', long: 'integer', float: 'number', double: 'number', decimal: 'number', bool: 'boolean', list: 'array', map: 'object', text: 'string', date: 'string', datetime: 'string' }),
);

/** Whether a value needs no look inside, and is of its kind. */
function isPlain(kind: string, value: JsonValue): boolean {
  return kind === 'any' || (typeof value === 'string' ? kind === 'text' || (kind === 'type' && types.has(value)) : typeof value === kind);
}

/** The value as it may stand there; `undefined` where it is left out. */
function checkValue(check: Check, kind: string, value: JsonValue, pointer: string): JsonValue | undefined {
  if (kind === 'any' || (kind === 'scalar' && /^(?:string|number|boolean)$/.test(typeof value))) return value;
  if (kind === 'reference' && typeof value === 'string') return checkReference(check, value, pointer);
  // What is essential to an operation costs the operation where it is wrong, and that is another step's to say.
  if (kind.endsWith('?')) return isWhole(kind, value) ? checkValue(check, kind.slice(0, -1), value, pointer) : value;
  if (kind.startsWith('[') && Array.isArray(value)) return checkList(check, kind.slice(1, -1), value, pointer);
  if (kind.startsWith('{') && isObject(value)) return checkMap(check, kind.slice(1, -1), value, pointer);
  if (kind === 'Schemas') return checkValue(check, Array.isArray(value) ? '[Schema]' : 'Schema', value, pointer);
  if (kind === 'Scopes') return checkScopes(check, value, pointer);
  if (kind === 'type') return checkType(check, value, pointer);
  if (kind === 'Schema' && typeof value === 'boolean') return value;
  if (kind === 'text' || kind === 'boolean') return checkScalar(check, kind, value, pointer);
  if (Object.hasOwn(check.objects, kind) && isObject(value)) return checkObject(check, kind, value, pointer);
  return leaveOut(check, value, pointer, kind);
}

function isWhole(kind: string, value: JsonValue): boolean {
  if (kind.startsWith('[')) return Array.isArray(value) && value.every(isObject);
  return isObject(value) && (!kind.startsWith('{') || Object.entries(value).every(([key, member]) => key.startsWith('x-') || isObject(member)));
}

function checkList(check: Check, kind: string, list: JsonValue[], pointer: string): JsonValue[] {
  const checked = list.map((item, index) => checkValue(check, kind, item, `${pointer}/${index}`));
  // A list that is whole stays the same one, so that what holds it does too.
  return checked.every((item, index) => item === list[index]) ? list : checked.filter((item) => item !== undefined);
}

function checkMap(check: Check, kind: string, map: JsonObject, pointer: string): JsonObject {
  const mayExtend = /^\{?[A-Z]/.test(kind) && kind !== 'Scopes';
  return mapChanged(map, (value, key) => {
    const isOther = mayExtend && ((key.startsWith('x-') && !isObject(value)) || (key === '$ref' && typeof value === 'string'));
    return isOther ? value : checkValue(check, kind, value, `${pointer}/${escapePointer(key)}`);
  });
}

/** That of a path item, which is replaced by what it refers to. */
function checkReference(check: Check, reference: string, pointer: string): JsonValue | undefined {
  if (resolveReference(check.document, reference) !== undefined) return reference;
  warn(check, pointer, `a reference to ${quote(reference)}, which leads to nothing`, 'the path item has nothing of it', check.leftOut);
  return undefined;
}

/** A requirement of security without its scopes still requires the scheme. */
function checkScopes(check: Check, value: JsonValue, pointer: string): JsonValue {
  if (Array.isArray(value)) return checkList(check, 'text', value, pointer);
  warn(check, pointer, `${nameKind(value)} where a list of scopes is expected`, 'no scope is asked for');
  return [];
}

/** In YAML `null` without quotes is no text; in a list of types it can mean nothing else than the type. */
function checkType(check: Check, value: JsonValue, pointer: string): JsonValue | undefined {
  if (typeof value === 'string') return checkTypeName(check, value, pointer);
  if (!Array.isArray(value)) return leaveOut(check, value, pointer, 'type');
  if (value.every((item) => typeof item === 'string')) {
    value.forEach((item, index) => checkTypeName(check, item, `${pointer}/${index}`));
    return value;
  }
  return value.flatMap((item, index) => {
    if (typeof item === 'string') return [checkTypeName(check, item, `${pointer}/${index}`)];
    if (item !== null) leaveOut(check, item, `${pointer}/${index}`, 'type');
    else warn(check, `${pointer}/${index}`, 'null where the name of a type is expected', 'it is taken for the type "null"');
    return item === null ? ['null'] : [];
  });
}

/** A name that nobody knows stays: what reads the document makes of it what it can. */
function checkTypeName(check: Check, name: string, pointer: string): string {
  if (types.has(name)) return name;
  const meant = otherNames.get(name.toLowerCase()) ?? nearest(name, [...types]);
  warn(check, pointer, `the unknown type ${quote(name)}`, `what it means is not known${meant === undefined ? '' : `; did you mean ${quote(meant)}?`}`);
  return name;
}

function checkScalar(check: Check, kind: 'text' | 'boolean', value: JsonValue, pointer: string): JsonValue | undefined {
  if (kind === 'text' ? typeof value === 'string' : typeof value === 'boolean') return value;
  if (kind === 'boolean' || (typeof value !== 'number' && typeof value !== 'boolean')) return leaveOut(check, value, pointer, kind);
  warn(check, pointer, `${nameKind(value)} as ${lastOf(pointer)} where text is expected`, 'it is taken as text');
  return String(value);
}

function leaveOut(check: Check, value: JsonValue, pointer: string, kind: string): undefined {
  const found = `${nameKind(value)} as ${lastOf(pointer)} where ${nameExpected(kind)} is expected`;
  const isComponent = pointer.startsWith('/components/') && pointer.split('/').length === 4;
  warn(check, pointer, found, 'it is left out', essential.test(kind) || isComponent ? check.leftOut : check.warnings);
  return undefined;
}

function warn(check: Check, pointer: string, found: string, done: string, list = check.warnings): void {
  const place = check.locate(list.length < mostWarnings ? pointer : '');
  if (list.length < mostWarnings) list.push({ place, found, done });
  else if (list.length === mostWarnings) list.push({ place, found: `more than ${mostWarnings} such members`, done: 'the others are not told' });
}

function lastOf(pointer: string): string {
  return quote(splitPointer(pointer).at(-1) ?? '');
}

function nameExpected(kind: string): string {
  if (kind.startsWith('[')) return 'a list';
  if (kind === 'boolean') return 'true or false';
  if (kind === 'text' || kind === 'scalar') return 'text';
  if (kind === 'type' || kind === 'reference') return kind === 'type' ? 'the name of a type' : 'a reference';
  return kind === 'Schema' ? 'a schema' : 'an object';
}
