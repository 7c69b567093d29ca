import { fromBase64, toBase64 } from './base64.js';
import { trim } from './characters.js';
import type { Scalar } from './shape.js';

/** The value of a text; `undefined` where an empty text is no value, `null` where the text is none of this kind. */
export function readScalar(scalar: Scalar, text: string): string | number | boolean | Uint8Array | null | undefined {
  if (scalar === 'string') return text;
  if (scalar === 'base64') return fromBase64(text) ?? null;
  const token = trim(text);
  if (scalar === 'token') return token;
  if (!token) return undefined;
  return scalar === 'number' ? readNumber(token) : readBoolean(token);
}

/** The text of a value, not escaped; `undefined` for a value of another kind and a number that is not finite. */
export function writeScalar(scalar: Scalar, value: unknown): string | undefined {
  switch (scalar) {
    case 'string':
    case 'token':
      return typeof value === 'string' ? value : undefined;
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
      // All the digits: with the last ones rounded away it would be another integer.
      return Number.isSafeInteger(value) || !Number.isInteger(value) ? String(value) : String(BigInt(value));
    case 'boolean':
      return typeof value === 'boolean' ? String(value) : undefined;
    case 'base64':
      return value instanceof Uint8Array ? toBase64(value) : undefined;
  }
}

/** Decimal and double of XML Schema (part 2, sections 3.2.3 and 3.2.5) without `INF` and `NaN`. */
function readNumber(token: string): number | null {
  // No number needs more digits, and the expression need not be safe for more.
  if (token.length > 1000 || !/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(token)) return null;
  const number = Number(token);
  if (!Number.isFinite(number)) return null;
  const rounded = /^[+-]?\d+$/.test(token) && !Number.isSafeInteger(number) && BigInt(token) !== BigInt(number);
  return rounded ? null : number;
}

function readBoolean(token: string): boolean | null {
  if (token === 'true' || token === '1') return true;
  return token === 'false' || token === '0' ? false : null;
}
