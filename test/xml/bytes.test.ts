import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fromBase64, fromHex, toBase64, toHex } from '../../templates/runtime/xml/bytes.js';

const node = Buffer;

/** A browser of 2024 has neither the methods of 2025 nor Node's Buffer. */
describe.each([['with Buffer', Buffer], ['without it', undefined]])('base64 %s', (_name, buffer) => {
  beforeEach(() => void vi.stubGlobal('Buffer', buffer));
  afterEach(() => void vi.unstubAllGlobals());

  it('is that of RFC 4648, and read again', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        const text = toBase64(bytes);
        expect(text).toBe(node.from(bytes).toString('base64'));
        expect(fromBase64(text)).toEqual(bytes);
        expect(fromBase64(text.replace(/=+$/, ''))).toEqual(bytes);
      }),
    );
  });

  it('of a part of a buffer is that part', () => {
    expect(toBase64(Uint8Array.of(1, 2, 3, 4, 5).subarray(1, 4))).toBe('AgME');
    expect(fromBase64('AgME')?.constructor).toBe(Uint8Array);
    expect(fromBase64('AgME')?.buffer.byteLength).toBe(3);
  });

  it('of many bytes is on one line', () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index * 7);
    expect(toBase64(bytes)).toBe(node.from(bytes).toString('base64'));
    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
  });

  it.each([' AQ==', 'AQ\n==', 'A\tQ\r\n= =', 'AQ'])('%j is read past white space', (text) => {
    expect(fromBase64(text)).toEqual(Uint8Array.of(1));
  });

  it.each(['A', 'AQ=', 'AQ===', '=AQ=', 'A=Q=', 'AQ==AQ==', 'A-_A', 'AQ==x', '\u00a0AQ==', '===='])('%j is none', (text) => {
    expect(fromBase64(text)).toBeUndefined();
  });
});

describe('hexadecimal', () => {
  it('is in capitals, and read in both cases', () => {
    expect(toHex(Uint8Array.of(0, 171, 255))).toBe('00ABFF');
    expect(fromHex('00aBFf')).toEqual(Uint8Array.of(0, 171, 255));
    expect(fromHex('')).toEqual(new Uint8Array());
  });

  it.each(['0', '0x', 'gg', '0 1', '-1'])('%j is none', (text) => {
    expect(fromHex(text)).toBeUndefined();
  });
});
