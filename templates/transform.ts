import type { GlobalContext, OpenAPI3, OpenAPITSOptions } from 'openapi-typescript';
import { astToString } from 'openapi-typescript/dist/lib/ts.mjs';
import transformSchema from 'openapi-typescript/dist/transform/index.mjs';
import ts from 'typescript';

/** What a reference inside the document leads to; `undefined` where that does not exist. */
export type Resolve = (reference: string) => unknown;

/**
 * The types of a document as text. These are openapi-typescript's own transforms, called as its `openapiTS` calls them once
 * the document is loaded. What comes before is left out on purpose: it validates, lints and bundles with Redocly, which reads
 * files and URLs that a document names, stops at 100 levels, and takes longer than the rest of a run. A document that comes
 * here has been checked and holds all that it refers to. The schemas of the document say themselves what a discriminator would say for them.
 */
export function transformDocument(document: object, resolve: Resolve, transform: NonNullable<OpenAPITSOptions['transform']>): string {
  // Documents are plain JSON here; the library's own type lists every member of OpenAPI.
  const source = hidePercents(document) as OpenAPI3;
  const context: Omit<GlobalContext, 'redoc'> = {
    ...settings,
    discriminators: { objects: {}, refsHandled: [] },
    injectFooter: [],
    transform,
    // The library names the type that it expects; whether it is there is its own business, as with its own function.
    resolve: <Target>(reference: string) => hidePercents(resolve(showPercents(reference).replaceAll('%', '%25'))) as Target | undefined,
  };
  return showPercents(astToString(transformSchema(source, context).map(withoutStrayPaths)));
}

/** The types without what is in `paths` and no path: operations are there whose method the library does not know. */
function withoutStrayPaths<Item extends ts.Node>(node: Item): Item | ts.InterfaceDeclaration {
  if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'paths') return node;
  const members = node.members.filter(({ name }) => name === undefined || !ts.isStringLiteral(name) || name.text.startsWith('/'));
  return ts.factory.updateInterfaceDeclaration(node, node.modifiers, node.name, node.typeParameters, node.heritageClauses, members);
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

/** What stands for a percent sign in a name, and for a name without characters: characters that no text has (Unicode 15, 23.7). */
const percent = '\uFDD0';
const empty = '\uFDD1';

/**
 * The document with no percent sign in any name of it. openapi-typescript (7.13) takes names for parts of a URI once more when
 * it prints what is inside, and fails for `50%`; a name without characters it leaves out. No report of either was found.
 */
function hidePercents(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(hidePercents);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]: [string, unknown]) => [hide(name), hideIn(name, member)]));
}

function hideIn(name: string, member: unknown): unknown {
  if (name === 'required' && Array.isArray(member)) return member.map((each) => (typeof each === 'string' ? hide(each) : each));
  if (typeof member !== 'string') return hidePercents(member);
  if (name === '$ref') return member.replaceAll('%25', percent).replace(/\/$/, `/${empty}`);
  return name === 'operationId' ? hide(member) : member;
}

function hide(name: string): string {
  return name === '' ? empty : name.replaceAll('%', percent);
}

function showPercents(text: string): string {
  return text.replaceAll(/\\uFDD0|\uFDD0/g, '%').replaceAll(/\\uFDD1|\uFDD1/g, '');
}
