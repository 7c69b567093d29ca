import type { Doc } from '../../templates/docs.js';
import type { NameScope } from '../../templates/names.js';
import { dereference, isMethod, objectAt, textAt, type FoundOperation } from '../document.js';
import { isObject, memberAt, type JsonObject } from '../json.js';
import { findReceived, type FoundReceived } from '../received.js';
import type { OperationModel, ReceivedModel, ReceivedTypes, Service } from '../service.js';
import { describeEvent } from './event.js';
import { describeFurther } from './object-docs.js';
import { findParameters } from './parameters.js';

/** The names of the interfaces that say what is received, where a document has any of it. They are taken before those of schemas. */
export function nameReceived(document: JsonObject, scope: NameScope): Service['receivedTypes'] {
  const found = findReceived(document);
  const name = (isCallback: boolean, word: string): ReceivedTypes | undefined => {
    if (!found.some(({ of }) => (of !== undefined) === isCallback)) return undefined;
    return { requests: scope.take(`${word}s`), answers: scope.take(`${word}Answers`) };
  };
  return { webhooks: name(false, 'Webhook'), callbacks: name(true, 'Callback') };
}

/**
 * What the service sends by itself, one for each operation of a webhook or callback. It is called by the document's name; where
 * that stands for several, the method goes before it and the callback's expression behind it.
 */
export function describeReceived(document: JsonObject, operations: readonly OperationModel[], scope: NameScope): ReceivedModel[] {
  const found = findReceived(document);
  return found.flatMap((each) => {
    const methods = Object.entries(each.item).filter(([key, value]) => isMethod(key) && isObject(value));
    const isOne = found.filter((other) => other.name === each.name && other.of?.operationId === each.of?.operationId).length === 1;
    const owner = operations.find(({ id }) => id === each.of?.operationId);
    if (each.of !== undefined && owner === undefined) return [];
    return methods.flatMap(([method, operation]) => {
      if (!isObject(operation)) return [];
      const words = [methods.length > 1 ? method.toUpperCase() : '', each.name, isOne ? '' : (each.of?.expression ?? '')];
      const name = words.filter((word) => word !== '').join(' ');
      return [{ name, operation: owner?.function, ...describeRequest(document, each, method, operation), event: describeEvent(document, operation, name, scope) }];
    });
  });
}

function describeRequest(
  document: JsonObject,
  { key, item }: FoundReceived,
  method: string,
  operation: JsonObject,
): Omit<ReceivedModel, 'name' | 'operation' | 'event'> {
  const found: FoundOperation = { path: key, method, operation, pathItem: item, pointer: '' };
  const body = dereference(document, memberAt(operation, 'requestBody'));
  const responses = Object.entries(objectAt(operation, 'responses')).filter(([status]) => /^([1-5](\d\d|XX)|default)$/i.test(status));
  return {
    key,
    method,
    doc: describeDoc(item, operation),
    places: describePlaces(document, found),
    mediaTypes: Object.keys(objectAt(body ?? {}, 'content')),
    bodyRequired: memberAt(body, 'required') === true,
    answers: responses.map(([status, value]) => ({
      key: status,
      mediaTypes: Object.keys(objectAt(dereference(document, value) ?? {}, 'content')),
    })),
  };
}

/** Nothing stands in the path of a URL that is the receiver's own. */
function describePlaces(document: JsonObject, found: FoundOperation): ReceivedModel['places'] {
  const parameters = findParameters(document, found).filter(({ whole }) => !whole);
  return (['query', 'header', 'cookie'] as const).flatMap((place) => {
    const here = parameters.filter((parameter) => parameter.in === place);
    return here.length === 0 ? [] : [{ in: place, optional: !here.some(({ object }) => memberAt(object, 'required') === true) }];
  });
}

function describeDoc(item: JsonObject, operation: JsonObject): Doc {
  const summary = textAt(operation, 'summary') ?? textAt(item, 'summary') ?? '';
  const description = textAt(operation, 'description') ?? textAt(item, 'description') ?? '';
  return {
    paragraphs: [summary, description === summary ? '' : description],
    tags: [
      ...(memberAt(operation, 'deprecated') === true ? [{ tag: 'deprecated', text: 'The document marks it so.' }] : []),
      ...describeFurther(operation),
    ],
  };
}
