import { camelCase, NameScope } from '../../templates/names.js';
import type { ConversionPlan } from '../conversions/plan.js';
import { scalarKind } from '../conversions/scalars.js';
import { dereference, objectAt, textAt } from '../document.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';
import type { ElementShape, RootModel, ShapeModel } from '../service.js';
import { describeFields, xmlName } from './fields.js';

/** The XML tables of one API, collected while its operations are described. */
export interface Shapes {
  /** The constant that holds the root table of a body with this schema. */
  root(schema: JsonValue | undefined): string;
  /** All tables so far, each once. */
  list(): ShapeModel[];
}

/** What describing a schema's element asks for: the document, and the constant of a schema that is referred to. */
export interface ShapeContext {
  readonly document: JsonObject;
  shape(schema: JsonValue | undefined): ElementShape;
  /** Whether a schema is a date or a 64-bit integer that the codec converts: it is read as the text that it is. */
  isConverted(schema: JsonObject): boolean;
  /** The context for what stands below a schema: nothing is converted below alternatives that cannot be told apart. */
  below(schema: JsonObject): ShapeContext;
}

/** How many shapes are described one inside the other. */
const mostNested = 50;

/** An empty collection for a document. Its constants get names of their own, in the order in which they are asked for. */
export function collectShapes(document: JsonObject, plan?: ConversionPlan): Shapes {
  const scope = new NameScope();
  const roots = new Map<string, string>();
  const models: ShapeModel[] = [];
  const plain = createContext(undefined);
  const context = plan === undefined ? plain : createContext(plan);
  const deferred: (() => void)[] = [];
  let depth = 0;

  function createContext(converting: ConversionPlan | undefined): ShapeContext {
    const shared = new Map<string, string>();
    const created: ShapeContext = {
      document,
      shape: (schema) => shapeOf(created, shared, schema),
      isConverted: (schema) => converting !== undefined && scalarKind(schema, converting.settings) !== undefined,
      below: (schema) => (converting?.isPlain(schema) === true ? plain : created),
    };
    return created;
  }

  function shapeOf(context: ShapeContext, shared: Map<string, string>, schema: JsonValue | undefined): ElementShape {
    const reference = isObject(schema) ? textAt(schema, '$ref') : undefined;
    if (reference === undefined) return describeShape(context, isObject(schema) ? schema : {});
    const known = shared.get(reference);
    if (known !== undefined) return { kind: 'reference', constant: known };
    const target = dereference(document, schema) ?? {};
    if (!isComposite(document, target)) return describeShape(context, target);
    const constant = scope.take(`${camelCase(lastToken(reference))}Shape`);
    // The name is known before the shape is: a schema may contain itself.
    shared.set(reference, constant);
    // Schemas that lead from one to the next by the thousand wait for their turn.
    if (depth >= mostNested) deferred.push(() => addShape(context, constant, target));
    else addShape(context, constant, target);
    return { kind: 'reference', constant };
  }

  function addShape(context: ShapeContext, constant: string, target: JsonObject): void {
    depth += 1;
    models.push({ kind: 'shape', constant, shape: describeShape(context, target) });
    depth -= 1;
  }

  function root(schema: JsonValue | undefined): string {
    const model = describeRoot(context, schema);
    for (let next = deferred.shift(); next !== undefined; next = deferred.shift()) next();
    const key = JSON.stringify([model.name, model.namespace, model.prefix, schema]);
    const known = roots.get(key);
    if (known !== undefined) return known;
    const constant = scope.take(`${camelCase(rootLabel(schema, model.name))}Root`);
    roots.set(key, constant);
    models.push({ kind: 'root', constant, root: model });
    return constant;
  }

  return { root, list: () => [...models] };
}

function describeRoot(context: ShapeContext, schema: JsonValue | undefined): RootModel {
  const target = dereference(context.document, schema) ?? {};
  const xml = objectAt(target, 'xml');
  return {
    // A root without `xml.name` is called like its component (OpenAPI 3.1.0, XML Object, "XML Object Examples").
    name: xmlName(context.document, schema) ?? referenceName(schema) ?? 'root',
    namespace: textAt(xml, 'namespace'),
    prefix: textAt(xml, 'prefix'),
    shape: context.shape(schema),
  };
}

function describeShape(context: ShapeContext, schema: JsonObject): ElementShape {
  const fields = describeFields(context, schema);
  return fields.length > 0 || isComposite(context.document, schema)
    ? { kind: 'object', fields }
    : { kind: 'scalar', scalar: context.isConverted(schema) ? 'token' : describeScalar(schema) };
}

/** How the text of a schema that is no object reads (the table of `Scalar` in the runtime's `xml/shape.ts`). */
function describeScalar(schema: JsonObject): 'string' | 'token' | 'number' | 'boolean' | 'base64' {
  const type = typeOf(schema);
  if (type === 'integer' || type === 'number') return 'number';
  if (type === 'boolean') return 'boolean';
  const format = textAt(schema, 'format');
  if (format === 'byte' || textAt(schema, 'contentEncoding') === 'base64') return 'base64';
  return memberAt(schema, 'enum') !== undefined || memberAt(schema, 'const') !== undefined || format === 'uri' ? 'token' : 'string';
}

function isComposite(document: JsonObject, schema: JsonObject): boolean {
  if (typeOf(schema) === 'object' || isObject(memberAt(schema, 'properties'))) return true;
  return ['allOf', 'oneOf', 'anyOf'].some((key) => {
    const parts = memberAt(schema, key);
    return Array.isArray(parts) && parts.some((part) => typeOf(dereference(document, part) ?? {}) === 'object');
  });
}

function typeOf(schema: JsonObject): string | undefined {
  const type = memberAt(schema, 'type');
  // OpenAPI 3.1 says nullable as a list of types; the other one is what the text reads as.
  if (Array.isArray(type)) return type.find((each): each is string => typeof each === 'string' && each !== 'null');
  return typeof type === 'string' ? type : undefined;
}

function rootLabel(schema: JsonValue | undefined, name: string): string {
  return referenceName(schema) ?? name;
}

function referenceName(schema: JsonValue | undefined): string | undefined {
  const reference = isObject(schema) ? textAt(schema, '$ref') : undefined;
  return reference === undefined ? undefined : lastToken(reference);
}

function lastToken(reference: string): string {
  const token = reference.slice(reference.lastIndexOf('/') + 1);
  return token.replace(/~1/g, '/').replace(/~0/g, '~');
}
