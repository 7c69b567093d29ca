import type { Schema } from '@cfworker/json-schema';
import { setMember, type JsonObject } from '../json.js';

/** The formats that can be checked without a doubt, in time linear in the text. */
const formats = new Set(['date', 'date-time', 'time', 'duration', 'email', 'hostname', 'ipv4', 'ipv6', 'uuid']);

const typeNames = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'] as const;

function isType(type: string): type is (typeof typeNames)[number] {
  return (typeNames as readonly string[]).includes(type);
}

/** The keywords that say what a value is. A list with a type that JSON Schema does not have says nothing. */
export function fillTypes(made: Schema, schema: JsonObject): void {
  const types = [schema['type']].flat().filter((type) => typeof type === 'string');
  const given = types.filter(isType);
  if (given.length > 0 && given.length === types.length) made.type = given;
  if (Array.isArray(schema['enum'])) made.enum = schema['enum'];
  if (schema['const'] !== undefined) made.const = schema['const'];
  if (schema['uniqueItems'] === true) made.uniqueItems = true;
  if (typeof schema['format'] === 'string' && formats.has(schema['format'])) made.format = schema['format'];
}

/** The limits of numbers. What excludes its limit is a boolean beside it in OpenAPI 3.0, and a limit of its own in 3.1. */
export function fillNumbers(made: Schema, schema: JsonObject): void {
  for (const [limit, exclusive] of [['minimum', 'exclusiveMinimum'], ['maximum', 'exclusiveMaximum']] as const) {
    const [value, beyond] = [schema[limit], schema[exclusive]];
    if (typeof beyond === 'number') made[exclusive] = beyond;
    if (typeof value === 'number') made[beyond === true ? exclusive : limit] = value;
  }
  if (typeof schema['multipleOf'] === 'number' && schema['multipleOf'] > 0) made.multipleOf = schema['multipleOf'];
}

/** Makes a schema take `null` too: by its type, or where other schemas decide, beside it. */
export function allowNull(made: Schema): void {
  const { $ref, allOf, anyOf, oneOf, not, type } = made;
  if ([$ref, allOf, anyOf, oneOf, not].every((each) => each === undefined)) {
    if (type !== undefined) made.type = [...[type].flat(), 'null'];
    if (made.enum !== undefined) made.enum = [...made.enum, null];
    return;
  }
  const whole = Object.defineProperties({}, Object.getOwnPropertyDescriptors(made));
  for (const name of Object.keys(made)) delete made[name];
  made.anyOf = [{ type: 'null' }, whole];
}

/** The lists of names in a map of them. */
export function namesIn(map: JsonObject): Record<string, string[]> {
  const made: JsonObject = {};
  for (const [name, value] of Object.entries(map)) if (Array.isArray(value)) setMember(made, name, value.filter((each) => typeof each === 'string'));
  // Every member is a list of texts.
  return made as Record<string, string[]>;
}
