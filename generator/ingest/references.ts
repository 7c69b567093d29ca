import { isObject, joinPointer, memberAt, splitPointer, valueAt, type JsonObject, type JsonValue } from '../json.js';
import type { Problem } from '../problem.js';
import { parseReference } from './file-reference.js';
import { isMapKind, type Kind } from './kinds.js';
import { roleOf, type Role } from './roles.js';
import type { Locate } from './source.js';
import { quote } from './wording.js';

/**
 * Refuses every reference that leaves the API's folder: a `$ref`, or an entry of a discriminator's `mapping`, that names a
 * URL or a file elsewhere. Inside `example`, `examples`, `default`, `enum`, `const` and `x-` members a `$ref` is data and means
 * nothing (but an entry of a map of examples may itself be a reference, OpenAPI 3.1.0, Media Type Object). A
 * reference inside the folder that leads nowhere, or that is no text, is none of this function's problems.
 */
export function checkReferences(document: JsonObject, locate: Locate): Problem[] {
  const problems: Problem[] = [];
  const check: Check = (value, { isMapping, pointer }) => {
    if (typeof value !== 'string' || isInside(value) || (isMapping && isComponentName(value))) return;
    problems.push({ place: locate(pointer()), found: `the reference ${quote(value)}`, expected: "a reference inside the API's folder" });
  };
  walkReferences(document, '', check);
  return problems;
}

/**
 * What a reference inside the document leads to, and where that stands. A target that is a reference itself is
 * followed. `undefined` where the reference leads nowhere, leaves the document, or leads from reference to reference more than a hundred
 * times, as one that goes round in circles does: that costs too much and means nothing.
 */
export function resolveReference(
  document: JsonObject,
  reference: string,
): { readonly value: JsonValue; readonly pointer: string } | undefined {
  let hops = 0;
  for (let next = reference; ; hops += 1) {
    const pointer = pointerOf(next);
    if (pointer === undefined || hops > longestChain) return undefined;
    const value = valueAt(document, pointer);
    if (value === undefined) return undefined;
    const further = memberAt(value, '$ref');
    if (!isObject(value) || typeof further !== 'string') return { value, pointer };
    next = further;
  }
}

const longestChain = 100;

/** The JSON pointer of a reference: a URI fragment with its percent-encoding undone (RFC 6901, section 6). */
export function pointerOf(reference: string): string | undefined {
  if (reference !== '#' && !reference.startsWith('#/')) return undefined;
  // Nearly every reference is its pointer as it stands, and each is followed many times.
  if (!reference.includes('%') && !reference.includes('~')) return reference.slice(1);
  try {
    return joinPointer(splitPointer(decodeURIComponent(reference.slice(1))));
  } catch {
    return undefined;
  }
}

/** Where a walk stands. It says so while `check` is called, and is somewhere else afterwards. */
export interface Spot {
  /** Whether it is an entry of a discriminator's mapping, and not a `$ref`. */
  readonly isMapping: boolean;
  /** The reference tokens that lead there. */
  readonly tokens: readonly string[];
  /** Made when it is asked for: documents have tens of thousands of references, and most walks want the places of a few. */
  readonly pointer: () => string;
}

/** Is given what stands in a reference's place. */
export type Check = (value: JsonValue, spot: Spot) => void;

/** As {@link walkReferences}, for a value that stands on its own and is of a kind: the members of a map are named by the author. */
export function walkPart(value: JsonValue, pointer: string, kind: Kind, check: Check): void {
  const way = wayTo(pointer, check);
  if (kind === 'examples') walkExamples(value, way);
  else if (kind === 'example') checkItself(value, way);
  else if (isMapKind(kind)) walkMap(value, way);
  else walkObject(value, way);
}

/** Calls `check` for every reference below a value that stands at `pointer`; data is passed over as in {@link checkReferences}. */
export function walkReferences(value: JsonValue, pointer: string, check: Check): void {
  walkObject(value, wayTo(pointer, check));
}

/** The way of a walk: the tokens that lead to where it stands, one list that grows and shrinks, and what it calls. */
interface Way {
  readonly tokens: string[];
  readonly check: Check;
  readonly reference: Spot;
  readonly mapping: Spot;
}

function wayTo(start: string, check: Check): Way {
  const tokens = splitPointer(start);
  const pointer = (): string => joinPointer(tokens);
  return { tokens, check, reference: { isMapping: false, tokens, pointer }, mapping: { isMapping: true, tokens, pointer } };
}

type Walk = (value: JsonValue, way: Way) => void;

/** Walks into a member. */
function enter(walk: Walk, value: JsonValue, name: string, way: Way): void {
  way.tokens.push(name);
  walk(value, way);
  way.tokens.pop();
}

function walkObject(value: JsonValue, way: Way): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) return value.forEach((item, index) => enter(walkObject, item, String(index), way));
  for (const name of Object.keys(value)) {
    const member = value[name] ?? null;
    // Nothing but an object holds references, and most members are none.
    if (typeof member === 'object' || name === '$ref') enter(walkers[roleOf(name)], member, name, way);
  }
}

const walkers: Record<Role, Walk> = {
  reference: (value, way) => way.check(value, way.reference),
  data: () => undefined,
  map: walkMap,
  examples: walkExamples,
  discriminator: walkDiscriminator,
  object: walkObject,
};

function walkMap(value: JsonValue, way: Way): void {
  if (!isObject(value)) return walkObject(value, way);
  checkItself(value, way);
  for (const name of Object.keys(value)) enter(walkObject, value[name] ?? null, name, way);
}

function walkExamples(value: JsonValue, way: Way): void {
  if (!isObject(value)) return;
  checkItself(value, way);
  for (const name of Object.keys(value)) enter(checkItself, value[name] ?? null, name, way);
}

function walkDiscriminator(discriminator: JsonValue, way: Way): void {
  checkItself(discriminator, way);
  const mapping = memberAt(discriminator, 'mapping');
  if (isObject(mapping)) enter(walkMapping, mapping, 'mapping', way);
}

function walkMapping(mapping: JsonValue, way: Way): void {
  const checkTarget: Walk = (target) => way.check(target, way.mapping);
  if (isObject(mapping)) for (const name of Object.keys(mapping)) enter(checkTarget, mapping[name] ?? null, name, way);
}

/** A `$ref` of text makes a reference of any object, also where OpenAPI has none: openapi-typescript follows it there too. */
function checkItself(value: JsonValue, way: Way): void {
  const reference = memberAt(value, '$ref');
  if (typeof reference === 'string') enter(walkers.reference, reference, '$ref', way);
}

function isInside(reference: string): boolean {
  return parseReference(reference, '') !== undefined;
}

/** A mapping may name a component schema in place of a reference (OpenAPI 3.1.0, Discriminator Object). */
function isComponentName(text: string): boolean {
  return !text.includes('/') && !text.includes(':');
}
