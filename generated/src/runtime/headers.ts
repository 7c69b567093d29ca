import type { HeaderRow, HeaderScalar, HeaderTable } from './header-table.js';
import type { Operation } from './operation.js';
import { answerKeys } from './responses.js';

/**
 * The headers that the document describes an answer with, by the document's spelling, each as its schema says; `undefined`
 * where it describes none for this status. A header that did not come is absent, and so is one that is not what the document
 * says: it can still be read from the answer itself. Names are compared without case (RFC 9110, 5.1).
 */
export function decodeHeaders(operation: Operation, response: Response): object | undefined {
  const { headers } = operation;
  const answers = headers?.answers ?? {};
  const rows = answers[answerKey(answerKeys(operation), answers, response)];
  if (!rows) return undefined;
  const decoded = Object.entries(rows).map(([name, row]) => [name, decodeHeader(name, row, response.headers, reader(headers))] as const);
  return Object.fromEntries(decoded.filter(([, value]) => value !== undefined));
}

/** The key of the answer that describes a status. A success that is not listed is taken for the first that has headers. */
function answerKey(keys: readonly string[], answers: object, { ok, status }: Response): string {
  const listed = [String(status), `${Math.floor(status / 100)}XX`].find((key) => keys.includes(key));
  const successes = ok ? keys.filter((key) => key.startsWith('2')) : [];
  return listed ?? (successes.length ? successes.find((key) => Object.hasOwn(answers, key)) ?? '' : 'default');
}

type ReadScalar = (text: string, type: HeaderScalar) => unknown;

function reader(table: HeaderTable | undefined): ReadScalar {
  return (text, type) => decodeScalar(text, type, table);
}

function decodeHeader(name: string, row: HeaderRow, headers: Headers, read: ReadScalar): unknown {
  if (row.type === 'cookies') {
    // The one header whose lines cannot be joined (RFC 6265, 3). Browsers show it to nobody.
    const cookies = headers.getSetCookie();
    return cookies.length ? cookies : undefined;
  }
  const text = headers.get(name);
  if (text === null) return undefined;
  switch (row.type) {
    case 'json':
      return decodeJson(text);
    case 'array':
      return decodeAll(itemsOf(text, row.apart), () => row.items, read);
    case 'object':
      return decodeObject(itemsOf(text), row, read);
    default:
      return read(text, row.type);
  }
}

/** The items of a list; empty ones do not count (RFC 9110, 5.6.1.2). */
function itemsOf(text: string, apart = ','): string[] {
  return text.split(apart).map((item) => item.trim()).filter(Boolean);
}

/** All items, or `undefined` where one of them is not what its type says. */
function decodeAll(items: readonly string[], typeAt: (index: number) => HeaderScalar, read: ReadScalar): unknown[] | undefined {
  const values = items.map((item, index) => read(item, typeAt(index)));
  return values.includes(undefined) ? undefined : values;
}

/** `R=100,G=200` where it is exploded, else `R,100,G,200` (OpenAPI 3.1.1, "Style Examples", simple). */
function decodeObject(items: readonly string[], row: Extract<HeaderRow, { type: 'object' }>, read: ReadScalar): object | undefined {
  const parts = row.explode ? items.flatMap((item) => (item.includes('=') ? [item.replace(/=.*/s, ''), item.replace(/.*?=/s, '')] : [item])) : items;
  if (parts.length % 2 || (row.explode && parts.length !== items.length * 2)) return undefined;
  const names = parts.filter((_, index) => index % 2 === 0);
  const typeOf = (name: string): HeaderScalar => (row.properties && Object.hasOwn(row.properties, name) ? row.properties[name] : row.others) ?? 'string';
  const values = decodeAll(parts.filter((_, index) => index % 2), (index) => typeOf(names[index] ?? ''), read);
  return values && Object.fromEntries(values.map((value, index) => [names[index], value]));
}

function decodeScalar(text: string, type: HeaderScalar, table: HeaderTable | undefined): unknown {
  if (type === 'string') return text;
  if (type === 'date-time' || type === 'date' || type === 'int64') return table?.convert?.(type, text);
  if (type === 'boolean') return text === 'true' || (text === 'false' ? false : undefined);
  // `Number` alone would take the empty text, `0x10` and `Infinity`.
  const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN;
  return Number.isFinite(value) && (type === 'number' || Number.isInteger(value)) ? value : undefined;
}

function decodeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
