import type {
  ChannelStatusResponse,
  ContactGroupResponse,
  ContactGroupsResponse,
  ContactResponse,
  ContactsResponse,
  CreatedUserResponse,
  InboundFaxesResponse,
  MessageResponse,
  ModemStatusResponse,
  StatusResponse,
  UserResponse,
} from '../../../generated/src/faxfinder/index.js';
import { entries, entriesXml } from './bodies-faxes.js';

/** A body in the appliance's own style, and what it means. */
export interface Body {
  readonly xml: string;
  readonly value: unknown;
}

/** One body for each kind of success. */
export const bodies = {
  faxEntries: { xml: entriesXml(2), value: entries(2) },

  modified: said('Modified', '', { message: 'Modified' } satisfies MessageResponse),
  deleted: said('Deleted', '', { message: 'Deleted' } satisfies MessageResponse),

  user: said('Success', '<user><user_url>https://dot3/ffws/v1/users/alice</user_url><name>Alice</name><priority></priority></user>', {
    message: 'Success',
    user: { user_url: 'https://dot3/ffws/v1/users/alice', name: 'Alice' },
  } satisfies UserResponse),
  createdUser: said('Created', '<user><username>alice</username><max_attempts>2</max_attempts><interval> 600 </interval></user>', {
    message: 'Created',
    user: { username: 'alice', max_attempts: 2, interval: 600 },
  } satisfies CreatedUserResponse),

  contacts: said(
    'Success',
    '<contact><contact_url>\n https://dot3/ffws/v1/contacts/admin/23\n</contact_url><name>Bob</name><organization/></contact>' +
      '<contact><contact_url>https://dot3/ffws/v1/contacts/admin/24</contact_url><name> C&amp;A </name></contact>',
    {
      message: 'Success',
      contact: [
        { contact_url: 'https://dot3/ffws/v1/contacts/admin/23', name: 'Bob', organization: '' },
        { contact_url: 'https://dot3/ffws/v1/contacts/admin/24', name: ' C&A ' },
      ],
    } satisfies ContactsResponse,
  ),
  createdContact: said(
    'Created',
    '<contact><contact_url>https://dot3/ffws/v1/contacts/admin/25</contact_url><name>Dora</name><fax_number>-218-555-3334</fax_number></contact>',
    {
      message: 'Created',
      contact: { contact_url: 'https://dot3/ffws/v1/contacts/admin/25', name: 'Dora', fax_number: '-218-555-3334' },
    } satisfies ContactResponse,
  ),

  contactGroups: said(
    'Success',
    '<contact_group><contact_group_url>https://dot3/ffws/v1/contact_groups/admin/6</contact_group_url><name>Suppliers</name>' +
      '<description></description><contact>https://dot3/ffws/v1/contacts/admin/23</contact></contact_group>',
    {
      message: 'Success',
      contact_group: [
        {
          contact_group_url: 'https://dot3/ffws/v1/contact_groups/admin/6',
          name: 'Suppliers',
          description: '',
          contact: ['https://dot3/ffws/v1/contacts/admin/23'],
        },
      ],
    } satisfies ContactGroupsResponse,
  ),
  createdContactGroup: said(
    'Created',
    '<contact_group><contact_group_url>https://dot3/ffws/v1/contact_groups/admin/14</contact_group_url><name>New</name></contact_group>',
    {
      message: 'Created',
      contact_group: { contact_group_url: 'https://dot3/ffws/v1/contact_groups/admin/14', name: 'New', contact: [] },
    } satisfies ContactGroupResponse,
  ),

  status: said(
    'Success',
    '<status><modem><number_inbound></number_inbound><number_outbound>1</number_outbound><number_idle>0</number_idle></modem>' +
      '<system><uptime></uptime><current_time>2009-01-30 04:43:26</current_time></system>' +
      '<printer><name>Front desk</name><status>idle</status><jobs>0</jobs></printer>' +
      '<network_share><share></share><status></status></network_share></status>',
    {
      message: 'Success',
      status: {
        modem: { number_outbound: 1, number_idle: 0 },
        system: { uptime: '', current_time: '2009-01-30 04:43:26' },
        printer: [{ name: 'Front desk', status: 'idle', jobs: '0' }],
        network_share: [{ share: '', status: '' }],
      },
    } satisfies StatusResponse,
  ),
  channels: said(
    'Success',
    '<channel_status><channel_number>1</channel_number><state>Waiting for Ring</state><pages_sent_recd></pages_sent_recd></channel_status>',
    { message: 'Success', channel_status: [{ channel_number: 1, state: 'Waiting for Ring' }] } satisfies ChannelStatusResponse,
  ),
  modems: said(
    'Success',
    '<modem_status><modem_number>1</modem_number><state>Waiting For Ring</state><page>0</page><baud_rate></baud_rate>' +
      '<elasped_time></elasped_time></modem_status>',
    {
      message: 'Success',
      modem_status: [{ modem_number: 1, state: 'Waiting For Ring', page: 0, baud_rate: '', elasped_time: '' }],
    } satisfies ModemStatusResponse,
  ),
  inbound: said(
    'Success',
    '<inbound_entry><state>Receiving</state><line_number>1</line_number><recipient>Alice</recipient><current_page></current_page></inbound_entry>',
    {
      message: 'Success',
      inbound_entry: [{ state: 'Receiving', line_number: '1', recipient: 'Alice', current_page: '' }],
    } satisfies InboundFaxesResponse,
  ),
} satisfies Record<string, Body>;

/** A body with so much white space between its parts as the appliance prints, and its empty lines at the end. */
function said(message: string, content: string, value: unknown): Body {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<response>\n\t<message>${message}</message>\n\t${content}\n\n</response>\n\n`;
  return { xml, value };
}
