import type { Kind } from './conversion.js';
import { readDate } from './dates.js';
import { readInteger } from './integers.js';

/** The date or the 64-bit integer that the text of a header stands for; `undefined` where it stands for none. */
export function readHeader(kind: Kind, text: string): Date | bigint | undefined {
  return kind === 'int64' ? readInteger(text) : readDate(kind, text);
}
