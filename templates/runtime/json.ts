import type { Codec, Content, Raw } from './operation.js';

/** JSON (RFC 8259). */
export const json: Codec = { family: 'json', encode: encodeJson, decode: decodeJson };

/** A body that is JSON and nothing else, as most are: one constant costs the compiler less than a literal in every row. */
export const jsonContent: Content<Codec> = { 'application/json': { codec: json } };

function encodeJson(value: unknown): string {
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) throw new TypeError('the value has no JSON');
  return text;
}

function decodeJson(raw: Raw): unknown {
  try {
    return JSON.parse(String(raw));
  } catch {
    // The engine's own message quotes the text.
    throw new SyntaxError(raw ? 'the body is no JSON' : 'the body is empty');
  }
}
