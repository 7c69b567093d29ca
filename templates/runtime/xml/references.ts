import { failAt, findForbidden } from './characters.js';

/**
 * What a piece of a document stands for, be it character data or the value of an attribute. References are resolved
 * (XML 1.0, section 4.1). Line ends become LF (section 2.11), in an attribute white space becomes spaces (section 3.3.3),
 * unless a reference stands for it.
 *
 * @param text the document, in which the piece `raw` begins at `start`
 */
export function resolveReferences(text: string, start: number, raw: string, attribute: boolean): string {
  // Most texts hold neither, and searching for one character costs next to nothing.
  if (!attribute && !raw.includes('&') && !raw.includes('\r')) return raw;
  const found = attribute ? /\r\n|[\t\n\r]|&([^;]*);?/g : /\r\n?|&([^;]*);?/g;
  return raw.replace(found, (reference: string, name: string | undefined, offset: number) => {
    if (name === undefined) return attribute ? ' ' : '\n';
    const character = reference.endsWith(';') ? characterOf(name) : '';
    if (!character || findForbidden(character) >= 0) failAt(text, start + offset, 'not a reference that XML allows');
    return character;
  });
}

function characterOf(name: string): string | undefined {
  if (!/^#(\d+|x[\da-fA-F]+)$/.test(name)) return CHARACTERS[NAMES.indexOf(name)];
  // "#x41" is read as "0x41", and "#65" as "065", which is decimal.
  const code = Number(`0${name.slice(1)}`);
  return code > 0x10ffff ? undefined : String.fromCodePoint(code);
}

const NAMES = ['amp', 'lt', 'gt', 'quot', 'apos'];
const CHARACTERS = '&<>"\'';
