import { validate, type OutputUnit, type Schema } from '@cfworker/json-schema';
import { memberOf } from '../url.js';
import type { OpenApiDocument } from './document.js';
import { show, type MockProblem } from './error.js';
import { createTranslated, translate, type Translated } from './json-schema.js';

/** What is wrong with a value, as JSON has it, by a schema; `place` is what messages call it, such as `the body`. */
export type Check = (value: unknown, schema: unknown, place: string) => MockProblem[];

/** Holds values against schemas of a document: a library interprets them, nothing is compiled and nothing fetched. */
export function createCheck(document: OpenApiDocument): Check {
  const translated = createTranslated(document);
  return (value, schema, place) => {
    if (schema === undefined) return [];
    const root = translate(translated, schema);
    const { errors } = validate(value, root, '2020-12', translated.lookup, false);
    return innermost(errors).map((unit) => problemOf(unit, value, place, keywordOf(translated, root, unit)));
  };
}

/** Keywords that only say that something within did not fit. */
const WRAPPERS = /^(\$ref|allOf|properties|patternProperties|additionalProperties|unevaluatedProperties|prefixItems|items|unevaluatedItems|dependentSchemas|if)$/;

/** The errors that say something: of alternatives only that none fits. */
function innermost(errors: readonly OutputUnit[]): OutputUnit[] {
  const alternatives = errors.filter(({ keyword }) => /^(any|one)Of$/.test(keyword)).map(({ keywordLocation }) => `${keywordLocation}/`);
  return errors.filter(({ keyword, keywordLocation }) => !WRAPPERS.test(keyword) && !alternatives.some((outer) => keywordLocation.startsWith(outer)));
}

/** What the validator's words mean: what was expected. */
const EXPECTED: readonly (readonly [RegExp, string])[] = [
  [/^Instance type "\w+" is invalid\. Expected "(.*)"\.$/s, 'the type $1'],
  [/^Instance does not have required property "(.*)"\.$/s, 'the property $1'],
  [/^Instance does not match any of \[(.*)\]\.$/s, 'one of $1'],
  [/^Instance does not match any subschemas\.$/, 'what one of the alternatives has'],
  [/^Instance does not match exactly one subschema.*$/s, 'what exactly one of the alternatives has'],
  [/^False boolean schema\.$/, 'no such property'],
  [/^String does not match format "(.*)"\.$/s, 'the format $1'],
  [/^(?:Array has too few items|String is too short) \(.*< (\d+)\)\.$/s, 'a length of $1 or more'],
  [/^(?:Array has too many items|String is too long) \(.*> (\d+)\)\.$/s, 'a length of $1 at most'],
  [/^\S+ is less than (?:or equal to )?(\S+)\.$/, 'a number from $1'],
  [/^\S+ is greater than (?:or equal to )?(\S+)\.$/, 'a number up to $1'],
];

function problemOf({ instanceLocation, keyword, error }: OutputUnit, value: unknown, place: string, limit: unknown): MockProblem {
  const pointer = decodeURIComponent(instanceLocation.slice(1));
  const names = pointer.split('/').slice(1).map(unescape);
  const found = names.reduce<unknown>((each, name) => memberOf(each, name), value);
  const row = EXPECTED.find(([words]) => words.test(error));
  const expected = keyword === 'pattern' ? `a text that matches ${String(limit)}` : row ? error.replace(...row) : `otherwise (${error.replace(/\.$/, '')})`;
  // A password is nothing for a message.
  const isSecret = names.some((name) => /password|secret|token/i.test(name));
  return { place: pointer ? `${place} at ${pointer}` : place, found: isSecret ? 'a value' : show(found), expected };
}

/** The value of the keyword that an error is about. */
function keywordOf({ lookup }: Translated, root: Schema | boolean, { keywordLocation }: OutputUnit): unknown {
  const names = keywordLocation.split('/').slice(1).map((name) => unescape(decodeURIComponent(name)));
  return names.reduce<unknown>((found, name) => {
    const member = memberOf(found, name);
    return name === '$ref' ? lookup[String(member)] : member;
  }, root);
}

function unescape(name: string): string {
  return name.replace(/~1/g, '/').replace(/~0/g, '~');
}
