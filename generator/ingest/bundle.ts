import { copyJson, escapePointer, isObject, memberAt, setMember, splitPointer, valueAt, type JsonObject, type JsonValue } from '../json.js';
import type { Problem } from '../problem.js';
import { withDocument, type ApiFolder } from './api-folder.js';
import { copyBounded } from './bounded-copy.js';
import { homesIn, isAlias, isCopied, parentOf, turnOf, type Bundle, type Part, type Pending } from './bundle-state.js';
import { BundledParts } from './bundled-places.js';
import { nameComponents } from './component-names.js';
import { kindAt, type Kind } from './kinds.js';
import { walkPart } from './references.js';
import { maxDepth, type Source } from './source.js';
import { findTarget, type FilePlace, type Target } from './target.js';

/** How many values of other files a document may take in: many times what the largest known ones have. A copy counts for some more. */
const mostCopied = 3_000_000;
const costOfCopy = 250;

/**
 * One document of a document and the files of its folder that it refers to, however far. What another file has becomes a component,
 * once however often it is referred to; a path item of `paths`, and what can be no component, is copied to where it is referred to.
 * References by `$anchor`, `$id` and the document's own name become JSON pointers. Those that lead to nothing or out of the folder stay.
 * Files that cannot be read, and copies of more than a document of reasonable size holds, are problems. `main` is not changed.
 */
export function bundle(file: string, main: Source, folder: ApiFolder): { readonly source: Source; readonly problems: readonly Problem[] } {
  const parts = new BundledParts();
  const state: Bundle = {
    document: main.document,
    main: { ...main, file },
    folder: withDocument(folder, file, main, () => state.document),
    homes: homesIn(main.document),
    parts,
    placed: new Map([[keyOf({ file, pointer: '' }), '']]),
    seen: new Set(),
    pending: { copies: [], aliases: [], others: [] },
    names: new Map(),
    targets: new Map(),
    local: new Map(),
    budget: { left: mostCopied },
    problems: [],
  };
  addPart(state, { at: '', place: { file, pointer: '' }, kind: 'document', trail: [] });
  for (let next = takeNext(state); next !== undefined && state.problems.length === 0; next = takeNext(state)) settle(state, next);
  const locate = parts.locateIn(folder, { file, locate: main.locate });
  return { source: { document: state.document, locate }, problems: [...folder.problems(), ...state.problems] };
}

function takeNext({ pending }: Bundle): Pending | undefined {
  return pending.copies.pop() ?? pending.aliases.pop() ?? pending.others.pop();
}

/** Takes note of a part, and finds its references in the document's order: what comes last in a list is taken first. */
function addPart(state: Bundle, part: Part): void {
  state.parts.add(part);
  const value = valueAt(state.document, part.at);
  if (value === undefined) return;
  const found: Pending[] = [];
  const depth = splitPointer(part.at).length;
  walkPart(value, part.at, part.kind, (reference, { isMapping, tokens, pointer: pointerHere }) => {
    if (typeof reference !== 'string') return;
    const kind = isMapping ? 'schema' : kindAt(part.kind, tokens.slice(depth, -1));
    if (staysAsItIs(state, part, reference, kind)) return;
    const pointer = pointerHere();
    if (state.seen.has(pointer)) return;
    state.seen.add(pointer);
    found.push({ part, pointer, reference, kind });
  });
  for (const each of found.reverse()) state.pending[turnOf(state, each)].push(each);
}

/** Whether a reference of the document's own file leads to where it says, by a pointer of JSON: nearly all do, and they have nothing to settle. */
function staysAsItIs({ folder, homes, main, local }: Bundle, part: Part, reference: string, kind: Kind): boolean {
  if (part.place.file !== main.file || homes[kind] === undefined) return false;
  const known = local.get(reference);
  if (known !== undefined) return known;
  const isPlain = reference.startsWith('#/') && !/[%~]/.test(reference) && folder.open(main.file)?.anchors().ids.size === 0;
  const stays = isPlain && valueAt(main.document, reference.slice(1)) !== undefined;
  local.set(reference, stays);
  return stays;
}

function settle(state: Bundle, pending: Pending): void {
  const { part, pointer, reference, kind } = pending;
  const from = { file: part.place.file, pointer: part.place.pointer + pointer.slice(part.at.length) };
  const target = targetOf(state, reference, from);
  // The name of a component in a mapping is no reference.
  if (!pointer.endsWith('/$ref') && isComponentName(state, reference, target.kind === 'place')) return;
  if (target.kind === 'outside') return;
  if (target.kind === 'nothing') return write(state, pointer, target.same);
  const known = placedAt(state, target.place);
  if (isCopied(state, pending)) return copyHere(state, pending, target.place);
  if (isAlias(state, pending) && known === undefined) {
    state.placed.set(keyOf(target.place), parentOf(pointer));
    return copyHere(state, pending, target.place);
  }
  const at = known ?? addComponent(state, kind, target.place, pointer);
  // A fragment has its per cent signs encoded (RFC 6901, section 6); everybody reads the other characters as they are.
  if (at !== undefined) write(state, pointer, `#${at.replaceAll('%', '%25')}`);
}

/** As {@link findTarget}. Documents say the same references many times, and a place that is there stays where it is. */
function targetOf({ folder, targets }: Bundle, reference: string, from: FilePlace): Target {
  const key = `${from.file}\n${reference}`;
  const known = targets.get(key);
  if (known !== undefined) return known;
  const target = findTarget(folder, reference, from);
  // Beside a schema with an `$id` it depends on the place what a reference leads to.
  if (target.kind === 'place' && folder.open(from.file)?.anchors().ids.size === 0) targets.set(key, target);
  return target;
}

function isComponentName({ document, homes: { schema = '' } }: Bundle, text: string, isFile: boolean): boolean {
  return memberAt(valueAt(document, schema), text) !== undefined || (!isFile && !/[/#:]/.test(text));
}

/** Where something stands in the document: itself, or as a part of what holds it in its file. */
function placedAt({ placed }: Bundle, { file, pointer }: FilePlace): string | undefined {
  for (let holder = pointer; ; holder = parentOf(holder)) {
    const at = placed.get(keyOf({ file, pointer: holder }));
    if (at !== undefined) return at + pointer.slice(holder.length);
    if (holder === '') return undefined;
  }
}

function addComponent(state: Bundle, kind: Kind, place: FilePlace, pointer: string): string | undefined {
  const home = state.homes[kind];
  const value = copyOf(state, place, pointer);
  if (home === undefined || value === undefined) return undefined;
  const holder = holderAt(changing(state), splitPointer(home));
  const nameOf = state.names.get(home) ?? nameComponents(Object.keys(holder));
  state.names.set(home, nameOf);
  const name = nameOf(place);
  const at = `${home}/${escapePointer(name)}`;
  setMember(holder, name, value);
  state.placed.set(keyOf(place), at);
  addPart(state, { at, place, kind, trail: [] });
  return at;
}

/** Puts a copy of what is referred to in the place of the reference. What stands beside the reference stays. */
function copyHere(state: Bundle, { pointer, kind, part }: Pending, target: FilePlace): void {
  const place = target.file === state.main.file ? state.parts.originOf(target.pointer) : target;
  const key = keyOf(place);
  const value = part.trail.includes(key) ? undefined : copyOf(state, place, pointer);
  if (value === undefined) return;
  const at = parentOf(pointer);
  const owner = valueAt(state.document, at);
  const { $ref: _reference, ...beside } = isObject(owner) ? owner : {};
  for (const name of Object.keys(beside)) {
    const below = `${at}/${escapePointer(name)}`;
    state.parts.add({ at: below, place: state.parts.originOf(below) });
  }
  write(state, at, isObject(value) ? Object.fromEntries([...Object.entries(value), ...Object.entries(beside)]) : value);
  state.seen.delete(pointer);
  addPart(state, { at, place, kind, trail: [...part.trail, key] });
}

/** The value of a place in a file as the file has it. More than is reasonable is a problem, at the reference. */
function copyOf(state: Bundle, { file, pointer }: FilePlace, at: string): JsonValue | undefined {
  const { document } = (file === state.main.file ? state.main : state.folder.open(file)) ?? state.main;
  state.budget.left -= costOfCopy;
  const copy = copyBounded(valueAt(document, pointer) ?? null, state.budget, maxDepth - splitPointer(at).length);
  if (copy === undefined) {
    const place = state.parts.locateIn(state.folder, state.main)(at);
    state.problems.push({ place, found: 'references that stand for too much, or too deep', expected: 'a document of reasonable size' });
  }
  return copy;
}

function holderAt(document: JsonObject, tokens: readonly string[]): JsonObject {
  return tokens.reduce((holder, token) => {
    const member = memberAt(holder, token);
    if (isObject(member)) return member;
    const made: JsonObject = {};
    setMember(holder, token, made);
    return made;
  }, document);
}

/** The document, to be changed: a copy of the file's own from the first change on. Most documents need none. */
function changing(state: Bundle): JsonObject {
  if (state.document === state.main.document) state.document = copyJson(state.main.document);
  return state.document;
}

/** Puts a value at a pointer whose parent exists. */
function write(state: Bundle, pointer: string, value: JsonValue): void {
  if (valueAt(state.document, pointer) === value) return;
  const holder = valueAt(changing(state), parentOf(pointer));
  const token = splitPointer(pointer).at(-1) ?? '';
  if (Array.isArray(holder)) holder[Number(token)] = value;
  else if (isObject(holder)) setMember(holder, token, value);
}

function keyOf({ file, pointer }: FilePlace): string {
  return `${file}#${pointer}`;
}
