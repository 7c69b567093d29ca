import { nearest } from '../ingest/nearest.js';
import { quote, shorten } from '../ingest/wording.js';
import { isObject, memberAt, splitPointer, type JsonObject, type JsonValue } from '../json.js';
import type { Place, Warning } from '../problem.js';
import type { Use } from './dialect.js';
import { findUndeclared } from './undeclared.js';
import type { Misfit, Validate } from './validate.js';

/** A value that is said to be one of a schema. */
export interface Claim {
  readonly value: JsonValue;
  readonly schema: JsonValue;
  readonly use: Use;
  /** What messages call it: `the example`, `the body of the sample "cURL"`. */
  readonly called: string;
  readonly locate: (pointer: string) => Place;
  /** Pointers of parts that are not known: what is said of them and what holds them is no finding. */
  readonly unknown?: ReadonlySet<string>;
}

const mostKnown = 12;
/** How much is shown of what the validator says: it holds what the document says. */
const longest = 300;

/** Where a value contradicts its schema: what does not fit, and members that the schema does not have. */
export function checkClaim(document: JsonObject, validate: Validate, claim: Claim): Warning[] {
  const { value, schema, use, called, locate, unknown = new Set() } = claim;
  const misfits = validate(value, schema, use);
  if (misfits === undefined) return [{ place: locate(''), found: `${called}, which costs too much to be checked`, done: 'it is taken as it is' }];
  const isSure = ({ pointer, keyword }: Misfit): boolean => ![...unknown].some((each) => each === pointer || (each.startsWith(`${pointer}/`) && deep.has(keyword)));
  const done = 'the schema is what counts';
  return [
    ...misfits.filter(isSure).map(({ pointer, text }) => ({ place: locate(pointer), found: `${subject(called, pointer)} ${shorten(text, longest)}`, done })),
    ...findUndeclared(document, schema, value).map(({ pointer, name, known }) => {
      const meant = nearest(name, known);
      const listed = known.slice(0, mostKnown).map(quote).join(', ') + (known.length > mostKnown ? ', …' : '');
      const hint = meant === undefined ? '' : `; ${quote(meant)} may be meant`;
      return { place: locate(pointer), found: `${quote(name)} in ${called}, which ${nameOf(schema)} does not have (it has ${listed})${hint}`, done };
    }),
  ];
}

/** Keywords that judge a value by all that is in it. */
const deep = new Set(['anyOf', 'oneOf', 'not', 'const', 'enum', 'uniqueItems', 'contains', 'minContains', 'maxContains']);

function subject(called: string, pointer: string): string {
  return pointer === '' ? called : `${quote(splitPointer(pointer).join('.'))} of ${called}`;
}

/** A schema as a message calls it: by the name of its component. */
function nameOf(schema: JsonValue): string {
  const reference = isObject(schema) ? memberAt(schema, '$ref') : undefined;
  const name = typeof reference === 'string' ? reference.split('/').at(-1) : undefined;
  return name === undefined ? 'the schema' : `the schema ${quote(name)}`;
}
