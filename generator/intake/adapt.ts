import { objectAt, pointerTo } from '../document.js';
import type { Locate } from '../ingest/source.js';
import { quote } from '../ingest/wording.js';
import { isObject, memberAt, type JsonObject } from '../json.js';
import type { Problem } from '../problem.js';
import type { Collected, Piece } from './collect.js';
import { compareFacts, findParameter, itemsOf, keyOfParameter, memberOf, sideAt, type Side } from './facts.js';

type Operation = Collected['operations'] extends ReadonlyMap<string, infer Found> ? Found : never;

/**
 * What a page says of an operation, as it has to be said in the document: the requirements of security that hold in its fragment are
 * written where others hold in the document, and a parameter that the document has for the whole path is not repeated. What
 * cannot be said without changing other operations is a problem.
 */
export function adaptOperation(
  piece: Operation,
  document: JsonObject,
  locate: Locate,
): { readonly piece: Piece; readonly problems: readonly Problem[] } {
  const item = sideAt(document, pointerTo('paths', piece.path));
  const own = memberOf(item, piece.method);
  const operation: JsonObject = isObject(piece.value) ? { ...piece.value } : {};
  const adapted = { ...piece, value: operation };
  adaptSecurity(operation, piece, own);
  const stray = adaptParameters(operation, adapted, item, own);
  const problems = stray.map(({ pointer }) => ({
    place: locate(pointer),
    found: 'a parameter of the whole path that a page does not have',
    expected: `the parameters of each operation in it, as ${quote(piece.place.file)} lists them`,
  }));
  return { piece: adapted, problems: [...(item.value === undefined ? checkTemplate(piece, document) : checkItem(item, locate)), ...problems] };
}

function adaptSecurity(operation: JsonObject, piece: Piece, own: Side): void {
  const said = operation['security'] ?? piece.document['security'] ?? [];
  const inherited = { ...own, value: own.document['security'] ?? [], pointer: '/security' };
  const isInherited = compareFacts(inherited, { ...piece, value: said }, 'requirements') === undefined;
  if (isInherited && memberAt(own.value, 'security') === undefined) delete operation['security'];
  else operation['security'] = said;
}

/** Leaves out the parameters that the path has already. Gives those of the path that the page does not have. */
function adaptParameters(operation: JsonObject, piece: Side, item: Side, own: Side): Side[] {
  const said = itemsOf(memberOf(piece, 'parameters'));
  const shared = itemsOf(memberOf(item, 'parameters'));
  const overridden = itemsOf(memberOf(own, 'parameters'));
  const rest = said.filter((parameter) => {
    const key = keyOfParameter(parameter);
    const given = findParameter(overridden, key) === undefined ? findParameter(shared, key) : undefined;
    return given === undefined || compareFacts(given, parameter, 'object') !== undefined;
  });
  if (rest.length === 0 && said.length > 0) delete operation['parameters'];
  else if (said.length > 0) operation['parameters'] = rest.map(({ value }) => value ?? null);
  return shared.filter((parameter) => findParameter(said, keyOfParameter(parameter)) === undefined);
}

/** Two paths that differ in the names of their parameters alone are the same path (OpenAPI 3.0.4, Paths Object). */
function checkTemplate({ path, place }: Operation, document: JsonObject): Problem[] {
  const shape = (template: string): string => template.replace(/\{[^{}]*\}/g, '{}');
  const twin = Object.keys(objectAt(document, 'paths')).find((known) => known !== path && shape(known) === shape(path));
  return twin === undefined ? [] : [{ place, found: `the path ${quote(path)}`, expected: `${quote(twin)}, as the document has it` }];
}

function checkItem({ value, pointer }: Side, locate: Locate): Problem[] {
  if (memberAt(value, '$ref') === undefined) return [];
  return [{ place: locate(pointer), found: 'a reference as a path item', expected: 'the operations themselves' }];
}
