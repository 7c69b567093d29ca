import type { Field, ObjectShape, Scalar } from './shape.js';
import { elementsOf, isScalar } from './table.js';

/** How a field is written, as far as that is the same for every value. */
export interface Planned {
  readonly field: Field;
  /** Every object has a member of this name, its own or not. */
  readonly isInherited: boolean;
  /** The kind of a single text in an element that needs no declaration, and its tags. */
  readonly plain: { readonly scalar: Scalar; readonly open: string; readonly close: string } | undefined;
}

/** How the members of an object are written. */
export interface Plan {
  readonly fields: readonly Planned[];
  readonly attributes: readonly Planned[];
  /** The properties that fields have. */
  readonly names: ReadonlySet<string>;
}

/** The plan of an object, made once. */
export function planOf(shape: ObjectShape): Plan {
  let plan = PLANS.get(shape);
  if (!plan) PLANS.set(shape, (plan = makePlan(shape)));
  return plan;
}

const PLANS = /* @__PURE__ */ new WeakMap<ObjectShape, Plan>();

function makePlan({ fields }: ObjectShape): Plan {
  return {
    fields: fields.filter(({ is }) => is !== 'attribute').map(planField),
    attributes: fields.filter(({ is }) => is === 'attribute' || is === 'inline').map(planField),
    names: new Set(fields.map(({ name }) => name)),
  };
}

export function planField(field: Field): Planned {
  const [element, ...others] = elementsOf(field);
  const { name = '', shape, namespace } = element ?? {};
  const isPlain = typeof shape !== 'function' && shape !== undefined && isScalar(shape) && namespace === undefined && !others.length && !field.is && !field.list;
  return {
    field,
    isInherited: field.name in Object.prototype,
    plain: isPlain ? { scalar: shape, open: `<${name}>`, close: `</${name}>` } : undefined,
  };
}
