import { checkLength, decodeFirst, decodeWith, encodeItem, itemOf, writeItems } from './items.js';
import type { Codec } from './operation.js';
import { readItems, type Cutter, type Part } from './stream.js';

/** What each item begins with (RFC 7464, 2.2). */
const SEPARATOR = '\x1e';

/** JSON text sequences (RFC 7464): items that begin with a record separator and end with a line feed. A failure is its first item. */
export const jsonSequence: Codec = {
  family: 'stream',
  fits: (type, ok) => /[/+]json-seq$/.test(type) || (!ok && /[/+]json$/.test(type)),
  encode: (value, media) => writeItems(value, async (item) => `${SEPARATOR}${await encodeItem(item, itemOf(media))}\n`),
  decode: (raw, media) => decodeFirst(String(raw), media, cutRecords()),
  stream: (answer, media) => readItems(answer, cutRecords(), decodeWith(media)),
};

function cutRecords(): Cutter<Part> {
  let rest = '';
  let tried = 0;
  function* take(next = ''): Iterable<Part> {
    const data = rest;
    rest = next;
    tried = 0;
    checkLength(data);
    if (isCut(data)) throw new SyntaxError('an item was cut short');
    if (data.trim()) yield { data };
  }
  return {
    *add(text) {
      const [first = '', ...others] = text.split(SEPARATOR);
      rest += first;
      for (const other of others) yield* take(other);
      checkLength(rest);
      // What is whole shall not wait for the next item. JSON may have several lines, so that the end of one says nothing; a
      // text that is not whole is tried again when it is twice as long, which bounds the work.
      if (!rest.endsWith('\n') || rest.length < 2 * tried) return;
      if (isJson(rest)) yield* take();
      else tried = rest.length;
    },
    end: () => take(),
  };
}

/** A number or a word may have been longer where no white space follows (RFC 7464, 2.4). */
function isCut(text: string): boolean {
  return /^\s*(-?\d[\d.eE+-]*|true|false|null)$/.test(text);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
