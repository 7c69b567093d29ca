import * as faxfinder from '../../generated/src/faxfinder/index.js';
import { createFaxFinderSimulator, type FaxFinderSimulatorOptions } from '../../generated/src/faxfinder/simulator/index.js';

/** A simulated appliance, and a client for each of its users. */
export function startAppliance(options: FaxFinderSimulatorOptions = {}) {
  const users = [{ username: 'admin', password: 'admin', isAdmin: true }, { username: 'bob', password: 'bob' }, { username: 'eve', password: 'eve' }];
  const simulator = createFaxFinderSimulator({ users, host: 'dot3', ...options });
  const client = (username: string, password = username) =>
    faxfinder.createFaxFinder({ fetch: simulator.fetch, auth: { basic: { username, password } }, server: { host: 'dot3' }, xml: { strict: true } });
  return { simulator, client, admin: client('admin'), bob: client('bob'), eve: client('eve') };
}
