import { camelCase, NameScope } from '../../../templates/names.js';
import type { ConversionPlan } from '../../conversions/plan.js';
import { scalarKind } from '../../conversions/scalars.js';
import { componentOf } from '../../discriminator.js';
import { dereference, objectAt, textAt } from '../../document.js';
import { isObject, type JsonObject, type JsonValue } from '../../json.js';
import type { ContentModel, ElementModel, ShapeModel } from '../../service.js';
import { describeContent } from './content.js';
import type { Fault, XmlContext } from './context.js';
import { readFacts, type XmlFacts } from './document-facts.js';
import { contentKind, listParts } from './parts.js';
import { describeRoots } from './roots.js';

/** The XML tables of one API, collected while its operations are described. */
export interface Shapes {
  /** The constant that holds the root table of a body with this schema. */
  root(schema: JsonValue | undefined): string;
  /** All tables so far, each once. */
  list(): ShapeModel[];
}

/** How many shapes are described one inside the other. */
const mostNested = 50;

/** What is known of a document before its shapes are described. */
export interface ShapeSettings {
  readonly plan?: ConversionPlan | undefined;
  /** Is told what XML cannot have, once for each time it is met. */
  readonly fault?: (fault: Fault) => void;
  /** Those of the same document, where they are known already. */
  readonly facts?: XmlFacts;
}

/** An empty collection for a document. Its constants get names of their own, in the order in which they are asked for. */
export function collectShapes(document: JsonObject, { plan, fault = () => undefined, facts = readFacts(document) }: ShapeSettings = {}): Shapes {
  const scope = new NameScope();
  const roots = new Map<string, string>();
  const models: ShapeModel[] = [];
  const deferred: (() => void)[] = [];
  const plain = createContext(undefined);
  const context = plan === undefined ? plain : createContext(plan);
  let depth = 0;

  function createContext(converting: ConversionPlan | undefined): XmlContext {
    const shared = new Map<string, string>();
    const created: XmlContext = {
      document,
      ...facts,
      content: (schema, inferred) => contentOf(created, shared, schema, inferred),
      isConverted: (schema) => converting !== undefined && scalarKind(schema, converting.settings) !== undefined,
      below: (schema) => (converting?.isPlain(schema) === true ? plain : created),
      fault,
    };
    return created;
  }

  function contentOf(around: XmlContext, shared: Map<string, string>, schema: JsonValue | undefined, inferred: string): ContentModel {
    const reference = isObject(schema) ? textAt(schema, '$ref') : undefined;
    if (reference === undefined) return describeContent(around, isObject(schema) ? schema : {}, inferred);
    const target = dereference(document, schema) ?? {};
    const kind = contentKind(listParts(around, target));
    if (kind === 'scalar' || kind === 'any') return describeContent(around, target, inferred);
    // The items of an array may be called like what refers to it.
    const key = kind === 'array' ? JSON.stringify([reference, inferred]) : reference;
    const known = shared.get(key);
    if (known !== undefined) return { kind: 'reference', constant: known };
    const constant = scope.take(`${camelCase(componentOf(document, schema) ?? lastToken(reference))}Shape`);
    // The name is known before the shape is: a schema may contain itself.
    shared.set(key, constant);
    // Schemas that lead from one to the next by the thousand wait for their turn.
    if (depth >= mostNested) deferred.push(() => addShape(around, constant, target, inferred));
    else addShape(around, constant, target, inferred);
    return { kind: 'reference', constant };
  }

  function addShape(around: XmlContext, constant: string, target: JsonObject, inferred: string): void {
    depth += 1;
    models.push({ kind: 'shape', constant, shape: describeContent(around, target, inferred) });
    depth -= 1;
  }

  function root(schema: JsonValue | undefined): string {
    const elements = describeRoots(context, schema);
    for (let next = deferred.shift(); next !== undefined; next = deferred.shift()) next();
    const key = JSON.stringify([elements.map(({ name, namespace, prefix }) => [name, namespace, prefix]), schema]);
    const known = roots.get(key);
    if (known !== undefined) return known;
    const constant = scope.take(`${camelCase(rootLabel(document, schema, elements))}Root`);
    roots.set(key, constant);
    models.push({ kind: 'root', constant, roots: elements });
    return constant;
  }

  return { root, list: () => [...models] };
}

function rootLabel(document: JsonObject, schema: JsonValue | undefined, [first]: readonly ElementModel[]): string {
  return componentOf(document, schema) ?? textAt(objectAt(isObject(schema) ? schema : {}, 'xml'), 'name') ?? first?.name ?? 'root';
}

function lastToken(reference: string): string {
  const token = reference.slice(reference.lastIndexOf('/') + 1);
  return token.replace(/~1/g, '/').replace(/~0/g, '~');
}
