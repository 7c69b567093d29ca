import { Verbatim, type Literal } from './literal.js';
import { lines, type Statement } from './print.js';

/** The functions of the runtime that rows name. */
const functions: readonly string[] = [
  'chooseMedia', 'decodeHeaders', 'expandServer', 'pickMedia', 'readHeader', 'serializeConverted', 'serializeParameter', 'serializePlain', 'trackTransfer',
];

/** How many rows have to name a function before it is worth a line of its own. */
const many = 50;

/**
 * The functions that many rows name. Each becomes one of the module's own that hands on to the import: for the name of an import a compiler looks
 * through all rows before it for what may have narrowed its type, which grows with the square of the rows, and for that of a function it does not.
 */
export function findLocalFunctions(rows: readonly Literal[]): string[] {
  const counts = new Map<string, number>();
  for (const row of rows) for (const name of new Set(namesIn(row))) counts.set(name, (counts.get(name) ?? 0) + 1);
  return functions.filter((name) => (counts.get(name) ?? 0) >= many);
}

/** The name in an import. A name of a document has no `$`. */
export function importedName(name: string, local: readonly string[]): string {
  return local.includes(name) ? `${name} as $${name}` : name;
}

/** The functions as statements. */
export function localFunctionStatements(local: readonly string[]): Statement[] {
  return local.map((name) =>
    lines(
      '// For compilers: the type of a function is at hand, and that of an import is looked for in all rows before.',
      `function ${name}(...given: Parameters<typeof $${name}>): ReturnType<typeof $${name}> {`,
      `  return $${name}(...given);`,
      '}',
    ),
  );
}

function namesIn(value: Literal | undefined): string[] {
  if (value instanceof Verbatim) return [value.code];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(namesIn);
}
