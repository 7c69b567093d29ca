// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import type { ObjectShape, Root } from '../runtime/xml/shape.js';
import { base64 } from '../runtime/xml/bytes.js';

export const coverPageRequestShape: ObjectShape = {
  fields: [
    { name: 'url', shape: 'token' },
    { name: 'enabled', shape: 'boolean' },
    { name: 'subject', shape: 'string' },
    { name: 'comments', shape: 'string' },
  ],
};

export const senderRequestShape: ObjectShape = {
  fields: [
    { name: 'name', shape: 'string' },
    { name: 'organization', shape: 'string' },
    { name: 'phone_number', shape: 'string' },
    { name: 'fax_number', shape: 'string' },
    { name: 'email_address', shape: 'string' },
  ],
};

export const recipientRequestShape: ObjectShape = {
  fields: [
    { name: 'name', shape: 'string' },
    { name: 'organization', shape: 'string' },
    { name: 'fax_number', shape: 'string', required: true },
    { name: 'phone_number', shape: 'string' },
  ],
};

export const attachmentShape: ObjectShape = {
  fields: [
    { name: 'location', shape: 'string', required: true },
    { name: 'name', shape: 'string', required: true },
    { name: 'content_type', shape: 'string', required: true },
    { name: 'content_transfer_encoding', shape: 'string' },
    { name: 'content', shape: base64 },
    { name: 'url', shape: 'token' },
  ],
};

export const scheduleFaxShape: ObjectShape = {
  fields: [
    { name: 'cover_page', shape: () => coverPageRequestShape },
    { name: 'sender', shape: () => senderRequestShape },
    { name: 'recipient', shape: () => recipientRequestShape, list: true, required: true },
    { name: 'attachment', shape: () => attachmentShape, list: true },
    { name: 'max_tries', shape: 'number' },
    { name: 'priority', shape: 'number' },
    { name: 'try_interval', shape: 'number' },
    { name: 'receipt', shape: 'string' },
    { name: 'receipt_attachment', shape: 'string' },
    { name: 'schedule_all_at', shape: 'string' },
  ],
};

export const scheduleFaxRoot: Root = { name: 'schedule_fax', shape: () => scheduleFaxShape };

export const coverPageShape: ObjectShape = {
  fields: [
    { name: 'url', shape: 'token' },
    { name: 'enabled', shape: 'boolean' },
    { name: 'subject', shape: 'string' },
    { name: 'comments', shape: 'string' },
  ],
};

export const senderShape: ObjectShape = {
  fields: [
    { name: 'username', shape: 'string' },
    { name: 'name', shape: 'string' },
    { name: 'organization', shape: 'string' },
    { name: 'phone_number', shape: 'string' },
    { name: 'fax_number', shape: 'string' },
    { name: 'email_address', shape: 'string' },
  ],
};

export const recipientShape: ObjectShape = {
  fields: [
    { name: 'name', shape: 'string' },
    { name: 'organization', shape: 'string' },
    { name: 'fax_number', shape: 'string' },
    { name: 'phone_number', shape: 'string' },
  ],
};

export const faxEntryShape: ObjectShape = {
  fields: [
    { name: 'fax_entry_url', shape: 'token', required: true },
    { name: 'fax_url', shape: 'token', required: true },
    { name: 'state', shape: 'token', required: true },
    { name: 'schedule_message', shape: 'string', required: true },
    { name: 'created', shape: 'string', required: true },
    { name: 'stime', shape: 'string', required: true },
    { name: 'try_number', shape: 'number' },
    { name: 'agent', shape: 'string', required: true },
    { name: 'preview', shape: 'token' },
    { name: 'cover_page', shape: () => coverPageShape, required: true },
    { name: 'sender', shape: () => senderShape, required: true },
    { name: 'recipient', shape: () => recipientShape, required: true },
    { name: 'max_tries', shape: 'number' },
    { name: 'priority', shape: 'number' },
    { name: 'try_interval', shape: 'number' },
    { name: 'receipt', shape: 'string' },
    { name: 'receipt_attachment', shape: 'string' },
    { name: 'pages', shape: 'number' },
    { name: 'approver', shape: 'string' },
    { name: 'approval_time', shape: 'string' },
  ],
};

export const scheduledFaxResponseShape: ObjectShape = {
  fields: [
    { name: 'message', shape: 'string', required: true },
    { name: 'fax_entry', shape: () => faxEntryShape, list: true, required: true },
  ],
};

export const scheduledFaxResponseRoot: Root = { name: 'response', shape: () => scheduledFaxResponseShape };

export const messageResponseShape: ObjectShape = { fields: [{ name: 'message', shape: 'string', required: true }] };

export const messageResponseRoot: Root = { name: 'response', shape: () => messageResponseShape };

export const faxEntriesResponseShape: ObjectShape = {
  fields: [
    { name: 'message', shape: 'string', required: true },
    { name: 'fax_entry', shape: () => faxEntryShape, list: true, required: true },
  ],
};

export const faxEntriesResponseRoot: Root = { name: 'response', shape: () => faxEntriesResponseShape };

export const userShape: ObjectShape = {
  fields: [
    { name: 'user_url', shape: 'token' },
    { name: 'name', shape: 'string' },
    { name: 'username', shape: 'string' },
    { name: 'email_address', shape: 'string' },
    { name: 'phone_number', shape: 'string' },
    { name: 'fax_number', shape: 'string' },
    { name: 'organization', shape: 'string' },
    { name: 'priority', shape: 'number' },
    { name: 'max_attempts', shape: 'number' },
    { name: 'interval', shape: 'number' },
    { name: 'receipt', shape: 'string' },
    { name: 'receipt_attachment', shape: 'string' },
  ],
};

export const userResponseShape: ObjectShape = {
  fields: [
    { name: 'message', shape: 'string', required: true },
    { name: 'user', shape: () => userShape, required: true },
  ],
};

export const userResponseRoot: Root = { name: 'response', shape: () => userResponseShape };

export const userRequestShape: ObjectShape = {
  fields: [
    { name: 'name', shape: 'string' },
    { name: 'username', shape: 'string' },
    { name: 'password', shape: 'string' },
    { name: 'email_address', shape: 'string' },
    { name: 'phone_number', shape: 'string' },
    { name: 'fax_number', shape: 'string' },
    { name: 'organization', shape: 'string' },
    { name: 'priority', shape: 'number' },
    { name: 'max_attempts', shape: 'number' },
    { name: 'interval', shape: 'number' },
    { name: 'receipt', shape: 'string' },
    { name: 'receipt_attachment', shape: 'string' },
  ],
};

export const userRequestRoot: Root = { name: 'user', shape: () => userRequestShape };

export const createdUserResponseShape: ObjectShape = { fields: [{ name: 'message', shape: 'string', required: true }, { name: 'user', shape: () => userShape }] };

export const createdUserResponseRoot: Root = { name: 'response', shape: () => createdUserResponseShape };

export const contactShape: ObjectShape = {
  fields: [
    { name: 'contact_url', shape: 'token', required: true },
    { name: 'name', shape: 'string', required: true },
    { name: 'fax_number', shape: 'string' },
    { name: 'phone_number', shape: 'string' },
    { name: 'organization', shape: 'string' },
  ],
};

export const contactsResponseShape: ObjectShape = {
  fields: [
    { name: 'message', shape: 'string', required: true },
    { name: 'contact', shape: () => contactShape, list: true, required: true },
  ],
};

export const contactsResponseRoot: Root = { name: 'response', shape: () => contactsResponseShape };

export const contactRequestShape: ObjectShape = {
  fields: [
    { name: 'name', shape: 'string', required: true },
    { name: 'fax_number', shape: 'string' },
    { name: 'phone_number', shape: 'string' },
    { name: 'organization', shape: 'string' },
  ],
};

export const contactRequestRoot: Root = { name: 'contact', shape: () => contactRequestShape };

export const contactResponseShape: ObjectShape = {
  fields: [
    { name: 'message', shape: 'string', required: true },
    { name: 'contact', shape: () => contactShape, required: true },
  ],
};

export const contactResponseRoot: Root = { name: 'response', shape: () => contactResponseShape };

export const contactGroupShape: ObjectShape = {
  fields: [
    { name: 'contact_group_url', shape: 'token', required: true },
    { name: 'name', shape: 'string', required: true },
    { name: 'description', shape: 'string' },
    { name: 'contact', shape: 'token', list: true, required: true },
  ],
};

export const contactGroupsResponseShape: ObjectShape = {
  fields: [
    { name: 'message', shape: 'string', required: true },
    { name: 'contact_group', shape: () => contactGroupShape, list: true, required: true },
  ],
};

export const contactGroupsResponseRoot: Root = { name: 'response', shape: () => contactGroupsResponseShape };

export const contactGroupRequestShape: ObjectShape = {
  fields: [
    { name: 'name', shape: 'string', required: true },
    { name: 'description', shape: 'string' },
    { name: 'contact', shape: 'token', list: true },
  ],
};

export const contactGroupRequestRoot: Root = { name: 'contact_group', shape: () => contactGroupRequestShape };

export const contactGroupResponseShape: ObjectShape = {
  fields: [
    { name: 'message', shape: 'string', required: true },
    { name: 'contact_group', shape: () => contactGroupShape, required: true },
  ],
};

export const contactGroupResponseRoot: Root = { name: 'response', shape: () => contactGroupResponseShape };

export const contactGroupUpdateShape: ObjectShape = {
  fields: [
    { name: 'contact_group_url', shape: 'token' },
    { name: 'name', shape: 'string', required: true },
    { name: 'description', shape: 'string' },
    { name: 'contact', shape: 'token', list: true },
  ],
};

export const contactGroupUpdateRoot: Root = { name: 'contact_group', shape: () => contactGroupUpdateShape };

export const lineCountsShape: ObjectShape = {
  fields: [
    { name: 'number_inbound', shape: 'number' },
    { name: 'number_outbound', shape: 'number' },
    { name: 'number_idle', shape: 'number' },
  ],
};

export const systemStatusShape: ObjectShape = {
  fields: [
    { name: 'uptime', shape: 'string' },
    { name: 'current_time', shape: 'string' },
    { name: 'time_server', shape: 'string' },
  ],
};

export const printerStatusShape: ObjectShape = {
  fields: [{ name: 'name', shape: 'string' }, { name: 'status', shape: 'string' }, { name: 'jobs', shape: 'string' }],
};

export const shareStatusShape: ObjectShape = { fields: [{ name: 'share', shape: 'string' }, { name: 'status', shape: 'string' }] };

export const statusShape: ObjectShape = {
  fields: [
    { name: 'modem', shape: () => lineCountsShape },
    { name: 'channel', shape: () => lineCountsShape },
    { name: 'system', shape: () => systemStatusShape },
    { name: 'printer', shape: () => printerStatusShape, list: true, required: true },
    { name: 'network_share', shape: () => shareStatusShape, list: true, required: true },
  ],
};

export const statusResponseShape: ObjectShape = {
  fields: [
    { name: 'message', shape: 'string', required: true },
    { name: 'status', shape: () => statusShape, required: true },
  ],
};

export const statusResponseRoot: Root = { name: 'response', shape: () => statusResponseShape };

export const modemStatusShape: ObjectShape = {
  fields: [
    { name: 'modem_number', shape: 'number' },
    { name: 'state', shape: 'string' },
    { name: 'page', shape: 'number' },
    { name: 'vertical_resolution', shape: 'string' },
    { name: 'baud_rate', shape: 'string' },
    { name: 'width', shape: 'string' },
    { name: 'height', shape: 'string' },
    { name: 'connect_time', shape: 'string' },
    { name: 'elasped_time', shape: 'string' },
    { name: 'fax_number', shape: 'string' },
    { name: 'remote_id', shape: 'string' },
  ],
};

export const modemStatusResponseShape: ObjectShape = {
  fields: [
    { name: 'message', shape: 'string', required: true },
    { name: 'modem_status', shape: () => modemStatusShape, list: true, required: true },
  ],
};

export const modemStatusResponseRoot: Root = { name: 'response', shape: () => modemStatusResponseShape };

export const channelStatusShape: ObjectShape = {
  fields: [
    { name: 'channel_number', shape: 'number' },
    { name: 'state', shape: 'string' },
    { name: 'pages_sent_recd', shape: 'number' },
    { name: 'baud_rate', shape: 'string' },
    { name: 'fax_number', shape: 'string' },
    { name: 'ecm', shape: 'string' },
    { name: 'line_encoding', shape: 'string' },
    { name: 'resolution', shape: 'string' },
    { name: 'remote_id', shape: 'string' },
    { name: 'modulation', shape: 'string' },
  ],
};

export const channelStatusResponseShape: ObjectShape = {
  fields: [
    { name: 'message', shape: 'string', required: true },
    { name: 'channel_status', shape: () => channelStatusShape, list: true, required: true },
  ],
};

export const channelStatusResponseRoot: Root = { name: 'response', shape: () => channelStatusResponseShape };

export const inboundEntryShape: ObjectShape = {
  fields: [
    { name: 'state', shape: 'string' },
    { name: 'start_time', shape: 'string' },
    { name: 'line_number', shape: 'string' },
    { name: 'channel', shape: 'string' },
    { name: 'extension', shape: 'string' },
    { name: 'recipient', shape: 'string' },
    { name: 'remote_id', shape: 'string' },
    { name: 'current_page', shape: 'string' },
    { name: 'pages_recd', shape: 'string' },
  ],
};

export const inboundFaxesResponseShape: ObjectShape = {
  fields: [
    { name: 'message', shape: 'string', required: true },
    { name: 'inbound_entry', shape: () => inboundEntryShape, list: true, required: true },
  ],
};

export const inboundFaxesResponseRoot: Root = { name: 'response', shape: () => inboundFaxesResponseShape };

export const outboundFaxesResponseShape: ObjectShape = {
  fields: [
    { name: 'message', shape: 'string', required: true },
    { name: 'fax_entry', shape: () => faxEntryShape, list: true, required: true },
  ],
};

export const outboundFaxesResponseRoot: Root = { name: 'response', shape: () => outboundFaxesResponseShape };
