import type { JsonValue } from '../json.js';

const longest = 80;

/** Text of the input as a message shows it: quoted, on one line, without control or formatting characters, bounded. */
export function quote(text: string): string {
  return `"${shorten(text, longest)}"`;
}

/** Text that holds what an input says, on one line, without control or formatting characters, and no longer than `most`. */
export function shorten(text: string, most: number): string {
  const clean = text.slice(0, most * 4).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '');
  return clean.length > most ? `${clean.slice(0, most)}…` : clean;
}

/** What kind of value stands somewhere, as a message says it. */
export function nameKind(value: JsonValue | undefined): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'string' ? 'text' : `a ${typeof value}`;
}
