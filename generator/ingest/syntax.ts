import type { ErrorCode, YAMLError } from 'yaml';
import type { Place, Problem } from '../problem.js';
import { quote } from './wording.js';

const mostReported = 10;

/** What was found and what was expected, for the errors whose own message says too little. */
const wordings: Partial<Record<ErrorCode, readonly [found: string, expected: string]>> = {
  TAB_AS_INDENT: ['a tab', 'blanks as indentation'],
  NON_STRING_KEY: ['a key that is a list, a mapping or an alias', 'text as a key'],
  BLOCK_AS_IMPLICIT_KEY: ['a mapping inside the value of a key', 'one value after "key:", in quotes where it holds ": "'],
  MULTILINE_IMPLICIT_KEY: ['a key of more than one line', 'a key on one line'],
  TAG_RESOLVE_FAILED: ['a tag that JSON has no value for', 'plain JSON values without such tags'],
  RESOURCE_EXHAUSTION: ['values nested too deep to be read', 'a document of reasonable depth'],
  BAD_DQ_ESCAPE: ['an unknown escape sequence', 'an escape sequence of YAML 1.2 in double quotes'],
  BAD_SCALAR_START: ['text that begins with a reserved character', 'such text in quotes'],
  UNEXPECTED_TOKEN: ['something that cannot stand here', 'YAML 1.2 or JSON'],
};

/**
 * The problems that the syntax errors of one document amount to, by place and at most ten, since one slip of the pen
 * leads to many. Depth that exhausts the parser is one problem and hides what follows from it.
 */
export function describeSyntax(errors: readonly YAMLError[], placeAt: (offset: number) => Place): Problem[] {
  const exhausted = errors.filter((error) => error.code === 'RESOURCE_EXHAUSTION').slice(-1);
  const reported = exhausted.length > 0 ? exhausted : [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  return reported.slice(0, mostReported).map((error) => {
    const [found, expected] = wordings[error.code] ?? [`invalid syntax: ${quote(error.message)}`, 'YAML 1.2 or JSON'];
    return { place: placeAt(error.pos[0]), found, expected };
  });
}

/** Refuses what YAML allows and JSON does not, for a file that calls itself JSON: a forgotten comma is text in YAML. */
export function checkJson(text: string, placeAt: (offset: number) => Place): Problem[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    const position = error instanceof SyntaxError ? /position (\d+)/.exec(error.message)?.[1] : undefined;
    const place = placeAt(Number(position ?? 0));
    return [{ place, found: 'text that is not JSON', expected: 'JSON in a file called .json' }];
  }
}
