import type { OperationModel, Service } from '../generator/service.js';

/** More letters than a name of a page needs; a file system takes 255 bytes. */
const longest = 100;

/** Names that Windows has for devices, with any extension. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)\./i;

/**
 * The path of the page of each operation, below the package: `docs/faxplus/contacts.updateGroup.md`. Letters that every file system has, and
 * no two that differ by case alone.
 */
export function pagePaths({ api, operations }: Service): ReadonlyMap<OperationModel, string> {
  const taken = new Set<string>();
  return new Map(operations.map((operation) => [operation, `docs/${api}/${take(nameOf(operation), taken)}.md`]));
}

function nameOf({ group, method }: OperationModel): string {
  const name = `${group}.${method}`.replace(/[^\w.-]/g, '_').slice(0, longest);
  return devices.test(name) ? `_${name}` : name;
}

function take(base: string, taken: Set<string>): string {
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? base : `${base}-${count}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
