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
