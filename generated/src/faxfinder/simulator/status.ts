import type * as api from '../index.js';
import type { MockHandlers } from '../../testing.js';
import { invalid } from './access.js';
import { SECONDS } from './options.js';
import { timeText, type Entry, type State } from './state.js';

/** The state of the appliance. What is asked for on a model that does not have it is not established: here a 400. */
export function statusHandlers(state: State): MockHandlers<typeof api> {
  const { lines = 2, model = 'FF240' } = state.options;
  const hasChannels = model === 'FF240-IP';
  const sending = (): Entry[] => state.entries.filter((entry) => entry.state === 'sending');
  const counts = () => {
    const [inbound, outbound] = [state.inbound.length, sending().length];
    return { number_inbound: inbound, number_outbound: outbound, number_idle: Math.max(0, lines - inbound - outbound) };
  };
  const none = { printer: [], network_share: [] };
  const answer = (part: object) => ({ status: 200 as const, data: { message: 'Success', status: { ...none, ...part } } });
  const counted = (): object => (hasChannels ? { channel: counts() } : { modem: counts() });
  const system = (): object => {
    const now = state.clock.now();
    const seconds = Math.floor((now.getTime() - state.started.getTime()) / 1000);
    // The forms of these times are not established.
    return { system: { uptime: `${seconds}`, current_time: timeText(now), time_server: '' } };
  };
  const wrongModel = invalid('The provided XML is not valid');
  const modems = () => numbered(lines, sending()).map(([number, entry]) => ({ modem_number: number, state: entry ? 'Sending' : 'Waiting For Ring', page: 0, fax_number: entry?.recipient.fax_number ?? '', remote_id: '' }));
  const channels = () => numbered(lines, sending()).map(([number, entry]) => ({ channel_number: number, state: entry ? 'Sending' : 'Waiting for Ring', pages_sent_recd: 0, fax_number: entry?.recipient.fax_number ?? '', remote_id: '' }));

  return {
    getStatus: () => answer({ ...counted(), ...system() }),
    getStatusModem: () => (hasChannels ? wrongModel : answer(counted())),
    getStatusChannel: () => (hasChannels ? answer(counted()) : wrongModel),
    getStatusSystem: () => answer(system()),
    getStatusPrinter: () => answer({}),
    getStatusShare: () => answer({}),
    listModemStatus: () => (hasChannels ? wrongModel : { status: 200, data: { message: 'Success', modem_status: modems() } }),
    getModemStatus({ path }) {
      const found = hasChannels ? [] : modems().filter(({ modem_number }) => modem_number === path.modem);
      return found.length ? { status: 200, data: { message: 'Success', modem_status: found } } : wrongModel;
    },
    listChannelStatus: () => (hasChannels ? { status: 200, data: { message: 'Success', channel_status: channels() } } : wrongModel),
    getChannelStatus({ path }) {
      const found = hasChannels ? channels().filter(({ channel_number }) => channel_number === path.channel) : [];
      return found.length ? { status: 200, data: { message: 'Success', channel_status: found } } : wrongModel;
    },
    listInboundFaxes() {
      const entries = state.inbound.map(({ remote_id, recipient, extension, start }, index) => {
        const page = String(1 + Math.floor((state.clock.now().getTime() - start.getTime()) / 1000 / SECONDS.page));
        const line = String(lines - index);
        const own = hasChannels ? { channel: line, pages_recd: page } : { line_number: line, current_page: page };
        return { state: 'Receiving', start_time: timeText(start), extension, recipient, remote_id, ...own };
      });
      return { status: 200, data: { message: 'Success', inbound_entry: entries } };
    },
  };
}

/** Every line by its number, with what it sends. */
function numbered(lines: number, sending: readonly Entry[]): (readonly [number: number, entry: Entry | undefined])[] {
  return Array.from({ length: lines }, (_, index) => [index + 1, sending[index]] as const);
}
