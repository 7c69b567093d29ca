import type { JsonObject } from '../json.js';
import { descriptionOf, proseOf } from './prose.js';
import { jsonEntries, jsonObject, notePlace, type Translation } from './translation.js';
import { attributeOf, childOf, childrenOf, requiredAttribute, selectElements, type TreeElement } from './tree.js';

/** The descriptor's first lines as `info`. */
export function translateInfo({ root }: Translation): JsonObject {
  return jsonObject({
    title: proseOf(childOf(root, 'title')),
    description: descriptionOf(root),
    version: attributeOf(root, 'version'),
    'x-client-name': attributeOf(root, 'name'),
    'x-simulator': attributeOf(root, 'simulator'),
  });
}

/** The link of a service or an operation as `externalDocs`. */
export function translateDocumentation(owner: TreeElement): JsonObject | undefined {
  const documentation = childOf(owner, 'documentation');
  if (documentation === undefined) return undefined;
  return jsonObject({ description: proseOf(documentation), url: attributeOf(documentation, 'href') });
}

/** The server as `servers`, a list of one. */
export function translateServers(translation: Translation): JsonObject[] {
  return childrenOf(translation.root, 'server').map((server, index) => {
    notePlace(translation, server, ['servers', String(index)]);
    const variables = childrenOf(server, 'variable').map((variable) => {
      const name = requiredAttribute(variable, 'name');
      notePlace(translation, variable, ['servers', String(index), 'variables', name]);
      return [name, translateVariable(variable)] as const;
    });
    return jsonObject({
      url: attributeOf(server, 'url'),
      description: descriptionOf(server),
      variables: variables.length === 0 ? undefined : jsonEntries(variables),
    });
  });
}

/** The schemes as `components.securitySchemes`; `undefined` where there are none. */
export function translateSchemes(translation: Translation): JsonObject | undefined {
  const schemes = selectElements(translation.root, 'security/scheme').map((scheme) => {
    const name = requiredAttribute(scheme, 'name');
    notePlace(translation, scheme, ['components', 'securitySchemes', name]);
    return [name, jsonObject({ type: 'http', scheme: attributeOf(scheme, 'type'), description: proseOf(scheme) })] as const;
  });
  return schemes.length === 0 ? undefined : jsonEntries(schemes);
}

/** Every operation takes any one of the schemes; none at all where the descriptor has none. */
export function translateSecurity({ root }: Translation): JsonObject[] {
  return selectElements(root, 'security/scheme').map((scheme) => jsonEntries([[requiredAttribute(scheme, 'name'), []]]));
}

/** The groups as `tags`. */
export function translateTags(translation: Translation): JsonObject[] {
  return childrenOf(translation.root, 'group').map((group, index) => {
    notePlace(translation, group, ['tags', String(index)]);
    return jsonObject({ name: attributeOf(group, 'name'), description: descriptionOf(group) });
  });
}

function translateVariable(variable: TreeElement): JsonObject {
  const values = childrenOf(variable, 'value').map((value) => requiredAttribute(value, 'name'));
  return jsonObject({
    enum: values.length === 0 ? undefined : values,
    default: attributeOf(variable, 'default'),
    description: descriptionOf(variable),
  });
}
