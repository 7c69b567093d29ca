import { dereference, objectAt, textAt, type FoundOperation } from '../document.js';
import type { JsonObject } from '../json.js';
import type { AnswerModel, BodyTypeModel, OutcomeModel, OutcomeValue, StatusFamily, StatusesModel } from '../service.js';
import { describeContent } from './content.js';
import { describeHeaders } from './headers.js';
import type { Tables } from './tables.js';

const families: readonly { readonly range: string; readonly digit: number; readonly family: StatusFamily }[] = [
  { range: '2XX', digit: 2, family: 'SuccessStatus' },
  { range: '3XX', digit: 3, family: 'RedirectStatus' },
  { range: '4XX', digit: 4, family: 'ClientErrorStatus' },
  { range: '5XX', digit: 5, family: 'ServerErrorStatus' },
];

/** The documented answers of an operation (OpenAPI 3.1.0, Responses Object): explicit statuses first, then ranges, then `default`. */
export function describeAnswers(document: JsonObject, { method, operation }: FoundOperation, tables: Tables): AnswerModel[] {
  return Object.entries(objectAt(operation, 'responses'))
    .flatMap(([key, value]) => {
      const response = dereference(document, value);
      if (response === undefined || !/^([2-5]\d\d|[2-5]XX|default)$/.test(key)) return [];
      const meaning = textAt(response, 'description') ?? '';
      // Some answers have no body, whatever the document says (RFC 9110, 6.4.1).
      const isEmpty = method === 'head' || /^(204|205|304)$/.test(key);
      const content = isEmpty ? [] : describeContent(document, response, tables, 'answer');
      return [{ key, meaning, content, headers: describeHeaders(document, response, tables.conversions) }];
    })
    .sort((left, right) => rank(left.key) - rank(right.key));
}

/**
 * The members of an operation's result. Together they cover every registered status once: the documented ones, then
 * what is left of the successes and of the failures.
 */
export function describeOutcomes(answers: readonly AnswerModel[]): OutcomeModel[] {
  const explicit = answers.filter(({ key }) => isStatus(key));
  const listed = explicit.map((answer) => ({
    ok: isSuccess(answer.key),
    statuses: { kind: 'listed' as const, statuses: [Number(answer.key)] },
    value: valueOf(answer, isSuccess(answer.key)),
    headers: headersOf(answer),
  }));
  const ranged = families.flatMap(({ range, digit, family }) => {
    const answer = answers.find(({ key }) => key === range);
    if (answer === undefined) return [];
    return [{ ok: digit === 2, statuses: rest(family, digit, explicit), value: valueOf(answer, digit === 2), headers: headersOf(answer) }];
  });
  return [...listed, ...ranged, ...describeRest(answers, explicit)];
}

/** The bodies of all successes, each once. */
export function describeData(outcomes: readonly OutcomeModel[]): OutcomeValue[] {
  const values = outcomes.filter(({ ok }) => ok).map(({ value }) => value);
  const known = values.filter(({ kind }) => kind !== 'unknown');
  const unique = new Map((known.length > 0 ? known : values).map((value) => [JSON.stringify(value), value]));
  return [...unique.values()];
}

function describeRest(answers: readonly AnswerModel[], explicit: readonly AnswerModel[]): OutcomeModel[] {
  const standard = answers.find(({ key }) => key === 'default');
  const open = families.filter(({ range }) => !answers.some(({ key }) => key === range));
  const success = open
    .filter(({ digit }) => digit === 2)
    .map(({ family, digit }) => ({
      ok: true,
      statuses: rest(family, digit, explicit),
      value: undocumentedSuccess(answers, standard),
      headers: undocumentedHeaders(answers, standard),
    }));
  const failing = open.filter(({ digit }) => digit !== 2);
  const value: OutcomeValue = standard === undefined ? { kind: 'unknown' } : valueOf(standard, false);
  const headers = standard === undefined ? undefined : headersOf(standard);
  // With no range documented the three families of failures are one.
  const failure =
    failing.length === 3
      ? [{ ok: false, statuses: failures(explicit), value, headers }]
      : failing.map(({ family, digit }) => ({ ok: false, statuses: rest(family, digit, explicit), value, headers }));
  return [...success, ...failure];
}

/** An undocumented 2xx is read like the documented successes; `default` is one only where there is no other. */
function undocumentedSuccess(answers: readonly AnswerModel[], standard: AnswerModel | undefined): OutcomeValue {
  const successes = answers.filter(({ key }) => isSuccess(key));
  const sources = successes.length > 0 ? successes : standard === undefined ? [] : [standard];
  const bodies = sources.flatMap((answer) => bodiesOf(answer, true));
  if (sources.length === 0) return { kind: 'unknown' };
  return bodies.length === 0 ? { kind: 'none' } : { kind: 'content', bodies };
}

/** The runtime takes the same answer: the first success that has headers, `default` only where there is no success. */
function undocumentedHeaders(answers: readonly AnswerModel[], standard: AnswerModel | undefined): string | undefined {
  const successes = answers.filter(({ key }) => isSuccess(key));
  const sources = successes.length > 0 || standard === undefined ? successes : [standard];
  return sources.find(({ headers }) => headers.length > 0)?.key;
}

function headersOf({ key, headers }: AnswerModel): string | undefined {
  return headers.length === 0 ? undefined : key;
}

function failures(explicit: readonly AnswerModel[]): StatusesModel {
  const except = explicit.filter(({ key }) => !isSuccess(key)).map(({ key }) => Number(key));
  return { kind: 'family', family: 'FailureStatus', except };
}

function rest(family: StatusFamily, digit: number, explicit: readonly AnswerModel[]): StatusesModel {
  const except = explicit.filter(({ key }) => key.startsWith(String(digit))).map(({ key }) => Number(key));
  return { kind: 'family', family, except };
}

/** A success without content has no data. A failure without content may have any body all the same: it says why. */
function valueOf(answer: AnswerModel, ok: boolean): OutcomeValue {
  const bodies = bodiesOf(answer, ok);
  if (bodies.length > 0) return { kind: 'content', bodies };
  return { kind: ok ? 'none' : 'unknown' };
}

/** A failure is read whole, also where a success is a stream. */
function bodiesOf({ key, content }: AnswerModel, ok: boolean): BodyTypeModel[] {
  return content.map(({ type, item }) => ({ key, mediaType: type, stream: ok && item !== undefined }));
}

function isStatus(key: string): boolean {
  return /^\d{3}$/.test(key);
}

function isSuccess(key: string): boolean {
  return key.startsWith('2');
}

function rank(key: string): number {
  if (isStatus(key)) return Number(key);
  return key === 'default' ? 2000 : 1000 + Number(key[0]);
}
