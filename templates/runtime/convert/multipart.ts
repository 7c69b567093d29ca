import { essenceOf } from '../media.js';
import { multipart } from '../multipart.js';
import type { Codec, Part } from '../operation.js';
import { text } from '../text.js';
import type { Conversion } from './conversion.js';
import { writeEach, writeProperties, type Property } from './form.js';
import { isData, writeStyled, writeTexts } from './write.js';

/**
 * Bodies in parts whose dates are `Date` and whose 64-bit integers are `bigint`, where the table in `media.conversion` has them: as text, and
 * inside the JSON of a part as that has them. A list with an object in it is JSON, item by item.
 */
export const convertedMultipart: Codec = {
  ...multipart,
  encode(value, media) {
    const written = writeProperties(value, media, writePart);
    return multipart.encode(written.value, written.media);
  },
};

function writePart(value: unknown, part: Part | undefined, conversion: Conversion): Property {
  if (part?.write) return { value: writeStyled(part.style, value, conversion), part };
  // A codec of a row has texts where its own table has them.
  if (part?.codec) return { value: writeTexts(value, conversion), part };
  const isJson = /[/+]json$/.test(essenceOf(part?.contentType)) || [value].flat().some(isData);
  if (!isJson) return { value: writeTexts(value, conversion), part };
  return { value: writeEach(value, conversion, () => true), part: { contentType: 'application/json', ...part, codec: text } };
}
