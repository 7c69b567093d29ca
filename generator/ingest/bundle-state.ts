import { memberAt, valueAt, type JsonObject } from '../json.js';
import type { Problem } from '../problem.js';
import type { ApiFolder } from './api-folder.js';
import type { Budget } from './bounded-copy.js';
import type { BundledPart, BundledParts } from './bundled-places.js';
import { isMapKind, type Kind } from './kinds.js';
import type { Source } from './source.js';
import type { FilePlace, Target } from './target.js';

/** The pointer of the map that the components of a kind stand in. */
type Homes = Partial<Readonly<Record<Kind, string>>>;

/** Below `components`, or at the top level of Swagger 2.0. */
const homes: Readonly<Record<'openapi' | 'swagger', Homes>> = {
  openapi: {
    schema: '/components/schemas', response: '/components/responses', parameter: '/components/parameters', example: '/components/examples',
    requestBody: '/components/requestBodies', header: '/components/headers', securityScheme: '/components/securitySchemes',
    link: '/components/links', callback: '/components/callbacks', pathItem: '/components/pathItems',
  },
  swagger: { schema: '/definitions', parameter: '/parameters', response: '/responses' },
};

/** Where the components of each kind stand in a document. */
export function homesIn(document: JsonObject): Homes {
  return memberAt(document, 'swagger') === undefined ? homes.openapi : homes.swagger;
}

/** A part of the document whose references are still those of the file that it came from. */
export interface Part extends BundledPart {
  readonly kind: Kind;
  /** What it was copied out of on its way here, to find what holds itself. */
  readonly trail: readonly string[];
}

/** A reference that has not been settled: where it stands in the document, and what kind of thing stands there. */
export interface Pending {
  readonly part: Part;
  readonly pointer: string;
  readonly reference: string;
  readonly kind: Kind;
}

/** One bundling under way. `document` is what becomes of `main`: the same object until something of it changes. */
export interface Bundle {
  document: JsonObject;
  readonly main: Source & { readonly file: string };
  readonly folder: ApiFolder;
  readonly homes: Homes;
  readonly parts: BundledParts;
  /** Where in the document the parts of files stand, by file and pointer. */
  readonly placed: Map<string, string>;
  /** The references that have been found. */
  readonly seen: Set<string>;
  /** What is copied into its place comes first, then components that are nothing but a reference, so that those give the name. */
  readonly pending: Readonly<Record<'copies' | 'aliases' | 'others', Pending[]>>;
  readonly names: Map<string, (place: FilePlace) => string>;
  /** What references lead to that have been looked up, by the file that they stand in. */
  readonly targets: Map<string, Target>;
  /** Whether a reference of the document's own file stays as it is, where it has been asked. */
  readonly local: Map<string, boolean>;
  readonly budget: Budget;
  readonly problems: Problem[];
}

/** When it is the turn of a reference: what is copied into its place comes first, then components that are nothing but a reference. */
export function turnOf(state: Bundle, pending: Pending): keyof Bundle['pending'] {
  if (isCopied(state, pending)) return 'copies';
  return isAlias(state, pending) ? 'aliases' : 'others';
}

/** Whether what the reference leads to takes its place: there is no component of that kind, or an overlay is to find it there. */
export function isCopied(state: Bundle, pending: Pending): boolean {
  const { kind, pointer } = pending;
  if (kind === 'pathItem' && /^\/paths\/[^/]+\/\$ref$/.test(pointer)) return isForeign(state, pending);
  if (state.homes[kind] !== undefined) return false;
  return isForeign(state, pending) || kind === 'operation' || kind === 'mediaType' || isMapKind(kind);
}

/** Whether a component is nothing but a reference to another file: what it refers to is called like it. */
export function isAlias(state: Bundle, pending: Pending): boolean {
  const owner = parentOf(pending.pointer);
  const home = state.homes[pending.kind];
  return isForeign(state, pending) && parentOf(owner) === home && Object.keys(valueAt(state.document, owner) ?? {}).length === 1;
}

function isForeign({ main }: Bundle, { part, reference }: Pending): boolean {
  return part.place.file !== main.file || !reference.startsWith('#');
}

/** The pointer of what holds the value of a pointer. */
export function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'));
}
