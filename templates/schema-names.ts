import type { SchemaModel, Service } from '../generator/service.js';
import { docText, commentLines } from './docs.js';
import { exportTypes } from './imports.js';
import { printString } from './literal.js';
import { localNames } from './local-names.js';
import { lines, type Statement } from './print.js';

/** Names that mean something else in `schema.ts`: its own helper, and types of the language that it uses and that a schema may be called like. */
const foreign = new Set(['List', 'Iterable', 'WithRequired', 'OneOf', 'XOR', 'ArrayBuffer', 'ReadableStream', 'AsyncIterable']);

/**
 * `schema.ts` with each component schema under the name that the package exports it by, so that an editor shows `Contact[]` and not
 * `components["schemas"]["Contact"][]`.
 */
export function nameSchemas(text: string, { schemas }: Service): string {
  const named = schemas.filter(isNamed);
  const names = new Map(named.map(({ key, type }) => [key, type]));
  const local = localNames(schemas);
  const replaced = replaceReferences(text, (kind, key) => (kind === 'schemas' ? names.get(key) : local.nameOf(kind, key)));
  const declarations = named.map((schema) => `\n${declarationLines(schema).join('\n')}\n`);
  return [replaced, ...local.declarations(), ...declarations].join('');
}

/** What `index.ts` exports of the schemas. */
export function schemaExports({ schemas }: Service): Statement[] {
  const others = schemas.filter((schema) => !isNamed(schema));
  return [...exportTypes('./schema.js', schemas.filter(isNamed).map(({ type }) => type)), ...others.map((schema) => lines(...declarationLines(schema)))];
}

/** Whether `index.ts` declares types of its own. */
export function hasForeignNames({ schemas }: Service): boolean {
  return !schemas.every(isNamed);
}

/** Whether `schema.ts` has a type of the schema's name. */
export function isNamed({ type }: SchemaModel): boolean {
  return !foreign.has(type);
}

function declarationLines(schema: SchemaModel): string[] {
  return [...commentLines(schemaDoc(schema)), `export type ${schema.type} = components['schemas'][${printString(schema.key)}];`];
}

function schemaDoc({ type, doc, example }: SchemaModel): string {
  if (example === undefined) return docText(doc);
  const code = { tag: 'example', text: ['```ts', `const value: ${type} = ${example};`, '```'].join('\n') };
  return docText({ ...doc, tags: [...doc.tags, code] });
}

/** In code alone: a line of a comment begins with `*` or `/`, and no line of code does. A string of the code has its quotes escaped. */
function replaceReferences(text: string, nameOf: (kind: string, key: string) => string | undefined): string {
  return text.replace(/^[^\S\n]*(?![*/\s]).*components\["\w+"\]\[.*$/gm, (line) =>
    line.replace(/components\["(\w+)"\]\[("(?:[^"\\]|\\.)*")\]/g, (reference: string, kind: string, key: string) => nameOf(kind, readKey(key)) ?? reference),
  );
}

/** A key as the compiler prints it: as JSON does, but for three escapes that JSON has not (ECMAScript, 12.9.4.1). */
function readKey(quoted: string): string {
  const asJson = quoted.replace(/\\(?:(0)|(v)|x([\da-fA-F]{2})|.)/g, (escape: string, zero?: string, tab?: string, code?: string) => {
    const digits = zero === undefined ? (tab === undefined ? code : '0b') : '00';
    return digits === undefined ? escape : `\\u00${digits}`;
  });
  return String(JSON.parse(asJson));
}
