import { arrayAt, objectAt, pointerTo } from './document.js';
import { resolveReference } from './ingest/references.js';
import { isObject, memberAt, splitPointer, type JsonObject, type JsonValue } from './json.js';

/** The components that name a component in their `allOf`, by its name. */
export function findChildren(document: JsonObject, schemas: JsonObject): Map<string, string[]> {
  const children = new Map<string, string[]>();
  for (const [name, schema] of Object.entries(schemas)) {
    for (const part of isObject(schema) ? arrayAt(schema, 'allOf') : []) {
      const parent = componentOf(document, part);
      if (parent === undefined || parent === name) continue;
      const known = children.get(parent) ?? [];
      known.push(name);
      children.set(parent, known);
    }
  }
  return children;
}

/** The values of a mapping by the component that they lead to, which is named by a reference or by its name alone. */
export function mappedValues(document: JsonObject, discriminator: JsonObject): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const [value, target] of Object.entries(objectAt(discriminator, 'mapping'))) {
    if (typeof target !== 'string') continue;
    const name = componentOf(document, { $ref: target.startsWith('#') ? target : `#${pointerTo('components', 'schemas', target)}` });
    if (name !== undefined) values.set(name, [...(values.get(name) ?? []), value]);
  }
  return values;
}

/** The components that name a component in their `allOf`, and those that name one of these, and so on. */
export function descendants(name: string, children: ReadonlyMap<string, readonly string[]>): string[] {
  const found = new Set<string>();
  const add = (parent: string): void => {
    for (const child of children.get(parent) ?? []) {
      if (found.has(child) || child === name) continue;
      found.add(child);
      add(child);
    }
  };
  add(name);
  return [...found];
}

/** The name of the component schema that a schema refers to in the end. */
export function componentOf(document: JsonObject, schema: JsonValue | undefined): string | undefined {
  const reference = memberAt(schema, '$ref');
  const target = typeof reference === 'string' ? resolveReference(document, reference) : undefined;
  const [, kind, name, ...inner] = splitPointer(target?.pointer ?? '');
  return kind === 'schemas' && inner.length === 0 ? name : undefined;
}
