import { arrayAt, dereference, objectAt, textAt } from '../document.js';
import { quote } from '../ingest/wording.js';
import { escapePointer, isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';
import { isMethod } from '../methods.js';
import type { Place, Warning } from '../problem.js';
import { repairStatuses } from './statuses.js';

/** What holds for all operations of a document while they are repaired. */
interface Repair {
  readonly document: JsonObject;
  readonly locate: (pointer: string) => Place;
  readonly warnings: Warning[];
}

/**
 * The document in which statuses are spelled one way (`4XX`, `default`), every parameter that a path names is described, and
 * `operationId` stands in the operations of `paths` alone: callbacks and webhooks are types, which need none.
 */
export function repairOperations(document: JsonObject, locate: (pointer: string) => Place): { document: JsonObject; warnings: Warning[] } {
  const repair: Repair = { document, locate, warnings: [] };
  const paths = Object.entries(objectAt(document, 'paths')).map(([path, item]) => {
    const pointer = `/paths/${escapePointer(path)}`;
    return [path, isObject(item) ? repairItem(repair, path, item, pointer) : item] as const;
  });
  const components = objectAt(document, 'components');
  const webhooks = memberAt(document, 'webhooks');
  return {
    document: {
      ...document,
      paths: Object.fromEntries(paths),
      ...(webhooks === undefined ? {} : { webhooks: withoutIds(webhooks) }),
      ...(Object.keys(components).length === 0 ? {} : { components: repairComponents(components) }),
    },
    warnings: repair.warnings,
  };
}

function repairItem(repair: Repair, path: string, item: JsonObject, pointer: string): JsonObject {
  const entries = Object.entries(item).map(([key, member]) => {
    if (!isMethod(key) || !isObject(member)) return [key, member] as const;
    const repaired = repairStatuses(repair.document, member, `${pointer}/${key}`, repair.locate);
    repair.warnings.push(...repaired.warnings);
    const { callbacks, ...operation } = repaired.operation;
    const inner = callbacks === undefined ? {} : { callbacks: withoutIds(callbacks) };
    return [key, { ...withPathParameters(repair, path, item, operation, `${pointer}/${key}`), ...inner }] as const;
  });
  return Object.fromEntries(entries);
}

function repairComponents(components: JsonObject): JsonObject {
  const inner = ['callbacks', 'pathItems'].filter((kind) => memberAt(components, kind) !== undefined);
  return { ...components, ...Object.fromEntries(inner.map((kind) => [kind, withoutIds(components[kind] ?? {})])) };
}

function withPathParameters(repair: Repair, path: string, item: JsonObject, operation: JsonObject, pointer: string): JsonObject {
  const own = arrayAt(operation, 'parameters');
  const known = [...arrayAt(item, 'parameters'), ...own].flatMap((each) => {
    const parameter = dereference(repair.document, each);
    return parameter !== undefined && textAt(parameter, 'in') === 'path' ? [textAt(parameter, 'name')] : [];
  });
  const missing = [...new Set([...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? ''))].filter((name) => !known.includes(name));
  if (missing.length === 0) return operation;
  for (const name of missing) {
    repair.warnings.push({
      place: repair.locate(pointer),
      found: `a path with ${quote(name)}, which no parameter describes`,
      done: 'it is taken for a required text',
    });
  }
  const added = missing.map((name): JsonObject => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
  return { ...operation, parameters: [...own, ...added] };
}

/** Path items by name, or by callback and name: their operations without `operationId`. */
function withoutIds(value: JsonValue): JsonValue {
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, member]) => {
    if (!isObject(member) || key === 'schema' || key === 'content') return [key, member] as const;
    const { operationId: _id, ...rest } = member;
    return [key, withoutIds(isMethod(key) ? rest : member)] as const;
  });
  return Object.fromEntries(entries);
}
