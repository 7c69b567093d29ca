import type { SchemaModel } from '../generator/service.js';
import { printString } from './literal.js';
import { NameScope, pascalCase } from './names.js';

/** What the names of the components of a kind end with. */
const endings: Readonly<Record<string, string>> = { parameters: 'Parameter', responses: 'Response', requestBodies: 'RequestBody', headers: 'Header' };

/** The names that `schema.ts` has for itself. */
export interface LocalNames {
  /** That of a component; `undefined` for kinds that have none. */
  readonly nameOf: (kind: string, key: string) => string | undefined;
  /** The declarations of all that were asked for, in that order, as one block with an empty line before it. */
  readonly declarations: () => string[];
}

/**
 * Names for components that operations share and that are no schemas, which `schema.ts` does not export: `OwnerParameter` is
 * `components["parameters"]["owner"]` in two nodes of syntax in place of seven. GitHub's document says such things five thousand times.
 */
export function localNames(schemas: readonly SchemaModel[]): LocalNames {
  const scope = new NameScope(schemas.map(({ type }) => type));
  const names = new Map<string, string>();
  const nameOf = (kind: string, key: string): string | undefined => {
    const ending = Object.hasOwn(endings, kind) ? endings[kind] : undefined;
    if (ending === undefined) return undefined;
    const path = `components['${kind}'][${printString(key)}]`;
    const name = names.get(path) ?? scope.take(pascalCase(`${key} ${ending}`));
    names.set(path, name);
    return name;
  };
  const declarations = (): string[] => (names.size === 0 ? [] : ['\n', ...[...names].map(([path, name]) => `type ${name} = ${path};\n`)]);
  return { nameOf, declarations };
}
