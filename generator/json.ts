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
  return token.replace(/~/g, '~0').replace(/\//g, '~1');
}

/** The reference tokens of a JSON pointer, unescaped (RFC 6901, section 4); those of `''` are none. */
export function splitPointer(pointer: string): string[] {
  return pointer.split('/').slice(1).map((token) => token.replace(/~1/g, '/').replace(/~0/g, '~'));
}

/** The member that a reference token names: an own property of an object, or an item of an array by its index. */
export function memberAt(value: JsonValue | undefined, token: string): JsonValue | undefined {
  if (Array.isArray(value)) return /^(?:0|[1-9]\d*)$/.test(token) ? value[Number(token)] : undefined;
  return isObject(value) && Object.hasOwn(value, token) ? value[token] : undefined;
}

/** The value that a JSON pointer leads to, `undefined` where there is none. */
export function valueAt(document: JsonValue, pointer: string): JsonValue | undefined {
  return splitPointer(pointer).reduce<JsonValue | undefined>(memberAt, document);
}

/** Gives an object a member of its own, whatever it is called: `__proto__` too is a name like any other. */
export function setMember(object: JsonObject, name: string, value: JsonValue): void {
  Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}

/** A copy that shares nothing with the value. */
export function copyJson<Value extends JsonValue>(value: Value): Value;
export function copyJson(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map((item) => copyJson(item));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, copyJson(member)]));
}
