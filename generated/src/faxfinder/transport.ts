// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import type { Api } from '../runtime/api.js';
import type { BasicCredential, ClientOptions, Credential } from '../runtime/options.js';
import { putBasic } from '../runtime/security/basic.js';
import { expandServer } from '../runtime/expand-server.js';
import { createTransportFor } from '../runtime/transport.js';
import type { Transport } from '../runtime/transport.js';

const api: Api = {
  name: 'faxfinder',
  server: {
    url: '{scheme}://{host}/ffws/v1',
    variables: { scheme: { default: 'https', enum: ['https', 'http'] }, host: {} },
    expand: expandServer,
  },
  security: { basic: { put: putBasic } },
};

/** The credentials of FaxFinder: for each security scheme a value, or a function that yields one. */
export interface FaxFinderAuth {
  /** A user of the appliance. Administrators may act for every user, others for themselves. */
  basic?: Credential<BasicCredential> | undefined;
}

/** The variables of the server's URL, `{scheme}://{host}/ffws/v1`. */
export interface FaxFinderServer {
  /**
   * Certificates are often self-signed, so that clients have to trust the appliance's own one.
   *
   * @default https
   */
  scheme?: 'https' | 'http' | undefined;
  /** The appliance's name or address, with a port where it is not the usual one. There is no default: it has to be given. */
  host: string;
}

/** How a client of FaxFinder is set up. */
export type FaxFinderOptions = Omit<ClientOptions<FaxFinderAuth>, 'baseUrl' | 'server'> &
  ({ baseUrl: string; server?: undefined } | { baseUrl?: undefined; server: FaxFinderServer });

/**
 * What sends requests to FaxFinder, without any operation: pass it to the functions to bundle only those you call.
 *
 * @example
 * ```ts
 * const transport = createTransport({
 *   server: { host: '192.0.2.10' },
 *   auth: { basic: { username: 'admin', password: process.env.FAXFINDER_PASSWORD ?? '' } },
 * });
 * const result = await listFaxEntries(transport);
 * ```
 */
export function createTransport(options: FaxFinderOptions): Transport {
  return createTransportFor(api, options);
}
