import type { JsonObject } from '../json.js';
import { descriptionOf, joinParagraphs, proseOf } from './prose.js';
import { translateProperties } from './translate-fields.js';
import { jsonEntries, jsonObject, notePlace, type Translation } from './translation.js';
import { attributeOf, childrenOf, requiredAttribute, selectElements, type TreeElement } from './tree.js';

/** The types of a descriptor as `components.schemas`, in the order of the file. */
export function translateTypes(translation: Translation): JsonObject {
  const types = selectElements(translation.root, 'types/enum|types/object|types/body');
  return jsonEntries(
    types.map((type) => {
      const name = requiredAttribute(type, 'name');
      const tokens = ['components', 'schemas', name];
      notePlace(translation, type, tokens);
      return [name, type.name === 'enum' ? translateEnum(type) : translateObject(translation, type, tokens)] as const;
    }),
  );
}

function translateEnum(type: TreeElement): JsonObject {
  const values = childrenOf(type, 'value');
  const meanings = values.flatMap((value) => {
    const meaning = proseOf(value);
    return meaning === undefined ? [] : [`- \`${requiredAttribute(value, 'name')}\`: ${meaning}`];
  });
  return jsonObject({
    type: 'string',
    description: joinParagraphs([descriptionOf(type), meanings.join('\n')]),
    enum: values.map((value) => requiredAttribute(value, 'name')),
  });
}

function translateObject(translation: Translation, type: TreeElement, tokens: readonly string[]): JsonObject {
  const element = attributeOf(type, 'element');
  return jsonObject({
    type: 'object',
    description: descriptionOf(type),
    xml: element === undefined ? undefined : { name: element },
    ...translateProperties(translation, type, tokens),
  });
}
