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

/**
 * Reads the object, the list or the text that stands at an offset of JavaScript, Python or JSON, without ever running anything. What is no
 * literal, such as a name or a call, is unknown. `undefined` where neither begins there or where it does not end.
 */
export function readLiteral(code: string, from: number): Literal | undefined {
  const unknown = new Set<string>();
  const places = new Map<string, number>();
  const start = skipBlanksAndComments(code, from);
  if (!'{["\''.includes(code.charAt(start)) || start >= code.length) return undefined;

  const readValue = (at: number, pointer: string, depth: number): { value: JsonValue; end: number } | undefined => {
    places.set(pointer, at);
    if (depth > maxDepth) return undefined;
    const first = code.charAt(at);
    if (first === '{') return readObject(at + 1, pointer, depth);
    if (first === '[') return readList(at + 1, pointer, depth);
    const simple = readSimple(code, at);
    if (simple !== undefined && endsValue(code, simple.end)) return simple;
    unknown.add(pointer);
    const end = skipExpression(code, at);
    return end === undefined || end === at ? undefined : { value: null, end };
  };

  const readObject = (from: number, pointer: string, depth: number): { value: JsonValue; end: number } | undefined => {
    const value: JsonObject = {};
    for (let at = skipBlanksAndComments(code, from); at < code.length; ) {
      if (code.charAt(at) === '}') return { value, end: at + 1 };
      const key = readKey(code, at);
      if (key === undefined) {
        unknown.add(pointer);
        const end = skipExpression(code, at);
        const next = end === undefined ? at : skipComma(code, end);
        if (next === at) return undefined;
        at = next;
        continue;
      }
      const place = `${pointer}/${escapePointer(key.name)}`;
      const colon = skipBlanksAndComments(code, key.end);
      if (code.charAt(colon) === ':') {
        const read = readValue(skipBlanksAndComments(code, colon + 1), place, depth + 1);
        if (read === undefined) return undefined;
        setMember(value, key.name, read.value);
        at = skipComma(code, read.end);
      } else {
        // Shorthand: the value is a variable of that name.
        unknown.add(place);
        setMember(value, key.name, null);
        at = skipComma(code, key.end);
      }
      places.set(place, key.start);
      if (code.charAt(at) !== '}' && at === colon) return undefined;
    }
    return undefined;
  };

  const readList = (from: number, pointer: string, depth: number): { value: JsonValue; end: number } | undefined => {
    const value: JsonValue[] = [];
    for (let at = skipBlanksAndComments(code, from); at < code.length; ) {
      if (code.charAt(at) === ']') return { value, end: at + 1 };
      const read = readValue(at, `${pointer}/${value.length}`, depth + 1);
      if (read === undefined) return undefined;
      value.push(read.value);
      at = skipComma(code, read.end);
    }
    return undefined;
  };

  const read = readValue(start, '', 0);
  return read === undefined ? undefined : { ...read, unknown, places };
}

/** A text, a number or a word that stands for a value. */
function readSimple(code: string, at: number): { value: JsonValue; end: number } | undefined {
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

function readKey(code: string, at: number): { name: string; start: number; end: number } | undefined {
  const text = readText(code, at);
  if (text !== undefined) return { name: text.value, start: at, end: text.end };
  const name = /^[\w$]+/.exec(code.slice(at, at + 200))?.[0];
  return name === undefined ? undefined : { name, start: at, end: at + name.length };
}

function skipComma(code: string, from: number): number {
  const at = skipBlanksAndComments(code, from);
  return code.charAt(at) === ',' ? skipBlanksAndComments(code, at + 1) : at;
}
