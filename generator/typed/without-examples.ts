import { isObject, mapChanged, type JsonObject, type JsonValue } from '../json.js';

type Change = (value: JsonValue) => JsonValue;

/**
 * The document without the named examples of media types and of components, and without extensions beside `components` and in operations: they take much
 * room, and no type is made of them. What has none of these is the same object as before. The input is not changed.
 */
export function withoutExamples(document: JsonObject): JsonObject {
  return leaveOut(document, isExtension, {
    paths: each(pathItem),
    webhooks: each(pathItem),
    components: named({ responses: each(withContent), requestBodies: each(withContent), pathItems: each(pathItem) }, (key) => key === 'examples'),
  });
}

/** A single example is shown with the type. */
const media: Change = named({}, (key) => key === 'examples');

const withContent: Change = named({ content: each(media) });

const operation: Change = named({ requestBody: withContent, responses: each(withContent) }, isExtension);

const pathItem: Change = each(operation);

function isExtension(key: string): boolean {
  return key.startsWith('x-');
}

/** Changes all members of an object that are objects. */
function each(change: Change): Change {
  return (value) => (isObject(value) ? mapChanged(value, (member) => (isObject(member) ? change(member) : member)) : value);
}

/** Leaves members of an object out, and changes others by the function that has their name. */
function named(changes: Readonly<Record<string, Change>>, isLeftOut: (key: string) => boolean = () => false): Change {
  return (value) => (isObject(value) ? leaveOut(value, isLeftOut, changes) : value);
}

function leaveOut(object: JsonObject, isLeftOut: (key: string) => boolean, changes: Readonly<Record<string, Change>>): JsonObject {
  return mapChanged(object, (member, key) => (isLeftOut(key) ? undefined : Object.hasOwn(changes, key) ? (changes[key]?.(member) ?? member) : member));
}
