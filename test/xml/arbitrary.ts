import fc from 'fast-check';
import type { Field, ObjectShape, Root, Scalar, Shape } from '../../templates/runtime/xml/shape.js';

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
const SPECIAL = [' ', '\t', '\n', '\r', '\r\n', '"', "'", '&', '<', '>', ']]>', '&amp;', '<!--', '\u00a0', '\u0085', '\u2028', '\ufeff', '\u{1f600}', 'e\u0301'];

const text = fc
  .array(fc.oneof(fc.constantFrom(...SPECIAL), fc.string({ unit: 'grapheme-ascii' }), fc.string({ unit: 'grapheme' })), { maxLength: 6 })
  .map((parts) => parts.join(''));

const number = fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.double({ noNaN: true, noDefaultInfinity: true }));

/** What is read again as it was written: a token has no white space around it, and there is no zero below zero. */
const SCALARS: Readonly<Record<Scalar, fc.Arbitrary<unknown>>> = {
  string: text,
  token: text.map((value) => value.replace(/^[\t\n\r ]+/, '').replace(/[\t\n\r ]+$/, '')),
  number: number.map((value) => (value === 0 ? 0 : value)),
  boolean: fc.boolean(),
  base64: fc.uint8Array({ maxLength: 20 }),
};

/** Tables of every kind, each with a value that reading gives back unchanged. */
export const sample: fc.Arbitrary<Sample> = fc
  .tuple(fc.constantFrom(...NAMES), qualifier(), shape(3))
  .chain(([name, where, { part, value }]) => value.map((made) => ({ root: { name, shape: part, ...where }, value: made })));

function shape(depth: number): fc.Arbitrary<Case<Shape>> {
  const scalar = scalarCase();
  if (depth === 0) return scalar;
  const object: fc.Arbitrary<Case<Shape>> = fc
    .uniqueArray(fc.constantFrom(...NAMES), { maxLength: 5 })
    .chain((names) => fc.tuple(...names.map((name, index) => field(name, index, depth - 1))))
    .map(objectCase);
  const later = object.map(({ part, value }) => ({ part: () => part, value }));
  return fc.oneof(scalar, { arbitrary: object, weight: 2 }, later);
}

function scalarCase(): fc.Arbitrary<Case<Scalar>> {
  const kinds: Scalar[] = ['string', 'token', 'number', 'boolean', 'base64'];
  return fc.constantFrom(...kinds).map((part) => ({ part, value: SCALARS[part] }));
}

function objectCase(fields: readonly Case<Field>[]): Case<ObjectShape> {
  const members = fields.map(({ part, value }) =>
    (part.required ? value : fc.option(value, { nil: undefined })).map((made) => [part.name, made] as const),
  );
  return {
    part: { fields: fields.map(({ part }) => part) },
    value: fc.tuple(...members).map((entries) => Object.fromEntries(entries.filter(([, made]) => made !== undefined))),
  };
}

/** An attribute, a single element, a list, or a wrapped list. */
function field(name: string, index: number, depth: number): fc.Arbitrary<Case<Field>> {
  // The index keeps two fields from having one name on the wire.
  const common = fc
    .tuple(fc.boolean(), fc.boolean(), qualifier())
    .map(([renamed, required, where]) => ({ name, ...(renamed && { as: `w${index}` }), ...(required && { required: true as const }), ...where }));
  const attribute = fc.tuple(common, scalarCase()).map(([base, { part, value }]) => made({ ...base, shape: part, attribute: true }, value));
  const single = fc.tuple(common, shape(depth)).map(([base, { part, value }]) => made({ ...base, shape: part }, value));
  // A list that may be left out is not empty, since that cannot be told from one that is left out.
  const list = fc
    .tuple(common, shape(depth))
    .map(([base, { part, value }]) => made({ ...base, shape: part, list: true }, fc.array(value, { minLength: base.required ? 0 : 1, maxLength: 3 })));
  const wrapped = fc
    .tuple(common, shape(depth), fc.constantFrom(...NAMES))
    .map(([base, { part, value }, item]) => made({ ...base, shape: part, list: true, item }, fc.array(value, { maxLength: 3 })));
  return fc.oneof(attribute, single, list, wrapped);
}

function made(part: Field, value: fc.Arbitrary<unknown>): Case<Field> {
  return { part, value };
}

function qualifier(): fc.Arbitrary<Pick<Field, 'namespace' | 'prefix'>> {
  return fc.constantFrom(
    {},
    {},
    { namespace: 'urn:a' },
    { namespace: 'urn:a', prefix: 'p' },
    { namespace: 'urn:b', prefix: 'p' },
    { namespace: 'urn:b', prefix: 'ns1' },
    { namespace: "http://host.invalid/?x=1&y='2'", prefix: 'q' },
  );
}
