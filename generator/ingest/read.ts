import { Composer, isAlias, isMap, isScalar, isSeq, LineCounter, Parser, type Node, type YAMLMap } from 'yaml';
import { isObject, splitPointer, type JsonValue } from '../json.js';
import type { Place } from '../problem.js';
import { findOffsets } from './json-places.js';
import { checkScanned } from './scan-json.js';
import type { Locate, PlaceAt, Refused, Source } from './source.js';
import { checkJson, describeSyntax } from './syntax.js';
import { offsetOf, toJson, type AliasTargets } from './to-json.js';
import { nameKind } from './wording.js';

/** The outcome of reading a file. */
export type Read = Source | Refused;

/** How much YAML is read, in units of UTF-16: its reader needs a hundred times as much memory. JSON is bounded by the edge alone. */
const mostYaml = 16 * 1024 * 1024;

/**
 * Reads YAML 1.2 (core schema: `no` is text, dates are text) or JSON into plain JSON. The file must hold one document
 * whose root is an object; keys are text, each once; aliases are copied in bounds; tags beyond those of JSON,
 * NaN, infinities, depth beyond `maxDepth` and YAML of more than 16 MiB are refused. A file called `.json` must be JSON. A byte order
 * mark is tolerated. Problems carry line and column.
 */
export function readDocument(file: string, text: string): Read {
  const content = text.replace(/^\uFEFF/, '');
  const parsed = /^\s*[{[]|^\s*$/.test(content.slice(0, 1000)) || file.endsWith('.json') ? parseJson(content) : undefined;
  if (parsed !== undefined) return readJson(content, parsed.value, placesIn(file, content));
  if (content.length <= mostYaml) return readYaml(file, content);
  const placeAt = placesIn(file, content);
  if (file.endsWith('.json')) return { problems: checkJson(content, placeAt) };
  return refuse(placeAt(0), `${Math.ceil(content.length / 1024 / 1024)} MiB of YAML`, 'at most 16 MiB of YAML, or JSON');
}

function parseJson(text: string): { readonly value: JsonValue } | undefined {
  try {
    // What JSON.parse gives is JSON.
    return { value: JSON.parse(text) as JsonValue };
  } catch {
    return undefined;
  }
}

function readJson(text: string, value: JsonValue, placeAt: PlaceAt): Read {
  const problems = checkScanned(text, placeAt);
  if (problems.length > 0) return { problems };
  const offsetOfPointer = findOffsets(text);
  if (!isObject(value)) return refuse(placeAt(offsetOfPointer('')), `${nameKind(value)} as the whole document`, 'an object');
  return { document: value, locate: (pointer) => ({ ...placeAt(offsetOfPointer(pointer)), pointer }) };
}

/** Places in a text; its lines are counted when the first place is asked for. */
function placesIn(file: string, text: string): PlaceAt {
  let lines: LineCounter | undefined;
  return (offset) => {
    if (lines === undefined) {
      lines = new LineCounter();
      lines.addNewLine(0);
      for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) lines.addNewLine(end + 1);
    }
    return placeOf(file, lines, offset);
  };
}

function placeOf(file: string, lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
}

function readYaml(file: string, content: string): Read {
  const lines = new LineCounter();
  const placeAt: PlaceAt = (offset) => placeOf(file, lines, offset);
  const documents = [...new Composer(yamlSettings).compose(new Parser(lines.addNewLine).parse(content))];
  const [first, second] = documents;
  if (first === undefined) return refuse(placeAt(0), 'an empty file', 'an object');
  if (second !== undefined) return refuse(placeAt(second.range[0]), 'a second document', 'one document in a file');
  const tags = first.warnings.filter((warning) => warning.code === 'TAG_RESOLVE_FAILED');
  const syntax = describeSyntax([...first.errors, ...tags], placeAt);
  if (syntax.length > 0) return { problems: syntax };
  const { value, targets, problems } = toJson(first.contents, placeAt);
  if (problems.length > 0) return { problems };
  if (!isObject(value)) return refuse(placeAt(offsetOf(first.contents)), `${nameKind(value)} as the whole document`, 'an object');
  const invalid = file.endsWith('.json') ? checkJson(content, placeAt) : [];
  if (invalid.length > 0) return { problems: invalid };
  return { document: value, locate: locateIn(first.contents, targets, placeAt) };
}

/** How YAML is read: YAML 1.2 with the core schema, and nothing of what JSON does not have. */
export const yamlSettings = {
  version: '1.2',
  schema: 'core',
  merge: false,
  stringKeys: true,
  resolveKnownTags: false,
  // `toJson` finds repeated keys in linear time and with a place.
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

function refuse(place: Place, found: string, expected: string): Refused {
  return { problems: [{ place, found, expected }] };
}

function locateIn(root: Node | null, targets: AliasTargets, placeAt: PlaceAt): Locate {
  const known = new WeakMap<YAMLMap, ReadonlyMap<string, unknown>>();
  const membersOf = (map: YAMLMap): ReadonlyMap<string, unknown> => {
    const members = known.get(map) ?? new Map(listMembers(map, targets));
    known.set(map, members);
    return members;
  };
  return (pointer) => {
    let node: unknown = root;
    for (const token of splitPointer(pointer)) {
      const holder = isAlias(node) ? targets.get(node) : node;
      const member = isMap(holder) ? membersOf(holder).get(token) : isSeq(holder) && /^\d+$/.test(token) ? holder.items[Number(token)] : undefined;
      if (member === undefined || member === null) break;
      node = member;
    }
    return { ...placeAt(offsetOf(node)), pointer };
  };
}

/** The members of a map, those that a merge key brings before its own, which take their place. */
function listMembers(map: YAMLMap, targets: AliasTargets): [string, unknown][] {
  const members = map.items.flatMap(({ key, value }) => (isScalar(key) ? [{ key, name: String(key.value), value }] : []));
  const merged = members.filter(({ key, name }) => name === '<<' && key.type === 'PLAIN').flatMap(({ value }) => mergedMaps(value, targets));
  return [
    ...merged.reverse().flatMap((each) => listMembers(each, targets)),
    ...members.map(({ name, value }): [string, unknown] => [name, value]),
  ];
}

function mergedMaps(node: unknown, targets: AliasTargets): YAMLMap[] {
  const holder = isAlias(node) ? targets.get(node) : node;
  if (isMap(holder)) return [holder];
  return isSeq(holder) ? holder.items.flatMap((item) => mergedMaps(item, targets)) : [];
}
