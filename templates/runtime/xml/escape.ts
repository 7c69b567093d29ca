import { findForbidden } from './characters.js';

/** The text as character data, CR kept by a reference; `undefined` where it has a character that XML forbids. */
export function escapeText(text: string): string | undefined {
  // Most texts have none of these, and one search costs next to nothing.
  if (!/[&<>\0-\x08\v-\x1f\ud800-\udfff\ufffe\uffff]/.test(text)) return text;
  return findForbidden(text) < 0 ? text.replace(/[&<>\r]/g, reference) : undefined;
}

/** The text as the value of an attribute in double quotes, white space other than spaces kept by references; else like `escapeText`. */
export function escapeAttribute(text: string): string | undefined {
  return escapeText(text)?.replace(/["\t\n]/g, reference);
}

/** The text as CDATA sections, CR kept by a reference between two; else like `escapeText`. */
export function escapeSection(text: string): string | undefined {
  if (findForbidden(text) >= 0) return undefined;
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>').replaceAll('\r', ']]>&#13;<![CDATA[')}]]>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function reference(character: string): string {
  return ENTITIES[character] ?? `&#${character.charCodeAt(0)};`;
}
