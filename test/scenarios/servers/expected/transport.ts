// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import type { Api } from '../runtime/api.js';
import type { ClientOptions } from '../runtime/options.js';
import { expandServer } from '../runtime/expand-server.js';
import { createTransportFor } from '../runtime/transport.js';
import type { Transport } from '../runtime/transport.js';

const api: Api = {
  name: 'demo',
  server: {
    url: '{scheme}://{host}/ffws/v1',
    variables: { scheme: { default: 'https', enum: ['https', 'http'] }, host: {} },
    expand: expandServer,
  },
  security: {},
};

/** The credentials of Demo: for each security scheme a value, or a function that yields one. */
export interface DemoAuth {
}

/** The variables of the server's URL, `{scheme}://{host}/ffws/v1`. */
export interface DemoServer {
  /**
   * How to talk to it
   *
   * @default https
   */
  scheme?: 'https' | 'http' | undefined;
  /** Its name or address */
  host: string;
  /** @default eu */
  region?: 'eu' | 'us' | undefined;
}

/** How a client of Demo is set up. */
export type DemoOptions = Omit<ClientOptions<DemoAuth>, 'baseUrl' | 'server' | 'xml'> &
  ({ baseUrl: string; server?: undefined } | { baseUrl?: undefined; server: DemoServer });

/**
 * What sends requests to Demo, without any operation: pass it to the functions to bundle only those you call.
 *
 * @example
 * ```ts
 * const transport = createTransport({ server: { host: '192.0.2.10' } });
 * const result = await getStatus(transport);
 * ```
 */
export function createTransport(options: DemoOptions): Transport {
  return createTransportFor(api, options);
}
