import { arrayAt, dereference, objectAt } from '../document.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';
import { choicesByDiscriminator, choicesByMember, choicesByValue, type Alternative } from './choices.js';
import { combineNodes } from './combine.js';
import { isConverted, isOpen, scalarNode, type Child, type ChoiceNode, type Node } from './node.js';
import { affectedComponents, componentOf } from './reach.js';
import { scalarKind } from './scalars.js';
import type { ConversionSettings } from './settings.js';
import { typesOf } from '../typed/types.js';
import { subschemasOf } from './subschemas.js';

/** Where the values of a document's schemas are converted. Decided once, so that types and tables agree. */
export interface ConversionPlan {
  readonly settings: ConversionSettings;
  /** What a value of this schema is converted by. */
  child(schema: JsonValue | undefined): Child;
  /** What a component schema holds. */
  component(key: string): Node;
  /** Whether something may be converted in the values of a component schema. */
  isAffected(key: string): boolean;
  /** Whether nothing is converted below this schema, since its alternatives or parts disagree and no value tells which one it is. */
  isPlain(schema: JsonObject): boolean;
}

/** A plan for a document; `undefined` where its settings ask for nothing. */
export function planConversions(document: JsonObject, settings: ConversionSettings): ConversionPlan | undefined {
  if (!settings.dates && !settings.integers) return undefined;
  const schemas = objectAt(objectAt(document, 'components'), 'schemas');
  const affected = affectedComponents(document, settings);
  const planner: Planner = { document, settings, affected, whole: new Map(), nodes: new Map(), plain: new Set(), open: new Map(), lowest: Infinity, repeated: 0 };
  return {
    settings,
    child: (schema) => childOf(planner, schema),
    component: (key) => nodeOf(planner, memberAt(schemas, key)),
    isAffected: (key) => affected.has(key),
    isPlain(schema) {
      nodeOf(planner, schema);
      return planner.plain.has(wholeSchema(planner, schema));
    },
  };
}

/** A plan on its way. */
interface Planner {
  readonly document: JsonObject;
  readonly settings: ConversionSettings;
  readonly affected: ReadonlySet<string>;
  /** References that say more than what they refer to, as the schemas that they mean. */
  readonly whole: Map<JsonObject, JsonObject>;
  readonly nodes: Map<JsonObject, Node>;
  readonly plain: Set<JsonObject>;
  /** The schemas that are being described, each inside the one before it, by their depth. */
  readonly open: Map<JsonObject, number>;
  /** The lowest of them that was met again. */
  lowest: number;
  repeated: number;
}

/** A component that holds other values is referred to, since it may contain itself; one that nothing is converted in is sealed. */
function childOf(planner: Planner, schema: JsonValue | undefined): Child {
  const key = componentOf(planner.document, schema);
  if (key === undefined || (isObject(schema) && hasParts(schema))) return nodeOf(planner, schema);
  const target = dereference(planner.document, schema);
  if (target === undefined || scalarKind(target, planner.settings) !== undefined) return nodeOf(planner, target);
  return planner.affected.has(key) ? { reference: key } : { sealed: true };
}

/** A reference beside which something stands counts like `allOf` with it (OpenAPI 3.1.0, Schema Object), as in the emitted types. */
function wholeSchema({ whole }: Planner, schema: JsonObject): JsonObject {
  const { $ref: reference, ...beside } = schema;
  if (reference === undefined || !hasParts(schema)) return schema;
  const known = whole.get(schema) ?? { ...beside, allOf: [{ $ref: reference }, ...arrayAt(beside, 'allOf')] };
  whole.set(schema, known);
  return known;
}

function hasParts(schema: JsonObject): boolean {
  return subschemasOf(schema).length > 0;
}

/** The node of a schema that is being described: a schema that is made of itself says nothing by that. */
const pending: Node = {};

/** How many schemas are described one inside the other; nothing is converted in what is deeper. */
const mostNested = 150;

/** How many schemas are described over again, at the most, because they are made of one another. */
const mostRepeated = 20_000;

function nodeOf(planner: Planner, value: JsonValue | undefined): Node {
  const schema = isObject(value) && hasParts(value) ? wholeSchema(planner, value) : dereference(planner.document, value);
  // A schema that is `true` takes anything; nothing is converted in that.
  if (schema === undefined) return {};
  const known = planner.nodes.get(schema);
  if (known !== undefined) return known;
  const above = planner.open.get(schema);
  if (above !== undefined) {
    planner.lowest = Math.min(planner.lowest, above);
    return pending;
  }
  return finish(planner, schema);
}

/** Keeps the node of a schema, unless it was described inside one of its own parts: then it is a part of the truth. */
function finish(planner: Planner, schema: JsonObject): Node {
  const outer = planner.lowest;
  const depth = planner.open.size;
  planner.lowest = Infinity;
  planner.open.set(schema, depth);
  const node = describeNode(planner, schema);
  planner.open.delete(schema);
  const isWhole = planner.lowest >= depth || ++planner.repeated > mostRepeated;
  if (isWhole) {
    planner.nodes.set(schema, node ?? { sealed: true });
    if (node === undefined) planner.plain.add(schema);
  }
  planner.lowest = Math.min(outer, isWhole ? Infinity : planner.lowest);
  return node ?? { sealed: true };
}

/** What a schema says by itself, in its parts and in its alternatives; `undefined` where those disagree. */
function describeNode(planner: Planner, schema: JsonObject): Node | undefined {
  const kind = scalarKind(schema, planner.settings);
  if (kind !== undefined) return scalarNode(kind);
  if (planner.open.size > mostNested) return undefined;
  const parts = arrayAt(schema, 'allOf').map((part) => nodeOf(planner, part));
  const unions = ['oneOf', 'anyOf'].flatMap((key) => {
    const union = arrayAt(schema, key);
    return union.length === 0 ? [] : [describeUnion(planner, schema, union)];
  });
  const certain = unions.filter((union) => union !== undefined);
  if (certain.length < unions.length) return undefined;
  return combineNodes([ownNode(planner, schema), ...parts, ...certain]);
}

function ownNode(planner: Planner, schema: JsonObject): Node {
  const listed = memberAt(schema, 'enum') ?? memberAt(schema, 'const');
  if (listed !== undefined) return { text: 'plain', number: 'plain', boolean: true };
  const types = typesOf(schema) ?? [];
  const isObjectLike = ['properties', 'additionalProperties', 'patternProperties'].some((key) => isObject(memberAt(schema, key)));
  const hasObject = types.includes('object') || (types.length === 0 && isObjectLike);
  const hasArray = types.includes('array') || (types.length === 0 && (memberAt(schema, 'items') ?? memberAt(schema, 'prefixItems')) !== undefined);
  return {
    text: types.includes('string') ? 'plain' : undefined,
    number: types.includes('integer') || types.includes('number') ? 'plain' : undefined,
    boolean: types.includes('boolean') ? true : undefined,
    object: hasObject ? describeObject(planner, schema) : undefined,
    array: hasArray ? describeArray(planner, schema) : undefined,
  };
}

function describeObject(planner: Planner, schema: JsonObject): Node['object'] {
  const fields = new Map(Object.entries(objectAt(schema, 'properties')).map(([name, property]) => [name, childOf(planner, property)]));
  // The emitted types have one type for all members that are not listed, whatever their names.
  const open = [memberAt(schema, 'additionalProperties'), ...Object.values(objectAt(schema, 'patternProperties'))];
  const others = open.filter(isObject).map((each) => childOf(planner, each));
  if (others.length < 2) return { fields, rest: others[0], choices: [] };
  const inline = others.filter((each): each is Node => !('reference' in each));
  const rest = inline.length === others.length ? combineNodes(inline) : undefined;
  return { fields, rest: rest ?? { sealed: true }, choices: [] };
}

function describeArray(planner: Planner, schema: JsonObject): Node['array'] {
  const items = memberAt(schema, 'items');
  const prefix = [...arrayAt(schema, 'prefixItems'), ...arrayAt(schema, 'items')].map((item) => childOf(planner, item));
  return { prefix, items: isObject(items) ? childOf(planner, items) : undefined };
}

/** One node for all alternatives, with choices where the value has to tell which one it is. */
function describeUnion(planner: Planner, schema: JsonObject, union: readonly JsonValue[]): Node | undefined {
  const alternatives = union.map((each) => ({ schema: each, child: childOf(planner, each), node: nodeOf(planner, each) }));
  const nodes = alternatives.map(({ node }) => node);
  if (!nodes.some(isConverted)) return combineNodes(nodes) ?? { sealed: true };
  const isAny = alternatives.some(({ schema: each, node }) => isOpen(node) && node !== pending && isUntyped(planner, each));
  if (isAny) return undefined;
  const objects = alternatives.filter(({ node }) => node.object !== undefined);
  const others = nodes.map((node): Node => ({ ...node, object: undefined }));
  const { choices, certain } = chooseFirst(planner, schema, objects);
  const combined = combineNodes(nodes);
  // Choices inside one alternative would be made among the values of the others.
  const isNested = objects.length > 1 && objects.some(({ node }) => (node.object?.choices.length ?? 0) > 0);
  if (choices === undefined || (!certain && combined !== undefined && !isNested)) return isNested ? undefined : combined;
  return combineNodes([...others, { object: { fields: new Map(), choices } }]);
}

/** Choices by what says for certain which alternative a value is, else by the members that it has. */
function chooseFirst({ document }: Planner, schema: JsonObject, objects: readonly Alternative[]): Chosen {
  if (objects.length < 2) return { choices: undefined, certain: false };
  const certain = choicesByDiscriminator(schema, objects) ?? choicesByValue(document, objects);
  return certain === undefined ? { choices: choicesByMember(document, objects), certain: false } : { choices: certain, certain: true };
}

interface Chosen {
  readonly choices: readonly ChoiceNode[] | undefined;
  readonly certain: boolean;
}

/** An alternative that may be of any type. */
function isUntyped({ document }: Planner, value: JsonValue): boolean {
  return value === true || memberAt(dereference(document, value), 'type') === undefined;
}
