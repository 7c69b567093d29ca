// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import type { Api } from '../runtime/operation.js';
import type { BasicCredential, ClientOptions, Credential } from '../runtime/options.js';
import { createTransportFor } from '../runtime/transport.js';
import type { Transport } from '../runtime/transport.js';

const api: Api = {
  name: 'demo',
  server: { url: 'https://api.example.invalid' },
  security: {
    token: { type: 'bearer' },
    oauth: { type: 'bearer' },
    client_id: { type: 'apiKey', in: 'header', name: 'x-client-id' },
    basic: { type: 'basic' },
    key: { type: 'apiKey', in: 'query', name: 'api_key' },
  },
};

/** The credentials of Vault: for each security scheme a value, or a function that yields one. */
export interface VaultAuth {
  /** Made in the settings */
  token?: Credential<string> | undefined;
  oauth?: Credential<string> | undefined;
  client_id?: Credential<string> | undefined;
  basic?: Credential<BasicCredential> | undefined;
  key?: Credential<string> | undefined;
}

/** How a client of Vault is set up. */
export type VaultOptions = Omit<ClientOptions<VaultAuth>, 'server'>;

/** What sends requests to Vault, without any operation: pass it to the functions to bundle only those you call. */
export function createTransport(options: VaultOptions = {}): Transport {
  return createTransportFor(api, options);
}
