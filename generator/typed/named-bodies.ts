import { dereference, findOperations, objectAt, textAt } from '../document.js';
import { memberAt, type JsonObject, type JsonValue } from '../json.js';
import type { NamedBodyModel } from '../service.js';
import { componentName } from './component.js';

/**
 * The bodies of a document's operations whose schema is a reference to a component and nothing else, by the component's key: their types have the
 * name of the component's. The document is the one that types are made of.
 */
export function findNamedBodies(typed: JsonObject): ReadonlyMap<string, readonly NamedBodyModel[]> {
  const found = new Map<string, NamedBodyModel[]>();
  const collect = (operation: string, answer: string | undefined, owner: JsonValue | undefined): void => {
    for (const [mediaType, media] of Object.entries(objectAt(dereference(typed, owner) ?? {}, 'content'))) {
      const schema = memberAt(media, 'schema');
      const key = schema === undefined ? undefined : componentName(schema);
      if (key === undefined) continue;
      const bodies = found.get(key) ?? [];
      bodies.push({ operation, answer, mediaType });
      found.set(key, bodies);
    }
  };
  for (const { operation } of findOperations(typed)) {
    const id = textAt(operation, 'operationId') ?? '';
    collect(id, undefined, memberAt(operation, 'requestBody'));
    for (const [answer, response] of Object.entries(objectAt(operation, 'responses'))) collect(id, answer, response);
  }
  return found;
}
