import { NameScope } from '../../templates/names.js';
import { arrayAt, objectAt } from '../document.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';
import { findCircles } from './circles.js';
import { componentName, referenceTo } from './component.js';
import { emittedAs, listOf } from './marks.js';

/** How one component needs another one to know what it is. Members of objects are looked at later and need nothing. */
type Way = 'list' | 'part' | 'choice';

/** What becomes of the ways that lead round in a circle: each function gives what stands in the place, nothing where it is left out. */
interface Breaking {
  readonly inside: (name: string) => boolean;
  readonly list: (list: JsonObject) => JsonObject;
  readonly reference: (name: string, way: Way, reference: JsonObject) => JsonObject | undefined;
}

/**
 * The plain document in which no component needs itself to know what it is; TypeScript refuses such types (TS2502), and
 * openapi-typescript (7.13) prints them as they are (its issue 1665). Lists in a circle are made lazy. A part that leads back to the whole, as where the
 * parts of a union inherit from it, is the whole without its unions. What then still leads back adds nothing and is left
 * out. The input is not changed.
 */
export function breakCircles(document: JsonObject): JsonObject {
  const components = objectAt(document, 'components');
  const schemas = new Map(Object.entries(objectAt(components, 'schemas')));
  const scope = new NameScope(schemas.keys());
  breakEach(schemas, (name, inside) => ({ inside, list: (list) => lazyList(schemas, scope, name, list), reference: keep }));
  const bases = new Map<string, string>();
  breakEach(schemas, (_name, inside) => breakingParts(schemas, scope, bases, inside));
  breakEach(schemas, (_name, inside) => ({ inside, list: (list) => list, reference: (name, _way, reference) => (inside(name) ? undefined : reference) }));
  return { ...document, components: { ...components, schemas: Object.fromEntries(schemas) } };
}

function breakEach(schemas: Map<string, JsonValue>, breaking: (name: string, inside: (name: string) => boolean) => Breaking): void {
  const circles = findCircles(new Map([...schemas].map(([name, schema]) => [name, needsOf(schema)] as const)));
  for (const [name, circle] of circles) {
    const schema = schemas.get(name);
    if (isObject(schema)) schemas.set(name, rewrite(schema, 'choice', breaking(name, (other) => circles.get(other) === circle)) ?? {});
  }
}

/** The components that have to be known before a schema is. */
function needsOf(schema: JsonValue): string[] {
  if (!isObject(schema)) return [];
  const name = componentName(schema);
  if (name !== undefined) return [name];
  return ['allOf', 'anyOf', 'prefixItems'].flatMap((key) => arrayAt(schema, key).flatMap(needsOf)).concat(needsOf(memberAt(schema, 'items') ?? null));
}

function rewrite(schema: JsonObject, way: Way, breaking: Breaking): JsonObject | undefined {
  const name = componentName(schema);
  if (name !== undefined) return breaking.reference(name, way, schema);
  if (schema['type'] === 'array') return needsOf(schema).some(breaking.inside) ? breaking.list(schema) : schema;
  const all = rewriteParts(schema, 'allOf', 'part', breaking);
  const any = all === undefined ? all : rewriteParts(all, 'anyOf', 'choice', breaking);
  return any;
}

/** The schema with its parts rewritten; nothing where none of them is left. */
function rewriteParts(schema: JsonObject, key: string, way: Way, breaking: Breaking): JsonObject | undefined {
  const before = memberAt(schema, key);
  if (!Array.isArray(before)) return schema;
  const parts = before.flatMap((part) => (isObject(part) ? (rewrite(part, way, breaking) ?? []) : []));
  return parts.length === 0 ? undefined : { ...schema, [key]: parts };
}

function keep(_name: string, _way: Way, reference: JsonObject): JsonObject {
  return reference;
}

/** A list whose items TypeScript looks up when it is used. Items that are more than a reference become a component. */
function lazyList(schemas: Map<string, JsonValue>, scope: NameScope, name: string, list: JsonObject): JsonObject {
  const { items, prefixItems: _prefix, optional: _optional, ...notes } = list;
  const item = isObject(items) ? items : {};
  const known = componentName(item) ?? scope.take(`${name}Item`);
  if (componentName(item) === undefined) schemas.set(known, 'prefixItems' in list ? {} : item);
  return { ...notes, [emittedAs]: 'list', [listOf]: known };
}

function breakingParts(schemas: Map<string, JsonValue>, scope: NameScope, bases: Map<string, string>, inside: (name: string) => boolean): Breaking {
  const list = (each: JsonObject): JsonObject => each;
  const refer = (name: string): JsonObject => {
    const known = bases.get(name);
    if (known !== undefined) return referenceTo(known);
    const taken = scope.take(`${name}Base`);
    bases.set(name, taken);
    const schema = schemas.get(name);
    const { nullable: _nullable, ...whole } = (isObject(schema) ? rewrite(schema, 'choice', base) : undefined) ?? {};
    schemas.set(taken, whole);
    return referenceTo(taken);
  };
  const base: Breaking = { inside, list, reference: (name, way, given) => (!inside(name) ? given : way === 'part' ? refer(name) : undefined) };
  return { inside, list, reference: (name, way, given) => (inside(name) && way === 'part' ? refer(name) : given) };
}
