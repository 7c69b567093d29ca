import { objectAt, pointerTo } from '../document.js';
import { quote } from '../ingest/wording.js';
import { isObject, type JsonObject } from '../json.js';
import { httpMethods, isOwnMethod } from '../methods.js';
import type { Place, Warning } from '../problem.js';

/** Methods that `fetch` refuses to send (Fetch Standard, 2.2.1, "forbidden method"). */
const forbidden = new Set(['CONNECT', 'TRACE', 'TRACK']);

type Locate = (pointer: string) => Place;

/**
 * The document with the operations of `additionalOperations` (OpenAPI 3.2.0, Path Item Object) beside the others of their path item,
 * under their method, and without those whose method no client can send. `locate` finds places of the new document.
 */
export function liftMethods(document: JsonObject, locate: Locate): { document: JsonObject; warnings: Warning[]; locate: Locate } {
  const warnings: Warning[] = [];
  const paths = Object.entries(objectAt(document, 'paths')).map(([path, item]) => {
    if (!isObject(item)) return [path, item] as const;
    const { additionalOperations, trace, ...rest } = item;
    const leaveOut = (method: string, found: string): void => {
      const at = method === 'trace' ? [method] : ['additionalOperations', method];
      warnings.push({ place: locate(pointerTo('paths', path, ...at)), found, done: `${quote(method)} of ${quote(path)} is left out` });
    };
    if (trace !== undefined) leaveOut('trace', 'the method TRACE, which no client may send');
    const lifted = Object.entries(isObject(additionalOperations) ? additionalOperations : {}).filter(([method, operation]) => {
      const wrong = isObject(operation) ? mistakeIn(method) : 'an operation that is no object';
      if (wrong !== undefined) leaveOut(method, wrong);
      return wrong === undefined;
    });
    return [path, { ...rest, ...Object.fromEntries(lifted) }] as const;
  });
  const lifted = memberPaths(document, Object.fromEntries(paths));
  return { document: lifted, warnings, locate: (pointer) => locate(pointer.replace(/^(\/paths\/[^/]*)\/(?=[A-Z])/, '$1/additionalOperations/')) };
}

/** The document as OpenAPI 3.2 has it: methods of their own in `additionalOperations` again. */
export function lowerMethods(document: JsonObject): JsonObject {
  const paths = Object.entries(objectAt(document, 'paths')).map(([path, item]) => {
    const own = isObject(item) ? Object.entries(item).filter(([name]) => isOwnMethod(name)) : [];
    if (!isObject(item) || own.length === 0) return [path, item] as const;
    const rest = Object.entries(item).filter(([name]) => !isOwnMethod(name));
    return [path, Object.fromEntries([...rest, ['additionalOperations', Object.fromEntries(own)]])] as const;
  });
  return memberPaths(document, Object.fromEntries(paths));
}

function memberPaths(document: JsonObject, paths: JsonObject): JsonObject {
  return 'paths' in document ? { ...document, paths } : document;
}

function mistakeIn(method: string): string | undefined {
  if (forbidden.has(method.toUpperCase())) return `the method ${quote(method)}, which no client may send`;
  if ((httpMethods as readonly string[]).includes(method.toLowerCase())) return `the method ${quote(method)}, which has a member of its own`;
  return isOwnMethod(method) ? undefined : `the method ${quote(method)}, which is no token in capitals`;
}
