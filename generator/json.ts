/** A value of JSON: what every document is made of once it has been read. */
export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject;

/** An object of JSON. Its members are its own properties, `__proto__` among them; read a name of the input with `memberAt`. */
export interface JsonObject {
  [name: string]: JsonValue;
}

/** Whether a value is an object, neither an array nor `null`. */
export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One reference token as it stands in a JSON pointer (RFC 6901, section 3). */
export function escapePointer(token: string): string {
  // Nearly every name is one that stays as it is, and every walk over a document asks for each of them.
  return token.includes('/') || token.includes('~') ? token.replaceAll('~', '~0').replaceAll('/', '~1') : token;
}

/** The JSON pointer of reference tokens, the reverse of {@link splitPointer}. */
export function joinPointer(tokens: readonly string[]): string {
  let pointer = '';
  for (const token of tokens) pointer += `/${escapePointer(token)}`;
  return pointer;
}

/** The reference tokens of a JSON pointer, unescaped (RFC 6901, section 4); those of `''` are none. */
export function splitPointer(pointer: string): string[] {
  const tokens = pointer.split('/').slice(1);
  return pointer.includes('~') ? tokens.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~')) : tokens;
}

/** The member that a reference token names: an own property of an object, or an item of an array by its index. */
export function memberAt(value: JsonValue | undefined, token: string): JsonValue | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) return /^(?:0|[1-9]\d*)$/.test(token) ? value[Number(token)] : undefined;
  if (token === '__proto__') return Object.hasOwn(value, token) ? value[token] : undefined;
  // All else that an object inherits are functions, which JSON does not have: to look at the member is faster than to ask whether it is own.
  const member = value[token];
  return typeof member === 'function' ? undefined : member;
}

/** The value that a JSON pointer leads to, `undefined` where there is none. */
export function valueAt(document: JsonValue, pointer: string): JsonValue | undefined {
  return valueAlong(document, splitPointer(pointer));
}

/** The value that reference tokens lead to, `undefined` where there is none. */
export function valueAlong(document: JsonValue, tokens: readonly string[]): JsonValue | undefined {
  let value: JsonValue | undefined = document;
  for (const token of tokens) value = memberAt(value, token);
  return value;
}

/** Gives an object a member of its own, whatever it is called: `__proto__` too is a name like any other. */
export function setMember(object: JsonObject, name: string, value: JsonValue): void {
  // Assigning is many times faster, and does the same for every name but this one.
  if (name === '__proto__') Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
  else object[name] = value;
}

/** An object with the same members, each what `change` makes of it. Twice as fast as by way of a list of entries. */
export function mapMembers(object: JsonObject, change: (member: JsonValue, name: string) => JsonValue): JsonObject {
  const changed: JsonObject = {};
  for (const name of Object.keys(object)) setMember(changed, name, change(object[name] ?? null, name));
  return changed;
}

/** The object with each member what `change` makes of it, without those that it makes nothing of; the object itself where all stay. */
export function mapChanged(object: JsonObject, change: (member: JsonValue, name: string) => JsonValue | undefined): JsonObject {
  let changed: JsonObject | undefined;
  for (const name of Object.keys(object)) {
    const member = object[name] ?? null;
    const made = change(member, name);
    if (made === member) continue;
    changed ??= { ...object };
    if (made === undefined) delete changed[name];
    else setMember(changed, name, made);
  }
  return changed ?? object;
}

/** The list with each item what `change` makes of it; the list itself where all stay. */
export function mapChangedItems(list: JsonValue[], change: (item: JsonValue) => JsonValue): JsonValue[] {
  const items = list.map(change);
  return items.every((item, index) => item === list[index]) ? list : items;
}

/** A copy that shares nothing with the value. */
export function copyJson<Value extends JsonValue>(value: Value): Value;
export function copyJson(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map((item) => copyJson(item));
  return isObject(value) ? mapMembers(value, (member) => copyJson(member)) : value;
}
