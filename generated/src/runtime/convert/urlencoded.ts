import { essenceOf } from '../media.js';
import type { Codec, Part } from '../operation.js';
import { urlencoded } from '../urlencoded.js';
import type { Conversion } from './conversion.js';
import { writeEach, writeProperties, type Property } from './form.js';
import { isData, writeStyled } from './write.js';

/**
 * Forms whose dates are `Date` and whose 64-bit integers are `bigint`, where the table in `media.conversion` has them: as text, and inside
 * JSON as that has them. Answers stay what their texts are.
 */
export const convertedUrlencoded: Codec = {
  ...urlencoded,
  encode(value, media) {
    const written = writeProperties(value, media, writeField);
    return urlencoded.encode(written.value, written.media);
  },
};

function writeField(value: unknown, part: Part | undefined, conversion: Conversion): Property {
  if (part?.write) return { value: writeStyled(part.style, value, conversion), part };
  const isJson = /[/+]json$/.test(essenceOf(part?.contentType));
  // What is JSON already has no row, which would make JSON of it once more.
  return { value: writeEach(value, conversion, (item) => isJson || isData(item)), part: isJson ? {} : part };
}
