import type { Conversions } from './conversions.js';
import type { Shapes } from './xml/shapes.js';

/** The tables of one API that its rows refer to, collected while its operations are described. */
export interface Tables {
  readonly shapes: Shapes;
  readonly conversions: Conversions;
}
