import type { GlobalContext, OpenAPI3, OpenAPITSOptions } from 'openapi-typescript';
import transformSchema from 'openapi-typescript/dist/transform/index.mjs';
import { printInParts } from './parts.js';

/** What a reference inside the document leads to; `undefined` where that does not exist. */
export type Resolve = (reference: string) => unknown;

/**
 * The types of a document as text. These are openapi-typescript's own transforms, called as its `openapiTS` calls them once
 * the document is loaded. What comes before is left out on purpose: it validates, lints and bundles with Redocly, which reads
 * files and URLs that a document names, stops at 100 levels, and takes longer than the rest of a run. A document that comes
 * here has been checked, holds all that it refers to, and has no name with `%`, `#` or without characters. The schemas of the document say themselves what a discriminator would say for them.
 */
export function transformDocument(document: object, resolve: Resolve, transform: NonNullable<OpenAPITSOptions['transform']>): string {
  const context = contextOf(resolve, transform);
  // Documents are plain JSON here; the library's own type lists every member of OpenAPI.
  return printInParts(document as OpenAPI3, (part) => transformSchema(part, context), context.injectFooter);
}

/** What the transforms take besides a document. They write into it: each document has its own. */
export function contextOf(resolve: Resolve, transform: NonNullable<OpenAPITSOptions['transform']>): Omit<GlobalContext, 'redoc'> {
  return {
    ...settings,
    discriminators: { objects: {}, refsHandled: [] },
    injectFooter: [],
    transform,
    // The library names the type that it expects; whether it is there is its own business, as with its own function.
    resolve: <Target>(reference: string) => resolve(reference) as Target | undefined,
  };
}

/** The library's options: `defaultNonNullable` because a server need not send what has a default. The others are its defaults. */
const settings = {
  defaultNonNullable: false,
  emptyObjectsUnknown: true,
  silent: true,
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  makePathsEnum: false,
  pathParamsAsTypes: false,
  postTransform: undefined,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
  transformProperty: undefined,
} as const;
