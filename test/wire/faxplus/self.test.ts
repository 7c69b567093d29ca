import { describe, expect, it } from 'vitest';
import type { FaxPlus } from '../../../generated/src/faxplus/index.js';
import { connect } from './connect.js';

const file = new Blob(['x']);
const send = { from: 'no_number', to: ['+41221234567'], files: ['/storage/1'] };

/** Every operation whose path has a `user_id`, without one. */
const table: [string, (fax: FaxPlus) => Promise<unknown>][] = [
  ['GET /v3/accounts/self', (fax) => fax.accounts.get()],
  ['PUT /v3/accounts/self', (fax) => fax.accounts.update({ body: {} })],
  ['GET /v3/accounts/self/numbers', (fax) => fax.numbers.list()],
  ['GET /v3/accounts/self/numbers/%2B41221234567', (fax) => fax.numbers.get({ path: { number: '+41221234567' } })],
  ['PUT /v3/accounts/self/numbers/1', (fax) => fax.numbers.assign({ path: { number: '1' }, body: { assigned_to: 'b8' } })],
  ['DELETE /v3/accounts/self/numbers/1', (fax) => fax.numbers.revoke({ path: { number: '1' } })],
  ['GET /v3/accounts/self/faxes', (fax) => fax.faxes.list()],
  ['GET /v3/accounts/self/faxes/f1', (fax) => fax.faxes.get({ path: { fax_id: 'f1' } })],
  ['PUT /v3/accounts/self/faxes/f1', (fax) => fax.faxes.update({ path: { fax_id: 'f1' }, body: { comment: '', is_read: false } })],
  ['DELETE /v3/accounts/self/faxes/f1', (fax) => fax.faxes.delete({ path: { fax_id: 'f1' } })],
  ['POST /v3/accounts/self/files', (fax) => fax.files.upload({ body: { fax_file: file } })],
  ['GET /v3/accounts/self/files/f1', (fax) => fax.files.download({ path: { fax_id: 'f1' } })],
  ['GET /v3/accounts/self/report/f1', (fax) => fax.files.downloadReport({ path: { fax_id: 'f1' } })],
  ['GET /v3/accounts/self/outbox', (fax) => fax.outbox.list()],
  ['POST /v3/accounts/self/outbox', (fax) => fax.outbox.send({ body: send })],
  ['GET /v3/accounts/self/outbox/o1', (fax) => fax.outbox.get({ path: { outbox_fax_id: 'o1' } })],
  ['PUT /v3/accounts/self/outbox/o1', (fax) => fax.outbox.update({ path: { outbox_fax_id: 'o1' }, body: {} })],
  ['DELETE /v3/accounts/self/outbox/o1', (fax) => fax.outbox.delete({ path: { outbox_fax_id: 'o1' } })],
];

describe('a user_id that is left out', () => {
  it.each(table)('is self: %s', async (line, call) => {
    const { fax, requests } = await connect({ status: 403 });
    await expect(call(fax)).rejects.toThrow(': 403');
    expect(requests.map(({ method, path }) => `${method} ${path}`)).toEqual([line]);
  });

  it('is self where it is given as undefined too, and defaults of a query are not sent', async () => {
    const { fax, requests } = await connect({ status: 403 });
    await expect(fax.faxes.list({ path: { user_id: undefined }, query: { limit: undefined } })).rejects.toThrow(': 403');
    expect(requests.map(({ path }) => path)).toEqual(['/v3/accounts/self/faxes']);
  });
});
