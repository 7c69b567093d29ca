// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import type { Api } from '../runtime/api.js';
import type { ClientOptions, Credential } from '../runtime/options.js';
import { putQueryKey } from '../runtime/security/key.js';
import { createTransportFor } from '../runtime/transport.js';
import type { Transport } from '../runtime/transport.js';

const api: Api = {
  name: 'demo',
  server: { url: 'https://api.example.invalid/\';process.exit(3);\'' },
  security: { 'k\'; process.exit(10)': { put: putQueryKey, name: 'h\'; process.exit(15); \'' } },
};

/** The credentials of Demo: for each security scheme a value, or a function that yields one. */
export interface DemoAuth {
  /**
   * *\/
   *
   * The key, sent as the query parameter `h'; process.exit(15); '`.
   */
  'k\'; process.exit(10)'?: Credential<string> | undefined;
}

/** How a client of Demo is set up. */
export type DemoOptions = Omit<ClientOptions<DemoAuth>, 'server' | 'xml'>;

/**
 * What sends requests to Demo, without any operation: pass it to the functions to bundle only those you call.
 *
 * @example
 * ```ts
 * const transport = createTransport({ auth: { 'k\'; process.exit(10)': process.env.DEMO_K_PROCESS_EXIT_10_ } });
 * const result = await xProcessExit6(transport);
 * ```
 */
export function createTransport(options: DemoOptions = {}): Transport {
  return createTransportFor(api, options);
}
