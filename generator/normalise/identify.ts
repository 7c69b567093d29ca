import { camelCase, NameScope } from '../../templates/names.js';
import { findOperations, objectAt, textAt, type FoundOperation } from '../document.js';
import { isObject, type JsonObject } from '../json.js';
import type { Place, Warning } from '../problem.js';

/**
 * The document in which every operation has an `operationId` of its own. One that has none is called after its method
 * and path (`get /users/{id}/posts` becomes `getUsersByIdPosts`); one that repeats an earlier id gets a number.
 */
export function identifyOperations(
  document: JsonObject,
  locate: (pointer: string) => Place,
): { document: JsonObject; warnings: Warning[] } {
  const scope = new NameScope();
  const warnings: Warning[] = [];
  const ids = new Map<string, string>();
  for (const found of findOperations(document)) {
    const given = textAt(found.operation, 'operationId');
    // openapi-typescript (7.13) takes `#` for a slash in an id, so that two ids could become one.
    const id = scope.take(given === undefined || given.trim() === '' ? idFromPath(found) : given.replaceAll('#', '/'));
    if (id !== given) warnings.push(describeChange(found, given, id, locate));
    ids.set(`${found.method} ${found.path}`, id);
  }
  return { document: withIds(document, ids), warnings };
}

/** The documented name of an operation that has no id: method, literal segments, `By` and parameters. */
export function idFromPath({ method, path }: Pick<FoundOperation, 'method' | 'path'>): string {
  const segments = path.split('/').map((segment) => segment.replace(/\{([^{}]*)\}/g, ' by $1 '));
  return camelCase(`${method} ${segments.join(' ')}`);
}

function describeChange(
  found: FoundOperation,
  given: string | undefined,
  id: string,
  locate: (pointer: string) => Place,
): Warning {
  return {
    place: locate(found.pointer),
    found: describeGiven(given),
    done: `it is called ${id}`,
  };
}

function withIds(document: JsonObject, ids: ReadonlyMap<string, string>): JsonObject {
  const paths = Object.entries(objectAt(document, 'paths')).map(([path, pathItem]) => {
    if (!isObject(pathItem)) return [path, pathItem] as const;
    const members = Object.entries(pathItem).map(([method, operation]) => {
      const operationId = ids.get(`${method} ${path}`);
      return [method, operationId !== undefined && isObject(operation) ? { ...operation, operationId } : operation] as const;
    });
    return [path, Object.fromEntries(members)] as const;
  });
  return { ...document, paths: Object.fromEntries(paths) };
}

function describeGiven(given: string | undefined): string {
  if (given === undefined || given.trim() === '') return 'an operation without operationId';
  return given.includes('#') ? 'an operationId with #' : 'an operationId that is taken already';
}
