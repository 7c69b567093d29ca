import { objectAt, textAt } from '../document.js';
import { walkReferences } from '../ingest/references.js';
import { isObject, memberAt, valueAlong, type JsonObject } from '../json.js';

/** Where the components of Swagger 2.0 stand in OpenAPI 3.0. */
const moved: Readonly<Record<string, string>> = {
  definitions: 'schemas',
  parameters: 'parameters',
  responses: 'responses',
};

/** The document with its references turned to where their targets stand now. `document` belongs to the caller and is changed. */
export function upgradeReferences(document: JsonObject, source: JsonObject): JsonObject {
  const owners: JsonObject[] = [];
  walkReferences(document, '', (reference, { isMapping, tokens }) => {
    const owner = isMapping ? undefined : valueAlong(document, tokens.slice(0, -1));
    if (typeof reference === 'string' && isObject(owner)) owners.push(owner);
  });
  for (const owner of owners) owner['$ref'] = turn(textAt(owner, '$ref') ?? '', source);
  return upgradeDiscriminators(document);
}

function turn(reference: string, source: JsonObject): string {
  const [, kind = '', name = ''] = /^#\/(definitions|parameters|responses)\/(.*)$/s.exec(reference) ?? [];
  // Simple names without a path are references to definitions in documents older than the rule (Reference Object).
  if (kind === '') return Object.hasOwn(objectAt(source, 'definitions'), reference) ? `#/components/schemas/${reference}` : reference;
  return `#/components/${moved[kind] ?? kind}/${name}`;
}

/** A discriminator is a name in Swagger 2.0 and an object in 3.0 (Discriminator Object). */
function upgradeDiscriminators(document: JsonObject): JsonObject {
  for (const schema of Object.values(objectAt(objectAt(document, 'components'), 'schemas'))) {
    const name = memberAt(schema, 'discriminator');
    if (isObject(schema) && typeof name === 'string') schema['discriminator'] = { propertyName: name };
  }
  return document;
}
