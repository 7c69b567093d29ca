import type { JsonObject } from '../json.js';
import type { Place, Problem } from '../problem.js';
import { checkKeys } from './check-keys.js';
import { checkRules } from './check-rules.js';
import { checkVocabulary } from './check-vocabulary.js';
import { readTree } from './read-tree.js';
import { translatePaths } from './translate-operations.js';
import {
  translateDocumentation,
  translateInfo,
  translateSchemes,
  translateSecurity,
  translateServers,
  translateTags,
} from './translate-service.js';
import { translateTypes } from './translate-types.js';
import { jsonObject, type Translation } from './translation.js';
import type { TreeElement } from './tree.js';

/** A descriptor as the OpenAPI 3.1 document that it means, and where each part of that stands in the file, by JSON pointer. */
export interface ReadableDescriptor {
  readonly document: JsonObject;
  readonly places: ReadonlyMap<string, Place>;
}

/**
 * Reads a service descriptor. `file` is only what places call it.
 *
 * Refused, with all problems in the order of the file: what `spec/descriptor.xsd` refuses, and what the README beside this file
 * lists as out of its reach. Of XML that is not well-formed only the first fault is told.
 */
export function readDescriptor(file: string, text: string): ReadableDescriptor | { readonly problems: readonly Problem[] } {
  const tree = readTree(file, text);
  if ('problems' in tree) return tree;
  const problems = checkTree(tree.root);
  if (problems.length > 0) return { problems };
  const translation: Translation = { root: tree.root, places: new Map([['', tree.root.place]]) };
  return { document: translateDocument(translation), places: translation.places };
}

function checkTree(root: TreeElement): Problem[] {
  return [...checkVocabulary(root), ...checkKeys(root), ...checkRules(root)].sort(byPlace);
}

function byPlace({ place: left }: Problem, { place: right }: Problem): number {
  return (left.line ?? 0) - (right.line ?? 0) || (left.column ?? 0) - (right.column ?? 0);
}

function translateDocument(translation: Translation): JsonObject {
  const schemas = translateTypes(translation);
  return jsonObject({
    openapi: '3.1.0',
    info: translateInfo(translation),
    externalDocs: translateDocumentation(translation.root),
    servers: translateServers(translation),
    security: translateSecurity(translation),
    tags: translateTags(translation),
    paths: translatePaths(translation),
    components: jsonObject({ schemas, securitySchemes: translateSchemes(translation) }),
  });
}
