import type { Bytes } from '../bytes.js';
import { trim } from './characters.js';
import type { BytesText } from './shape.js';

/** What engines of 2025 and later bring along (ECMAScript proposal "ArrayBuffer base64"); TypeScript 5.9 does not know it. */
interface Native {
  readonly toBase64?: () => string;
  readonly fromBase64?: (text: string) => Bytes;
}

/** What Node, Bun and Deno have besides: as fast, and there in releases before. It passes over what is no base64. */
interface WithBuffer {
  readonly Buffer?: {
    readonly from: {
      (buffer: ArrayBufferLike, offset: number, length: number): { toString(encoding: 'base64'): string };
      (text: string, encoding: 'base64'): Bytes;
    };
  };
}

/** Base64 (RFC 4648, section 4), as it is read and written in XML. */
export const base64: BytesText = { bytes: 'base64', read: fromBase64, write: toBase64 };

/** Hexadecimal digits (XML Schema, part 2, section 3.2.15), white space around them. */
export const hex: BytesText = { bytes: 'hex', read: (text) => fromHex(trim(text)), write: toHex };

/** The bytes as base64 (RFC 4648, section 4), padded and on one line. */
export function toBase64(bytes: Uint8Array): string {
  // Each cast in this file adds only members that may be absent.
  const native = bytes as Native;
  if (native.toBase64) return native.toBase64();
  const { Buffer } = globalThis as WithBuffer;
  if (Buffer) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');
  let text = '';
  for (let i = 0; i < bytes.length; i += PIECE) {
    text += btoa(Reflect.apply(String.fromCharCode, null, bytes.subarray(i, i + PIECE)));
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
    if (native.fromBase64) return native.fromBase64(text);
    const { Buffer } = globalThis as WithBuffer;
    return Buffer ? fromBuffer(Buffer.from, text) : bytesOf(atob(text));
  } catch {
    return undefined;
  }
}

function fromBuffer(from: NonNullable<WithBuffer['Buffer']>['from'], text: string): Bytes | undefined {
  const compact = /[\t\n\f\r ]/.test(text) ? text.replace(/[\t\n\f\r ]+/g, '') : text;
  const padding = compact.endsWith('==') ? 2 : compact.endsWith('=') ? 1 : 0;
  const length = compact.length - padding;
  const isWhole = length % 4 !== 1 && (!padding || (length + padding) % 4 === 0);
  if (!isWhole || /[^A-Za-z0-9+/]/.test(compact.slice(0, length))) return undefined;
  const bytes = from(compact, 'base64');
  // No Buffer is handed on, which shows otherwise, and a small one shares its memory with others.
  return new Uint8Array(bytes.length === bytes.buffer.byteLength ? bytes.buffer : bytes);
}

// As many as can safely be passed as arguments, and whole groups: 3 bytes are 4 characters.
const PIECE = 6144;

function bytesOf(binary: string): Bytes {
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** The bytes as hexadecimal digits in capitals (XML Schema, part 2, section 3.2.15.2). */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('').toUpperCase();
}

/** The bytes that hexadecimal digits stand for; `undefined` where the text is none. */
export function fromHex(text: string): Bytes | undefined {
  if (text.length % 2 || /[^\da-f]/i.test(text)) return undefined;
  return Uint8Array.from({ length: text.length / 2 }, (_, i) => parseInt(text.slice(2 * i, 2 * i + 2), 16));
}
