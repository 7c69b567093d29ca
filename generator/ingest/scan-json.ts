import type { Problem } from '../problem.js';
import type { PlaceAt } from './source.js';
import { maxDepth } from './source.js';
import { quote } from './wording.js';

const mostReported = 10;

/** Where a value of JSON ends that begins at an offset. The text has been parsed: there is no error in it. */
export function skipValue(text: string, from: number): number {
  let depth = 0;
  for (let at = from; ; ) {
    const character = text.charCodeAt(at);
    if (character === quoteMark) at = skipText(text, at);
    else if (character === openBrace || character === openBracket) (depth += 1), (at += 1);
    else if (character === closeBrace || character === closeBracket) (depth -= 1), (at += 1);
    else if (depth === 0) return skipScalar(text, at);
    else at += 1;
    if (depth === 0) return at;
  }
}

/** Where a text of JSON ends that begins at an offset. */
export function skipText(text: string, from: number): number {
  for (let end = text.indexOf('"', from + 1); ; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === backslash) slashes += 1;
    if (slashes % 2 === 0) return end + 1;
  }
}

/** Where something other than white space begins. */
export function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) <= blank) at += 1;
  return at;
}

/** The text of JSON between two offsets. */
export function textBetween(text: string, from: number, to: number): string {
  const raw = text.slice(from + 1, to - 1);
  return raw.includes('\\') ? String(JSON.parse(`"${raw}"`)) : raw;
}

/**
 * What JSON allows and a document must not have: a key twice in an object, numbers without a value, depth beyond `maxDepth`. The text
 * has been parsed. At most ten problems, by place.
 */
export function checkScanned(text: string, placeAt: PlaceAt): Problem[] {
  const problems: Problem[] = [];
  const open: (Set<string> | undefined)[] = [];
  for (let at = skipBlanks(text, 0); at < text.length && problems.length < mostReported; at = skipBlanks(text, at)) {
    const character = text.charCodeAt(at);
    if (character === openBrace || character === openBracket) {
      open.push(character === openBrace ? new Set() : undefined);
      if (open.length > maxDepth + 1) {
        return [{ place: placeAt(at), found: `values nested more than ${maxDepth} deep`, expected: 'a document of reasonable depth' }];
      }
      at += 1;
    } else if (character === closeBrace || character === closeBracket) {
      open.pop();
      at += 1;
    } else if (character === quoteMark) {
      const end = skipText(text, at);
      const keys = open.at(-1);
      const isKey = keys !== undefined && text.charCodeAt(skipBlanks(text, end)) === colon;
      if (isKey) problems.push(...takeKey(keys, textBetween(text, at, end), () => placeAt(at)));
      at = end;
    } else if (character === comma || character === colon) {
      at += 1;
    } else {
      const end = skipScalar(text, at);
      if (!Number.isFinite(Number(text.slice(at, end))) && /^[-\d]/.test(text.slice(at, at + 1))) {
        problems.push({ place: placeAt(at), found: 'a number that JSON does not have', expected: 'a finite number, or text in quotes' });
      }
      at = end;
    }
  }
  return problems;
}

function takeKey(keys: Set<string>, key: string, place: () => Problem['place']): Problem[] {
  if (!keys.has(key)) {
    keys.add(key);
    return [];
  }
  return [{ place: place(), found: `the key ${quote(key)} a second time`, expected: 'each key once' }];
}

function skipScalar(text: string, from: number): number {
  let at = from;
  while (at < text.length && !',]}:'.includes(text.charAt(at)) && text.charCodeAt(at) > blank) at += 1;
  return at;
}

const [quoteMark, backslash, comma, colon, blank] = [0x22, 0x5c, 0x2c, 0x3a, 0x20];
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];
