import { camelCase, pascalCase, words, type NameScope } from '../../templates/names.js';
import { dereference, findOperations, objectAt, textAt, type FoundOperation } from '../document.js';
import { isObject, memberAt, type JsonObject } from '../json.js';
import type { ResourceModel } from '../service.js';
import { findParameters } from './parameters.js';

/**
 * The things whose URLs are read and made by helpers: path items that the overlay or the descriptor names with
 * `x-resource` (a noun such as `fax_entry`).
 */
export function describeResources(document: JsonObject, scope: NameScope): ResourceModel[] {
  const named = Object.entries(objectAt(document, 'paths')).flatMap(([path, pathItem]) => {
    const noun = isObject(pathItem) ? textAt(pathItem, 'x-resource') : undefined;
    return noun === undefined ? [] : [{ path, noun }];
  });
  const operations = findOperations(document);
  return named.map(({ path, noun }) => {
    const base = scope.take(pascalCase(noun), (name) => [`parse${name}Url`, camelCase(`${name} url`), `${name}Url`]);
    return {
      parse: `parse${base}Url`,
      build: camelCase(`${base} url`),
      type: `${base}Url`,
      path,
      parameters: describeParts(document, path, operations.find((each) => each.path === path)),
      longer: named.map((other) => other.path).filter((other) => other.startsWith(`${path}/`)),
      noun: words(noun).join(' '),
    };
  });
}

/** The parameters of a path, typed as the operations of the path take them. */
function describeParts(document: JsonObject, path: string, found: FoundOperation | undefined): ResourceModel['parameters'] {
  const parameters = found === undefined ? [] : findParameters(document, found);
  return [...path.matchAll(/\{([^{}]+)\}/g)].map((match) => {
    const name = match[1] ?? '';
    const parameter = parameters.find((each) => each.in === 'path' && each.name === name);
    const type = memberAt(dereference(document, memberAt(parameter?.object, 'schema')), 'type');
    return { name, type: type === 'integer' || type === 'number' ? 'number' : 'string' };
  });
}
