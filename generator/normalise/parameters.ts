import { placeOf } from '../describe/parameters.js';
import { arrayAt, dereference, isMethod, objectAt, textAt } from '../document.js';
import { resolveReference } from '../ingest/references.js';
import { quote } from '../ingest/wording.js';
import { escapePointer, isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';
import type { Place, Warning } from '../problem.js';
import { findFault, findOddities, type Oddity } from './parameter-oddities.js';

/** What holds for all parameters of a document while they are gone through. */
interface Pass {
  readonly document: JsonObject;
  readonly locate: (pointer: string) => Place;
  /** By place and text: what many operations refer to is told once. */
  readonly warnings: Map<string, Warning>;
  /** The places of the parameters that have been looked at. */
  readonly seen: Set<string>;
}

/**
 * The document in which every list of parameters has only those that a request can have, each once. Each that is left out
 * is a warning, and so is each that is written otherwise than the document says. The input is not changed.
 */
export function repairParameters(document: JsonObject, locate: (pointer: string) => Place): { document: JsonObject; warnings: Warning[] } {
  const pass: Pass = { document, locate, warnings: new Map(), seen: new Set() };
  const paths = Object.entries(objectAt(document, 'paths')).map(([path, item]) => {
    const pointer = `/paths/${escapePointer(path)}`;
    return [path, isObject(item) ? repairItem(pass, path, item, pointer) : item] as const;
  });
  return { document: { ...document, paths: Object.fromEntries(paths) }, warnings: [...pass.warnings.values()] };
}

function repairItem(pass: Pass, path: string, item: JsonObject, pointer: string): JsonObject {
  if (path.includes('#')) warn(pass, pointer, { found: `the path ${quote(path)}, which has a fragment`, done: 'what begins with # is not sent' });
  const entries = Object.entries(item).map(([key, member]) => {
    const operation = isMethod(key) && isObject(member) ? member : undefined;
    if (operation !== undefined) findMixedQuery(pass, item, operation, `${pointer}/${key}`);
    return [key, operation === undefined ? member : withParameters(pass, path, operation, `${pointer}/${key}`)] as const;
  });
  return withParameters(pass, path, Object.fromEntries(entries), pointer);
}

function withParameters(pass: Pass, path: string, owner: JsonObject, pointer: string): JsonObject {
  const all = memberAt(owner, 'parameters');
  if (all !== undefined && !Array.isArray(all)) warn(pass, `${pointer}/parameters`, { found: 'parameters that are not a list', done: 'they are left out' });
  const list = arrayAt(owner, 'parameters');
  if (all === undefined) return owner;
  const kept = new Map<string, JsonValue>();
  list.forEach((value, index) => {
    const place = definitionOf(pass.document, value, `${pointer}/parameters/${index}`);
    const parameter = dereference(pass.document, value) ?? {};
    const fault = findFault(parameter, path);
    if (fault !== undefined) return warn(pass, place, fault);
    if (!pass.seen.has(place)) for (const oddity of findOddities(pass.document, parameter)) warn(pass, place, oddity);
    pass.seen.add(place);
    const name = textAt(parameter, 'name') ?? '';
    const key = `${placeOf(parameter)} ${name}`;
    if (kept.has(key)) warn(pass, place, { found: `the parameter ${quote(name)} a second time`, done: 'the last one holds' });
    kept.set(key, value);
  });
  return { ...owner, parameters: [...kept.values()] };
}

/** OpenAPI 3.2.0, Parameter Object, `in: querystring`: nothing else stands in such a query. */
function findMixedQuery(pass: Pass, item: JsonObject, operation: JsonObject, pointer: string): void {
  const all = [...arrayAt(item, 'parameters'), ...arrayAt(operation, 'parameters')];
  const places = all.map((value) => textAt(dereference(pass.document, value) ?? {}, 'in'));
  const whole = places.filter((place) => place === 'querystring').length;
  if (whole > 1 || (whole === 1 && places.includes('query'))) {
    warn(pass, pointer, { found: 'a parameter that is the whole query, and another one of the query', done: 'they are sent one after the other' });
  }
}

function definitionOf(document: JsonObject, value: JsonValue, pointer: string): string {
  const reference = memberAt(value, '$ref');
  return (typeof reference === 'string' ? resolveReference(document, reference)?.pointer : undefined) ?? pointer;
}

function warn({ warnings, locate }: Pass, pointer: string, { found, done }: Oddity): void {
  warnings.set(`${pointer} ${found}`, { place: locate(pointer), found, done });
}
