import { arrayAt, objectAt, textAt } from '../document.js';
import { isObject, type JsonObject } from '../json.js';
import type { ServerModel, ServerVariableModel } from '../service.js';

/**
 * The first server of the list that is absolute (OpenAPI 3.1.0, Server Object): a relative one says nothing to a
 * client that was not loaded from the document's own place. `undefined` where there is none.
 */
export function describeServer(owner: JsonObject): ServerModel | undefined {
  const servers = arrayAt(owner, 'servers').filter(isObject);
  const absolute = servers.find((server) => isAbsolute(server));
  if (absolute === undefined) return undefined;
  const url = textAt(absolute, 'url') ?? '';
  // One that the document does not describe has no default: the caller gives it.
  const names = [...new Set([...url.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? ''))];
  const described = objectAt(absolute, 'variables');
  const variables = names.map((name) => describeVariable(name, objectAt(described, name)));
  return { url, variables };
}

function isAbsolute(server: JsonObject): boolean {
  const url = (textAt(server, 'url') ?? '').replace(/\{([^{}]*)\}/g, (_, name: string) => {
    const variable = objectAt(server, 'variables')[name];
    return (isObject(variable) ? textAt(variable, 'default') : undefined) ?? 'x';
  });
  return /^https?:\/\/[^/]/i.test(url);
}

function describeVariable(name: string, variable: JsonObject): ServerVariableModel {
  const given = textAt(variable, 'default');
  return {
    name,
    // A name under .invalid never exists (RFC 6761, 6.4): the document says that it has no default.
    default: given !== undefined && /(^|\.)invalid(:\d+)?$/i.test(given) ? undefined : given,
    enum: arrayAt(variable, 'enum').filter((value) => typeof value === 'string'),
    doc: { paragraphs: [textAt(variable, 'description') ?? ''], tags: [] },
  };
}
