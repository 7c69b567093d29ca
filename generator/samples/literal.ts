import { escapePointer, setMember, type JsonObject, type JsonValue } from '../json.js';
import { isBlank, skipBlanksAndComments, skipExpression } from './scan.js';
import { readText } from './text.js';

/** A value that a piece of code writes down. */
export interface Literal {
  readonly value: JsonValue;
  /** Pointers of parts that only a run of the code could tell: `null` stands for them. An object is one where others flow into it. */
  readonly unknown: ReadonlySet<string>;
  /** Where the members and items begin in the code. */
  readonly places: ReadonlyMap<string, number>;
  readonly end: number;
}

/** How deep values may stand in each other. */
const maxDepth = 50;

const words: Readonly<Record<string, JsonValue>> = { true: true, True: true, false: false, False: false, null: null, None: null, undefined: null };

/** A piece of code that is being read. */
interface Reading {
  readonly code: string;
  readonly unknown: Set<string>;
  readonly places: Map<string, number>;
}

/** A value and where it ends; `undefined` where the code ends before it does. */
type Read = { readonly value: JsonValue; readonly end: number } | undefined;

/**
 * Reads the object, the list or the text that stands at an offset of JavaScript, Python or JSON, without ever running anything. What is no
 * literal, such as a name or a call, is unknown. `undefined` where none of them begins there or where it does not end.
 */
export function readLiteral(code: string, from: number): Literal | undefined {
  const reading: Reading = { code, unknown: new Set(), places: new Map() };
  const start = skipBlanksAndComments(code, from);
  if (!/^[{["']/.test(code.slice(start, start + 1))) return undefined;
  const read = readValue(reading, start, '', 0);
  return read === undefined ? undefined : { ...read, unknown: reading.unknown, places: reading.places };
}

function readValue(reading: Reading, at: number, pointer: string, depth: number): Read {
  const { code, unknown, places } = reading;
  places.set(pointer, at);
  if (depth > maxDepth) return undefined;
  if (code.charAt(at) === '{') return readObject(reading, at + 1, pointer, depth);
  if (code.charAt(at) === '[') return readList(reading, at + 1, pointer, depth);
  const simple = readSimple(code, at);
  if (simple !== undefined && endsValue(code, simple.end)) return simple;
  unknown.add(pointer);
  const end = skipExpression(code, at);
  return end === undefined || end === at ? undefined : { value: null, end };
}

function readObject(reading: Reading, from: number, pointer: string, depth: number): Read {
  const { code } = reading;
  const value: JsonObject = {};
  for (let at = skipBlanksAndComments(code, from); at < code.length; ) {
    if (code.charAt(at) === '}') return { value, end: at + 1 };
    const end = readMember(reading, value, at, pointer, depth);
    const next = end === undefined ? at : skipComma(code, end);
    if (next === at) return undefined;
    at = next;
  }
  return undefined;
}

/** Reads a member into an object and gives where it ends. */
function readMember(reading: Reading, value: JsonObject, at: number, pointer: string, depth: number): number | undefined {
  const { code, unknown, places } = reading;
  const key = readKey(code, at);
  if (key === undefined) {
    // Others flow in, or the name is computed.
    unknown.add(pointer);
    return skipExpression(code, at);
  }
  const place = `${pointer}/${escapePointer(key.name)}`;
  const colon = skipBlanksAndComments(code, key.end);
  const isShorthand = code.charAt(colon) !== ':';
  const read = isShorthand ? { value: null, end: key.end } : readValue(reading, skipBlanksAndComments(code, colon + 1), place, depth + 1);
  if (isShorthand) unknown.add(place);
  places.set(place, at);
  setMember(value, key.name, read?.value ?? null);
  return read?.end;
}

function readList(reading: Reading, from: number, pointer: string, depth: number): Read {
  const { code } = reading;
  const value: JsonValue[] = [];
  for (let at = skipBlanksAndComments(code, from); at < code.length; ) {
    if (code.charAt(at) === ']') return { value, end: at + 1 };
    const read = readValue(reading, at, `${pointer}/${value.length}`, depth + 1);
    if (read === undefined) return undefined;
    value.push(read.value);
    at = skipComma(code, read.end);
  }
  return undefined;
}

/** A text, a number or a word that stands for a value. */
function readSimple(code: string, at: number): Read {
  const text = readText(code, at);
  if (text !== undefined) return text;
  const number = /^-?\d[\d_]*(?:\.\d+)?(?:[eE][-+]?\d+)?/.exec(code.slice(at, at + 40))?.[0];
  if (number !== undefined) return { value: Number(number.replaceAll('_', '')), end: at + number.length };
  const word = /^\w+/.exec(code.slice(at, at + 12))?.[0] ?? '';
  return Object.hasOwn(words, word) ? { value: words[word] ?? null, end: at + word.length } : undefined;
}

/** Whether nothing follows that would make an expression of a value. */
function endsValue(code: string, at: number): boolean {
  const next = code.charAt(skipBlanksAndComments(code, at));
  return next === '' || ',}]);'.includes(next) || (/\w/.test(next) && isBlank(code.charAt(at)));
}

function readKey(code: string, at: number): { readonly name: string; readonly end: number } | undefined {
  const text = readText(code, at);
  if (text !== undefined) return { name: text.value, end: text.end };
  const name = /^[\w$]+/.exec(code.slice(at, at + 200))?.[0];
  return name === undefined ? undefined : { name, end: at + name.length };
}

function skipComma(code: string, from: number): number {
  const at = skipBlanksAndComments(code, from);
  return code.charAt(at) === ',' ? skipBlanksAndComments(code, at + 1) : at;
}
