import { objectAt } from '../document.js';
import { isObject, memberAt, type JsonObject } from '../json.js';
import type { MediaModel } from '../service.js';
import { codecOf } from './media-types.js';
import type { Shapes } from './shapes.js';

/** The media types of a request body or a response, in the document's order. */
export function describeContent(owner: JsonObject, shapes: Shapes): MediaModel[] {
  return Object.entries(objectAt(owner, 'content')).flatMap(([type, media]) => {
    if (!isObject(media)) return [];
    const codec = codecOf(type, memberAt(media, 'schema'));
    const root = codec === 'xml' ? shapes.root(memberAt(media, 'schema')) : undefined;
    return [{ type, codec, root }];
  });
}
