import { failAt } from './characters.js';
import type { Scan } from './scan.js';

/** Throws unless the name has at most one colon, and that inside (Namespaces in XML 1.0, production 7 QName), and is not too long. */
export function checkName({ text, limits }: Scan, name: string, at: number): void {
  if (name.length > limits.nameLength) failAt(text, at, 'a name too long');
  if (!QUALIFIED_NAME.test(name)) failAt(text, at, 'not a name');
}

// The characters of production 4a of XML 1.0 and the colon, but no second colon, and neither at the start nor after the colon
// a character with which no name starts (production 4) or the end.
const QUALIFIED_NAME =
  /^(?!.*:.*:|(?:.*:)?(?:[-.\d:\xb7\u0300-\u036f\u203f\u2040]|$))[-.\d:A-Z_a-z\xb7\xc0-\xd6\xd8-\xf6\xf8-\u037d\u037f-\u1fff\u200c\u200d\u203f\u2040\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}]+$/u;

/** Whether a text is the name of an element without a prefix (production 4 NCName). */
export function isName(text: string): boolean {
  return QUALIFIED_NAME.test(text) && !text.includes(':');
}
