import { dereference, findOperations, objectAt, pointerTo } from '../document.js';
import { quote } from '../ingest/wording.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';
import { isMethod } from '../methods.js';
import type { Place, Warning } from '../problem.js';
import { searchDangling } from './broken.js';
import { findWrongMember } from './malformed.js';

/**
 * The document without the webhooks and callbacks that cannot be read, or that reach a reference which resolves to nothing: each a
 * warning. An operation does not go with its callback: it can be sent all the same.
 */
export function leaveOutReceived(document: JsonObject, locate: (pointer: string) => Place): { document: JsonObject; warnings: Warning[] } {
  // Most documents have neither; the search looks through all of a document.
  let search: ReturnType<typeof searchDangling> | undefined;
  const warnings: Warning[] = [];
  const isWhole = (value: JsonValue, items: readonly JsonValue[], pointer: string, what: string): boolean => {
    const dangling = (search ??= searchDangling(document))(value, pointer);
    const wrong = items.flatMap((item) => whatIsWrong(document, item))[0];
    if (dangling === undefined && wrong === undefined) return true;
    const found = dangling === undefined ? (wrong ?? '') : dangling.found;
    warnings.push({ place: locate(dangling?.pointer ?? pointer), found, done: `the ${what} is left out` });
    return false;
  };
  const webhooks = Object.entries(objectAt(document, 'webhooks')).filter(([name, item]) =>
    isWhole(item, [item], pointerTo('webhooks', name), `webhook ${quote(name)}`),
  );
  const gone = new Set<string>();
  for (const { operation, pointer } of findOperations(document)) {
    for (const [name, callback] of Object.entries(objectAt(operation, 'callbacks'))) {
      const place = `${pointer}${pointerTo('callbacks', name)}`;
      const items = Object.entries(dereference(document, callback) ?? {}).flatMap(([expression, item]) => (expression.startsWith('x-') ? [] : [item]));
      if (!isWhole(callback, items, place, `callback ${quote(name)}`)) gone.add(place);
    }
  }
  const kept = memberAt(document, 'webhooks') === undefined ? document : { ...document, webhooks: Object.fromEntries(webhooks) };
  return { document: gone.size === 0 ? kept : withoutCallbacks(kept, gone), warnings };
}

function whatIsWrong(document: JsonObject, value: JsonValue): string[] {
  const item = dereference(document, value);
  if (item === undefined) return ['what is no path item'];
  const parameters = memberAt(item, 'parameters');
  if (parameters !== undefined && !(Array.isArray(parameters) && parameters.every(isObject))) return ['parameters that are not a list of objects'];
  return Object.entries(item).flatMap(([key, operation]) => {
    if (!isMethod(key)) return [];
    if (!isObject(operation)) return [`a ${key} that is no operation`];
    const wrong = findWrongMember(operation);
    return wrong === undefined ? [] : [`${wrong.name} that are not ${wrong.expected}`];
  });
}

function withoutCallbacks(document: JsonObject, gone: ReadonlySet<string>): JsonObject {
  const paths = Object.entries(objectAt(document, 'paths')).map(([path, item]) => {
    if (!isObject(item)) return [path, item] as const;
    const members = Object.entries(item).map(([key, operation]) => {
      if (!isMethod(key) || !isObject(operation) || memberAt(operation, 'callbacks') === undefined) return [key, operation] as const;
      const kept = Object.entries(objectAt(operation, 'callbacks')).filter(([name]) => !gone.has(pointerTo('paths', path, key, 'callbacks', name)));
      return [key, { ...operation, callbacks: Object.fromEntries(kept) }] as const;
    });
    return [path, Object.fromEntries(members)] as const;
  });
  return { ...document, paths: Object.fromEntries(paths) };
}
