import { objectAt, pointerTo } from '../document.js';
import { resolveReference, walkReferences } from '../ingest/references.js';
import { quote } from '../ingest/wording.js';
import { copyJson, isObject, splitPointer, valueAt, type JsonObject } from '../json.js';
import type { Place, Warning } from '../problem.js';

/**
 * The document in which every entry of a discriminator's mapping leads to a schema (OpenAPI 3.1.0, Discriminator Object). One that
 * does not is left out with a warning: openapi-typescript (7.13) refuses the whole document for it.
 */
export function leaveOutMappings(document: JsonObject, locate: (pointer: string) => Place): { document: JsonObject; warnings: Warning[] } {
  const schemas = objectAt(objectAt(document, 'components'), 'schemas');
  const broken: string[] = [];
  walkReferences(document, '', (target, { isMapping, pointer }) => {
    if (!isMapping) return;
    const isKnown = typeof target === 'string' && (Object.hasOwn(schemas, target) || resolveReference(document, target) !== undefined);
    if (!isKnown) broken.push(pointer());
  });
  if (broken.length === 0) return { document, warnings: [] };
  const copy = copyJson(document);
  for (const pointer of broken) {
    const tokens = splitPointer(pointer);
    const mapping = valueAt(copy, pointerTo(...tokens.slice(0, -1)));
    if (isObject(mapping)) delete mapping[tokens.at(-1) ?? ''];
  }
  const warnings = broken.map((pointer) => ({
    place: locate(pointer),
    found: `a mapping to ${quote(String(valueAt(document, pointer)))}, which does not exist`,
    done: 'it is left out',
  }));
  return { document: copy, warnings };
}
