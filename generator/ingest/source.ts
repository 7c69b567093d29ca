import type { JsonObject } from '../json.js';
import type { Place, Problem } from '../problem.js';

/** Where the value of a JSON pointer stands; where there is no such value, its nearest ancestor that exists. */
export type Locate = (pointer: string) => Place;

/** Where an offset of a text stands. */
export type PlaceAt = (offset: number) => Place;

/** A document that has been read, and where its parts stand. */
export interface Source {
  readonly document: JsonObject;
  readonly locate: Locate;
}

/** The outcome of a step that could not be taken: at least one problem. */
export interface Refused {
  readonly problems: readonly Problem[];
}

/** How deep the values of a document may be nested: 400 levels of schemas in schemas take 1,200. Every later step recurses no deeper. */
export const maxDepth = 1300;
