import { Verbatim, type Literal } from '../../templates/literal.js';
import type { ConversionChoice, ConversionModel, ConversionParts } from '../service.js';
import type { Conversions } from './conversions.js';

/**
 * An example as the client takes it: dates as `new Date('…')`, 64-bit integers as `1n`. What is no date and no integer in an example
 * of the document is replaced by one that is.
 */
export function convertExample(conversions: Conversions, example: Literal, conversion: ConversionModel | undefined): Literal {
  if (conversion === undefined || example === null || example instanceof Verbatim) return example;
  switch (conversion.kind) {
    case 'scalar':
      return convertScalar(conversion.scalar, example);
    case 'reference':
      return convertExample(conversions, example, conversions.table(conversion.constant));
    case 'parts':
      return convertParts(conversions, example, conversion);
  }
}

function convertScalar(scalar: 'date-time' | 'date' | 'int64', example: Literal): Literal {
  if (scalar === 'int64') {
    const isWhole = typeof example === 'number' && Number.isInteger(example) && Math.abs(example) < 2 ** 63;
    return new Verbatim(`${BigInt(isWhole ? example : 1)}n`);
  }
  const text = typeof example === 'string' ? example : '';
  const isDate = /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?$/.test(text) && !Number.isNaN(Date.parse(text));
  return new Verbatim(`new Date('${isDate ? text : scalar === 'date' ? '2024-01-31' : '2024-01-31T09:30:00Z'}')`);
}

function convertParts(conversions: Conversions, example: Literal, parts: ConversionParts): Literal {
  if (typeof example === 'string') return parts.text === undefined ? example : convertScalar(parts.text, example);
  if (typeof example === 'number') return parts.integer ? convertScalar('int64', example) : example;
  if (isList(example)) return example.map((item, index) => convertExample(conversions, item, parts.prefix[index] ?? (index < parts.prefix.length ? undefined : parts.items)));
  if (!isRecord(example)) return example;
  const chosen = parts.choose.find((choice) => fits(choice, example));
  const own = Object.entries(example).map(([name, member]) => [name, convertMember(conversions, name, member, parts)] as const);
  return convertExample(conversions, Object.fromEntries(own), chosen?.use);
}

function convertMember(conversions: Conversions, name: string, member: Literal | undefined, { fields, rest }: ConversionParts): Literal | undefined {
  if (member === undefined) return undefined;
  const field = fields.find(([each]) => each === name);
  return convertExample(conversions, member, field === undefined ? rest : field[1]);
}

function fits({ has, when }: ConversionChoice, example: { readonly [key: string]: Literal | undefined }): boolean {
  if (has.some((name) => !Object.hasOwn(example, name))) return false;
  return when.every(([name, values]) => Object.hasOwn(example, name) && values.some((value) => value === example[name]));
}

function isList(example: Literal): example is readonly Literal[] {
  return Array.isArray(example);
}

function isRecord(example: Literal): example is { readonly [key: string]: Literal | undefined } {
  return typeof example === 'object' && example !== null && !Array.isArray(example) && !(example instanceof Verbatim);
}
