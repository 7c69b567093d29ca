import type { Direction } from '../describe/media-types.js';
import type { CodecName } from '../service.js';

/** The codecs that convert dates and 64-bit integers, by the one that stands for them where nothing is converted. */
const converting: Readonly<Record<Direction, ReadonlyMap<CodecName, CodecName>>> = {
  request: new Map([
    ['json', 'convertedJson'],
    ['xml', 'convertedXml'],
    ['urlencoded', 'convertedUrlencoded'],
    ['multipart', 'convertedMultipart'],
  ]),
  answer: new Map([['json', 'convertedJson'], ['xml', 'convertedXml']]),
};

/** The codec that converts what another one reads or writes; `undefined` where there is none, so that values stay as they are. */
export function convertingCodec(codec: CodecName, direction: Direction): CodecName | undefined {
  return converting[direction].get(codec);
}

/** Whether the items of an answer are converted. Those of a request are not, and of events neither: data may be text, which has no dates. */
export function convertsItems(codec: CodecName, direction: Direction): boolean {
  return direction === 'answer' && (codec === 'jsonLines' || codec === 'jsonSequence');
}
