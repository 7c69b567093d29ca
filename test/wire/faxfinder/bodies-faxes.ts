import type { FaxEntriesResponse, FaxEntry } from '../../../generated/src/faxfinder/index.js';

/**
 * An entry as firmware 3.5.2 writes it: `%2F` between the keys, empty elements where there is no value (also where a number
 * belongs), a blank in one time and a `T` in the other, a line break before an end tag, elements that no document names.
 */
export const entryXml = `  <fax_entry>
    <fax_entry_url>https://192.0.2.10/ffws/v1/ofax/00000D07%2F0000
    </fax_entry_url>
    <fax_url>https://192.0.2.10/ffws/v1/ofax/00000D07</fax_url>
    <state> preprocessing </state>
    <schedule_message>New fax entry</schedule_message>
    <created>2008-08-01 08:43:29</created>
    <stime>2013-07-16T21:25:17</stime>
    <try_number></try_number>
    <agent>FFWS</agent>
    <preview>https://192.0.2.10/ffws/v1/data/preview/00000D07-0000.pdf</preview>
    <init_time>00:00:07</init_time>
    <cover_page>
      <enabled>false</enabled>
      <url></url>
      <subject>Größe &lt; 5 &amp; more</subject>
      <comments/>
    </cover_page>
    <sender>
      <username>admin</username>
      <name>Alice</name>
      <organization></organization>
      <phone_number>555-123-4567</phone_number>
      <fax_number></fax_number>
      <email_address>alice@example.com</email_address>
    </sender>
    <recipient>
      <name></name>
      <organization></organization>
      <fax_number>-218-555-3334</fax_number>
      <phone_number></phone_number>
    </recipient>
    <max_tries>3</max_tries>
    <priority>3</priority>
    <try_interval>30</try_interval>
    <receipt>never</receipt>
    <receipt_attachment>none</receipt_attachment>
    <pages>0</pages>
    <approver></approver>
    <approval_time></approval_time>
  </fax_entry>
`;

/** What {@link entryXml} means: no number for `try_number`, no member for `init_time`, text for everything that looks like a time. */
export const entry: FaxEntry = {
  fax_entry_url: 'https://192.0.2.10/ffws/v1/ofax/00000D07%2F0000',
  fax_url: 'https://192.0.2.10/ffws/v1/ofax/00000D07',
  state: 'preprocessing',
  schedule_message: 'New fax entry',
  created: '2008-08-01 08:43:29',
  stime: '2013-07-16T21:25:17',
  agent: 'FFWS',
  preview: 'https://192.0.2.10/ffws/v1/data/preview/00000D07-0000.pdf',
  cover_page: { url: '', enabled: false, subject: 'Größe < 5 & more', comments: '' },
  sender: {
    username: 'admin',
    name: 'Alice',
    organization: '',
    phone_number: '555-123-4567',
    fax_number: '',
    email_address: 'alice@example.com',
  },
  recipient: { name: '', organization: '', fax_number: '-218-555-3334', phone_number: '' },
  max_tries: 3,
  priority: 3,
  try_interval: 30,
  receipt: 'never',
  receipt_attachment: 'none',
  pages: 0,
  approver: '',
  approval_time: '',
};

/** An answer with so many entries, each the same, as the appliance prints it. */
export function entriesXml(count: number): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<response>\n  <message>Success</message>\n\n${entryXml.repeat(count)}</response>\n\n\n`;
}

/** What {@link entriesXml} means. */
export function entries(count: number): FaxEntriesResponse {
  return { message: 'Success', fax_entry: Array<FaxEntry>(count).fill(entry) };
}
