import { escapePointer, isObject, memberAt, splitPointer, valueAt, type JsonObject, type JsonValue } from '../json.js';
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
  const check: Check = (value, pointer, isReference) => {
    if (typeof value !== 'string' || isReference(value)) return;
    problems.push({ place: locate(pointer), found: `the reference ${quote(value)}`, expected: "a reference inside the API's folder" });
  };
  walkReferences(document, '', check);
  return problems;
}

/**
 * What a reference inside the document leads to, and where that stands. A target that is a reference itself is
 * followed. `undefined` where the reference leads nowhere, leaves the document, goes round in circles, or leads from reference to
 * reference more than a hundred times, which costs too much and means nothing.
 */
export function resolveReference(
  document: JsonObject,
  reference: string,
): { readonly value: JsonValue; readonly pointer: string } | undefined {
  const followed = new Set<string>();
  for (let next = reference; ; ) {
    const pointer = pointerOf(next);
    if (pointer === undefined || followed.has(pointer) || followed.size > longestChain) return undefined;
    followed.add(pointer);
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
  if (!/[%~]/.test(reference)) return reference.slice(1);
  try {
    return splitPointer(decodeURIComponent(reference.slice(1))).map((token) => `/${escapePointer(token)}`).join('');
  } catch {
    return undefined;
  }
}

/** Is given what stands in a reference's place, its pointer, and what tells a reference from anything else there. */
export type Check = (value: JsonValue, pointer: string, isReference: (value: JsonValue) => boolean) => void;

/** As {@link walkReferences}, for a value that stands on its own and is of a kind: the members of a map are named by the author. */
export function walkPart(value: JsonValue, pointer: string, kind: Kind, check: Check): void {
  if (kind === 'examples') walkExamples(value, pointer, check);
  else if (kind === 'example') checkItself(value, pointer, check);
  else if (isMapKind(kind)) walkMap(value, pointer, check);
  else walkReferences(value, pointer, check);
}

/** Calls `check` for every reference below a value that stands at `pointer`; data is passed over as in {@link checkReferences}. */
export function walkReferences(value: JsonValue, pointer: string, check: Check): void {
  if (Array.isArray(value)) return value.forEach((item, index) => walkReferences(item, `${pointer}/${index}`, check));
  if (!isObject(value)) return;
  for (const [name, member] of Object.entries(value)) {
    const place = `${pointer}/${escapePointer(name)}`;
    walkers[roleOf(name)](member, place, check);
  }
}

const walkers: Record<Role, (value: JsonValue, pointer: string, check: Check) => void> = {
  reference: (value, pointer, check) => check(value, pointer, isInside),
  data: () => undefined,
  map: walkMap,
  examples: walkExamples,
  discriminator: walkDiscriminator,
  object: walkReferences,
};

function walkMap(value: JsonValue, pointer: string, check: Check): void {
  if (!isObject(value)) return walkReferences(value, pointer, check);
  checkItself(value, pointer, check);
  for (const [name, member] of Object.entries(value)) walkReferences(member, `${pointer}/${escapePointer(name)}`, check);
}

function walkExamples(value: JsonValue, pointer: string, check: Check): void {
  if (!isObject(value)) return;
  checkItself(value, pointer, check);
  for (const [name, example] of Object.entries(value)) checkItself(example, `${pointer}/${escapePointer(name)}`, check);
}

function walkDiscriminator(discriminator: JsonValue, pointer: string, check: Check): void {
  checkItself(discriminator, pointer, check);
  const mapping = memberAt(discriminator, 'mapping');
  if (!isObject(mapping)) return;
  for (const [name, target] of Object.entries(mapping)) {
    check(target, `${pointer}/mapping/${escapePointer(name)}`, (value) => isInside(value) || isComponentName(value));
  }
}

/** A `$ref` of text makes a reference of any object, also where OpenAPI has none: openapi-typescript follows it there too. */
function checkItself(value: JsonValue, pointer: string, check: Check): void {
  const reference = memberAt(value, '$ref');
  if (typeof reference === 'string') check(reference, `${pointer}/$ref`, isInside);
}

function isInside(value: JsonValue): boolean {
  return typeof value === 'string' && parseReference(value, '') !== undefined;
}

/** A mapping may name a component schema in place of a reference (OpenAPI 3.1.0, Discriminator Object). */
function isComponentName(value: JsonValue): boolean {
  return typeof value === 'string' && !value.includes('/') && !value.includes(':');
}
