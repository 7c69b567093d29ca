import { NameScope } from '../templates/names.js';
import { dereference, findOperations, objectAt, textAt } from './document.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from './json.js';

/** A path item whose operations the service calls: of a webhook, or of a callback of an operation. */
export interface FoundReceived {
  /** What the emitted types have it under: a name of its own among all webhooks and callbacks. */
  readonly key: string;
  /** The webhook's name, or the callback's. */
  readonly name: string;
  /** For a callback: the `operationId` of its operation, and the expression that gives the URL. */
  readonly of: { readonly operationId: string; readonly expression: string } | undefined;
  readonly item: JsonObject;
}

/**
 * What a service sends by itself: its webhooks (OpenAPI 3.1.1, OpenAPI Object, `webhooks`) and the callbacks of its operations
 * (Callback Object), references resolved, in the document's order.
 */
export function findReceived(document: JsonObject): FoundReceived[] {
  const scope = new NameScope();
  const webhooks = Object.entries(objectAt(document, 'webhooks')).flatMap(([name, value]) => {
    const item = resolveItem(document, value);
    return item === undefined ? [] : [{ key: scope.take(name), name, of: undefined, item }];
  });
  const callbacks = findOperations(document).flatMap(({ operation }) =>
    Object.entries(objectAt(operation, 'callbacks')).flatMap(([name, callback]) =>
      Object.entries(dereference(document, callback) ?? {}).flatMap(([expression, value]) => {
        const item = expression.startsWith('x-') ? undefined : resolveItem(document, value);
        const operationId = textAt(operation, 'operationId') ?? '';
        return item === undefined ? [] : [{ key: scope.take(`${operationId} ${name} ${expression}`), name, of: { operationId, expression }, item }];
      }),
    ),
  );
  return [...webhooks, ...callbacks];
}

/** A path item, or the one that it refers to; what stands beside the reference wins. */
function resolveItem(document: JsonObject, value: JsonValue): JsonObject | undefined {
  const target = dereference(document, value);
  if (target === undefined || !isObject(value) || memberAt(value, '$ref') === undefined) return target;
  const { $ref: _reference, ...beside } = value;
  return { ...target, ...beside };
}
