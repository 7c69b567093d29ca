import * as faxplus from '../../../generated/src/faxplus/index.js';
import { row, type Row } from './row.js';

/**
 * All operations of the document, in its order. Each request is what OpenAPI 3.0.1 makes of the input: a path parameter is
 * `simple` (percent-encoded, so that it stays in its segment), a query parameter `form`, exploded, in the document's order.
 */
export const rows: readonly Row[] = [
  row(faxplus.listAccounts, (fax) => fax.accounts.list, {}, 'GET /v3/accounts'),
  row(faxplus.getAccount, (fax) => fax.accounts.get, { path: { user_id: '7724157c' } }, 'GET /v3/accounts/7724157c'),
  row(
    faxplus.updateAccount,
    (fax) => fax.accounts.update,
    { path: { user_id: 'a/b' }, body: { name: 'Zoë', settings: { options: { on: true }, send_fax: { retry: { count: 0 } } } } },
    'PUT /v3/accounts/a%2Fb',
    '{"name":"Zoë","settings":{"options":{"on":true},"send_fax":{"retry":{"count":0}}}}',
  ),
  row(
    faxplus.getMemberDetails,
    (fax) => fax.accounts.getMemberDetails,
    { path: { member_user_id: 'mél ?#' } },
    'GET /v3/accounts/self/member-details/m%C3%A9l%20%3F%23',
  ),
  row(
    faxplus.updateMemberDetails,
    (fax) => fax.accounts.updateMemberDetails,
    { path: { member_user_id: '100%' }, body: { quota: 0, role: 'Sales' } },
    'PUT /v3/accounts/self/member-details/100%25',
    '{"quota":0,"role":"Sales"}',
  ),
  row(
    faxplus.inviteMembers,
    (fax) => fax.accounts.invite,
    { body: ['ann@example.com', 'bob@example.com'] },
    'POST /v3/accounts/self/member-invitations',
    '["ann@example.com","bob@example.com"]',
  ),

  row(faxplus.listNumbers, (fax) => fax.numbers.list, { path: { user_id: '7724157c' } }, 'GET /v3/accounts/7724157c/numbers'),
  row(
    faxplus.getNumber,
    (fax) => fax.numbers.get,
    { path: { user_id: '7724157c', number: '+41221234567' } },
    'GET /v3/accounts/7724157c/numbers/%2B41221234567',
  ),
  row(
    faxplus.assignNumber,
    (fax) => fax.numbers.assign,
    { path: { user_id: '7724157c', number: '+41221234567' }, body: { assigned_to: 'b8a02d3e' } },
    'PUT /v3/accounts/7724157c/numbers/%2B41221234567',
    '{"assigned_to":"b8a02d3e"}',
  ),
  row(
    faxplus.revokeNumber,
    (fax) => fax.numbers.revoke,
    { path: { user_id: '7724157c', number: '+41221234567' } },
    'DELETE /v3/accounts/7724157c/numbers/%2B41221234567',
  ),

  row(
    faxplus.listFaxes,
    (fax) => fax.faxes.list,
    {
      path: { user_id: '7724157c' },
      query: {
        category: 'inbox',
        after: '2024-01-31 08:00:00',
        before: undefined,
        limit: 10,
        offset: 0,
        order: 'asc',
        sort_by: 'pages',
        status: ['success', 'failed user&busy'],
        is_read: false,
        min_pages: 1,
        max_pages: 20,
        from_number: '+41221234567',
        to_number: 'a=b',
        in_progress: true,
      },
    },
    'GET /v3/accounts/7724157c/faxes?category=inbox&after=2024-01-31%2008%3A00%3A00&limit=10&offset=0&order=asc&sort_by=pages' +
      '&status=success&status=failed%20user%26busy&is_read=false&min_pages=1&max_pages=20&from_number=%2B41221234567' +
      '&to_number=a%3Db&in_progress=true',
  ),
  row(
    faxplus.getFax,
    (fax) => fax.faxes.get,
    { path: { user_id: '7724157c', fax_id: 'f/1' } },
    'GET /v3/accounts/7724157c/faxes/f%2F1',
  ),
  row(
    faxplus.updateFax,
    (fax) => fax.faxes.update,
    { path: { user_id: '7724157c', fax_id: 'f;1' }, body: { comment: 'a "quote"\n\u2028', is_read: true } },
    'PUT /v3/accounts/7724157c/faxes/f%3B1',
    '{"comment":"a \\"quote\\"\\n\u2028","is_read":true}',
  ),
  row(
    faxplus.deleteFax,
    (fax) => fax.faxes.delete,
    { path: { user_id: '7724157c', fax_id: '../faxes' } },
    'DELETE /v3/accounts/7724157c/faxes/..%2Ffaxes',
  ),

  row(
    faxplus.uploadFile,
    (fax) => fax.files.upload,
    { path: { user_id: '7724157c' }, query: { format: 'pdf' }, body: { fax_file: new File(['x'], 'x.txt') } },
    'POST /v3/accounts/7724157c/files?format=pdf',
  ),
  row(
    faxplus.downloadFile<'blob'>,
    (fax) => fax.files.download,
    { path: { user_id: '7724157c', fax_id: 'f 1' }, query: { format: 'tiff' } },
    'GET /v3/accounts/7724157c/files/f%201?format=tiff',
  ),
  row(
    faxplus.downloadFaxReport<'blob'>,
    (fax) => fax.files.downloadReport,
    { path: { user_id: '7724157c', fax_id: 'f@1' } },
    'GET /v3/accounts/7724157c/report/f%401',
  ),

  row(faxplus.listOutboxFaxes, (fax) => fax.outbox.list, { path: { user_id: '7724157c' } }, 'GET /v3/accounts/7724157c/outbox'),
  row(
    faxplus.sendFax,
    (fax) => fax.outbox.send,
    {
      path: { user_id: '7724157c' },
      body: {
        from: 'no_number',
        to: ['+41221234567', '+12025550123'],
        files: ['/storage/200002'],
        comment: { tags: [], text: '' },
        options: { enhancement: false, retry: { count: 2, delay: 15 } },
        send_time: '2024-01-31 08:00:00 +0000',
        return_ids: true,
        cover_page: { name_to: 'Ann', name_from: 'Bob', subject: 'Offer', flags: ['urgent'] },
        resolution: 'superfine',
      },
    },
    'POST /v3/accounts/7724157c/outbox',
    '{"from":"no_number","to":["+41221234567","+12025550123"],"files":["/storage/200002"],"comment":{"tags":[],"text":""},' +
      '"options":{"enhancement":false,"retry":{"count":2,"delay":15}},"send_time":"2024-01-31 08:00:00 +0000","return_ids":true,' +
      '"cover_page":{"name_to":"Ann","name_from":"Bob","subject":"Offer","flags":["urgent"]},"resolution":"superfine"}',
  ),
  row(
    faxplus.getOutboxFax,
    (fax) => fax.outbox.get,
    { path: { user_id: '7724157c', outbox_fax_id: 'o,1' } },
    'GET /v3/accounts/7724157c/outbox/o%2C1',
  ),
  row(
    faxplus.updateOutboxFax,
    (fax) => fax.outbox.update,
    { path: { user_id: '7724157c', outbox_fax_id: 'o=1' }, body: { comment: 'now' } },
    'PUT /v3/accounts/7724157c/outbox/o%3D1',
    '{"comment":"now"}',
  ),
  row(
    faxplus.deleteOutboxFax,
    (fax) => fax.outbox.delete,
    { path: { user_id: '7724157c', outbox_fax_id: 'o&1' } },
    'DELETE /v3/accounts/7724157c/outbox/o%261',
  ),

  row(faxplus.listWebhooks, (fax) => fax.webhooks.list, { query: { event: 'fax_received' } }, 'GET /v3/hooks?event=fax_received'),
  row(
    faxplus.createWebhook,
    (fax) => fax.webhooks.create,
    { body: { target: 'https://example.com/hook?a=1', event: 'fax_sent', numbers: ['+41221234567'] } },
    'POST /v3/hooks',
    '{"target":"https://example.com/hook?a=1","event":"fax_sent","numbers":["+41221234567"]}',
  ),
  row(faxplus.deleteWebhook, (fax) => fax.webhooks.delete, { path: { hook_id: 'h+1' } }, 'DELETE /v3/hooks/h%2B1'),

  row(faxplus.getBalance, (fax) => fax.shop.getBalance, {}, 'GET /v3/shop/balance'),
  row(faxplus.listShopCountries, (fax) => fax.shop.listCountries, {}, 'GET /v3/shop/numbers/countries'),
  row(
    faxplus.listShopAreas,
    (fax) => fax.shop.listAreas,
    { path: { country_code: 'CH' } },
    'GET /v3/shop/numbers/countries/CH/areas',
  ),
  row(
    faxplus.listShopNumbers,
    (fax) => fax.shop.listNumbers,
    { path: { country_code: 'CH', calling_code: '+41' }, query: { channel: 'fax', contains: '00' } },
    'GET /v3/shop/numbers/countries/CH/areas/%2B41/numbers?channel=fax&contains=00',
  ),
  row(
    faxplus.purchaseNumber,
    (fax) => fax.shop.purchaseNumber,
    { body: { item_id: 'i-1' } },
    'POST /v3/shop/numbers/purchase',
    '{"item_id":"i-1"}',
  ),
];
