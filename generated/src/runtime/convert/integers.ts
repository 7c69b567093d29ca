/** The numbers of a JSON text that a `number` cannot hold, by what stands in their place. */
export type Longs = ReadonlyMap<number, string>;

/** No number of a text that has been gone through is as large as this one, but for those that stand for others. */
const LARGE = 1e300;

/** The tokens of JSON that may hold digits (RFC 8259, sections 6 and 7): strings, and numbers without their sign. */
const TOKEN = /"[^"\\]*(?:\\[^][^"\\]*)*"|(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** As many digits as a `number` may not hold. */
const LONG = /\d[\d.]{15}/;

/**
 * Parses JSON without losing digits: a number that is long is replaced by another one, and `longs` has its text. Strings are left
 * alone, so that no text can be taken for a number. Nothing is replaced, and no time is spent, where no number is long.
 * Throws `SyntaxError` like `JSON.parse`.
 */
export function parseExactly(text: string): { value: unknown; longs: Longs } {
  const longs = new Map<number, string>();
  if (!LONG.test(text)) return { value: JSON.parse(text), longs };
  const replaced = text.replace(TOKEN, (token) => {
    if (token.startsWith('"') || !(LONG.test(token) || Number(token) >= LARGE)) return token;
    const place = `${longs.size + 1}e300`;
    longs.set(Number(place), token);
    return place;
  });
  return { value: JSON.parse(replaced), longs };
}

/** The number itself in the place of one that stands for it. */
export function numberOf(value: number, longs: Longs): number {
  return longs.has(Math.abs(value)) ? Number(digitsOf(value, longs)) : value;
}

/** The text of a parsed number, with all its digits. */
export function digitsOf(value: number, longs: Longs): string {
  const long = longs.get(Math.abs(value));
  return long === undefined ? String(value) : (value < 0 ? '-' : '') + long;
}

/**
 * The integer that a decimal number stands for (`10.0` and `1e1` are 10); `undefined` where it has a fraction, and where it needs more than
 * 64 bits. The exponent is not worked out before the result is known to be short.
 */
export function readInteger(text: string): bigint | undefined {
  // No integer needs more characters, and the expression need not be fast for more.
  const match = text.length < 1000 && /^([+-]?)0*(\d*)(?:\.(\d*?)0*)?(?:[eE]([+-]?\d{1,6}))?$/.exec(text);
  if (!match || !/^[+-]?\.?\d/.test(text)) return undefined;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const digits = (whole + fraction).replace(/^0+/, '');
  const shift = Number(exponent) - fraction.length;
  if (!digits) return 0n;
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  if (-shift > zeros || digits.length + shift > 20) return undefined;
  const value = BigInt((sign === '-' ? '-' : '') + (shift < 0 ? digits.slice(0, shift) : digits + '0'.repeat(shift)));
  return value < -(2n ** 63n) || value >= 2n ** 64n ? undefined : value;
}
