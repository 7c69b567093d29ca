/** A value that a generated table may hold. */
export type Literal =
  | string
  | number
  | boolean
  | null
  | Verbatim
  | readonly Literal[]
  | { readonly [key: string]: Literal | undefined };

/** Code that is printed as it stands: a name that `names.ts` made, or text of our own. Never a string of a document. */
export class Verbatim {
  constructor(
    readonly code: string,
    /** Printed as `() => code`: the declaration may come later in the file. */
    readonly deferred = false,
  ) {}
}

const wideLine = 110;

/**
 * The TypeScript expression for a value, on one line where it is short, else on several with two blanks an indent.
 * Members that are `undefined` are left out. Strings of any content stay strings: quotes, line separators and
 * script ends cannot close the literal.
 */
export function printLiteral(value: Literal, indent = ''): string {
  const flat = printFlat(value);
  if (flat.length + indent.length <= wideLine || typeof value !== 'object' || value === null) return flat;
  if (value instanceof Verbatim) return flat;
  const inner = `${indent}  `;
  if (!Array.isArray(value)) return `{\n${printMembers(value, inner)}\n${indent}}`;
  const rows = value.map((item: Literal) => `${inner}${printLiteral(item, inner)},`);
  return `[\n${rows.join('\n')}\n${indent}]`;
}

/** The same, one line a member at the top level however short it is: a table reads down. */
export function printTable(value: { readonly [key: string]: Literal | undefined }): string {
  return `{\n${printMembers(value, '  ')}\n}`;
}

/** A string literal in single quotes. */
export function printString(text: string): string {
  const escaped = text.replace(/[\\'\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff\ufeff]|<(?=[/!])/gu, escapeCharacter);
  return `'${escaped}'`;
}

/**
 * A name as the key of an object literal or type. `__proto__` is computed, since as a plain key it would set
 * the prototype of the literal (ECMAScript, B.3.1).
 */
export function printKey(name: string): string {
  if (name === '__proto__') return `['__proto__']`;
  if (/^[A-Za-z_$][\w$]*$/.test(name) || /^(0|[1-9]\d{0,8})$/.test(name)) return name;
  return printString(name);
}

function printMembers(value: Literal & object, indent: string): string {
  return members(value)
    .map(([key, member]) => `${indent}${printKey(key)}: ${printLiteral(member, indent)},`)
    .join('\n');
}

function printFlat(value: Literal): string {
  if (value instanceof Verbatim) return value.deferred ? `() => ${value.code}` : value.code;
  if (typeof value === 'string') return printString(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map((item: Literal) => printFlat(item)).join(', ')}]`;
  const rows = members(value).map(([key, member]) => `${printKey(key)}: ${printFlat(member)}`);
  return rows.length === 0 ? '{}' : `{ ${rows.join(', ')} }`;
}

function members(value: Literal & object): [string, Literal][] {
  return Object.entries(value).filter((entry): entry is [string, Literal] => entry[1] !== undefined);
}

function escapeCharacter(character: string): string {
  if (character === '\\' || character === "'") return `\\${character}`;
  if (character === '\n') return '\\n';
  if (character === '<') return '\\x3c';
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
