/**
 * What a member of an object of OpenAPI is, as far as references are concerned:
 * `reference` is one; `data` means nothing, whatever it holds; `map` has members that the author named, so that
 * `default` or `x-id` in it are names like any other; `examples` is a map of examples or a list of data; the
 * `discriminator` has a mapping that may refer; any other `object` is looked through.
 */
export type Role = 'reference' | 'data' | 'map' | 'examples' | 'discriminator' | 'object';

/** The role of a member by its name. Not to be asked about the members of a map. */
export function roleOf(name: string): Role {
  if (name === '$ref') return 'reference';
  if (name === 'examples' || name === 'discriminator') return name;
  if (maps.has(name)) return 'map';
  return data.has(name) || name.startsWith('x-') ? 'data' : 'object';
}

const maps = new Set([
  'properties', 'patternProperties', 'dependentSchemas', '$defs', 'definitions', 'schemas', 'responses', 'parameters',
  'requestBodies', 'headers', 'securitySchemes', 'links', 'callbacks', 'pathItems', 'paths', 'webhooks', 'content', 'encoding',
  'mediaTypes', 'additionalOperations',
]);

const data = new Set(['example', 'default', 'enum', 'const']);
