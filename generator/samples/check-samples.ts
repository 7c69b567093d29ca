import { dereference, findOperations, objectAt, type FoundOperation } from '../document.js';
import { quote } from '../ingest/wording.js';
import { findTypographicQuotes, straighten } from '../intake/quotes.js';
import type { Fragment } from '../intake/page.js';
import type { Sample } from '../intake/sample.js';
import { escapePointer, memberAt, setMember, type JsonObject, type JsonValue } from '../json.js';
import { checkClaim } from '../lint/check-example.js';
import { createValidator, type Validate } from '../lint/validate.js';
import type { Place, Warning } from '../problem.js';
import { findBodies } from './bodies.js';
import { readCurl, type CurlCall, type Word } from './curl.js';
import { readLiteral, type Literal } from './literal.js';

/** A sample and what it is held against. */
interface Check {
  readonly sample: Sample;
  /** The code with the quotes of a keyboard; as long as that of the sample. */
  readonly code: string;
  readonly called: string;
  readonly document: JsonObject;
  readonly found: FoundOperation;
  readonly validate: Validate;
}

/**
 * Holds the samples of a page against the fragment of the same page: the operation that a command of cURL calls, the bodies that it and code
 * in JavaScript or Python send, and answers in blocks such as `json 200`. Each contradiction is a warning with its place. Nothing is run.
 */
export function checkSamples(fragment: Fragment, samples: readonly Sample[]): Warning[] {
  const { document, method, path } = fragment;
  const found = findOperations(document).find((operation) => operation.method === method && operation.path === path);
  if (found === undefined) return [];
  const validate = createValidator(document);
  return samples.flatMap((sample) => {
    const code = findTypographicQuotes(sample.code) === undefined ? sample.code : straighten(sample.code);
    return checkSample({ sample, code, called: `the sample ${quote(titleOf(sample))}`, document, found, validate });
  });
}

function checkSample(check: Check): Warning[] {
  const [language = ''] = check.sample.info.toLowerCase().split(/\s/);
  if (/^(?:bash|sh|shell|zsh|curl|console)$/.test(language)) {
    const call = readCurl(check.code);
    return call === undefined ? [] : [...checkCall(check, call), ...checkSent(check, call)];
  }
  const [, status] = /^json\s+([1-5]\d\d)\b/i.exec(check.sample.info) ?? [];
  if (status !== undefined) return checkAnswer(check, status);
  if (!/^(?:js|javascript|jsx|ts|typescript|tsx|node|nodejs|py|python|python3)$/.test(language)) return [];
  return findBodies(check.code).flatMap((body) => checkBody(check, body, (offset) => offset));
}

/** The title of a block without what its page's software adds: `bash cURL`. */
function titleOf({ info }: Sample): string {
  return info.replace(/\s+\S+=\{.*$/, '');
}

function checkCall({ sample, called, found, code }: Check, { method, url }: CurlCall): Warning[] {
  if (method === found.method && (url === undefined || isUrlOf(url, found.path))) return [];
  const place = placeOf(sample, url === undefined ? 0 : Math.max(code.indexOf(url), 0));
  const call = `${method} ${url ?? ''}`.trim();
  return [{ place, found: `${called} calls ${quote(call)}, the page is about ${quote(`${found.method} ${found.path}`)}`, done: 'the fragment is what counts' }];
}

/** Whether the last segments of a URL's path are those of a template. */
function isUrlOf(url: string, path: string): boolean {
  const wanted = path.split('/').slice(1);
  const given = (url.split(/[?#]/, 1)[0] ?? '').replace(/\/$/, '').split('/').slice(-wanted.length);
  return given.length === wanted.length && wanted.every((segment, index) => segment.includes('{') || segment === given[index] || (given[index] ?? '').includes('{'));
}

function checkSent(check: Check, { body, form }: CurlCall): Warning[] {
  if (body === undefined) return form.length === 0 ? [] : checkForm(check, form);
  const placeAt = (offset: number): number => body.offsets[offset] ?? body.offsets.at(-1) ?? 0;
  if (!/^\s*[[{]/.test(body.text)) return [];
  const literal = readLiteral(body.text, 0);
  const invalid = isJson(body.text) ? [] : [{ place: placeOf(check.sample, placeAt(0)), found: `${check.called}, whose body is no JSON`, done: 'what can be read of it is checked' }];
  return [...invalid, ...(literal === undefined ? [] : checkBody(check, literal, placeAt))];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Of the fields of a form the names are what can be told. */
function checkForm(check: Check, form: readonly Word[]): Warning[] {
  const value: JsonObject = {};
  const places = new Map<string, number>();
  for (const { text, offsets } of form) {
    const [name = ''] = text.split('=', 1);
    setMember(value, name, null);
    places.set(`/${escapePointer(name)}`, offsets[0] ?? 0);
  }
  return checkBody(check, { value, places, unknown: new Set(places.keys()), end: 0 }, (offset) => offset);
}

function checkBody(check: Check, body: Literal, offsetAt: (offset: number) => number): Warning[] {
  const content = objectAt(dereference(check.document, check.found.operation['requestBody']) ?? {}, 'content');
  const place = placeOf(check.sample, offsetAt(body.places.get('') ?? 0));
  const [media] = Object.values(content);
  if (media === undefined) return [{ place, found: `${check.called} sends a body, the operation has none`, done: 'the fragment is what counts' }];
  const schema = memberAt(dereference(check.document, media), 'schema');
  return schema === undefined ? [] : checkLiteral(check, body, schema, 'request', offsetAt);
}

function checkAnswer(check: Check, status: string): Warning[] {
  const responses = objectAt(check.found.operation, 'responses');
  const response = responses[status] ?? responses[`${status.charAt(0)}XX`] ?? responses['default'];
  const content = Object.entries(objectAt(dereference(check.document, response) ?? {}, 'content'));
  const media = content.find(([type]) => /json/i.test(type))?.[1];
  const schema = memberAt(dereference(check.document, media), 'schema');
  const literal = readLiteral(check.code, 0);
  return schema === undefined || literal === undefined ? [] : checkLiteral(check, literal, schema, 'response', (offset) => offset);
}

function checkLiteral(check: Check, literal: Literal, schema: JsonValue, use: 'request' | 'response', offsetAt: (offset: number) => number): Warning[] {
  const locate = (pointer: string): Place => {
    for (let nearest = pointer; ; nearest = nearest.slice(0, nearest.lastIndexOf('/'))) {
      const offset = literal.places.get(nearest);
      if (offset !== undefined || nearest === '') return placeOf(check.sample, offsetAt(offset ?? 0));
    }
  };
  const called = `the ${use === 'request' ? 'body of ' : 'answer in '}${check.called}`;
  return checkClaim(check.document, check.validate, { value: literal.value, schema, use, called, locate, unknown: literal.unknown });
}

function placeOf(sample: Sample, offset: number): Place {
  const before = sample.code.slice(0, offset).split('\n');
  return sample.placeAt(before.length, (before.at(-1) ?? '').length + 1);
}
