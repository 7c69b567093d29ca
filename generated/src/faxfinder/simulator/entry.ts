import type { components } from '../index.js';
import { timeText, urlOf, type Entry, type State } from './state.js';

/** An entry as the appliance tells it. Firmware 3.5.2 percent-encodes the slash between its keys. */
export function showEntry(state: State, entry: Entry): components['schemas']['FaxEntry'] {
  const { faxKey, entryKey, request, recipient } = entry;
  const slash = state.options.firmware === '3.0.4' ? '/' : '%2F';
  const isCovered = request.cover_page !== undefined && request.cover_page.enabled !== false;
  return {
    fax_entry_url: urlOf(state, `ofax/${faxKey}${slash}${entryKey}`),
    fax_url: urlOf(state, `ofax/${faxKey}`),
    state: entry.state,
    schedule_message: entry.message,
    created: timeText(entry.created),
    stime: timeText(entry.time),
    try_number: entry.tries,
    agent: 'FFWS',
    preview: urlOf(state, `data/preview/${faxKey}-${entryKey}.pdf`),
    cover_page: {
      url: isCovered ? (request.cover_page?.url ?? urlOf(state, 'data/cover_pages/default.pdf')) : '',
      enabled: isCovered,
      subject: request.cover_page?.subject ?? '',
      comments: request.cover_page?.comments ?? '',
    },
    sender: { username: entry.owner, ...SENDER, ...request.sender },
    recipient: { name: '', organization: '', phone_number: '', ...recipient },
    // Where the request has none the defaults are not established.
    max_tries: request.max_tries ?? 3,
    priority: request.priority ?? 3,
    try_interval: request.try_interval ?? 30,
    receipt: request.receipt ?? 'never',
    receipt_attachment: request.receipt_attachment ?? 'none',
    pages: entry.pages,
    approver: entry.approver,
    approval_time: entry.approved ? timeText(entry.approved) : '',
  };
}

const SENDER = { name: '', organization: '', phone_number: '', fax_number: '', email_address: '' };
