import { quote } from '../ingest/wording.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';
import { canonical } from '../same-json.js';
import type { Changelog } from './change.js';
import { flatten, type FlatSchema } from './flatten.js';
import type { Direction, SchemaOf } from './rules.js';

/** Two documents, and what of them is being compared. */
export interface Comparison {
  readonly before: JsonObject;
  readonly after: JsonObject;
  readonly log: Changelog;
  readonly direction: Direction;
  /** The pairs of schemas that have been looked at for this operation and direction. */
  readonly seen: Set<string>;
}

/** Compares two schemas and what they hold. Each pair of component schemas is looked at once. */
export function compareSchemas(comparison: Comparison, before: JsonValue | undefined, after: JsonValue | undefined, of: SchemaOf, at: string): void {
  const names = [nameOf(before), nameOf(after)];
  if (names[0] !== undefined && names[1] !== undefined) {
    const pair = JSON.stringify(names);
    if (comparison.seen.has(pair)) return;
    comparison.seen.add(pair);
  }
  const [old, fresh] = [flatten(comparison.before, before), flatten(comparison.after, after)];
  const place = names[1] ?? at;
  compareTypes(comparison, old, fresh, of, at);
  compareValues(comparison, old, fresh, of, at);
  compareAlternatives(comparison, old, fresh, of, at);
  compareProperties(comparison, old, fresh, place);
  if (old.items !== undefined && fresh.items !== undefined) compareSchemas(comparison, old.items, fresh.items, 'property', `${place}[]`);
  if (isObject(old.additional) && isObject(fresh.additional)) compareSchemas(comparison, old.additional, fresh.additional, 'property', `${place}.*`);
}

function compareTypes({ log, direction }: Comparison, old: FlatSchema, fresh: FlatSchema, of: SchemaOf, at: string): void {
  if (old.nullable !== fresh.nullable) {
    log.addSchema(fresh.nullable ? 'became-nullable' : 'became-not-nullable', direction, of, at, fresh.nullable ? 'may be null now' : 'is never null any more');
  }
  const [was, is] = [typeText(old), typeText(fresh)];
  if (was === is) return;
  const change = covers(fresh, old) ? 'type-generalized' : covers(old, fresh) ? 'type-specialized' : 'type-changed';
  log.addSchema(change, direction, of, at, `was ${was}, is ${is}`);
}

/** Whether every value that the second allows is one that the first allows, as far as types and formats go. */
function covers(wide: FlatSchema, narrow: FlatSchema): boolean {
  const isKnown = (type: string): boolean => wide.types === undefined || wide.types.includes(type) || (type === 'integer' && wide.types.includes('number'));
  const hasTypes = narrow.types === undefined ? wide.types === undefined : narrow.types.every(isKnown);
  const isOpen = !isOpenObject(narrow) || isOpenObject(wide);
  return hasTypes && isOpen && (wide.format === undefined || wide.format === narrow.format);
}

function typeText(schema: FlatSchema): string {
  const types = schema.types === undefined ? 'any value' : [...schema.types].sort().join(' or ');
  const format = schema.format === undefined ? '' : ` (${quote(schema.format).slice(1, -1)})`;
  return `${types}${format}${isOpenObject(schema) ? ' with other members' : ''}`;
}

/** The types of a client let an object have members of any name where the document says so. */
function isOpenObject({ additional }: FlatSchema): boolean {
  return additional === true || isObject(additional);
}

function compareValues({ log, direction }: Comparison, old: FlatSchema, fresh: FlatSchema, of: SchemaOf, at: string): void {
  if (old.constant !== undefined && fresh.constant !== undefined && canonical(old.constant) !== canonical(fresh.constant)) {
    log.addSchema('const-changed', direction, of, at, `was always ${show(old.constant)}, is ${show(fresh.constant)}`);
  }
  if (old.values === undefined && fresh.values === undefined) return;
  if (old.values === undefined) return log.addSchema('became-enum', direction, of, at, `is one of ${(fresh.values ?? []).map(show).join(', ')} now`);
  if (fresh.values === undefined) return log.addSchema('became-not-enum', direction, of, at, 'is no longer one of a list of values');
  const [was, is] = [new Map(old.values.map((value) => [canonical(value), value])), new Map(fresh.values.map((value) => [canonical(value), value]))];
  for (const [text, value] of is) if (!was.has(text)) log.addSchema('enum-value-added', direction, of, at, `may be ${show(value)} now`);
  for (const [text, value] of was) if (!is.has(text)) log.addSchema('enum-value-removed', direction, of, at, `is never ${show(value)} any more`);
}

function compareAlternatives(comparison: Comparison, old: FlatSchema, fresh: FlatSchema, of: SchemaOf, at: string): void {
  for (const kind of ['oneOf', 'anyOf'] as const) {
    const keyOf = (schema: JsonValue): string => nameOf(schema) ?? canonical(schema);
    const [was, is] = [new Map(old[kind].map((each) => [keyOf(each), each])), new Map(fresh[kind].map((each) => [keyOf(each), each]))];
    const word = kind === 'oneOf' ? 'one-of' : 'any-of';
    for (const [key, schema] of is) {
      const before = was.get(key);
      if (before !== undefined) compareSchemas(comparison, before, schema, 'property', `${at} as ${nameOf(schema) ?? 'one of its kinds'}`);
      else comparison.log.addSchema(`${word}-added`, comparison.direction, of, at, `may be ${nameOf(schema) ?? 'of another kind'} now`);
    }
    for (const [key, schema] of was) {
      if (!is.has(key)) comparison.log.addSchema(`${word}-removed`, comparison.direction, of, at, `is never ${nameOf(schema) ?? 'of one of its kinds'} any more`);
    }
  }
}

function compareProperties(comparison: Comparison, old: FlatSchema, fresh: FlatSchema, place: string): void {
  const { log, direction } = comparison;
  const hidden = direction === 'request' ? 'readOnly' : 'writeOnly';
  const isSeen = (document: JsonObject, schema: JsonValue | undefined): boolean => schema !== undefined && !flag(document, schema, hidden);
  for (const name of new Set([...old.properties.keys(), ...fresh.properties.keys()])) {
    const [was, is] = [old.properties.get(name), fresh.properties.get(name)];
    const [wasSeen, isSeenNow] = [isSeen(comparison.before, was), isSeen(comparison.after, is)];
    const [wasRequired, isRequired] = [old.required.has(name), fresh.required.has(name)];
    const at = `${place}.${quote(name).slice(1, -1)}`;
    if (wasSeen && isSeenNow) {
      if (wasRequired !== isRequired) {
        log.add(`${direction}-property-became-${isRequired ? 'required' : 'optional'}`, at, isRequired ? 'is required now' : 'is optional now');
      }
      compareSchemas(comparison, was, is, 'property', at);
    } else if (isSeenNow) {
      const need = isRequired ? 'required' : 'optional';
      log.add(direction === 'request' ? `new-${need}-request-property` : `response-${need}-property-added`, at, `is new, and ${need}`);
    } else if (wasSeen) {
      log.add(direction === 'request' ? 'request-property-removed' : `response-${wasRequired ? 'required' : 'optional'}-property-removed`, at, 'is gone');
    }
  }
}

function flag(document: JsonObject, schema: JsonValue, name: 'readOnly' | 'writeOnly'): boolean {
  if (memberAt(schema, name) === true) return true;
  const reference = memberAt(schema, '$ref');
  return typeof reference === 'string' && memberAt(memberAt(memberAt(document['components'], 'schemas'), reference.split('/').at(-1) ?? ''), name) === true;
}

/** The name of the component schema that a reference is to. */
function nameOf(schema: JsonValue | undefined): string | undefined {
  const reference = memberAt(schema, '$ref');
  const [, name] = typeof reference === 'string' ? (/^#\/components\/schemas\/([^/]+)$/.exec(reference) ?? []) : [];
  return name === undefined ? undefined : quote(name).slice(1, -1);
}

function show(value: JsonValue): string {
  return typeof value === 'string' ? quote(value) : quote(JSON.stringify(value)).slice(1, -1);
}
