import type { Parameter } from '../operation.js';
import { serializeParameter } from '../parameters.js';
import { writeStyled } from './write.js';

/**
 * A parameter's value with dates and 64-bit integers by the table of its row. Only rows that need it import it: a `Date` that is a point
 * in time, and a `bigint` outside of JSON, are written by every style. Throws like `serializeParameter`, and where a date cannot be written.
 */
export function serializeConverted(parameter: Parameter, value: unknown): string {
  return serializeParameter(parameter, writeStyled(parameter.style, value, parameter.conversion));
}
