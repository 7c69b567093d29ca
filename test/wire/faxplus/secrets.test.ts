import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createFaxPlus, createTransport, RequestError, type FaxPlusAuth } from '../../../generated/src/faxplus/index.js';
import type { Answer } from '../../support/recording-server.js';
import { connect, rejectionOf } from './connect.js';

const auth: FaxPlusAuth = { personal_access_token: 'pat-hush', oauth2: 'oauth-hush', client_id: 'client-hush' };
const never = (): Promise<Answer> => new Promise(() => undefined);

/** The lines with a credential in all that a program may print of a value, hidden parts too. */
function leaks(value: unknown): string[] {
  const hidden = inspect(value, { depth: Infinity, showHidden: true, getters: true, maxStringLength: Infinity });
  const printed = [hidden, inspect(value), String(value), JSON.stringify(value)].join('\n');
  return printed.split('\n').filter((line) => line.includes('hush'));
}

describe('no credential is shown', () => {
  it.each([
    ['a client', createFaxPlus({ auth })],
    ['a transport', createTransport({ auth })],
    ['a client with a function for its token', createFaxPlus({ auth: { personal_access_token: () => 'pat-hush' } })],
  ])('by %s', (_, value) => {
    expect(leaks(value)).toEqual([]);
  });

  it.each<[string, Answer | typeof never]>([
    ['ApiError', { status: 404, headers: { 'content-type': 'application/json' }, body: '{"error":"bad_request"}' }],
    ['ApiError', { status: 500, headers: { 'content-type': 'text/html' }, body: '<html>' }],
    ['DecodeError', { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' }],
    ['ConnectionError', { status: 200, headers: { 'content-type': 'application/json' }, body: '{', cut: true }],
    ['ConnectionError', () => Promise.reject(new Error('break'))],
    ['TimeoutError', never],
  ])('by %s', async (name, answer) => {
    const { fax } = await connect(answer, { auth, timeout: name === 'TimeoutError' ? 50 : 0 });
    const error = await rejectionOf(fax.accounts.list());
    expect(error.name).toBe(name);
    expect(leaks(error)).toEqual([]);
  });

  it('by a RequestError about a token that no header can carry', async () => {
    const { fax } = await connect({ status: 200 }, { auth: { personal_access_token: 'pat-hush\n' } });
    const error = await rejectionOf(fax.accounts.list());
    expect(error).toBeInstanceOf(RequestError);
    expect(leaks(error)).toEqual([]);
  });
});

describe('no fax number is logged', () => {
  it.each<[string, Answer | typeof never]>([
    ['ApiError', { status: 500, headers: { 'content-type': 'application/json' }, body: '{"number":"41221234567"}' }],
    ['DecodeError', { status: 200, headers: { 'content-type': 'application/json' }, body: '41221234567"' }],
    ['ConnectionError', () => Promise.reject(new Error('break'))],
    ['TimeoutError', never],
  ])('by %s', async (name, answer) => {
    const { fax } = await connect(answer, { timeout: name === 'TimeoutError' ? 50 : 0 });
    const error = await rejectionOf(fax.numbers.get({ path: { number: '+41221234567' } }));
    expect(error.name).toBe(name);
    expect(`${inspect(error)} ${JSON.stringify(error)}`).not.toContain('41221234567');
  });
});
