import { isConverted, isOpen, type ArrayNode, type Child, type Node, type ObjectNode } from './node.js';

/**
 * What holds for a value that fits one of several nodes, or all of them: a place that is converted in one is the same in the others, or
 * they say nothing of it. `undefined` where they disagree: then the value has to tell which one it is.
 */
export function combineNodes(nodes: readonly Node[]): Node | undefined {
  try {
    return nodes.reduce(combine, {});
  } catch (error) {
    if (error instanceof Disagreement) return undefined;
    throw error;
  }
}

class Disagreement extends Error {}

function combine(left: Node, right: Node): Node {
  if (isOpen(left) || isOpen(right)) return isOpen(left) ? right : left;
  if (left.sealed === true || right.sealed === true) {
    if (isConverted(left) || isConverted(right)) throw new Disagreement();
    return { sealed: true };
  }
  return {
    text: same(left.text, right.text),
    number: same(left.number, right.number),
    boolean: left.boolean ?? right.boolean,
    object: both(left.object, right.object, combineObjects),
    array: both(left.array, right.array, combineArrays),
  };
}

function combineObjects(left: ObjectNode, right: ObjectNode): ObjectNode {
  const names = new Set([...left.fields.keys(), ...right.fields.keys()]);
  const fields = new Map([...names].map((name) => [name, combineMember(left, right, name)]));
  // The choices of one would be made among values that are of the other.
  if (left.choices.length > 0 && right.choices.length > 0) throw new Disagreement();
  return { fields, rest: both(left.rest, right.rest, combineChildren), choices: [...left.choices, ...right.choices] };
}

function combineMember(left: ObjectNode, right: ObjectNode, name: string): Child {
  return both(left.fields.get(name) ?? left.rest, right.fields.get(name) ?? right.rest, combineChildren) ?? {};
}

function combineArrays(left: ArrayNode, right: ArrayNode): ArrayNode {
  if (left.prefix.length + right.prefix.length > 0 && (isConverted({ array: left }) || isConverted({ array: right }))) throw new Disagreement();
  return { prefix: [], items: both(left.items, right.items, combineChildren) };
}

function combineChildren(left: Child, right: Child): Child {
  if (!('reference' in left) && !('reference' in right)) return combine(left, right);
  if ('reference' in left && 'reference' in right && left.reference === right.reference) return left;
  if (isOpen(left) || isOpen(right)) return isOpen(left) ? right : left;
  throw new Disagreement();
}

function same<Value>(left: Value | undefined, right: Value | undefined): Value | undefined {
  return both(left, right, (one, other) => {
    if (one !== other) throw new Disagreement();
    return one;
  });
}

function both<Value>(left: Value | undefined, right: Value | undefined, join: (left: Value, right: Value) => Value): Value | undefined {
  return left === undefined ? right : right === undefined ? left : join(left, right);
}
