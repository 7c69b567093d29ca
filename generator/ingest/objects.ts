/**
 * The objects of OpenAPI 3.0 to 3.2 and of Swagger 2.0 with their fixed fields. A field is `text`, `boolean`, `any`, a `scalar`, a
 * `reference`, a `type` (a text or a list of them), another object, a list `[Of]` or a map `{Of}`. A `Schema` may also be a boolean,
 * `Schemas` also a list of them. What ends in `?` costs the operation where it is wrong as a whole, which another step says.
 */
export type Objects = Readonly<Record<string, Readonly<Record<string, string>>>>;

const documented = { description: 'text', externalDocs: 'ExternalDocs' };
const deprecable = { description: 'text', deprecated: 'boolean' };

const common = {
  Contact: { name: 'text', url: 'text', email: 'text' },
  License: { name: 'text', identifier: 'text', url: 'text' },
  Info: { title: 'text', summary: 'text', description: 'text', termsOfService: 'text', contact: 'Contact', license: 'License', version: 'text' },
  Tag: { ...documented, name: 'text', summary: 'text', parent: 'text', kind: 'text' },
  ExternalDocs: { description: 'text', url: 'text' },
  XML: { name: 'text', namespace: 'text', prefix: 'text', attribute: 'boolean', wrapped: 'boolean', nodeType: 'text' },
};

const schemaWords =
  'default example examples const multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems ' +
  'uniqueItems maxProperties minProperties minContains maxContains $id $schema $anchor $dynamicRef $dynamicAnchor $vocabulary $comment $ref ' +
  'contentEncoding contentMediaType dependentRequired discriminator id dependencies $recursiveRef $recursiveAnchor';

const Schema = {
  ...Object.fromEntries(schemaWords.split(' ').map((word) => [word, 'any'])),
  ...documented,
  ...Object.fromEntries(['readOnly', 'writeOnly', 'nullable', 'deprecated'].map((word) => [word, 'boolean'])),
  ...Object.fromEntries(['not', 'additionalProperties', 'propertyNames', 'contains', 'if', 'then', 'else'].map((word) => [word, 'Schema'])),
  ...Object.fromEntries(['unevaluatedProperties', 'unevaluatedItems', 'contentSchema', 'additionalItems'].map((word) => [word, 'Schema'])),
  ...Object.fromEntries(['allOf', 'anyOf', 'oneOf', 'prefixItems'].map((word) => [word, '[Schema]'])),
  ...Object.fromEntries(['properties', 'patternProperties', 'dependentSchemas', '$defs', 'definitions'].map((word) => [word, '{Schema}'])),
  title: 'text',
  format: 'text',
  type: 'type',
  items: 'Schemas',
  required: '[text]',
  enum: '[any]',
  xml: 'XML',
};

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];
const operations = Object.fromEntries(methods.map((method) => [method, 'Operation']));

const Operation = {
  ...documented, ...deprecable, tags: '[text]', summary: 'text', operationId: 'text', parameters: '[Parameter]?', responses: '{Response}?',
  security: '[{Scopes}]?',
};

const described = { ...deprecable, example: 'any', examples: '{Example}', schema: 'Schema', content: '{MediaType}', style: 'text', explode: 'boolean' };

/** OpenAPI 3.0, 3.1 and 3.2 together: what a later version has is known in an earlier one. */
export const objects3: Objects = {
  ...common,
  OpenAPI: {
    openapi: 'any', $self: 'text', jsonSchemaDialect: 'text', info: 'Info', servers: '[Server]', paths: '{PathItem}', webhooks: '{PathItem}',
    components: 'Components', security: '[{Scopes}]', tags: '[Tag]', externalDocs: 'ExternalDocs',
  },
  Server: { url: 'text', name: 'text', description: 'text', variables: '{ServerVariable}' },
  ServerVariable: { default: 'scalar', description: 'text', enum: '[scalar]' },
  Components: {
    schemas: '{Schema}', responses: '{Response}', parameters: '{Parameter}', examples: '{Example}', requestBodies: '{RequestBody}',
    headers: '{Header}', securitySchemes: '{SecurityScheme}', links: '{Link}', callbacks: '{{PathItem}}', pathItems: '{PathItem}', mediaTypes: '{MediaType}',
  },
  PathItem: {
    ...operations, $ref: 'reference', summary: 'text', description: 'text', parameters: '[Parameter]', servers: '[Server]', additionalOperations: '{Operation}',
  },
  Operation: { ...Operation, requestBody: 'RequestBody?', callbacks: '{{PathItem}}', servers: '[Server]?' },
  Parameter: { ...described, name: 'any', in: 'any', required: 'boolean', allowEmptyValue: 'boolean', allowReserved: 'boolean' },
  Header: { ...described, required: 'boolean', name: 'any', in: 'any' },
  RequestBody: { description: 'text', required: 'boolean', content: '{MediaType}' },
  MediaType: {
    schema: 'Schema', itemSchema: 'Schema', example: 'any', examples: '{Example}', encoding: '{Encoding}', prefixEncoding: '[Encoding]', itemEncoding: 'Encoding',
  },
  Encoding: {
    contentType: 'text', headers: '{Header}', style: 'text', explode: 'boolean', allowReserved: 'boolean', encoding: '{Encoding}',
    prefixEncoding: '[Encoding]', itemEncoding: 'Encoding',
  },
  Response: { summary: 'text', description: 'text', headers: '{Header}', content: '{MediaType}', links: '{Link}' },
  Example: { summary: 'text', description: 'text', value: 'any', externalValue: 'text', dataValue: 'any', serializedValue: 'any' },
  Link: { operationRef: 'text', operationId: 'text', parameters: 'any', requestBody: 'any', description: 'text', server: 'Server' },
  Schema: { ...Schema, discriminator: 'Discriminator' },
  Discriminator: { propertyName: 'text', mapping: '{text}', defaultMapping: 'text' },
  SecurityScheme: {
    ...deprecable, type: 'text', name: 'text', in: 'text', scheme: 'text', bearerFormat: 'text', flows: 'OAuthFlows', openIdConnectUrl: 'text',
    oauth2MetadataUrl: 'text',
  },
  OAuthFlows: {
    implicit: 'OAuthFlow', password: 'OAuthFlow', clientCredentials: 'OAuthFlow', authorizationCode: 'OAuthFlow', deviceAuthorization: 'OAuthFlow',
  },
  OAuthFlow: { authorizationUrl: 'text', deviceAuthorizationUrl: 'text', tokenUrl: 'text', refreshUrl: 'text', scopes: '{text}' },
};

/** Swagger 2.0. A parameter, its items and a header describe their values themselves. */
export const objects2: Objects = {
  ...common,
  Swagger: {
    swagger: 'any', info: 'Info', host: 'text', basePath: 'text', schemes: '[text]', consumes: '[text]', produces: '[text]', paths: '{PathItem}',
    definitions: '{Schema}', parameters: '{Parameter}', responses: '{Response}', securityDefinitions: '{SecurityScheme}', security: '[{Scopes}]',
    tags: '[Tag]', externalDocs: 'ExternalDocs',
  },
  PathItem: { ...operations, $ref: 'reference', parameters: '[Parameter]' },
  Operation: { ...Operation, consumes: '[text]', produces: '[text]', schemes: '[text]' },
  Parameter: { ...Schema, name: 'any', in: 'any', required: 'boolean', schema: 'Schema', allowEmptyValue: 'boolean', collectionFormat: 'text' },
  Response: { description: 'text', schema: 'Schema', headers: '{Header}', examples: 'any' },
  Header: { ...Schema, collectionFormat: 'text' },
  Schema: { ...Schema, collectionFormat: 'text' },
  SecurityScheme: {
    description: 'text', type: 'text', name: 'text', in: 'text', flow: 'text', authorizationUrl: 'text', tokenUrl: 'text', scopes: '{text}',
  },
};

/** The generator's own extensions, by the object that they stand in, and what they may be. */
export const extensions: Objects = {
  Info: { 'x-client-name': 'text', 'x-simulator': 'text', 'x-dates': 'any', 'x-int64': 'any' },
  PathItem: { 'x-resource': 'text' },
  Operation: { 'x-group': 'text', 'x-method': 'text', 'x-idempotent': 'boolean', 'x-experimental': 'any', 'x-pagination': 'any', 'x-wait': 'any', 'x-event': 'any' },
  Header: { 'x-collection-format': 'text' },
  OAuthFlow: { 'x-note': 'text' },
};
