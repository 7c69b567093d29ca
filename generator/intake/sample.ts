import type { Place } from '../problem.js';

/** A block of code of a page that is no fragment of OpenAPI. */
export interface Sample {
  /** The info string of its block: its language and its title. */
  readonly info: string;
  readonly code: string;
  /** The place of a line and column of the code, both from 1. */
  readonly placeAt: (line: number, column: number) => Place;
}
