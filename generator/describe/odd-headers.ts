import { objectAt } from '../document.js';
import { quote } from '../ingest/wording.js';
import { escapePointer, isObject, memberAt, type JsonObject } from '../json.js';
import type { Place, Warning } from '../problem.js';
import { describeHeaders, isToken } from './headers.js';
import { findResponses } from './responses.js';

/** A warning for each header of a response that cannot come, or that is described in a way in which no header can be written. */
export function findOddHeaders(document: JsonObject, locate: (pointer: string) => Place): Warning[] {
  return [...findResponses(document)].flatMap(([pointer, response]) => {
    const texts = new Set(describeHeaders(document, response).flatMap(({ name, value }) => (value.kind === 'text' ? [name] : [])));
    return Object.keys(objectAt(response, 'headers')).flatMap((name) => {
      const place = (): Place => locate(`${pointer}/headers/${escapePointer(name)}`);
      if (!isToken(name)) return [{ place: place(), found: `the header ${quote(name)}, which is no name of one`, done: 'it is left out' }];
      if (!texts.has(name) || isPlain(response, name)) return [];
      return [{ place: place(), found: `the header ${quote(name)}, described as no header can be written`, done: 'its value is the text' }];
    });
  });
}

/** Without a schema, and in a media type that is no JSON, a header is described as text. */
function isPlain(response: JsonObject, name: string): boolean {
  const header = memberAt(objectAt(response, 'headers'), name);
  return isObject(header) && memberAt(header, 'schema') === undefined;
}
