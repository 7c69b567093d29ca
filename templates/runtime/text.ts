import type { Codec } from './operation.js';

/** Plain text, as it stands. */
export const text: Codec = { family: 'text', reads: 'text', encode: String, decode: String };
