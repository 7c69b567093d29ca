import type { Codec, Content, Listed, Raw } from './operation.js';

/** JSON (RFC 8259). */
export const json: Codec = { family: 'json', encode: encodeJson, decode: decodeJson };

const JSON_CONTENT: Content<Codec> = { 'application/json': { codec: json } };

/** The content that a row lists. */
export function listedContent<Each>(listed: Listed<Each> | undefined): Content<Each | Codec> {
  return listed === 'json' ? JSON_CONTENT : (listed ?? {});
}

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
