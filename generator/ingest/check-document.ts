import { escapePointer, isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';
import type { Problem, Warning } from '../problem.js';
import type { Locate } from './source.js';
import { nameKind, quote } from './wording.js';

/**
 * Holds a document against what makes it one of OpenAPI: the version is 3.0, 3.1 or 3.2, or Swagger 2.0; `info` and `paths` are there and
 * are objects; `security` is a list, since what is sent with credentials must not be guessed. What else is of a wrong type costs
 * only itself (`checkMembers`). A path without its slash is a warning.
 */
export function checkDocument(document: JsonObject, locate: Locate): { problems: Problem[]; warnings: Warning[] } {
  const version = checkVersion(document, locate);
  if (version !== undefined) return { problems: [version], warnings: [] };
  const problems: Problem[] = [];
  const expect = (value: JsonValue | undefined, pointer: string, type: Type): void => {
    if (value === undefined ? type.optional : type.accepts(value)) return;
    problems.push({ place: locate(pointer), found: `${nameKind(value)} as ${quote(pointer.slice(1))}`, expected: type.expected });
  };
  expect(memberAt(document, 'info'), '/info', { ...object, optional: false });
  expect(memberAt(document, 'paths'), '/paths', { ...object, optional: /^3\.[12]/.test(String(document['openapi'])) });
  expect(memberAt(document, 'security'), '/security', array);
  return { problems, warnings: findStrayPaths(document, locate) };
}

interface Type {
  readonly expected: string;
  readonly optional: boolean;
  readonly accepts: (value: JsonValue) => boolean;
}

const object: Type = { expected: 'an object', optional: true, accepts: isObject };
const array: Type = { expected: 'a list of objects', optional: true, accepts: (value) => Array.isArray(value) && value.every(isObject) };

function checkVersion(document: JsonObject, locate: Locate): Problem | undefined {
  const expected = 'OpenAPI 3.0, 3.1 or 3.2, or Swagger 2.0';
  const version = memberAt(document, 'openapi');
  const swagger = memberAt(document, 'swagger');
  if (version === undefined && swagger !== undefined) {
    if (swagger === '2.0') return undefined;
    return { place: locate('/swagger'), found: `Swagger ${quote(String(swagger))}`, expected };
  }
  if (typeof version === 'string' && /^3\.[012]\.\d+(?:-.*)?$/.test(version)) return undefined;
  const found = typeof version === 'string' ? `the version ${quote(version)}` : `${nameKind(version)} as "openapi"`;
  return { place: locate('/openapi'), found, expected: `${expected}, such as openapi: "3.1.0"` };
}

function findStrayPaths(document: JsonObject, locate: Locate): Warning[] {
  return membersOf(memberAt(document, 'paths')).flatMap(([path]) => {
    if (path.startsWith('/') || path.startsWith('x-')) return [];
    const place = locate(`/paths/${escapePointer(path)}`);
    return [{ place, found: `the path ${quote(path)}, which does not begin with a slash`, done: 'it is left out' }];
  });
}

function membersOf(value: JsonValue | undefined): [string, JsonValue][] {
  return isObject(value) ? Object.entries(value) : [];
}
