// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import type { Api } from '../runtime/api.js';
import type { BasicCredential, ClientOptions, Credential } from '../runtime/options.js';
import { putBasic } from '../runtime/security/basic.js';
import { putCookieKey, putQueryKey } from '../runtime/security/key.js';
import { putBearer, putHeaderKey } from '../runtime/security/token.js';
import { createTransportFor } from '../runtime/transport.js';
import type { Transport } from '../runtime/transport.js';

const api: Api = {
  name: 'demo',
  server: { url: 'https://api.example.invalid' },
  security: {
    token: { put: putBearer },
    oauth: { put: putBearer },
    client_id: { put: putHeaderKey, name: 'x-client-id' },
    basic: { put: putBasic },
    key: { put: putQueryKey, name: 'api_key' },
    session: { put: putCookieKey, name: 'sid' },
    'not an identifier': { put: putQueryKey, name: 'api_key' },
    digest: { put: putHeaderKey, name: 'Authorization' },
    openid: { put: putBearer },
    ['__proto__']: { put: putBearer },
  },
};

/** The credentials of Vault: for each security scheme a value, or a function that yields one. */
export interface VaultAuth {
  /** Made in the settings */
  token?: Credential<string> | undefined;
  /**
   * An access token of OAuth 2.0.
   *
   * - client credentials: token <https://login.example.invalid/token>; scopes `all` (everything)
   */
  oauth?: Credential<string> | undefined;
  /** The key, sent as the header `x-client-id`. */
  client_id?: Credential<string> | undefined;
  basic?: Credential<BasicCredential> | undefined;
  /** The key, sent as the query parameter `api_key`. */
  key?: Credential<string> | undefined;
  /** The key, sent as the cookie `sid`. */
  session?: Credential<string> | undefined;
  /** The key, sent as the query parameter `api_key`. */
  'not an identifier'?: Credential<string> | undefined;
  /** The whole value of the header `Authorization`: `digest` and what follows it. */
  digest?: Credential<string> | undefined;
  /** A token of the OpenID provider that <https://login.example.invalid/.well-known/openid-configuration> describes. */
  openid?: Credential<string> | undefined;
  /**
   * A token (JWT).
   *
   * @deprecated The document marks it so.
   */
  ['__proto__']?: Credential<string> | undefined;
}

/** How a client of Vault is set up. */
export type VaultOptions = Omit<ClientOptions<VaultAuth>, 'server' | 'xml'>;

/**
 * What sends requests to Vault, without any operation: pass it to the functions to bundle only those you call.
 *
 * @example
 * ```ts
 * const transport = createTransport({ auth: { token: process.env.DEMO_TOKEN } });
 * const result = await listSecrets(transport);
 * ```
 */
export function createTransport(options: VaultOptions = {}): Transport {
  return createTransportFor(api, options);
}
