import { camelCase, pascalCase, type NameScope } from '../../templates/names.js';
import { objectAt, textAt } from '../document.js';
import { isObject, type JsonObject } from '../json.js';
import type { ResourceModel } from '../service.js';

/**
 * The things whose URLs are read and made by helpers: path items that the overlay or the descriptor names with
 * `x-resource` (a noun such as `fax_entry`).
 */
export function describeResources(document: JsonObject, scope: NameScope): ResourceModel[] {
  return Object.entries(objectAt(document, 'paths')).flatMap(([path, pathItem]) => {
    const noun = isObject(pathItem) ? textAt(pathItem, 'x-resource') : undefined;
    if (noun === undefined) return [];
    const base = scope.take(pascalCase(noun), (name) => [`parse${name}Url`, camelCase(`${name} url`), `${name}Url`]);
    return [
      {
        parse: `parse${base}Url`,
        build: camelCase(`${base} url`),
        type: `${base}Url`,
        path,
        parameters: [...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? ''),
        noun: noun.replace(/[_-]+/g, ' '),
      },
    ];
  });
}
