import * as faxfinder from '../../../generated/src/faxfinder/index.js';
import { row, type Row } from './row.js';

/**
 * The operations on faxes. The requests are what the descriptor makes of the inputs: a parameter is percent-encoded, so that it stays
 * in its segment or pair; elements stand in the descriptor's order, whatever the order of the properties; text is escaped.
 */
export const faxRows: readonly Row[] = [
  row(
    faxfinder.scheduleFax,
    (fax) => fax.faxes.schedule,
    {
      body: {
        schedule_all_at: '2008-08-07T20:30:00',
        receipt_attachment: 'none',
        receipt: 'failure',
        try_interval: 30,
        priority: 3,
        max_tries: 3,
        attachment: [
          {
            content: new TextEncoder().encode('test'),
            content_transfer_encoding: 'base64',
            content_type: 'text/plain',
            name: 'a<b>.txt',
            location: 'inline',
          },
          { location: 'external', name: 'b.pdf', content_type: 'application/pdf', url: 'https://files.invalid/b.pdf?a=1&b=2' },
        ],
        recipient: [{ fax_number: '-218-555-3334' }, { phone_number: '', fax_number: '218-555-3335', organization: 'Größe & Söhne', name: 'Bob' }],
        sender: {
          email_address: 'alice@example.com',
          fax_number: '555-123-4568',
          phone_number: '555-123-4567',
          organization: 'Example Ltd.',
          name: 'Alice',
        },
        cover_page: { comments: 'if a < b && b > c', subject: '"Offer"', enabled: true, url: 'https://dot3/ffws/v1/data/cover_pages/default.pdf' },
      },
    },
    'POST /ffws/v1/ofax',
    '<schedule_fax>' +
      '<cover_page><url>https://dot3/ffws/v1/data/cover_pages/default.pdf</url><enabled>true</enabled><subject>"Offer"</subject>' +
      '<comments>if a &lt; b &amp;&amp; b &gt; c</comments></cover_page>' +
      '<sender><name>Alice</name><organization>Example Ltd.</organization><phone_number>555-123-4567</phone_number>' +
      '<fax_number>555-123-4568</fax_number><email_address>alice@example.com</email_address></sender>' +
      '<recipient><fax_number>-218-555-3334</fax_number></recipient>' +
      '<recipient><name>Bob</name><organization>Größe &amp; Söhne</organization><fax_number>218-555-3335</fax_number>' +
      '<phone_number></phone_number></recipient>' +
      '<attachment><location>inline</location><name>a&lt;b&gt;.txt</name><content_type>text/plain</content_type>' +
      '<content_transfer_encoding>base64</content_transfer_encoding><content>dGVzdA==</content></attachment>' +
      '<attachment><location>external</location><name>b.pdf</name><content_type>application/pdf</content_type>' +
      '<url>https://files.invalid/b.pdf?a=1&amp;b=2</url></attachment>' +
      '<max_tries>3</max_tries><priority>3</priority><try_interval>30</try_interval><receipt>failure</receipt>' +
      '<receipt_attachment>none</receipt_attachment><schedule_all_at>2008-08-07T20:30:00</schedule_all_at>' +
      '</schedule_fax>',
  ),
  row(
    faxfinder.listFaxEntries,
    (fax) => fax.faxes.list,
    { query: { include_modem_info: false, class: 'complete', complete_limit: 25, all_users: true } },
    'GET /ffws/v1/ofax?all_users=true&complete_limit=25&class=complete&include_modem_info=false',
  ),
  row(
    faxfinder.getFaxEntries,
    (fax) => fax.faxes.get,
    { path: { fax_key: '0000001B' }, query: { class: 'sending', all_users: undefined } },
    'GET /ffws/v1/ofax/0000001B?class=sending',
  ),
  row(
    faxfinder.getFaxEntry,
    (fax) => fax.faxes.getEntry,
    { path: { entry_key: '0000', fax_key: '0000001B' }, query: { include_modem_info: true } },
    'GET /ffws/v1/ofax/0000001B/0000?include_modem_info=true',
  ),
  row(faxfinder.abortFax, (fax) => fax.faxes.abort, { path: { fax_key: '00000D07' } }, 'DELETE /ffws/v1/ofax/00000D07'),
  row(
    faxfinder.abortFaxEntry,
    (fax) => fax.faxes.abortEntry,
    { path: { fax_key: '00000D07', entry_key: '000A' } },
    'DELETE /ffws/v1/ofax/00000D07/000A',
  ),
  row(
    faxfinder.rescheduleFaxEntry,
    (fax) => fax.faxes.rescheduleEntry,
    { path: { fax_key: '0000001B', entry_key: '0000' }, query: { at: '2008-08-09T22:30:00' } },
    'PUT /ffws/v1/ofax/0000001B/0000?at=2008-08-09T22%3A30%3A00',
  ),
];
