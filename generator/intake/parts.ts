import { roleOf } from '../ingest/roles.js';

/**
 * What a value of a document is, for the comparison of facts: an `object` of OpenAPI; a `map` whose members the author named; `texts`, a map
 * of names to descriptions; `data`; a `set`, a list whose order means nothing; the `parameters` of an operation or path, which are told
 * apart by place and name; `scopes`, a requirement of security; the entries of `examples` and one `example` of them.
 */
export type Part = 'object' | 'map' | 'texts' | 'data' | 'set' | 'parameters' | 'scopes' | 'requirements' | 'examples' | 'example';

/** What a member is to whoever compares: a `fact`, a text of `documentation`, or an `extension`. */
export type Standing = 'fact' | 'documentation' | 'extension';

/** The texts about a thing. They mean nothing to a client, and a maintainer words them. */
const documentation = new Set(['description', 'summary', 'title', 'externalDocs']);

const parts: Readonly<Record<string, Part>> = {
  parameters: 'parameters', required: 'set', enum: 'set', type: 'set', tags: 'set', scopes: 'texts', security: 'requirements',
};

/** How a member of an object, map or list stands, by its name. */
export function standingOf(part: Part, name: string): Standing {
  if (part === 'texts') return 'documentation';
  if (part !== 'object' && part !== 'example') return 'fact';
  if (documentation.has(name)) return 'documentation';
  return name.startsWith('x-') ? 'extension' : 'fact';
}

/** What a member, or an item of a list, is. */
export function partOf(part: Part, name: string, isList: boolean): Part {
  switch (part) {
    case 'data':
    case 'set':
    case 'texts':
    case 'scopes':
      return part === 'scopes' ? 'set' : 'data';
    case 'requirements':
      return 'scopes';
    case 'examples':
      return isList ? 'data' : 'example';
    case 'example':
      return name === 'value' ? 'data' : 'object';
    case 'map':
    case 'parameters':
      return 'object';
    case 'object':
      return isList ? 'object' : memberOf(name);
  }
}

function memberOf(name: string): Part {
  if (Object.hasOwn(parts, name)) return parts[name] ?? 'object';
  const role = roleOf(name);
  if (role === 'map' || role === 'data') return role;
  return role === 'examples' ? 'examples' : 'object';
}
