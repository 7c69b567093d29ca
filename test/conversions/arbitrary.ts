import fc from 'fast-check';
import type { JsonObject } from '../../generator/json.js';

/** The component schemas that a random schema may refer to. */
export const shared: Readonly<Record<string, JsonObject>> = {
  Moment: { type: 'string', format: 'date-time' },
  Day: { type: 'string', format: 'date' },
  Count: { type: 'integer', format: 'int64' },
  Tree: {
    type: 'object',
    required: ['at'],
    properties: { at: { $ref: '#/components/schemas/Moment' }, children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } },
  },
  Plain: { type: 'object', required: ['name'], properties: { name: { type: 'string' }, more: { $ref: '#/components/schemas/Plain' } } },
  Animal: {
    oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
    discriminator: { propertyName: 'kind', mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' } },
  },
  Cat: { type: 'object', required: ['kind', 'seen'], properties: { kind: { type: 'string', enum: ['cat'] }, seen: { type: 'string', format: 'date-time' } } },
  Dog: { type: 'object', required: ['kind', 'seen'], properties: { kind: { type: 'string', enum: ['dog'] }, seen: { type: 'string' } } },
};

const scalars: readonly JsonObject[] = [
  { type: 'string' },
  { type: 'string', format: 'date-time' },
  { type: 'string', format: 'date' },
  { type: ['string', 'null'], format: 'date-time' },
  { type: 'integer', format: 'int64' },
  { type: ['integer', 'null'], format: 'int64' },
  { type: 'integer' },
  { type: 'boolean' },
  { type: 'string', enum: ['a', 'b'] },
  { type: 'string', format: 'date', enum: ['2024-01-31'] },
];

/** Schemas in which dates and 64-bit integers stand anywhere, alternatives that cannot be told apart among them. */
export const { schema: anySchema } = fc.letrec<{ schema: JsonObject; object: JsonObject }>((tie) => ({
  schema: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...scalars),
    fc.constantFrom(...Object.keys(shared)).map((key) => ({ $ref: `#/components/schemas/${key}` })),
    tie('object'),
    tie('schema').map((items): JsonObject => ({ type: 'array', items })),
    tie('schema').map((additionalProperties): JsonObject => ({ type: 'object', additionalProperties })),
    fc.array(tie('schema'), { minLength: 1, maxLength: 3 }).map((prefixItems): JsonObject => ({ type: 'array', prefixItems, minItems: prefixItems.length })),
    fc.tuple(fc.constantFrom('oneOf', 'anyOf'), fc.array(tie('schema'), { minLength: 2, maxLength: 3 })).map(([key, parts]): JsonObject => ({ [key]: parts })),
    fc.array(tie('object'), { minLength: 2, maxLength: 3 }).map((objects): JsonObject => ({ oneOf: objects })),
    fc.tuple(tie('object'), tie('schema')).map(([object, later]): JsonObject => ({
      allOf: [object, { type: 'object', required: ['later'], properties: { later } }],
    })),
  ),
  object: fc.tuple(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 }), fc.array(tie('schema'), { minLength: 3, maxLength: 3 }), fc.nat(7)).map(
    ([names, schemas, mask]): JsonObject => ({
      type: 'object',
      required: names.filter((_, index) => (mask >> index) % 2 === 1),
      properties: Object.fromEntries(names.map((name, index) => [name, schemas[index] ?? {}])),
    }),
  ),
}));

/** A value of JSON, where a 64-bit integer is a `bigint` so that none of its digits is lost. */
export type Wire = string | number | bigint | boolean | null | Wire[] | { [name: string]: Wire };

const millisecond = fc.integer({ min: -62_135_596_800_000, max: 253_402_300_799_999 });
const moment = millisecond.map((time) => new Date(time).toISOString());
const day = moment.map((text) => text.slice(0, 10));

/** Values that a schema allows, as they stand in JSON; texts often look like dates. */
export function wireValue(schema: JsonObject, depth = 3): fc.Arbitrary<Wire> {
  const { $ref, enum: listed, oneOf, anyOf, allOf } = schema;
  if (typeof $ref === 'string') return wireValue(shared[$ref.replace(/.*\//, '')] ?? {}, depth - 1);
  if (Array.isArray(listed)) return fc.constantFrom(...(listed as Wire[]));
  const union = oneOf ?? anyOf;
  if (Array.isArray(union)) return fc.oneof(...union.map((part) => wireValue(part as JsonObject, depth)));
  if (Array.isArray(allOf)) return fc.tuple(...allOf.map((part) => wireValue(part as JsonObject, depth))).map((parts) => Object.assign({}, ...parts) as Wire);
  const types = [schema['type']].flat();
  return fc.oneof(...types.map((type) => typedValue(schema, type, depth)));
}

function typedValue(schema: JsonObject, type: unknown, depth: number): fc.Arbitrary<Wire> {
  if (type === 'null') return fc.constant(null);
  if (type === 'boolean') return fc.boolean();
  if (type === 'integer') return schema['format'] === 'int64' ? fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }) : fc.integer();
  if (type === 'string') return schema['format'] === 'date-time' ? moment : schema['format'] === 'date' ? day : fc.oneof(fc.string(), moment, day, fc.constant('9007199254740993'));
  // What the cases above have left are schemas of arrays and objects, as they are made here.
  const { items, prefixItems, additionalProperties, properties = {}, required = [] } = schema as { [key: string]: JsonObject } & { prefixItems?: JsonObject[]; required?: string[] };
  if (prefixItems) return fc.tuple(...prefixItems.map((item) => wireValue(item, depth - 1)));
  if (items) return depth <= 0 ? fc.constant([]) : fc.array(wireValue(items, depth - 1), { maxLength: 2 });
  if (additionalProperties) return depth <= 0 ? fc.constant({}) : fc.dictionary(fc.constantFrom('x', 'a', '1'), wireValue(additionalProperties, depth - 1), { maxKeys: 2 });
  const members = Object.entries(properties).filter(([name]) => depth > 0 || required.includes(name));
  return fc.record(Object.fromEntries(members.map(([name, each]) => [name, wireValue(each as JsonObject, depth - 1)])), { requiredKeys: required, noNullPrototype: true });
}
