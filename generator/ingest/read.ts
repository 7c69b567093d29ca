import { Composer, isAlias, isMap, isScalar, isSeq, LineCounter, Parser, type Node } from 'yaml';
import { isObject, splitPointer } from '../json.js';
import type { Place } from '../problem.js';
import type { Locate, Refused, Source } from './source.js';
import { checkJson, describeSyntax } from './syntax.js';
import { offsetOf, toJson, type AliasTargets } from './to-json.js';
import { nameKind } from './wording.js';

/** The outcome of reading a file. */
export type Read = Source | Refused;

/**
 * Reads YAML 1.2 (core schema: `no` is text, dates are text) or JSON into plain JSON. The file must hold one document
 * whose root is an object; keys are text, each once; aliases are copied in bounds; tags beyond those of JSON, merge
 * keys, NaN, infinities and depth beyond 500 are refused. A file called `.json` must be JSON. A byte order mark is
 * tolerated. Problems carry line and column.
 */
export function readDocument(file: string, text: string): Read {
  const content = text.replace(/^\uFEFF/, '');
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const documents = [...new Composer(settings).compose(new Parser(lines.addNewLine).parse(content))];
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

const settings = {
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

function locateIn(root: Node | null, targets: AliasTargets, placeAt: (offset: number) => Place): Locate {
  return (pointer) => {
    let node: unknown = root;
    for (const token of splitPointer(pointer)) {
      const member = memberOf(isAlias(node) ? targets.get(node) : node, token);
      if (member === undefined) break;
      node = member;
    }
    return { ...placeAt(offsetOf(node)), pointer };
  };
}

function memberOf(node: unknown, token: string): unknown {
  if (isSeq(node)) return /^\d+$/.test(token) ? node.items[Number(token)] : undefined;
  if (!isMap(node)) return undefined;
  return node.items.find(({ key }) => isScalar(key) && String(key.value) === token)?.value ?? undefined;
}
