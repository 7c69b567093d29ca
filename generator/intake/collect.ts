import { findOperations, objectAt } from '../document.js';
import { copyJson, escapePointer, isObject, type JsonValue } from '../json.js';
import { httpMethods } from '../methods.js';
import { quote } from '../ingest/wording.js';
import { formatPlace, type Place, type Problem, type Warning } from '../problem.js';
import { compareFacts, findParameter, itemsOf, keyOfParameter, type Side } from './facts.js';
import { mergeFacts } from './merge-facts.js';
import type { Fragment, Page } from './page.js';
import type { Part } from './parts.js';

/** A part that pages have: an operation, a component, or a member of the document itself. */
export interface Piece extends Side {
  readonly part: Part;
  readonly place: Place;
  readonly locate: (pointer: string) => Place;
}

/** All that the pages say: operations by path and method, components by kind and name, whatever the order of the pages. */
export interface Collected {
  /** By `path method`. Parameters of a whole path stand in each of its operations. */
  readonly operations: ReadonlyMap<string, Piece & { readonly path: string; readonly method: string }>;
  /** By the kind of component and its name. */
  readonly components: ReadonlyMap<string, Piece & { readonly kind: string; readonly name: string }>;
  /** `openapi`, `info`, `servers` and `security`. */
  readonly members: ReadonlyMap<string, Piece>;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
}

/** The members of a document that say something of every operation. */
const rootMembers = ['openapi', 'info', 'servers', 'security'] as const;

/**
 * Brings the fragments of pages together. What two pages have is taken once where its facts are the same; where they differ it is a problem
 * that names both places and both versions. Which page is read first means nothing: it is the one with the lesser name.
 */
export function collect(pages: readonly Page[]): Collected {
  const fragments = [...pages].sort((left, right) => (left.file < right.file ? -1 : 1)).flatMap((page) => page.fragments);
  const operations = new Map<string, Piece & { path: string; method: string }>();
  const components = new Map<string, Piece & { kind: string; name: string }>();
  const members = new Map<string, Piece>();
  const problems: Problem[] = [];
  const warnings: Warning[] = [];
  for (const fragment of fragments) {
    for (const found of operationsOf(fragment)) add(operations, `${found.path} ${found.method}`, found, problems);
    for (const found of componentsOf(fragment)) add(components, `${found.kind} ${found.name}`, found, problems);
    for (const name of rootMembers) {
      const piece = pieceAt(fragment, `/${name}`, fragment.document[name], 'object');
      if (piece.value !== undefined) add(members, name, piece, problems);
    }
    warnings.push(...checkTitle(fragment));
  }
  const byPlace = [...operations].sort(([, left], [, right]) => orderOf(left.path, right.path) || rankOf(left.method) - rankOf(right.method));
  const byName = [...components].sort(([left], [right]) => orderOf(left, right));
  return { operations: new Map(byPlace), components: new Map(byName), members, problems, warnings };
}

function add<Found extends Piece>(known: Map<string, Found>, key: string, piece: Found, problems: Problem[]): void {
  const first = known.get(key);
  if (key === 'openapi' && first !== undefined && minorOf(first.value) === minorOf(piece.value)) return;
  if (first === undefined) {
    known.set(key, piece);
    return;
  }
  const difference = compareFacts(first, piece, piece.part);
  if (difference === undefined) {
    // The facts are the same; what the first page does not put into words another may.
    known.set(key, { ...first, value: mergeFacts(first, piece, piece.part) });
    return;
  }
  const { left, right } = difference;
  problems.push({
    place: piece.locate(right.pointer),
    found: show(right.value),
    expected: `${show(left.value)} as at ${formatPlace(first.locate(left.pointer))} (${difference.right.pointer || key})`,
  });
}

/** A version of a part as a message shows it. */
function show(value: JsonValue | undefined): string {
  return value === undefined ? 'nothing' : quote(typeof value === 'string' ? value : JSON.stringify(value));
}

function operationsOf(fragment: Fragment) {
  return findOperations(fragment.document).map(({ path, method, operation, pathItem, pointer }) => {
    const whole = copyJson(operation);
    const own = itemsOf(pieceAt(fragment, '', operation['parameters'], 'parameters'));
    const shared = itemsOf(pieceAt(fragment, '', pathItem['parameters'], 'parameters'));
    const inherited = shared.filter((parameter) => findParameter(own, keyOfParameter(parameter)) === undefined);
    if (inherited.length > 0) whole['parameters'] = [...own, ...inherited].map(({ value }) => value ?? null);
    if (pathItem['servers'] !== undefined && operation['servers'] === undefined) whole['servers'] = pathItem['servers'];
    return { ...pieceAt(fragment, pointer, whole, 'object'), path, method };
  });
}

function componentsOf(fragment: Fragment) {
  return Object.entries(objectAt(fragment.document, 'components')).flatMap(([kind, named]) => {
    if (!isObject(named) || kind.startsWith('x-')) return [];
    const part: Part = kind === 'examples' ? 'example' : 'object';
    return Object.entries(named).map(([name, value]) => {
      return { ...pieceAt(fragment, `/components/${escapePointer(kind)}/${escapePointer(name)}`, value, part), kind, name };
    });
  });
}

function pieceAt({ document, locate }: Fragment, pointer: string, value: JsonValue | undefined, part: Part): Piece {
  return { document, value, pointer, part, place: locate(pointer), locate };
}

/** The line above a fragment names the operation that it is about. */
function checkTitle({ document, method, path, place }: Fragment): Warning[] {
  const found = findOperations(document);
  if (found.some((operation) => operation.method === method && operation.path === path)) return [];
  const there = found.map((operation) => `${operation.method} ${operation.path}`).join(', ');
  return [{ place, found: `a block for ${quote(`${method} ${path}`)} that has ${there === '' ? 'no operation' : quote(there)}`, done: 'what it has is merged' }];
}

function orderOf(left: string, right: string): number {
  return left === right ? 0 : left < right ? -1 : 1;
}

function rankOf(method: string): number {
  const rank = httpMethods.findIndex((known) => known === method);
  return rank < 0 ? httpMethods.length : rank;
}

/** The minor version of OpenAPI, which decides what a document means: `3.0`. */
export function minorOf(version: JsonValue | undefined): string {
  return String(version).split('.', 2).join('.');
}
