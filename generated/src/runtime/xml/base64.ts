import type { Bytes } from '../bytes.js';

/** What engines of 2025 and later bring along (ECMAScript proposal "ArrayBuffer base64"); TypeScript 5.9 does not know it. */
interface Native {
  readonly toBase64?: () => string;
  readonly fromBase64?: (text: string) => Bytes;
}

/** The bytes as base64 (RFC 4648, section 4), padded and on one line. */
export function toBase64(bytes: Uint8Array): string {
  // Both casts add only members that may be absent.
  const native = bytes as Native;
  if (native.toBase64) return native.toBase64();
  let text = '';
  for (let i = 0; i < bytes.length; i += BYTES) {
    text += btoa(Reflect.apply(String.fromCharCode, null, bytes.subarray(i, i + BYTES)));
  }
  return text;
}

/**
 * The bytes that base64 stands for. White space is ignored and padding may be missing, as `atob` has it
 * (WHATWG Infra Standard, "forgiving-base64 decode"). `undefined`: the text is not base64.
 */
export function fromBase64(text: string): Bytes | undefined {
  const native = Uint8Array as Native;
  try {
    return native.fromBase64 ? native.fromBase64(text) : decode(text.replace(/[\t\n\r ]+/g, ''));
  } catch {
    return undefined;
  }
}

// Whole groups: 3 bytes are 4 characters. As many bytes as can safely be passed as arguments.
const BYTES = 6144;
const CHARACTERS = 32768;

function decode(text: string): Bytes {
  const padding = text.indexOf('=');
  // Each piece would accept padding at its own end.
  if (padding >= 0 && padding < text.length - 2) throw new SyntaxError();
  const bytes = new Uint8Array(Math.floor(((padding < 0 ? text.length : padding) * 3) / 4));
  let at = 0;
  for (let i = 0; i < text.length; i += CHARACTERS) {
    const piece = atob(text.slice(i, i + CHARACTERS));
    for (let j = 0; j < piece.length; j++) bytes[at++] = piece.charCodeAt(j);
  }
  return bytes;
}
