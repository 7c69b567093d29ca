import type { GlobalContext, OpenAPI3 } from 'openapi-typescript';
import type ts from 'typescript';
import { emittedType } from '../../templates/emitted-types.js';

/** What openapi-typescript's transforms take besides a document, whose references lead to schemas alone. */
export function contextOf(document: OpenAPI3): Omit<GlobalContext, 'redoc'> & { injectFooter: ts.Node[] } {
  const schemaOf = (reference: string): unknown => document.components?.schemas?.[reference.split('/').at(-1) ?? ''];
  return {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    defaultNonNullable: false,
    discriminators: { objects: {}, refsHandled: [] },
    emptyObjectsUnknown: true,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    postTransform: undefined,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    resolve: <Target>(reference: string) => schemaOf(reference) as Target | undefined,
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    transform: emittedType,
    transformProperty: undefined,
  };
}
