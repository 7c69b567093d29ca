import { splitPointer } from '../json.js';
import { skipBlanks, skipText, skipValue, textBetween } from './scan-json.js';

/**
 * Finds where the value of a pointer begins in a text of JSON; where there is no such value, its nearest ancestor that exists. What has
 * been looked through once is remembered, so that many places cost little more than one. The text has been parsed.
 */
export function findOffsets(text: string): (pointer: string) => number {
  const known = new Map<number, ReadonlyMap<string, number>>();
  const membersAt = (at: number): ReadonlyMap<string, number> => {
    const members = known.get(at) ?? listMembers(text, at);
    known.set(at, members);
    return members;
  };
  return (pointer) => {
    let at = skipBlanks(text, 0);
    for (const token of splitPointer(pointer)) {
      const next = membersAt(at).get(token);
      if (next === undefined) break;
      at = next;
    }
    return at;
  };
}

/** The offsets of the members of an object, by name, or of the items of an array, by index. */
function listMembers(text: string, from: number): ReadonlyMap<string, number> {
  const members = new Map<string, number>();
  const isObject = text.charAt(from) === '{';
  if (!isObject && text.charAt(from) !== '[') return members;
  let at = skipBlanks(text, from + 1);
  for (let index = 0; !'}]'.includes(text.charAt(at)); index += 1) {
    let name = String(index);
    if (isObject) {
      const end = skipText(text, at);
      name = textBetween(text, at, end);
      at = skipBlanks(text, skipBlanks(text, end) + 1);
    }
    members.set(name, at);
    at = skipBlanks(text, skipValue(text, at));
    if (text.charAt(at) === ',') at = skipBlanks(text, at + 1);
  }
  return members;
}
