import { describe, expect, it } from 'vitest';
import { ApiError, listAccounts } from '../../../generated/src/faxplus/index.js';
import type { Answer } from '../../support/recording-server.js';
import { connect, jsonAnswer, rejectionOf } from './connect.js';

const accounts = jsonAnswer(200, { members: [] });
const fax = { body: { from: 'a', to: ['+41221234567'], files: [] } };

/** What a server says that fails a few times first. */
function after(times: number, failure: Answer | (() => Promise<Answer>)): () => Answer | Promise<Answer> {
  return () => (times-- > 0 ? (typeof failure === 'function' ? failure() : failure) : accounts);
}

describe('a call that reads', () => {
  it.each<[string, Answer | (() => Promise<Answer>)]>([
    ['breaks connections', () => Promise.reject(new Error('break'))],
    ['is overloaded', { status: 503, headers: { 'retry-after': '0' } }],
    ['is asked too often', { status: 429, headers: { 'retry-after': '0' } }],
    ['breaks off in the middle of its answer', { ...accounts, cut: true }],
  ])('is answered by a server that %s', async (_, failure) => {
    const { transport, requests } = await connect(after(2, failure));
    const result = await listAccounts(transport);
    expect(result).toMatchObject({ ok: true, data: { members: [] }, response: { attempts: 3 } });
    expect(requests).toHaveLength(3);
  });

  it('tells how often it was tried when it gives up', async () => {
    const { fax: client } = await connect({ status: 503, headers: { 'retry-after': '0' } });
    const error = await rejectionOf(client.accounts.list());
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 503, attempts: 3, message: 'faxplus accounts.list: 503 Service Unavailable' });
  });

  it('is repeated by the path client too', async () => {
    const { fax: client, requests } = await connect(after(1, { status: 503 }));
    const { data, response } = await client.http.GET('/accounts');
    expect([data, requests.length]).toEqual([{ members: [] }, 2]);
    expect(response).toMatchObject({ attempts: 2 });
  });
});

describe('a fax that is sent', () => {
  it('once may have arrived where the connection breaks: the error says so', async () => {
    const { fax: client, requests } = await connect(() => Promise.reject(new Error('break')));
    expect(await rejectionOf(client.outbox.send(fax))).toMatchObject({ name: 'ConnectionError', sent: 'unknown', attempts: 1 });
    expect(requests).toHaveLength(1);
  });

  it('again by the will of the caller has the same body', async () => {
    const { fax: client, requests } = await connect(after(1, { status: 503, headers: { 'retry-after': '0' } }));
    await client.outbox.send(fax, { retry: { nonIdempotent: true } });
    expect(requests.map(({ method, path, body }) => `${method} ${path} ${body.toString()}`)).toEqual(
      Array.from({ length: 2 }, () => `POST /v3/accounts/self/outbox ${JSON.stringify(fax.body)}`),
    );
  });
});
