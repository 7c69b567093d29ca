import { NameScope } from '../../templates/names.js';
import { dereference, objectAt } from '../document.js';
import { isObject, mapMembers, memberAt, type JsonObject, type JsonValue } from '../json.js';
import { componentName, referenceTo } from './component.js';
import { mapSchemas, type Side } from './schemas.js';
import { listOf } from './marks.js';

/**
 * The plain document in which a request has no members that are for answers alone, and an answer none that are for
 * requests alone (OpenAPI 3.0.3, Schema Object, `readOnly` and `writeOnly`). A component that stands in both is the answer's under its own
 * name, and the request's under that name with `Writable`. The input is not changed.
 *
 * openapi-typescript (7.13) has one type for both, or markers that every reader of a value has to take off again.
 */
export function splitViews(document: JsonObject): JsonObject {
  const schemas = objectAt(objectAt(document, 'components'), 'schemas');
  const markOf = readMarks(document);
  const look = lookOnce(markOf);
  const graph = new Map(Object.entries(schemas).map(([name, schema]) => [name, look(schema).references] as const));
  const flagged = Object.entries(schemas).flatMap(([name, schema]) => (look(schema).flagged ? [name] : []));
  const views = findRoots(document, look);
  if (flagged.length === 0 && !views.flagged) return document;
  const sensitive = reach(flagged, reverse(graph));
  const requested = reach(views.request, graph);
  const answered = reach(views.answer, graph);
  const scope = new NameScope(Object.keys(schemas));
  const writable = new Map(
    [...sensitive].filter((name) => requested.has(name) && answered.has(name)).map((name) => [name, scope.take(`${name}Writable`)] as const),
  );
  const view = (side: Side) => (schema: JsonValue): JsonValue => rewrite(markOf, schema, side, writable);
  const mapped = mapSchemas(document, (schema, side, name) => {
    if (name === undefined) return look(schema).flagged || look(schema).references.some((other) => writable.has(other)) ? view(side)(schema) : schema;
    if (!sensitive.has(name)) return schema;
    return view(answered.has(name) ? 'answer' : requested.has(name) ? 'request' : 'any')(schema);
  });
  const components = objectAt(mapped, 'components');
  const added = Object.fromEntries([...writable].map(([name, taken]) => [taken, view('request')(schemas[name] ?? {})]));
  return { ...mapped, components: { ...components, schemas: { ...objectAt(components, 'schemas'), ...added } } };
}

/** The components that requests and answers name, and whether any of their schemas has a member for one of them alone. */
function findRoots(document: JsonObject, look: Look): { readonly request: Set<string>; readonly answer: Set<string>; readonly flagged: boolean } {
  const roots = { request: new Set<string>(), answer: new Set<string>(), any: new Set<string>() };
  let flagged = false;
  mapSchemas(document, (schema, side, name) => {
    if (name !== undefined) return schema;
    for (const reference of look(schema).references) roots[side].add(reference);
    flagged ||= look(schema).flagged;
    return schema;
  });
  return { request: roots.request, answer: roots.answer, flagged };
}

function rewrite(markOf: MarkOf, value: JsonValue, side: Side, writable: ReadonlyMap<string, string>): JsonValue {
  if (Array.isArray(value)) return value.map((item) => rewrite(markOf, item, side, writable));
  if (!isObject(value) || side === 'any') return value;
  const view = (member: JsonValue): JsonValue => rewrite(markOf, member, side, writable);
  const name = side === 'request' ? componentName(value) : undefined;
  const other = name === undefined ? undefined : writable.get(name);
  if (other !== undefined) return { ...value, ...referenceTo(other) };
  const { properties, required, ...rest } = mapChildren(value, view);
  const listed = memberAt(rest, listOf);
  if (side === 'request' && typeof listed === 'string') rest[listOf] = writable.get(listed) ?? listed;
  if (!isObject(properties)) return { ...rest, ...(required === undefined ? {} : { required }) };
  const kept = Object.entries(properties).filter(([, member]) => markOf(member) !== (side === 'request' ? 'readOnly' : 'writeOnly'));
  const names = new Set(kept.map(([each]) => each));
  return {
    ...rest,
    properties: Object.fromEntries(kept.map(([each, member]) => [each, view(member)])),
    ...(Array.isArray(required) ? { required: required.filter((each) => typeof each === 'string' && names.has(each)) } : {}),
  };
}

/** The members of a plain schema that are schemas or lists of them, but for its properties. */
const inner: readonly string[] = ['allOf', 'anyOf', 'items', 'prefixItems', 'additionalProperties'];

/** The members of a plain schema that are schemas, changed; its properties are the caller's. */
function mapChildren(schema: JsonObject, change: (value: JsonValue) => JsonValue): JsonObject {
  return mapMembers(schema, (member, key) => (inner.includes(key) ? change(member) : member));
}

/** How a member is marked, or what it refers to; one that is marked both ways is for nobody alone. */
type MarkOf = (member: JsonValue) => 'readOnly' | 'writeOnly' | undefined;

/** Components are looked at once each: documents refer to some of them thousands of times. */
function readMarks(document: JsonObject): MarkOf {
  const schemas = Object.entries(objectAt(objectAt(document, 'components'), 'schemas'));
  const components = new Map(schemas.map(([name, schema]) => [name, dereference(document, schema)] as const));
  return (member) => {
    if (!isObject(member)) return undefined;
    const name = typeof member['$ref'] === 'string' ? componentName(member) : undefined;
    const target = name === undefined ? undefined : components.get(name);
    const has = (key: string): boolean => member[key] === true || memberAt(target, key) === true;
    const isRead = has('readOnly');
    if (isRead === has('writeOnly')) return undefined;
    return isRead ? 'readOnly' : 'writeOnly';
  };
}

/** What there is in a schema: the components that it names, itself or inside, and whether a member is marked. */
interface Seen {
  readonly references: readonly string[];
  readonly flagged: boolean;
}

type Look = (schema: JsonValue) => Seen;

/** Looks through each schema once. */
function lookOnce(markOf: MarkOf): Look {
  const known = new Map<JsonValue, Seen>();
  return (schema) => {
    const seen = known.get(schema) ?? lookThrough(markOf, schema);
    known.set(schema, seen);
    return seen;
  };
}

function lookThrough(markOf: MarkOf, schema: JsonValue): Seen {
  const references: string[] = [];
  let flagged = false;
  const visit = (value: JsonValue): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (!isObject(value)) return;
    const name = componentName(value) ?? memberAt(value, listOf);
    if (typeof name === 'string') references.push(name);
    for (const key of inner) visit(memberAt(value, key) ?? null);
    for (const member of Object.values(objectAt(value, 'properties'))) {
      flagged ||= markOf(member) !== undefined;
      visit(member);
    }
  };
  visit(schema);
  return { references, flagged };
}

function reverse(graph: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const reversed = new Map<string, string[]>();
  for (const name of graph.keys()) reversed.set(name, []);
  for (const [name, targets] of graph) for (const target of targets) reversed.get(target)?.push(name);
  return reversed;
}

function reach(roots: Iterable<string>, graph: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set<string>();
  const open = [...roots];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    open.push(...(graph.get(name) ?? []));
  }
  return found;
}
