/** What a change means for the version of whatever is made of the document (Semantic Versioning 2.0.0, sections 6 to 8). */
export type Step = 'major' | 'minor' | 'patch';

/** Whether a schema describes what a caller sends or what a caller gets. */
export type Direction = 'request' | 'response';

/**
 * The rules, called as oasdiff calls them (https://github.com/oasdiff/oasdiff, `oasdiff checks`), and the step of each. What oasdiff finds an
 * error is `major`. It thinks of what travels; a caller of a typed client also has a compiler, so that some of what it finds a warning or
 * good to know is `major` here: whatever takes a name away that callers may have written, or adds a value to a union that callers may
 * have gone through to its end. The last group is ours: it is about the names of the client, which no document has.
 */
export const rules = {
  'endpoint-added': 'minor',
  'endpoint-deprecated': 'minor',
  'endpoint-reactivated': 'minor',
  'api-removed-without-deprecation': 'major',
  'api-removed-with-deprecation': 'major',
  'api-security-added': 'minor',
  'api-security-removed': 'major',
  'api-security-scope-added': 'major',
  'api-security-scope-removed': 'minor',

  'new-required-request-parameter': 'major',
  'new-optional-request-parameter': 'minor',
  'request-parameter-removed': 'major',
  'request-parameter-became-required': 'major',
  'request-parameter-became-optional': 'minor',
  'request-parameter-default-value-added': 'minor',
  'request-parameter-default-value-changed': 'minor',
  'request-parameter-default-value-removed': 'minor',

  'added-required-request-body': 'major',
  'added-optional-request-body': 'minor',
  'request-body-removed': 'major',
  'request-body-became-required': 'major',
  'request-body-became-optional': 'minor',
  'request-body-media-type-added': 'minor',
  'request-body-media-type-removed': 'major',

  'response-success-status-added': 'minor',
  'response-success-status-removed': 'major',
  'response-non-success-status-added': 'minor',
  'response-non-success-status-removed': 'major',
  'response-media-type-added': 'minor',
  'response-media-type-removed': 'major',
  'response-header-added': 'minor',
  'required-response-header-removed': 'major',
  'optional-response-header-removed': 'major',

  'new-required-request-property': 'major',
  'new-optional-request-property': 'minor',
  'request-property-removed': 'major',
  'request-property-became-required': 'major',
  'request-property-became-optional': 'minor',
  'response-required-property-added': 'minor',
  'response-optional-property-added': 'minor',
  'response-required-property-removed': 'major',
  'response-optional-property-removed': 'major',
  'response-property-became-required': 'minor',
  'response-property-became-optional': 'major',

  'client-added': 'minor',
  'client-removed': 'major',
  'client-renamed': 'major',
  'client-function-renamed': 'major',
  'client-method-moved': 'major',
  'client-type-removed': 'major',
  'client-pages-added': 'minor',
  'client-pages-removed': 'major',
  'client-pages-changed': 'patch',
  'client-wait-added': 'minor',
  'client-wait-removed': 'major',
  'client-wait-changed': 'patch',
  'client-default-server-changed': 'minor',
} as const satisfies Readonly<Record<string, Step>>;

/** The changes of one schema, and their steps in a request and in a response. */
export const schemaChanges = {
  'type-changed': ['major', 'major'],
  'type-generalized': ['minor', 'major'],
  'type-specialized': ['major', 'minor'],
  'became-nullable': ['minor', 'major'],
  'became-not-nullable': ['major', 'minor'],
  'became-enum': ['major', 'minor'],
  'became-not-enum': ['minor', 'major'],
  'enum-value-added': ['major', 'major'],
  'enum-value-removed': ['major', 'major'],
  'const-changed': ['major', 'major'],
  'one-of-added': ['minor', 'major'],
  'one-of-removed': ['major', 'minor'],
  'any-of-added': ['minor', 'major'],
  'any-of-removed': ['major', 'minor'],
} as const satisfies Readonly<Record<string, readonly [request: Step, response: Step]>>;

export type Rule = keyof typeof rules;
export type SchemaChange = keyof typeof schemaChanges;

/** What a schema is a part of: the rule's name says it. */
export type SchemaOf = 'body' | 'property' | 'parameter' | 'header';

/** The step of a change of a schema. */
export function stepOf(change: SchemaChange, direction: Direction): Step {
  const [request, response] = schemaChanges[change];
  return direction === 'request' ? request : response;
}

/** The greatest step of several; `undefined` where there is none. */
export function greatest(steps: readonly Step[]): Step | undefined {
  return (['major', 'minor', 'patch'] as const).find((step) => steps.includes(step));
}
