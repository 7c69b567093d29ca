import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as faxfinder from '../../generated/src/faxfinder/index.js';
import * as faxplus from '../../generated/src/faxplus/index.js';
import { rows as faxFinderRows } from '../wire/faxfinder/rows.js';
import { rows as faxPlusRows } from '../wire/faxplus/rows.js';

/**
 * Everything that a program may print, of every operation and every way to end: results, errors, hooks, the console. Each credential
 * has the same word in it, and nothing that is printed may have that word, nor what HTTP Basic and an encoder make of it.
 */
const word = 'hush';
const login = { username: `${word}-name`, password: `${word} wörd/1` };
const shown = new RegExp([word, btoa(String.fromCharCode(...new TextEncoder().encode(`${login.username}:${login.password}`)))].join('|'), 'i');

/** What `fetch` does. */
const ends: readonly (readonly [how: string, end: () => Promise<Response>])[] = [
  ['a success without content', async () => new Response(null, { status: 204 })],
  ['a page of HTML', async () => new Response('<html>', { headers: { 'content-type': 'text/html' } })],
  ['JSON', async () => Response.json({ error: 'bad_request', description: 'No such thing' }, { status: 404 })],
  ['XML', async () => new Response('<response><message>No such thing</message></response>', { status: 403, headers: { 'content-type': 'text/xml' } })],
  ['a 401', async () => new Response('', { status: 401, headers: { 'www-authenticate': 'Basic realm="fax"', 'x-request-id': 'r1' } })],
  ['a redirect to elsewhere', async () => new Response('', { status: 302, headers: { location: 'https://other.invalid/' } })],
  ['a failure that passes', async () => new Response('busy', { status: 503 })],
  ['a broken connection', () => Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }) }))],
  ['a body that breaks off', async () => new Response(new ReadableStream({ pull: (controller) => controller.error(new TypeError('terminated')) }), { headers: { 'content-type': 'application/json' } })],
  ['no answer', () => new Promise(() => undefined)],
];

/** All that was printed, or could be: each value in every way in which Node and JSON print it, hidden parts too. */
function print(values: readonly unknown[]): string {
  const deep = { depth: Infinity, showHidden: true, getters: true, maxStringLength: Infinity, maxArrayLength: Infinity };
  return values.flatMap((value) => [inspect(value, deep), inspect(value), String(value), JSON.stringify(value)]).join('\n');
}

/** What hooks are told, and what goes to the console meanwhile. */
function listen(): { readonly hooks: faxplus.ClientHooks; readonly heard: unknown[] } {
  const heard: unknown[] = [];
  const hear = (view: unknown): void => void heard.push(view);
  for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const) vi.spyOn(console, name).mockImplementation((...said) => void heard.push(...said));
  return { hooks: { onRequest: hear, onResponse: hear, onRetry: hear, onError: hear }, heard };
}

afterEach(() => void vi.restoreAllMocks());

describe.each(ends)('after %s', (how, end) => {
  const retry = { retries: 1, delay: 0, maxDelay: 0 };
  const timeout = how === 'no answer' ? 5 : 0;
  let sent = '';
  const fetch = (url: string, init: RequestInit): Promise<Response> => ((sent += url + JSON.stringify(init.headers)), end());
  const settle = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);

  it.each<[string, object]>([
    ['a token', { personal_access_token: `${word}-pat` }],
    ['a token that a function yields', { personal_access_token: async () => `${word}-pat` }],
    ['OAuth 2 and a client id', { oauth2: `${word}-oauth`, client_id: `${word}-client` }],
  ])('nothing of Fax.Plus shows %s', async (_, auth) => {
    const { hooks, heard } = listen();
    const options = { baseUrl: 'https://fax.invalid/v3', auth, fetch, hooks, retry, timeout, headers: { 'x-proxy-token': `${word}-proxy` } };
    const [fax, transport] = [faxplus.createFaxPlus(options), faxplus.createTransport(options)];
    const calls = faxPlusRows.flatMap((row) => [row.callMethod(fax), row.callFunction(transport, { headers: { 'x-own': `${word}-own` } })]);
    const values = await Promise.all([...calls, fax.http.GET('/accounts')].map(settle));
    expect(sent).toContain(word);
    expect(shown.exec(print([fax, transport, ...values, ...heard]))).toBeNull();
  });

  it.each(['https', 'http'])('nothing of FaxFinder shows a password over %s', async (scheme) => {
    const { hooks, heard } = listen();
    const options = { baseUrl: `${scheme}://fax.invalid/ffws/v1`, auth: { basic: login }, fetch, hooks, retry, timeout };
    const [fax, transport] = [faxfinder.createFaxFinder(options), faxfinder.createTransport(options)];
    const calls = faxFinderRows.flatMap((row) => [row.callMethod(fax), row.callFunction(transport)]);
    const values = await Promise.all([...calls, fax.http.GET('/ofax')].map(settle));
    expect(sent).toContain('Basic ');
    expect(shown.exec(print([fax, transport, ...values, ...heard]))).toBeNull();
  });
});

describe('a request that cannot be made', () => {
  it.each<[string, object]>([
    ['has a token with a line break', { personal_access_token: `${word}\n` }],
    ['has a token that is an object', { personal_access_token: { token: word } }],
    ['has half the credentials', { oauth2: word }],
    ['asks a function that fails', { personal_access_token: () => Promise.reject(new Error('the vault is closed')) }],
  ])('shows nothing where it %s', async (_, auth) => {
    const { hooks, heard } = listen();
    const fax = faxplus.createFaxPlus({ auth, hooks, fetch: () => Promise.reject(new Error('nothing may be sent')) });
    const error: unknown = await fax.accounts.list().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(faxplus.RequestError);
    expect(shown.exec(print([fax, error, ...heard]))).toBeNull();
  });
});
