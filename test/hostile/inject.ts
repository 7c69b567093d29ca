import { escapePointer, setMember, isObject, type JsonObject, type JsonValue } from '../../generator/json.js';

/** The text that stands at a place, by the place's name. */
export type TextAt = (place: string) => string;

/**
 * The name of a place in a document of places: `<infoTitle>`, `<~segment>` for one in a path, `<!host>` for one
 * that has to have a form, as a server's URL or a header's name. */
const marks = /<([~!]?)([A-Za-z]+)>/g;

/** The names of all places of a document. */
export function placesOf(document: JsonObject): string[] {
  return [...new Set(placesIn(JSON.stringify(document)))];
}

/** The places that have to have a form: in a path, a URL, a header's name. */
export function formedPlacesOf(document: JsonObject): string[] {
  return [...JSON.stringify(document).matchAll(marks)].flatMap(([, url, name]) => (url === '' ? [] : [name ?? '']));
}

/** The places that stand in a key or in a reference, and those that are written more than once. */
export function namesOf(document: JsonObject): string[] {
  const text = JSON.stringify(document);
  const inKeys = [...text.matchAll(/"((?:[^"\\]|\\.)*)":/g), ...text.matchAll(/"(#\/[^"]*)"/g)].flatMap(([, key]) => placesIn(key ?? ''));
  const all = placesIn(text);
  return [...new Set([...inKeys, ...all.filter((place, index) => all.indexOf(place) !== index)])];
}

/**
 * The document with a text at each place, in values and in keys. One in a path is without braces and slashes, which mean something
 * there, one that has to have a form is letters and digits; one in a reference is escaped as pointers are. The input is not changed.
 */
export function fillIn(document: JsonObject, textAt: TextAt): JsonObject {
  return fillObject(document, textAt);
}

function placesIn(text: string): string[] {
  return [...text.matchAll(marks)].map(([, , name]) => name ?? '');
}

function fillObject(object: JsonObject, textAt: TextAt): JsonObject {
  const filled: JsonObject = {};
  for (const [key, value] of Object.entries(object)) {
    const isReference = key === '$ref' || (typeof value === 'string' && value.startsWith('#/'));
    setMember(filled, fillText(key, textAt, false), fillValue(value, textAt, isReference));
  }
  return filled;
}

function fillValue(value: JsonValue, textAt: TextAt, isReference: boolean): JsonValue {
  if (typeof value === 'string') return fillText(value, textAt, isReference);
  if (Array.isArray(value)) return value.map((item) => fillValue(item, textAt, false));
  return isObject(value) ? fillObject(value, textAt) : value;
}

function fillText(text: string, textAt: TextAt, isReference: boolean): string {
  return text.replace(marks, (_, url: string, name: string) => {
    const filled = textAt(name);
    if (isReference) return encodePointer(filled);
    if (url === '!') return filled.replace(/[^a-z\d]/gi, '');
    return url === '' ? filled : filled.replace(/[{}/]/g, '');
  });
}

/** A lone surrogate has no percent-encoding and stands as it is. */
function encodePointer(text: string): string {
  return [...escapePointer(text)].map((character) => (/\p{Cs}/u.test(character) ? character : encodeURIComponent(character))).join('');
}
