import { stringify } from 'yaml';
import { setMember, type JsonObject, type JsonValue } from '../json.js';

const style = {
  indent: 2,
  indentSeq: true,
  lineWidth: 100,
  singleQuote: true,
  aliasDuplicateObjects: false,
  version: '1.2',
  schema: 'core',
  // Words such as `no` are quoted: readers of YAML 1.1 take them for something else.
  compat: 'yaml-1.1',
} as const;

/** A whole document as YAML, or as JSON where the name of its file says so. */
export function renderDocument(file: string, document: JsonObject): string {
  return file.endsWith('.json') ? `${JSON.stringify(document, null, 2)}\n` : stringify(document, style);
}

/** A member of a block mapping whose keys stand at a column; ends with a line end. */
export function renderMember(name: string, value: JsonValue, column: number): string {
  return indent(stringify(objectOf(name, value), style), column);
}

/** An item of a block sequence whose dashes stand at a column; ends with a line end. */
export function renderItem(value: JsonValue, column: number): string {
  return indent(stringify([value], style), column);
}

/** What stands behind the colon of a member whose key stands at a column; without the last line end. */
export function renderValue(value: JsonValue, column: number): string {
  const [first = '', ...lines] = stringify({ k: value }, style).replace(/\n$/, '').split('\n');
  return [first.slice('k:'.length), ...lines.map((line) => shift(line, column))].join('\n');
}

/** What stands behind the dash of an item whose dash stands at a column; without the last line end. */
export function renderItemValue(value: JsonValue, column: number): string {
  const [first = '', ...lines] = stringify([value], style).replace(/\n$/, '').split('\n');
  return [first.slice('-'.length), ...lines.map((line) => shift(line, column))].join('\n');
}

/** A value within a flow collection, which JSON is. `column` is that of the line it stands on; `undefined` for one line. */
export function renderFlow(value: JsonValue, column: number | undefined): string {
  if (column === undefined) return JSON.stringify(value);
  const [first = '', ...lines] = JSON.stringify(value, null, 2).split('\n');
  return [first, ...lines.map((line) => shift(line, column))].join('\n');
}

function indent(text: string, column: number): string {
  return text.replace(/[^\n]+/g, (line) => shift(line, column));
}

function shift(line: string, column: number): string {
  return line === '' ? '' : ' '.repeat(column) + line;
}

function objectOf(name: string, value: JsonValue): JsonObject {
  const object: JsonObject = {};
  setMember(object, name, value);
  return object;
}
