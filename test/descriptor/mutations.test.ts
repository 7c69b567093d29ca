import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkKeys } from '../../generator/descriptor/check-keys.js';
import { checkVocabulary } from '../../generator/descriptor/check-vocabulary.js';
import { readDescriptor } from '../../generator/descriptor/read-descriptor.js';
import { readTree } from '../../generator/descriptor/read-tree.js';
import { vocabulary } from '../../generator/descriptor/vocabulary.js';
import { formatProblem, type Problem } from '../../generator/problem.js';
import { complaintOfSchema, readSpec } from './schema.js';
import { small } from './small.js';

const elementNames = [...vocabulary.keys(), 'other'];
const attributeNames = [...new Set([...vocabulary.values()].flatMap(({ attributes }) => Object.keys(attributes))), 'other'];
const attributeValues = ['', ' ', 'x', 'Thing', 'Order', '1', '1.2', '0..n', 'true', '/things', 'a b', ' a', 'é', '{', '200', 'GET'];

/** Passages that a mutation takes hold of: a whole element without children, a start tag's name, an attribute. */
const leaf = /<(\w+)(?: [^<>]*)?(?:\/>|>[^<]*<\/\1>)/g;
const openName = /(?<=<)\w+(?=[ >/])/g;
const attribute = / \w+="[^"]*"/g;

const mutations: readonly ((pick: (choices: readonly string[]) => string, text: string, at: number) => string)[] = [
  (pick, text, at) => replaceNth(text, attribute, at, (found) => found.replace(/\w+/, pick(attributeNames))),
  (pick, text, at) => replaceNth(text, attribute, at, (found) => found.replace(/"[^"]*"/, `"${pick(attributeValues)}"`)),
  (_pick, text, at) => replaceNth(text, attribute, at, () => ''),
  (pick, text, at) => replaceNth(text, attribute, at, (found) => `${found} ${pick(attributeNames)}="1"`),
  (pick, text, at) => replaceNth(text, leaf, at, (found) => renameElement(found, pick(elementNames))),
  (_pick, text, at) => replaceNth(text, leaf, at, (found) => found + found),
  (_pick, text, at) => replaceNth(text, leaf, at, () => ''),
  (pick, text, at) => replaceNth(text, leaf, at, (found) => `${found}<${pick(elementNames)}/>`),
  (pick, text, at) => replaceNth(text, openName, at, () => pick(elementNames)),
];

describe('random changes of a valid descriptor', () => {
  it('are refused by the schema and by the reader, or by neither', () => {
    fc.assert(fc.property(mutant(small), fc.context(), (text, context) => agree(text, context)), { numRuns: 100 });
  });

  it('so too in the descriptor of FaxFinder', () => {
    const faxfinder = readSpec('faxfinder/service.xml');
    fc.assert(fc.property(mutant(faxfinder), fc.context(), (text, context) => agree(text, context)), { numRuns: 25 });
  });
});

describe('any text at all', () => {
  const pieces = ['<', '>', '</', '/>', '<service', '<!--', '-->', '<![CDATA[', ']]>', '<?', '?>', '<!DOCTYPE', '[', ']', '=', '"', '&', 'a', ' ', '\r', '\ud800'];

  it('is answered with a document or with problems that have a place', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces)), (text) => {
        const read = readDescriptor('service.xml', text.join(''));
        const places = 'problems' in read ? read.problems.map(({ place }) => place.line ?? 0) : [1];
        expect(places.length).toBeGreaterThan(0);
        expect(Math.min(...places)).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});

function agree(text: string, context: fc.ContextValue): void {
  const complaint = complaintOfSchema(text);
  const problems = problemsWithinSchema(text);
  context.log(`schema: ${complaint ?? 'valid'}; reader: ${problems.map(formatProblem).join('; ')}`);
  expect(complaint === undefined ? 'valid' : 'invalid').toBe(problems.length === 0 ? 'valid' : 'invalid');
}

/** What the reader finds, without the rules that the schema cannot state. */
function problemsWithinSchema(text: string): readonly Problem[] {
  const tree = readTree('service.xml', text);
  return 'problems' in tree ? tree.problems : [...checkVocabulary(tree.root), ...checkKeys(tree.root)];
}

/** One to three changes of the text. */
function mutant(text: string): fc.Arbitrary<string> {
  const change = fc.tuple(fc.nat(mutations.length - 1), fc.nat(), fc.nat());
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) =>
    changes.reduce((mutated, [kind, at, choice]) => {
      const pick = (choices: readonly string[]): string => choices[choice % choices.length] ?? '';
      return mutations[kind]?.(pick, mutated, at) ?? mutated;
    }, text),
  );
}

function replaceNth(text: string, pattern: RegExp, at: number, replace: (found: string) => string): string {
  const matches = [...text.matchAll(pattern)];
  const match = matches[at % Math.max(matches.length, 1)];
  if (match === undefined) return text;
  return text.slice(0, match.index) + replace(match[0]) + text.slice(match.index + match[0].length);
}

function renameElement(element: string, name: string): string {
  return element.replace(/^<\w+/, `<${name}`).replace(/<\/\w+>$/, `</${name}>`);
}
