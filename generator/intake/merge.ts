import { findOperations, objectAt, pointerTo } from '../document.js';
import type { Source } from '../ingest/source.js';
import { copyJson, isObject, memberAt, setMember, splitPointer, type JsonObject, type JsonValue } from '../json.js';
import type { Problem } from '../problem.js';
import { adaptOperation } from './adapt.js';
import { minorOf, type Collected, type Piece } from './collect.js';
import { compareFacts, sideAt, type Side } from './facts.js';
import { mergeFacts } from './merge-facts.js';

/** A document with the facts of pages in it. */
export interface Merged {
  readonly document: JsonObject;
  /** Whether a fact of the document is another one than before; documentation is none. */
  readonly differs: boolean;
  readonly problems: readonly Problem[];
}

/**
 * The target with the facts of the pages. Neither is changed. Operations that no page has stay, unless the pages are `complete`: then they
 * are taken out. Without a target the document is made of nothing but the pages. What cannot be merged without a guess is a problem.
 */
export function mergePages(target: Source | undefined, said: Collected, complete: boolean): Merged {
  const document = target === undefined ? createDocument(said) : copyJson(target.document);
  const problems: Problem[] = target === undefined ? [] : checkVersion(target, said);
  let differs = target === undefined;
  const write = (pointer: string, before: Side, piece: Piece, after: JsonValue): void => {
    differs ||= compareFacts(before, piece, piece.part) !== undefined;
    place(document, pointer, after);
  };
  for (const piece of said.operations.values()) {
    const pointer = pointerTo('paths', piece.path, piece.method);
    const own = sideAt(document, pointer);
    const adapted = target === undefined ? { piece, problems: [] } : adaptOperation(piece, document, target.locate);
    problems.push(...adapted.problems);
    if (adapted.problems.length === 0) write(pointer, own, adapted.piece, mergeFacts(own, adapted.piece, piece.part));
  }
  for (const piece of said.components.values()) {
    const pointer = pointerTo('components', piece.kind, piece.name);
    const own = sideAt(document, pointer);
    write(pointer, own, piece, mergeFacts(own, piece, piece.part));
  }
  if (target !== undefined) differs = mergeRoot(document, said) || differs;
  if (complete) differs = removeOthers(document, said) || differs;
  return { document, differs, problems };
}

function createDocument({ members }: Collected): JsonObject {
  const document: JsonObject = {};
  for (const name of ['openapi', 'info', 'servers', 'security']) {
    const value = members.get(name)?.value;
    if (value !== undefined) document[name] = copyJson(value);
  }
  return { ...document, paths: {} };
}

function checkVersion({ document, locate }: Source, { members }: Collected): Problem[] {
  const [own, said] = [document['openapi'], members.get('openapi')?.value];
  if (said === undefined || minorOf(own) === minorOf(said)) return [];
  return [{ place: locate('/openapi'), found: own === undefined ? 'Swagger 2.0' : `OpenAPI ${minorOf(own)}`, expected: `the version of the pages, ${minorOf(said)}` }];
}

/** The version of the API and its servers are those of the pages; what else the document says of itself stays. */
function mergeRoot(document: JsonObject, { members }: Collected): boolean {
  let differs = false;
  const info = members.get('info')?.value;
  for (const [name, value] of Object.entries(isObject(info) ? info : {})) {
    const known = memberAt(document['info'], name);
    const isFact = !['title', 'description', 'summary'].includes(name) && !name.startsWith('x-');
    const before = sideAt(document, pointerTo('info', name));
    if (known === undefined ? name.startsWith('x-') : !isFact || compareFacts(before, { ...before, value }, 'object') === undefined) continue;
    differs ||= isFact;
    place(document, pointerTo('info', name), copyJson(value));
  }
  const servers = members.get('servers');
  if (servers === undefined || compareFacts(sideAt(document, '/servers'), servers, 'object') === undefined) return differs;
  document['servers'] = mergeFacts(sideAt(document, '/servers'), servers, 'object');
  return true;
}

function removeOthers(document: JsonObject, { operations }: Collected): boolean {
  const others = findOperations(document).filter(({ path, method }) => !operations.has(`${path} ${method}`));
  for (const { path, method, pathItem } of others) {
    delete pathItem[method];
    if (!findOperations(document).some((left) => left.path === path)) delete objectAt(document, 'paths')[path];
  }
  return others.length > 0;
}

/** Puts a value where a pointer leads to; the objects on its way are made where there are none. */
function place(document: JsonObject, pointer: string, value: JsonValue): void {
  const tokens = splitPointer(pointer);
  let holder = document;
  for (const token of tokens.slice(0, -1)) {
    const next = memberAt(holder, token);
    if (isObject(next)) holder = next;
    else {
      const made: JsonObject = {};
      setMember(holder, token, made);
      holder = made;
    }
  }
  setMember(holder, tokens.at(-1) ?? '', value);
}
