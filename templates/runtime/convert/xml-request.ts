import type { RequestCodec } from '../operation.js';
import { xmlRequest } from '../xml-request.js';
import { writeTexts } from './write.js';

/** XML of requests whose dates are `Date` and whose 64-bit integers are `bigint`, where the table in `media.conversion` has them. */
export const convertedXmlRequest: RequestCodec = {
  ...xmlRequest,
  encode: (value, media) => xmlRequest.encode(writeTexts(value, media.conversion), media),
};
