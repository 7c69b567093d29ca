import fc from 'fast-check';
import { base64, hex } from '../../templates/runtime/xml/bytes.js';
import { alternatives as told } from '../../templates/runtime/xml/choose.js';
import type { ElementShape, Field, ObjectShape, Root, Scalar, Shape } from '../../templates/runtime/xml/shape.js';

/** A table, and a value that it describes. */
export interface Sample {
  readonly root: Root;
  readonly value: unknown;
}

interface Case<T> {
  readonly part: T;
  readonly value: fc.Arbitrary<unknown>;
}

const NAMES = ['a', 'b', 'name', '__proto__', 'constructor', 'fax_entry', 'é', '名', 'x-1.2', '\u{20000}'];
const KEYS = ['k', 'k-1', '鍵', 'toString', 'k\u{20001}'];
const SPECIAL = [' ', '\t', '\n', '\r', '\r\n', '"', "'", '&', '<', '>', ']]>', '&amp;', '<!--', '\u00a0', '\u0085', '\u2028', '\ufeff', '\u{1f600}', 'e\u0301'];

const text = fc
  .array(fc.oneof(fc.constantFrom(...SPECIAL), fc.string({ unit: 'grapheme-ascii' }), fc.string({ unit: 'grapheme' })), { maxLength: 6 })
  .map((parts) => parts.join(''));

const number = fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.double({ noNaN: true, noDefaultInfinity: true }));

/** What is read again as it was written: a token has no white space around it, and there is no zero below zero. */
const SCALARS: readonly Case<Scalar>[] = [
  { part: 'string', value: text },
  { part: 'token', value: text.map((value) => value.replace(/^[\t\n\r ]+/, '').replace(/[\t\n\r ]+$/, '')) },
  { part: 'number', value: number.map((value) => (value === 0 ? 0 : value)) },
  { part: 'boolean', value: fc.boolean() },
  { part: base64, value: fc.uint8Array({ maxLength: 20 }) },
  { part: hex, value: fc.uint8Array({ maxLength: 20 }) },
  { part: 'any', value: text },
];

/** Tables of every kind, each with a value that reading gives back unchanged. */
export const sample: fc.Arbitrary<Sample> = fc.oneof(
  { arbitrary: fc.tuple(fc.constantFrom(...NAMES), qualifier(), shape(3)).chain(([name, where, each]) => withValue({ name, shape: each.part, ...where }, each)), weight: 4 },
  alternatives('r', 2).chain((each) => withValue(each.part, each)),
);

function withValue(root: Root, { value }: Case<unknown>): fc.Arbitrary<Sample> {
  return value.map((made) => ({ root, value: made }));
}

function shape(depth: number): fc.Arbitrary<Case<Shape>> {
  if (depth <= 0) return scalarCase();
  const object = objectShape(depth);
  const later = object.map(({ part, value }) => ({ part: () => part, value }));
  // An element that is null and in another one is null as that one is: the table has `nil` there.
  const wrapper = listOrSingle('i', depth - 1)
    .filter(({ part }) => part.list === true || !part.nil)
    .map(({ part, value }): Case<Shape> => ({ part: { content: part }, value }));
  return fc.oneof(scalarCase(), { arbitrary: object, weight: 3 }, later, textShape(), wrapper, choice(depth - 1));
}

function scalarCase(): fc.Arbitrary<Case<Scalar>> {
  return fc.constantFrom(...SCALARS);
}

/** An object, which may be a map besides. */
function objectShape(depth: number, first: readonly Case<Field>[] = []): fc.Arbitrary<Case<ObjectShape>> {
  return fc
    .tuple(fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 5 }), fc.option(listOrSingle('others', depth - 1), { nil: undefined }))
    .chain(([names, others]) =>
      fc.tuple(...names.map((name, index) => field(name, String(index), depth - 1))).map((fields) => objectCase([...first, ...fields], others)),
    );
}

function objectCase(fields: readonly Case<Field>[], others?: Case<Field>): Case<ObjectShape> {
  const members = fields.map(({ part, value }) =>
    (part.required ? value : fc.option(value, { nil: undefined })).map((made) => [part.name, made] as const),
  );
  const rest = others ? fc.uniqueArray(fc.tuple(fc.constantFrom(...KEYS), others.value), { maxLength: 2, selector: ([key]) => key }) : fc.constant([]);
  return {
    part: { fields: fields.map(({ part }) => part), ...(others && { others: others.part }) },
    value: fc
      .tuple(fc.tuple(...members), rest)
      .map(([own, more]) => Object.fromEntries([...own, ...more].filter(([, made]) => made !== undefined))),
  };
}

/** Attributes and a text. */
function textShape(): fc.Arbitrary<Case<ObjectShape>> {
  return fc
    .tuple(scalarCase(), fc.boolean(), attribute({ name: 'a', as: 'w' }), attribute({ name: 'c' }))
    .map(([{ part, value }, isSection, ...attributes]) =>
      objectCase([...attributes, made({ name: 'b', shape: part, required: true, is: 'text', ...(isSection && { cdata: true as const }) }, value)]),
    );
}

/** Two shapes that an attribute or an element tells apart. */
function choice(depth: number): fc.Arbitrary<Case<Shape>> {
  const by: fc.Arbitrary<Field> = fc.constantFrom<Field>(
    { name: 'kind', shape: 'token', required: true },
    { name: 'kind', as: 'k', shape: 'token', required: true, is: 'attribute' },
  );
  return fc.tuple(by, objectCases(depth)).chain(([tag, keys]) =>
    fc.tuple(...keys.map((key) => objectShape(depth, [made(tag, fc.constant(key))]))).map((cases) => ({
      part: { by: tag, cases: Object.fromEntries(cases.map(({ part }, index) => [keys[index], part])), otherwise: 'string', told },
      value: fc.oneof(...cases.map(({ value }) => value)),
    })),
  );
}

function objectCases(depth: number): fc.Arbitrary<string[]> {
  return fc.uniqueArray(fc.constantFrom('x', 'y', 'toString'), { minLength: 1, maxLength: depth > 0 ? 3 : 1 });
}

/** Elements of which one stands for a value, each told by a property that only it has. */
function alternatives(stem: string, depth: number): fc.Arbitrary<Case<readonly ElementShape[]>> {
  return fc.tuple(...[0, 1].map((index) => fc.tuple(qualifier(), objectShape(depth, [made({ name: `only${index}`, shape: 'string', required: true }, text)])))).map((cases) => ({
    part: cases.map(([where, { part }], index) => ({ name: `${stem}${index}`, shape: part, ...where })),
    value: fc.oneof(...cases.map(([, { value }]) => value)),
  }));
}

/** A field of any kind, whose name on the wire holds `index`, so that no two have the same. */
function field(name: string, index: string, depth: number): fc.Arbitrary<Case<Field>> {
  const common = fc
    .tuple(fc.boolean(), fc.boolean(), qualifier())
    .map(([renamed, required, where]) => ({ name, ...(renamed && { as: `w${index}` }), ...(required && { required: true as const }), ...where }));
  const several = fc
    .tuple(common, alternatives(`w${index}a`, Math.max(depth - 1, 0)))
    .map(([{ name: each, required }, { part, value }]) => made({ name: each, shape: part, ...(required && { required }) }, value));
  return fc.oneof(
    common.chain(attribute),
    { arbitrary: common.chain((base) => listOrSingle(name, depth, base)), weight: 4 },
    ...(depth > 0 ? [several, inline(name, index, depth - 1)] : []),
  );
}

function attribute(base: Omit<Field, 'shape'>): fc.Arbitrary<Case<Field>> {
  const one = scalarCase().map(({ part, value }) => made({ ...base, shape: part, is: 'attribute' }, value));
  const many = fc.array(fc.integer(), { minLength: 1, maxLength: 3 });
  return fc.oneof(one, fc.constant(made({ ...base, shape: 'number', is: 'attribute', list: true }, many)));
}

/** An element, or one for each item; either may be null. */
function listOrSingle(name: string, depth: number, base: Omit<Field, 'shape'> = { name, required: true }): fc.Arbitrary<Case<Field>> {
  return fc.tuple(shape(depth), fc.boolean(), fc.boolean()).map(([{ part, value }, isList, isNil]) => {
    const nilled = isNil ? fc.option(value) : value;
    const kind = { ...base, shape: part, ...(isNil && { nil: true as const }) };
    // A list that may be left out is not empty, since that cannot be told from one that is left out; nor is one in a map.
    const minLength = base.required && name !== 'others' ? 0 : 1;
    return isList ? made({ ...kind, list: true }, fc.array(nilled, { minLength, maxLength: 3 })) : made(kind, nilled);
  });
}

/** An object whose fields stand in the element around it. At least one of them does, without which there is no object. */
function inline(name: string, index: string, depth: number): fc.Arbitrary<Case<Field>> {
  const inner = fc.tuple(scalarCase(), attribute({ name: 'b', as: `v${index}` }), shape(depth)).map(([first, second, third]) => [
    made({ name: 'a', as: `u${index}`, shape: first.part, required: true }, first.value),
    second,
    made({ name: 'c', as: `x${index}`, shape: third.part }, third.value),
  ]);
  return inner.map((fields) => {
    const { part, value } = objectCase(fields);
    return made({ name, shape: part, is: 'inline' }, value);
  });
}

function made(part: Field, value: fc.Arbitrary<unknown>): Case<Field> {
  return { part, value };
}

function qualifier(): fc.Arbitrary<Pick<Field, 'namespace' | 'prefix'>> {
  return fc.constantFrom(
    {},
    {},
    { namespace: 'urn:a' },
    { namespace: '' },
    { namespace: 'urn:a', prefix: 'p' },
    { namespace: 'urn:b', prefix: 'p' },
    { namespace: 'urn:b', prefix: 'ns1' },
    { namespace: "http://host.invalid/?x=1&y='2'", prefix: 'q' },
  );
}
