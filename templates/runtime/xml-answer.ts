import type { AnswerCodec } from './operation.js';
import { textOf } from './xml/charset.js';
import { decodeXml } from './xml/decode.js';
import type { Root } from './xml/shape.js';

/** XML (XML 1.0) of answers, read by the table in `media.root`. */
export const xmlAnswer: AnswerCodec = {
  family: 'xml',
  read: (response) => response.arrayBuffer(),
  decode(raw, { root }, type, { operation = '', xml: options } = {}) {
    const text = raw instanceof ArrayBuffer ? textOf(raw, type) : String(raw);
    const { limits, strict, onTolerated } = options ?? {};
    // Generated rows with this codec carry a root; the contract has no type for it, so that JSON clients load none of XML.
    return decodeXml(text, root as Root, { limits, strict, onTolerated: onTolerated && ((oddities) => onTolerated(oddities, operation)) });
  },
};
