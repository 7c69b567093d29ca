import { trim } from './characters.js';
import type { Scalar } from './shape.js';

/** The value of a text; `undefined` where an empty text is no value, `null` where the text is none of this kind. */
export function readScalar(scalar: Scalar, text: string): string | number | boolean | Uint8Array | null | undefined {
  if (scalar === 'string' || scalar === 'any') return text;
  if (typeof scalar === 'object') return scalar.read(text) ?? null;
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
      return typeof value === 'number' ? writeNumber(value) : undefined;
    case 'boolean':
      return typeof value === 'boolean' ? String(value) : undefined;
    case 'any':
      // The name of a type that is no scalar is no case.
      return typeof value === 'object' ? undefined : writeScalar(typeof value as Scalar, value);
    default:
      return value instanceof Uint8Array ? scalar.write(value) : undefined;
  }
}

function writeNumber(value: number): string | undefined {
  // All the digits: with the last ones rounded away it would be another integer.
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return String(BigInt(value));
  return Number.isFinite(value) ? String(value) : undefined;
}

/** Decimal and double of XML Schema (part 2, sections 3.2.3 and 3.2.5) without `INF` and `NaN`. */
function readNumber(token: string): number | null {
  // No number needs more digits, and the expression need not be safe for more.
  if (token.length > 1000 || !/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(token)) return null;
  const number = Number(token);
  if (!Number.isFinite(number)) return null;
  const rounded = !Number.isSafeInteger(number) && /^[+-]?\d+$/.test(token) && BigInt(token) !== BigInt(number);
  return rounded ? null : number;
}

function readBoolean(token: string): boolean | null {
  if (token === 'true' || token === '1') return true;
  return token === 'false' || token === '0' ? false : null;
}
