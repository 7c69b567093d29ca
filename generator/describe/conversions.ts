import { camelCase, NameScope } from '../../templates/names.js';
import { isConverted, type Child, type ChoiceNode, type Node } from '../conversions/node.js';
import type { ConversionPlan } from '../conversions/plan.js';
import type { ScalarKind } from '../conversions/scalars.js';
import type { JsonValue } from '../json.js';
import type { ConversionChoice, ConversionModel, ConversionParts, ConversionTableModel } from '../service.js';

/** The tables of dates and 64-bit integers of one API, collected while its operations are described. */
export interface Conversions {
  /** Where they stand in a value of this schema; `undefined` where there are none. */
  of(schema: JsonValue | undefined): ConversionModel | undefined;
  /** What a value of this schema is, where it is nothing but a date or a 64-bit integer, `null` aside. */
  scalar(schema: JsonValue | undefined): ScalarKind | undefined;
  /** What a constant holds. */
  table(constant: string): ConversionModel | undefined;
  /** All tables so far, each once, in the order in which they were asked for. */
  list(): ConversionTableModel[];
}

/** An empty collection; without a plan it stays empty. */
export function collectConversions(plan: ConversionPlan | undefined): Conversions {
  const scope = new NameScope();
  const constants = new Map<string, string>();
  const tables = new Map<string, ConversionModel>();
  const pending: { readonly key: string; readonly constant: string }[] = [];

  function modelOf(child: Child): ConversionModel | undefined {
    if (!isConverted(child)) return undefined;
    return 'reference' in child ? { kind: 'reference', constant: constantOf(child.reference) } : describe(child);
  }

  function constantOf(key: string): string {
    const known = constants.get(key);
    if (known !== undefined) return known;
    const constant = scope.take(`${camelCase(key)}Conversion`);
    // The name is known before the table is: a schema may contain itself.
    constants.set(key, constant);
    tables.set(constant, emptyParts);
    pending.push({ key, constant });
    return constant;
  }

  function describe({ text, number, boolean, object, array }: Node): ConversionModel {
    // Elsewhere a value of another type is one of the schema's own.
    if (boolean === undefined && object === undefined && array === undefined) {
      if (number === undefined && (text === 'date-time' || text === 'date')) return { kind: 'scalar', scalar: text };
      if (text === undefined && number === 'int64') return { kind: 'scalar', scalar: number };
    }
    return {
      kind: 'parts',
      text: text === 'plain' ? undefined : text,
      integer: number === 'int64',
      fields: [...(object?.fields ?? [])].flatMap(([name, child]) => {
        const model = modelOf(child);
        return model === undefined && object?.rest === undefined ? [] : [[name, model] as const];
      }),
      rest: object?.rest && modelOf(object.rest),
      prefix: (array?.prefix ?? []).map(modelOf),
      items: array?.items && modelOf(array.items),
      choose: (object?.choices ?? []).flatMap(choiceOf),
    };
  }

  function choiceOf({ has, when, use }: ChoiceNode): ConversionChoice[] {
    const model = modelOf(use);
    return model === undefined ? [] : [{ has, when: [...when], use: model }];
  }

  function of(schema: JsonValue | undefined): ConversionModel | undefined {
    const model = plan && modelOf(plan.child(schema));
    // Schemas that lead from one to the next by the thousand are not described one inside the other.
    for (let next = pending.shift(); next !== undefined; next = pending.shift()) tables.set(next.constant, describe(plan?.component(next.key) ?? {}));
    return model;
  }

  function scalar(schema: JsonValue | undefined): ScalarKind | undefined {
    const child = plan?.child(schema) ?? {};
    const model = describe('reference' in child ? (plan?.component(child.reference) ?? {}) : child);
    return model.kind === 'scalar' ? model.scalar : undefined;
  }

  return {
    of,
    scalar,
    table: (constant) => tables.get(constant),
    list: () => [...tables].map(([constant, conversion]) => ({ constant, conversion })),
  };
}

/**
 * Whether a style of parameters does not write a value by itself: one with a day, which is not written like a point in time, or with a 64-bit
 * integer in a list or object that is inside another, which is JSON.
 */
export function needsTable(conversions: Conversions, model: ConversionModel | undefined): boolean {
  const inner = partsIn(conversions, model).flatMap(membersOf);
  return holds(conversions, model, 'date') || inner.flatMap((each) => partsIn(conversions, each).flatMap(membersOf)).some((each) => holds(conversions, each, 'int64'));
}

/** Whether a value is or holds something of a kind. */
function holds(conversions: Conversions, model: ConversionModel | undefined, kind: ScalarKind, seen = new Set<string>()): boolean {
  if (model === undefined) return false;
  if (model.kind === 'scalar') return model.scalar === kind;
  if (model.kind === 'reference') {
    if (seen.has(model.constant)) return false;
    return holds(conversions, conversions.table(model.constant), kind, seen.add(model.constant));
  }
  const inner = [...membersOf(model), ...model.choose.map(({ use }) => use)];
  return model.text === kind || (kind === 'int64' && model.integer) || inner.some((each) => holds(conversions, each, kind, seen));
}

/** What is said of a value in its own table and in those of its alternatives. */
function partsIn(conversions: Conversions, model: ConversionModel | undefined, seen = new Set<string>()): ConversionParts[] {
  if (model === undefined || model.kind === 'scalar') return [];
  if (model.kind === 'parts') return [model, ...model.choose.flatMap(({ use }) => partsIn(conversions, use, seen))];
  return seen.has(model.constant) ? [] : partsIn(conversions, conversions.table(model.constant), seen.add(model.constant));
}

function membersOf({ fields, rest, prefix, items }: ConversionParts): (ConversionModel | undefined)[] {
  return [...fields.map(([, each]) => each), rest, ...prefix, items];
}

const emptyParts: ConversionModel = {
  kind: 'parts',
  text: undefined,
  integer: false,
  fields: [],
  rest: undefined,
  prefix: [],
  items: undefined,
  choose: [],
};
