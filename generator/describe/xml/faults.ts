import { dereference, findOperations, objectAt, pointerTo } from '../../document.js';
import { quote } from '../../ingest/wording.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from '../../json.js';
import type { Place, Warning } from '../../problem.js';
import { codecOf, mediaCodec, type Direction } from '../media-types.js';
import type { Fault } from './context.js';
import { readFacts, type XmlFacts } from './document-facts.js';
import { collectShapes } from './shapes.js';

/** What XML cannot have of a document. */
export interface XmlFaults {
  /** One for each operation with a body that XML cannot have, and the operations' pointers. */
  readonly leftOut: readonly Warning[];
  readonly pointers: readonly string[];
  /** What is done otherwise than the document says, each once. */
  readonly warnings: readonly Warning[];
}

/** Looks through the bodies in XML of every operation. */
export function findXmlFaults(document: JsonObject, locate: (pointer: string) => Place): XmlFaults {
  const leftOut: { fault: Fault; done: string }[] = [];
  const pointers: string[] = [];
  const facts = readFacts(document);
  const told = new Map<JsonObject, Map<string, string>>();
  for (const { pointer, method, path, operation } of findOperations(document)) {
    const { refusal, tolerated } = faultsOf(document, operation, facts);
    for (const { schema, found, done } of tolerated) told.set(schema, (told.get(schema) ?? new Map<string, string>()).set(found, done));
    if (refusal === undefined) continue;
    pointers.push(pointer);
    leftOut.push({ fault: refusal, done: `${method.toUpperCase()} ${quote(path)} is left out` });
  }
  if (leftOut.length === 0 && told.size === 0) return { leftOut: [], pointers, warnings: [] };
  const pointerOf = locateSchemas(document);
  const placeOf = (schema: JsonObject): Place => locate(pointerOf.get(schema) ?? '');
  return {
    leftOut: leftOut.map(({ fault: { schema, found }, done }) => ({ place: placeOf(schema), found, done })),
    pointers,
    warnings: [...told].flatMap(([schema, faults]) => [...faults].map(([found, done]) => ({ place: placeOf(schema), found, done }))),
  };
}

function faultsOf(document: JsonObject, operation: JsonObject, facts: XmlFacts): { refusal: Fault | undefined; tolerated: (Fault & { done: string })[] } {
  let refusal: Fault | undefined;
  const tolerated: (Fault & { done: string })[] = [];
  const shapes = collectShapes(document, {
    facts,
    fault: (fault) => {
      const { done } = fault;
      if (done === undefined) refusal ??= fault;
      else tolerated.push({ ...fault, done });
    },
  });
  const look = (owner: JsonValue | undefined, direction: Direction): void => {
    for (const [type, media] of Object.entries(objectAt(dereference(document, owner) ?? {}, 'content'))) {
      if (codecOf(type) !== 'xml' || !isObject(media)) continue;
      if (mediaCodec(document, type, media, direction) === 'xml') shapes.root(memberAt(media, 'schema'));
    }
  };
  look(memberAt(operation, 'requestBody'), 'request');
  for (const response of Object.values(objectAt(operation, 'responses'))) look(response, 'answer');
  return { refusal, tolerated };
}

/** Where each object of a document stands. */
function locateSchemas(document: JsonObject): ReadonlyMap<JsonValue, string> {
  const pointers = new Map<JsonValue, string>();
  const pending: [JsonValue, string][] = [[document, '']];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [value, pointer] = next;
    if (typeof value !== 'object' || value === null || pointers.has(value)) continue;
    pointers.set(value, pointer);
    for (const [key, member] of Object.entries(value)) pending.push([member, `${pointer}${pointerTo(key)}`]);
  }
  return pointers;
}
