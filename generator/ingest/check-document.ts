import { escapePointer, isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';
import { httpMethods } from '../methods.js';
import type { Problem, Warning } from '../problem.js';
import type { Locate } from './source.js';
import { nameKind, quote } from './wording.js';

/**
 * Holds a document against what every later step relies on: the version is OpenAPI 3.0, 3.1 or 3.2, or Swagger 2.0; `info` is there;
 * the top level, `paths` with its path items and operations, and `components` with its maps are of the right types.
 * What is inside an operation or a component is not looked at. A path without its slash is a warning.
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
  for (const name of ['servers', 'security', 'tags']) expect(memberAt(document, name), `/${name}`, array);
  for (const name of topLevelMaps) expect(memberAt(document, name), `/${name}`, object);
  checkPaths(document, expect);
  checkComponents(document, expect);
  return { problems, warnings: findStrayPaths(document, locate) };
}

interface Type {
  readonly expected: string;
  readonly optional: boolean;
  readonly accepts: (value: JsonValue) => boolean;
}

type Expect = (value: JsonValue | undefined, pointer: string, type: Type) => void;

const object: Type = { expected: 'an object', optional: true, accepts: isObject };
const array: Type = { expected: 'an array', optional: true, accepts: Array.isArray };
const schema: Type = {
  expected: 'an object or a boolean',
  optional: true,
  accepts: (value) => isObject(value) || typeof value === 'boolean',
};

/** Maps at the top level of OpenAPI 3, and of Swagger 2.0 (Swagger Object). */
const topLevelMaps = ['components', 'webhooks', 'definitions', 'parameters', 'responses', 'securityDefinitions'];

const componentMaps = [
  'schemas', 'responses', 'parameters', 'examples', 'requestBodies', 'headers', 'securitySchemes', 'links', 'callbacks', 'pathItems',
];

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

function checkPaths(document: JsonObject, expect: Expect): void {
  for (const [path, pathItem] of membersOf(memberAt(document, 'paths'))) {
    if (path.startsWith('x-')) continue;
    const pointer = `/paths/${escapePointer(path)}`;
    expect(pathItem, pointer, object);
    for (const method of httpMethods) expect(memberAt(pathItem, method), `${pointer}/${method}`, object);
  }
}

function checkComponents(document: JsonObject, expect: Expect): void {
  const components = memberAt(document, 'components');
  for (const kind of componentMaps) {
    const map = memberAt(components, kind);
    expect(map, `/components/${kind}`, object);
    for (const [name, component] of membersOf(map)) {
      expect(component, `/components/${kind}/${escapePointer(name)}`, kind === 'schemas' ? schema : object);
    }
  }
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
