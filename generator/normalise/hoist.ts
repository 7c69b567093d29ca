import { NameScope, pascalCase } from '../../templates/names.js';
import { objectAt, pointerTo } from '../document.js';
import { resolveReference, walkReferences } from '../ingest/references.js';
import { copyJson, isObject, splitPointer, valueAlong, type JsonObject, type JsonValue } from '../json.js';

/** A reference to a place of its own: a component, by its kind and name. Everybody understands those, but not yet media types of OpenAPI 3.2. */
const plain = /^#\/components\/(?!mediaTypes\/)[^/]+\/[^/]+$/;

/** Parts of a document whose references are replaced by a copy: nothing but schemas can contain themselves. */
const copied = /\/(parameters\/\d+|responses\/[^/]+|requestBody|headers\/[^/]+|content\/[^/]+|mediaTypes\/[^/]+)$/;

/** Words of a pointer that say nothing of what is there. */
const structural = new Set(['components', 'schemas', 'definitions', 'paths', 'properties', 'responses', 'content', 'schema', '$defs']);

/**
 * The document in which every reference is one to a component. A schema that is referred to where it stands in an operation
 * or inside another schema becomes a component of its own; a parameter, response, body, header or media type is copied to where it is
 * referred to. openapi-typescript (7.13) makes types of such references that do not compile. The input is not changed.
 */
export function hoistReferences(document: JsonObject): JsonObject {
  if (oddReferences(document).length === 0) return document;
  const schemas = { ...objectAt(objectAt(document, 'components'), 'schemas') };
  const copy = copyJson({ ...document, components: { ...objectAt(document, 'components'), schemas } });
  const componentFor = collectComponents(copy);
  // What is copied or becomes a component may itself refer to such a place.
  for (let odd = oddReferences(copy); odd.length > 0; odd = oddReferences(copy)) {
    for (const { owner, reference } of odd) {
      const target = resolveReference(copy, reference);
      // What leads nowhere has been left out before, unless it is in a part that no operation reaches.
      if (target === undefined) delete owner['$ref'];
      else if ((copied.test(target.pointer) && !isSchema(target.pointer)) || isOtherComponent(target.pointer)) replace(owner, target.value);
      else owner['$ref'] = `#${pointerTo('components', 'schemas', componentFor(target.pointer, target.value))}`;
    }
  }
  return copy;
}

/** Gives the name of the component that holds what stands at a pointer, and makes the component where there is none yet. */
function collectComponents(document: JsonObject): (pointer: string, value: JsonValue) => string {
  const schemas = objectAt(objectAt(document, 'components'), 'schemas');
  const scope = new NameScope(Object.keys(schemas));
  const names = new Map<string, string>();
  return (pointer, value) => {
    const [, , component, ...rest] = splitPointer(pointer);
    if (pointer.startsWith('/components/schemas/') && component && rest.length === 0) return component;
    const known = names.get(pointer);
    if (known !== undefined) return known;
    const words = splitPointer(pointer).filter((token) => !structural.has(token));
    const name = scope.take(pascalCase(words.slice(-4).join(' ')));
    names.set(pointer, name);
    schemas[name] = copyJson(value);
    return name;
  };
}

/** A reference to a place that is no component, and the object that holds it. */
interface OddReference {
  readonly owner: JsonObject;
  readonly reference: string;
}

function oddReferences(document: JsonObject): OddReference[] {
  const found: OddReference[] = [];
  walkReferences(document, '', (reference, { isMapping, tokens }) => {
    if (typeof reference !== 'string' || isMapping || plain.test(reference)) return;
    const owner = valueAlong(document, tokens.slice(0, -1));
    if (isObject(owner)) found.push({ owner, reference });
  });
  return found;
}

function replace(owner: JsonObject, value: JsonValue): void {
  delete owner['$ref'];
  if (isObject(value)) Object.assign(owner, copyJson(value));
}

/** A component of another kind whose name is empty: it is no schema, and nothing can refer to it. */
function isOtherComponent(pointer: string): boolean {
  return /^\/components\/(?!schemas\/)[^/]+\/$/.test(pointer);
}

function isSchema(pointer: string): boolean {
  return /\/(schema|schemas|properties)\//.test(pointer);
}
