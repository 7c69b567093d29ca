import type { Codec } from '../operation.js';
import { parseExactly, type Longs } from './integers.js';
import { readValue } from './read.js';
import { writeJson } from './write.js';

/** JSON whose dates are `Date` and whose 64-bit integers are `bigint`, where the table in `media.conversion` has them. */
export const convertedJson: Codec = {
  family: 'json',
  encode(value, { conversion }) {
    const text = writeJson(value, conversion);
    if (text === undefined) throw new TypeError('the value has no JSON');
    return text;
  },
  decode(raw, { conversion }) {
    const { value, longs } = parse(String(raw));
    return readValue(value, conversion, longs);
  },
};

function parse(text: string): { value: unknown; longs: Longs } {
  try {
    return parseExactly(text);
  } catch {
    // The engine's own message quotes the text.
    throw new SyntaxError(text ? 'the body is no JSON' : 'the body is empty');
  }
}
