import { isMethod } from '../methods.js';

/**
 * What stands at a place of a document: an object of the specification, or a map or list of such objects (in the plural).
 * `other` is all that nothing but itself is made of.
 */
export type Kind =
  | 'document' | 'paths' | 'pathItem' | 'operations' | 'operation' | 'callbacks' | 'callback' | 'components'
  | 'parameters' | 'parameter' | 'requestBodies' | 'requestBody' | 'responses' | 'response' | 'headers' | 'header'
  | 'content' | 'mediaType' | 'encodings' | 'encoding' | 'examples' | 'example' | 'links' | 'link'
  | 'securitySchemes' | 'securityScheme' | 'pathItems' | 'mediaTypes' | 'schemas' | 'schema' | 'other';

/** The kind of every member of a map or list, and the kinds of the members of an object that are of interest. */
const members: Readonly<Record<Kind, Kind | Readonly<Record<string, Kind>>>> = {
  document: {
    paths: 'paths', webhooks: 'pathItems', components: 'components',
    // Swagger 2.0 has its components at the top level.
    definitions: 'schemas', parameters: 'parameters', responses: 'responses',
  },
  components: {
    schemas: 'schemas', responses: 'responses', parameters: 'parameters', examples: 'examples', requestBodies: 'requestBodies',
    headers: 'headers', securitySchemes: 'securitySchemes', links: 'links', callbacks: 'callbacks', pathItems: 'pathItems', mediaTypes: 'mediaTypes',
  },
  paths: 'pathItem',
  pathItems: 'pathItem',
  pathItem: { parameters: 'parameters', additionalOperations: 'operations' },
  operations: 'operation',
  operation: { parameters: 'parameters', requestBody: 'requestBody', responses: 'responses', callbacks: 'callbacks' },
  callbacks: 'callback',
  callback: 'pathItem',
  parameters: 'parameter',
  parameter: { schema: 'schema', content: 'content', examples: 'examples' },
  requestBodies: 'requestBody',
  requestBody: { content: 'content' },
  responses: 'response',
  // `schema` is that of Swagger 2.0.
  response: { headers: 'headers', content: 'content', links: 'links', schema: 'schema' },
  headers: 'header',
  header: { schema: 'schema', content: 'content', examples: 'examples' },
  content: 'mediaType',
  mediaTypes: 'mediaType',
  mediaType: {
    schema: 'schema', itemSchema: 'schema', examples: 'examples', encoding: 'encodings', prefixEncoding: 'encodings', itemEncoding: 'encoding',
  },
  encodings: 'encoding',
  encoding: { headers: 'headers', encoding: 'encodings', prefixEncoding: 'encodings', itemEncoding: 'encoding' },
  examples: 'example',
  example: {},
  links: 'link',
  link: {},
  securitySchemes: 'securityScheme',
  securityScheme: {},
  schemas: 'schema',
  schema: {
    properties: 'schemas', patternProperties: 'schemas', dependentSchemas: 'schemas', $defs: 'schemas', definitions: 'schemas',
    allOf: 'schemas', oneOf: 'schemas', anyOf: 'schemas', prefixItems: 'schemas',
    items: 'schema', additionalProperties: 'schema', not: 'schema', if: 'schema', then: 'schema', else: 'schema', contains: 'schema',
    propertyNames: 'schema', unevaluatedItems: 'schema', unevaluatedProperties: 'schema', contentSchema: 'schema', additionalItems: 'schema',
  },
  other: {},
};

/** The kind of what a path of reference tokens leads to from something of a kind. */
export function kindAt(kind: Kind, tokens: readonly string[]): Kind {
  return tokens.reduce(memberKind, kind);
}

/** Whether something of the kind is a map or a list: the author named its members. */
export function isMapKind(kind: Kind): boolean {
  return typeof members[kind] === 'string';
}

/** A kind as a message says it: `a schema`, `a request body`. */
export function nameOfKind(kind: Kind): string {
  const words = kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return /s$|content/.test(words) ? `a map of ${words}` : `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
}

/** The kind of a member of something of a kind. */
export function memberKind(kind: Kind, token: string): Kind {
  const known = members[kind];
  if (typeof known === 'string') return known;
  if (kind === 'pathItem' && isMethod(token)) return 'operation';
  return (Object.hasOwn(known, token) ? known[token] : undefined) ?? 'other';
}
