import { XmlError } from './error.js';

/**
 * The text of a document in the encoding that it is in: that of its byte order mark or of the zeros between its first characters,
 * else the `charset` of its media type, else what its declaration says, else UTF-8 (RFC 7303, section 3; XML 1.0, appendix F).
 * A declaration of UTF-16 that could be read byte by byte is wrong, and means UTF-8 (WHATWG Encoding, HTML 13.2.3.2).
 *
 * Throws an `XmlError` for an encoding that the platform does not know, and for bytes that are none of it.
 */
export function textOf(bytes: ArrayBuffer, mediaType: string | null | undefined): string {
  const label = unmistakable(new Uint8Array(bytes, 0, Math.min(bytes.byteLength, 4))) ?? charsetOf(mediaType) ?? declared(bytes);
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    throw new XmlError(`the encoding is not known, or the bytes are not in it: ${JSON.stringify(label.slice(0, 40))}`);
  }
}

function unmistakable([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0) ? 'utf-16le' : undefined;
}

function charsetOf(mediaType: string | null | undefined): string | undefined {
  return /;\s*charset\s*=\s*["']?([^\s"';]+)/i.exec(mediaType ?? '')?.[1];
}

function declared(bytes: ArrayBuffer): string {
  const start = new TextDecoder('latin1').decode(bytes.slice(0, 200));
  const label = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/.exec(start)?.[1] ?? 'utf-8';
  return /^utf-?16/i.test(label) ? 'utf-8' : label;
}
