import * as faxfinder from '../../../generated/src/faxfinder/index.js';
import { row, type Row } from './row.js';

/** The operations on the state of the appliance and of what comes in and goes out. */
export const statusRows: readonly Row[] = [
  row(faxfinder.getStatus, (fax) => fax.status.get, {}, 'GET /ffws/v1/status'),
  row(faxfinder.getStatusModem, (fax) => fax.status.getModem, {}, 'GET /ffws/v1/status/MODEM'),
  row(faxfinder.getStatusChannel, (fax) => fax.status.getChannel, {}, 'GET /ffws/v1/status/CHANNEL'),
  row(faxfinder.getStatusSystem, (fax) => fax.status.getSystem, {}, 'GET /ffws/v1/status/SYSTEM'),
  row(faxfinder.getStatusPrinter, (fax) => fax.status.getPrinter, {}, 'GET /ffws/v1/status/PRINTER'),
  row(faxfinder.getStatusShare, (fax) => fax.status.getShare, {}, 'GET /ffws/v1/status/SHARE'),
  row(faxfinder.listModemStatus, (fax) => fax.modems.list, {}, 'GET /ffws/v1/modem_status'),
  row(faxfinder.getModemStatus, (fax) => fax.modems.get, { path: { modem: 24 } }, 'GET /ffws/v1/modem_status/24'),
  row(faxfinder.listChannelStatus, (fax) => fax.channels.list, {}, 'GET /ffws/v1/channel_status'),
  row(faxfinder.getChannelStatus, (fax) => fax.channels.get, { path: { channel: 0 } }, 'GET /ffws/v1/channel_status/0'),
  row(faxfinder.listInboundFaxes, (fax) => fax.inbound.list, {}, 'GET /ffws/v1/inbound_status'),
  row(
    faxfinder.listOutboundFaxes,
    (fax) => fax.outbound.list,
    { query: { class: 'pending', pending_limit: 100, sending_limit: 1 } },
    'GET /ffws/v1/outbound_status?class=pending&pending_limit=100&sending_limit=1',
  ),
];
