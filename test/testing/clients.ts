import * as faxfinder from '../../generated/src/faxfinder/index.js';
import { createFaxFinderSimulator, type FaxFinderSimulatorOptions } from '../../generated/src/faxfinder/simulator/index.js';
import * as faxplus from '../../generated/src/faxplus/index.js';
import { createFaxPlusSimulator, type FaxPlusSimulatorOptions } from '../../generated/src/faxplus/simulator/index.js';

/** A simulated appliance, and a client for each of its users. */
export function startAppliance(options: FaxFinderSimulatorOptions = {}) {
  const users = [{ username: 'admin', password: 'admin', isAdmin: true }, { username: 'bob', password: 'bob' }, { username: 'eve', password: 'eve' }];
  const simulator = createFaxFinderSimulator({ users, host: 'dot3', ...options });
  const client = (username: string, password = username) =>
    faxfinder.createFaxFinder({ fetch: simulator.fetch, auth: { basic: { username, password } }, server: { host: 'dot3' }, xml: { strict: true } });
  return { simulator, client, admin: client('admin'), bob: client('bob'), eve: client('eve') };
}

/** A simulated account, and a client for its admin and its member. */
export function startAccount(options: FaxPlusSimulatorOptions = {}) {
  const simulator = createFaxPlusSimulator(options);
  const client = (personal_access_token: string) => faxplus.createFaxPlus({ fetch: simulator.fetch, auth: { personal_access_token } });
  return { simulator, client, admin: client('alohi_pat_admin'), member: client('alohi_pat_member') };
}
