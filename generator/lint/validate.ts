import { validate, type OutputUnit } from '@cfworker/json-schema';
import { isObject, type JsonObject, type JsonValue } from '../json.js';
import { BudgetError, createBudget } from './budget.js';
import { createDialect, translate, type Use } from './dialect.js';
import type { Subject } from './matching.js';

/** Where a value does not fit its schema. */
export interface Misfit {
  /** The JSON pointer within the value. */
  readonly pointer: string;
  /** What is wrong with it, as a sentence goes on: `is of the type string, not array`. */
  readonly text: string;
  /** The keyword of the schema that it does not fit. */
  readonly keyword: string;
}

/** Holds values against schemas of one document. `undefined` where a value costs too much to be checked. */
export type Validate = (value: JsonValue, schema: JsonValue, use: Use) => readonly Misfit[] | undefined;

const mostMisfits = 20;
const mostValues = 10_000;

/**
 * Checks values of a document's examples: a validator interprets the schemas, nothing is compiled and nothing fetched. What one example
 * and all of them may cost is bounded.
 */
export function createValidator(document: JsonObject): Validate {
  const budget = createBudget();
  const dialects = new Map((['request', 'response', 'both'] as const).map((use) => [use, createDialect(document, use, budget)]));
  return (value, schema, use) => {
    const dialect = dialects.get(use);
    const content = contentOf(value);
    if (dialect === undefined || content === undefined) return undefined;
    dialect.subject = content;
    budget.startOne();
    try {
      return readErrors(validate(value, translate(dialect, schema), '2020-12', dialect.lookup, false).errors);
    } catch (error) {
      // Schemas that hold themselves at the same place run out of stack before they run out of budget.
      if (error instanceof BudgetError || error instanceof RangeError) return undefined;
      throw error;
    }
  };
}

/** All texts and names of a value; `undefined` where there are too many. */
function contentOf(value: JsonValue): Subject | undefined {
  const [texts, names] = [new Set<string>(), new Set<string>()];
  const pending = [value];
  for (let count = 0; pending.length > 0; count += 1) {
    if (count > mostValues) return undefined;
    const next = pending.pop();
    if (typeof next === 'string') texts.add(next);
    if (Array.isArray(next) && next.length > mostValues) return undefined;
    if (Array.isArray(next)) pending.push(...next);
    if (!isObject(next)) continue;
    for (const [name, member] of Object.entries(next)) {
      names.add(name);
      pending.push(member);
    }
  }
  return { texts, names };
}

/** Keywords that only say that something within did not fit. */
const wrappers = new Set([
  '$ref', 'allOf', 'properties', 'patternProperties', 'additionalProperties', 'unevaluatedProperties', 'prefixItems', 'items', 'additionalItems',
  'unevaluatedItems', 'dependentSchemas', 'if',
]);

/** The errors that say something: the innermost, and of alternatives that none fits. */
function readErrors(errors: readonly OutputUnit[]): Misfit[] {
  const alternatives = errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf').map(({ keywordLocation }) => `${keywordLocation}/`);
  const inner = errors.filter(({ keyword, keywordLocation }) => !wrappers.has(keyword) && !alternatives.some((outer) => keywordLocation.startsWith(outer)));
  return inner.slice(0, mostMisfits).map(({ instanceLocation, keyword, error }) => ({ pointer: decode(instanceLocation), text: wordings(error), keyword }));
}

/** A location is a URI fragment: `#/a%20b`. */
function decode(location: string): string {
  try {
    return decodeURIComponent(location.slice(1));
  } catch {
    return location.slice(1);
  }
}

/** What the validator says of an error, as a sentence goes on. */
const rows: readonly (readonly [RegExp, string])[] = [
  [/^Instance type "(\w+)" is invalid\. Expected "(.*)"\.$/s, 'is of the type $1, not $2'],
  [/^Instance does not have required property (".*")\.$/s, 'lacks $1, which is required'],
  [/^Instance does not match any of \[(.*)\]\.$/s, 'is none of $1'],
  [/^Instance does not match any subschemas\.$/, 'fits none of the alternatives'],
  [/^Instance does not match exactly one subschema \((\d+) matches\)\.$/, 'fits $1 of the alternatives, not one'],
  [/^False boolean schema\.$/, 'is not allowed'],
  [/^String does not match format "(.*)"\.$/s, 'is not of the format $1'],
  [/^\S+ is less than (?:or equal to )?(\S+)\.$/, 'is too small for the limit $1'],
  [/^\S+ is greater than (?:or equal to )?(\S+)\.$/, 'is too great for the limit $1'],
];

function wordings(error: string): string {
  const [, pattern] = /^Instance does not match any of (".*")\.$/s.exec(error) ?? [];
  if (pattern !== undefined) return `is no text of the pattern ${String(JSON.parse(pattern))}`;
  const row = rows.find(([wording]) => wording.test(error));
  return row === undefined ? `does not fit: ${error}` : error.replace(...row).replaceAll('","', '", "').replaceAll(/(?<=not \w+)", "/g, ' or ');
}
