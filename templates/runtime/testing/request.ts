import type { Operation, ParameterPlace } from '../operation.js';
import { parametersIn } from '../url.js';
import { readBody } from './body.js';
import { typesOf } from './coerce.js';
import { missingCredentials, secretNames, type Credentials } from './credentials.js';
import type { Described, OpenApiDocument } from './document.js';
import { MockError, show, type MockProblem } from './error.js';
import { convertParameter, readParameter, type Pairs } from './parameters.js';
import type { Route } from './router.js';
import type { Check } from './validate.js';

/** What came, taken apart once. */
export interface Incoming {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  /** The media types that are wanted; any where nothing is said. */
  readonly accept: string;
  readonly blob: Blob;
  readonly credentials: Credentials;
}

/** A request as the client was given it. */
export interface DecodedRequest {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
  readonly cookie: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** What a request is held against. */
export interface Contract {
  readonly document: OpenApiDocument;
  readonly described: Described | undefined;
  readonly check: Check;
  /** Credentials that are missing are somebody else's to answer. */
  readonly isAuthorized: boolean;
}

/** The typed request that came. Throws `MockError` with all that is not what the document says. */
export async function readRequest({ row, texts }: Route, incoming: Incoming, contract: Contract): Promise<DecodedRequest> {
  const problems: MockProblem[] = contract.isAuthorized ? [] : missingCredentials(row, incoming.credentials);
  const read = (place: ParameterPlace): Record<string, unknown> => readPlace(row, place, texts, incoming, contract, problems);
  const parameters = { path: read('path'), query: read('query'), header: read('header'), cookie: read('cookie') };
  problems.push(...unknownQuery(row, incoming.url, contract));
  const type = incoming.headers.get('content-type') ?? '';
  const body = await readBody(contract.document, row, contract.described, contract.check, type, incoming.blob);
  if ('problems' in body) problems.push(...body.problems);
  if (problems.length || 'problems' in body) throw new MockError(row, problems);
  return { ...parameters, body: body.value };
}

function readPlace(row: Operation, place: ParameterPlace, texts: Route['texts'], incoming: Incoming, { document, described, check }: Contract, problems: MockProblem[]): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  const pairs = place === 'cookie' ? cookiesOf(incoming.headers) : pairsOf(incoming.url);
  for (const parameter of parametersIn(row, place)) {
    const { name } = parameter;
    const where = `the ${place} parameter ${name}`;
    const schema = described?.parameters.get(`${place} ${name}`);
    const text = place === 'path' ? texts.get(name) : (incoming.headers.get(name) ?? undefined);
    const value = readParameter(document, parameter, schema, { text, pairs, whole: incoming.url.search.slice(1) });
    if (value === undefined) {
      if (parameter.required) problems.push({ place: where, found: 'nothing', expected: 'a value' });
      continue;
    }
    const wrong = check(value, schema, where);
    problems.push(...wrong);
    if (!wrong.length) Object.defineProperty(made, name, { value: convertParameter(document, parameter, schema, value), enumerable: true });
  }
  return made;
}

/** Members of objects and lists have names of their own in a query: where there are such parameters, any name may be theirs. */
function unknownQuery(row: Operation, url: URL, { document, described }: Contract): MockProblem[] {
  const own = parametersIn(row, 'query');
  if (own.some(({ name, whole }) => whole || typesOf(document, described?.parameters.get(`query ${name}`)).has('object'))) return [];
  const known = [...own.map(({ name }) => name), ...secretNames(document, 'query')];
  const unknown = [...new Set(url.searchParams.keys())].filter((name) => !known.includes(name) && !known.includes(name.replace(/\[.*/s, '')));
  return unknown.map((name) => ({ place: 'the query', found: `the parameter ${show(name)}`, expected: known.join(', ') || 'none' }));
}

function pairsOf({ search }: URL): Pairs {
  return splitPairs(search.slice(1).split('&'));
}

function cookiesOf(headers: Headers): Pairs {
  return splitPairs((headers.get('cookie') ?? '').split(/; */));
}

function splitPairs(texts: readonly string[]): Pairs {
  return texts.filter(Boolean).map((text) => {
    const [name = '', ...rest] = text.split('=');
    return [decodeName(name), rest.join('=')] as const;
  });
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name.replace(/\+/g, ' '));
  } catch {
    return name;
  }
}
