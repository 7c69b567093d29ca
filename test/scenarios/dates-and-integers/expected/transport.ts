// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import type { Api } from '../runtime/api.js';
import type { ClientOptions } from '../runtime/options.js';
import { createTransportFor } from '../runtime/transport.js';
import type { Transport } from '../runtime/transport.js';

const api: Api = { name: 'demo', server: { url: 'https://demo.invalid' }, security: {} };

/** The credentials of Demo: for each security scheme a value, or a function that yields one. */
export interface DemoAuth {
}

/** How a client of Demo is set up. */
export type DemoOptions = Omit<ClientOptions<DemoAuth>, 'server'>;

/**
 * What sends requests to Demo, without any operation: pass it to the functions to bundle only those you call.
 *
 * @example
 * ```ts
 * const transport = createTransport();
 * const result = await listEvents(transport);
 * ```
 */
export function createTransport(options: DemoOptions = {}): Transport {
  return createTransportFor(api, options);
}
