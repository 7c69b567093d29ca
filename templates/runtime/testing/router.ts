import type { Operation } from '../operation.js';
import { basePathOf, type OpenApiDocument } from './document.js';
import { MockError } from './error.js';

/** A row under the name of its function, such as `updateContactGroup`. */
export interface Named {
  readonly name: string;
  readonly row: Operation;
}

/** The operation that a request is for, and the texts of its path, still encoded. */
export interface Route extends Named {
  readonly texts: ReadonlyMap<string, string>;
}

interface Pattern extends Named {
  readonly base: string;
  readonly path: RegExp;
  readonly parameters: readonly string[];
}

/** The rows of an API by the names of their functions: its members that are called `…Operation`. */
export function rowsOf(operations: object): Named[] {
  return Object.entries(operations).flatMap(([key, row]: [string, unknown]) => {
    const name = /^(.+)Operation$/.exec(key)?.[1];
    return name !== undefined && isRow(row) ? [{ name, row }] : [];
  });
}

function isRow(value: unknown): value is Operation {
  return typeof value === 'object' && value !== null && 'method' in value && 'path' in value && 'responses' in value;
}

/**
 * Finds the operation of a request by its method and its path below the document's base path. Paths without parameters go before those
 * with them (OpenAPI 3.1.1, Paths Object). Throws `MockError` where there is none.
 */
export function createRouter(rows: readonly Named[], document: OpenApiDocument): (method: string, path: string) => Route {
  const patterns = rows.map((each) => patternOf(each, basePathOf(document, each.row))).sort((left, right) => (rank(left) < rank(right) ? -1 : 1));
  return (method, path) => {
    const fitting = patterns.flatMap((pattern) => {
      const found = path.startsWith(pattern.base) ? pattern.path.exec(path.slice(pattern.base.length)) : null;
      return found ? [{ ...pattern, values: found.slice(1) }] : [];
    });
    const best = fitting.filter((each) => rank(each) === rank(fitting[0] ?? each)).find(({ row }) => row.method === method) ?? fitting.find(({ row }) => row.method === method);
    if (best) return { name: best.name, row: best.row, texts: new Map(best.parameters.map((name, index) => [name, best.values[index] ?? ''])) };
    throw unknown(patterns, method, path, fitting.map(({ row }) => row.method));
  };
}

function unknown(patterns: readonly Pattern[], method: string, path: string, methods: readonly string[]): MockError {
  const subject = { api: patterns[0]?.row.api ?? 'mock' };
  if (methods.length) return new MockError(subject, [{ place: 'the method', found: `${method} ${path}`, expected: methods.join(' or ') }]);
  const bases = new Set(patterns.map(({ base }) => base));
  const within = [...bases].some((base) => path.startsWith(base));
  const expected = within ? 'a path of the document' : `a path below ${[...bases].join(' or ')}`;
  return new MockError(subject, [{ place: 'the path', found: `${method} ${path}`, expected }]);
}

function patternOf({ name, row }: Named, base: string): Pattern {
  const [path = ''] = row.path.split(/[?#]/);
  const parameters: string[] = [];
  const source = path.replace(/\{([^{}]+)\}|[^{}]+/g, (text, parameter?: string) => {
    if (parameter === undefined) return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    parameters.push(parameter);
    return '([^/]+)';
  });
  return { name, row, base, parameters, path: new RegExp(`^${source}$`) };
}

/** Segment by segment: one without a parameter goes first. */
function rank({ row }: Named): string {
  return row.path.split('/').map((segment) => (segment.includes('{') ? 1 : 0)).join('');
}
