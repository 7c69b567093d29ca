import type { HeaderModel, HeaderScalar, HeaderValue, OperationModel } from '../generator/service.js';
import { docLines } from './docs.js';
import { printKey, printString, Verbatim, type Literal } from './literal.js';

/** The interface of the headers of an operation's answers, as lines; none where no answer is described with headers. */
export function headersLines(operation: OperationModel): string[] {
  const answers = operation.answers.filter(({ headers }) => headers.length > 0);
  if (answers.length === 0) return [];
  return [
    `/** The headers of \`${operation.function}\`'s answers, by the answer that the document describes. */`,
    `export interface ${operation.headersType} {`,
    ...answers.flatMap(({ key, headers }) => [
      `  ${printKey(key)}: {`,
      ...headers.flatMap((header) => memberLines(operation, key, header)).map((line) => `    ${line}`),
      '  };',
    ]),
    '}',
  ];
}

/** The headers of an operation's answers as the runtime's tables have them. */
export function headersLiteral(operation: OperationModel): Literal | undefined {
  const answers = operation.answers.filter(({ headers }) => headers.length > 0);
  if (answers.length === 0) return undefined;
  const rows = answers.map(({ key, headers }) => [key, Object.fromEntries(headers.map(({ name, value }) => [name, rowLiteral(value)]))] as const);
  return {
    decode: new Verbatim('decodeHeaders'),
    convert: hasConvertedHeaders(operation) ? new Verbatim('readHeader') : undefined,
    answers: Object.fromEntries(rows),
  };
}

/** Whether a header of an operation's answers is a date or a 64-bit integer, or holds one. */
export function hasConvertedHeaders({ answers }: OperationModel): boolean {
  return answers.some(({ headers }) => headers.some(({ value }) => scalarsOf(value).some((scalar) => /^(date-time|date|int64)$/.test(scalar))));
}

function scalarsOf(value: HeaderValue): HeaderScalar[] {
  if (value.kind === 'scalar') return [value.scalar];
  if (value.kind === 'list') return [value.items];
  return value.kind === 'object' ? [...value.properties.map(({ scalar }) => scalar), ...(value.others === undefined ? [] : [value.others])] : [];
}

function memberLines(operation: OperationModel, key: string, header: HeaderModel): string[] {
  return [...docLines(header.doc), `${printKey(header.name)}?: ${headerType(operation, key, header)} | undefined;`];
}

function headerType(operation: OperationModel, key: string, { name, value }: HeaderModel): string {
  if (value.kind === 'text') return 'string';
  if (value.kind === 'cookies') return 'string[]';
  const response = `operations[${printString(operation.id)}]['responses'][${/^\d+$/.test(key) ? key : printString(key)}]`;
  const type = `${response}['headers'][${printString(name)}]`;
  return value.kind === 'json' ? `NonNullable<${type}>[${printString(value.mediaType)}]` : type;
}

function rowLiteral(value: HeaderValue): Literal {
  switch (value.kind) {
    case 'text':
      return { type: 'string' };
    case 'scalar':
      return { type: value.scalar };
    case 'list':
      return { type: 'array', items: value.items, apart: value.apart };
    case 'object': {
      const properties = Object.fromEntries(value.properties.map(({ name, scalar }) => [name, scalar]));
      const isEmpty = value.properties.length === 0;
      return { type: 'object', explode: value.explode || undefined, properties: isEmpty ? undefined : properties, others: value.others };
    }
    default:
      return { type: value.kind };
  }
}
