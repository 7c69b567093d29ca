import { describe, expect, it } from 'vitest';
import * as faxfinder from '../../generated/src/faxfinder/index.js';
import * as faxplus from '../../generated/src/faxplus/index.js';
import { createMock } from '../../generated/src/testing.js';

function cloud(retries = 0) {
  const mock = createMock(faxplus);
  const fax = faxplus.createFaxPlus({ fetch: mock.fetch, auth: { personal_access_token: 'secret' }, retry: { retries, delay: 0 } });
  return { mock, fax };
}

function appliance() {
  const mock = createMock(faxfinder);
  const fax = faxfinder.createFaxFinder({ fetch: mock.fetch, auth: { basic: { username: 'admin', password: 'secret' } }, server: { host: 'dot3' }, retry: { retries: 0 } });
  return { mock, fax };
}

describe('calls', () => {
  it('are kept in their order, decoded, without credentials', async () => {
    const { mock, fax } = cloud();
    await fax.contacts.updateGroup({ path: { group_id: '1' }, body: { name: 'A' } });
    await fax.shop.getBalance();
    expect(mock.calls).toMatchObject([
      { operation: 'updateContactGroup', request: { path: { group_id: '1' }, query: {}, body: { name: 'A' } }, status: 200 },
      { operation: 'getBalance', request: { body: undefined }, status: 200 },
    ]);
    expect(mock.calls[0]?.headers).toMatchObject({ authorization: '[redacted]', 'content-type': 'application/json' });
    expect(JSON.stringify(mock.calls)).not.toContain('secret');
    mock.clear();
    expect(mock.calls).toEqual([]);
  });

  it('hide the client id of OAuth 2 too', async () => {
    const mock = createMock(faxplus);
    await faxplus.createFaxPlus({ fetch: mock.fetch, auth: { oauth2: 'token-1', client_id: 'APIK-1' } }).shop.getBalance();
    expect(mock.calls[0]?.headers).toMatchObject({ authorization: '[redacted]', 'x-fax-clientid': '[redacted]' });
  });

  it('of one operation have its types', async () => {
    const { mock, fax } = cloud();
    await fax.webhooks.create({ body: { target: 'https://demo.invalid/', event: 'fax_sent' } });
    const [call] = mock.callsOf('createWebhook');
    expect(call?.request?.body.event).toBe('fax_sent');
  });
});

describe('faults', () => {
  it('are a status with the example of the document, once', async () => {
    const { mock, fax } = cloud();
    mock.inject({ operation: 'updateContactGroup', status: 404 });
    const input = { path: { group_id: '1' }, body: {} };
    await expect(fax.contacts.updateGroup(input)).rejects.toMatchObject({ status: 404, error: { error: 'bad_request' } });
    await expect(fax.contacts.updateGroup(input)).resolves.toBeDefined();
    expect(mock.calls.map(({ status }) => status)).toEqual([404, 200]);
  });

  it('have an error and headers of their own, and end when their times are over', async () => {
    const { mock, fax } = cloud(2);
    mock.inject({ status: 429, error: { error: 'slow_down' }, headers: { 'retry-after': '0' }, times: 2 });
    await fax.shop.getBalance();
    expect(mock.calls.map(({ status }) => status)).toEqual([429, 429, 200]);
  });

  it('wait for their operation', async () => {
    const { mock, fax } = cloud();
    mock.inject({ operation: 'listFaxes', status: 500 });
    await fax.shop.getBalance();
    await expect(fax.faxes.list()).rejects.toMatchObject({ status: 500 });
  });

  it('are written in XML where the operation has it, and come in place of a file', async () => {
    const { mock, fax } = appliance();
    mock.inject({ operation: 'getUser', status: 404, error: { message: 'no such user' } });
    await expect(fax.users.get({ path: { username: 'bob' } })).rejects.toThrow('faxfinder users.get: 404: no such user');
    // The document does not have this status.
    mock.inject({ operation: 'getUser', status: 503, error: { message: 'busy' } });
    await expect(fax.users.get({ path: { username: 'bob' } })).rejects.toThrow('faxfinder users.get: 503: busy');
    mock.inject({ operation: 'getUser', status: 503 });
    await expect(fax.users.get({ path: { username: 'bob' } })).rejects.toMatchObject({ status: 503 });
    const { mock: files, fax: plus } = cloud();
    files.inject({ status: 404, error: { error: 'bad_request', description: 'No such fax.' } });
    await expect(plus.files.download({ path: { fax_id: '1' } })).rejects.toThrow('No such fax.');
  });

  it('break the connection before anything was done, or after', async () => {
    let sent = 0;
    const { mock, fax } = cloud();
    mock.handle({ sendFax: () => ((sent += 1), { status: 201, data: {} }) });
    const send = (): Promise<unknown> => fax.outbox.send({ body: { from: 'no_number', to: ['+12025550123'], files: [] } });
    mock.inject({ reset: 'request' });
    await expect(send()).rejects.toMatchObject({ name: 'ConnectionError', code: 'ECONNRESET', sent: 'unknown' });
    expect(sent).toBe(0);
    mock.inject({ reset: 'answer' });
    await expect(send()).rejects.toMatchObject({ name: 'ConnectionError', code: 'ECONNRESET', sent: 'unknown' });
    expect(sent).toBe(1);
  });

  it('take time, which ends with an abort', async () => {
    const { mock, fax } = cloud();
    mock.inject({ delay: 20 });
    const start = performance.now();
    await fax.shop.getBalance();
    expect(performance.now() - start).toBeGreaterThan(15);
    mock.inject({ delay: 60_000 });
    await expect(fax.shop.getBalance(undefined, { timeout: 10 })).rejects.toMatchObject({ name: 'TimeoutError' });
    mock.inject({ delay: 60_000 });
    await expect(fax.shop.getBalance(undefined, { signal: AbortSignal.timeout(10) })).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('do not outlive a signal that was aborted before', async () => {
    const { mock } = cloud();
    await expect(mock.fetch('https://demo.invalid/v3/shop/balance', { signal: AbortSignal.abort(new Error('gone')) })).rejects.toThrow('gone');
    expect(mock.calls).toEqual([]);
  });
});
