import { checkLength, decodeFirst, decodeWith, encodeItem, itemOf, writeItems } from './items.js';
import type { Codec } from './operation.js';
import { readItems, type Cutter, type Part } from './stream.js';

/** The names that JSON lines go under; none is registered. */
const NAMES = /[/+](x-)?(nd-?json|jsonl|json-?lines|ldjson)$|^application\/(stream\+json|x-json-stream)$/;

/** JSON lines (jsonlines.org, also called NDJSON): one item a line. Empty lines are passed over. A failure is its first line. */
export const jsonLines: Codec = {
  family: 'stream',
  fits: (type, ok) => NAMES.test(type) || (!ok && /[/+]json$/.test(type)),
  encode: (value, media) => writeItems(value, async (item) => `${await encodeItem(item, itemOf(media))}\n`),
  decode: (raw, media) => decodeFirst(String(raw), media, cutLines()),
  stream: (answer, media) => readItems(answer, cutLines(), decodeWith(media)),
};

function cutLines(): Cutter<Part> {
  let rest = '';
  return {
    *add(text) {
      let start = 0;
      for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
        const data = rest + text.slice(start, end);
        rest = '';
        start = end + 1;
        checkLength(data);
        if (data.trim()) yield { data };
      }
      rest += text.slice(start);
      checkLength(rest);
    },
    *end() {
      if (rest.trim()) yield { data: rest };
    },
  };
}
