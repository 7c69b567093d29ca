import type { AnswerCodec } from '../operation.js';
import { xmlAnswer } from '../xml-answer.js';
import { childOf, partsOf, resolveConversion, type Conversion } from './conversion.js';
import { readValue } from './read.js';

/**
 * XML of answers whose dates are `Date` and whose 64-bit integers are `bigint`, where the table in `media.conversion` has them. The table
 * in `media.root` has them as text. An empty element is no value there, as it is for a number.
 */
export const convertedXmlAnswer: AnswerCodec = {
  ...xmlAnswer,
  decode(raw, media, type, reading) {
    const value = xmlAnswer.decode(raw, media, type, reading);
    return readValue(trimTexts(value, media.conversion), media.conversion, NONE);
  },
};

const NONE: ReadonlyMap<number, string> = /* @__PURE__ */ new Map();

/** The value without the white space around what is converted, and without what is empty there. */
function trimTexts(value: unknown, conversion: Conversion | undefined): unknown {
  if (typeof value === 'string' && conversion && isScalar(conversion)) return value.trim() || undefined;
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  const parts = partsOf(conversion, value);
  if (Array.isArray(value)) return value.map((item, index) => trimTexts(item, childOf(parts, index))).filter((item) => item !== undefined);
  const members = Object.entries(value).map(([name, member]) => [name, trimTexts(member, childOf(parts, name))] as const);
  return Object.fromEntries(members.filter(([, member]) => member !== undefined));
}

function isScalar(conversion: Conversion): boolean {
  const resolved = resolveConversion(conversion);
  return typeof resolved === 'string' || resolved.text !== undefined || resolved.integer === true;
}
