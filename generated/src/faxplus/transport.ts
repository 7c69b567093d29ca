// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import type { Api } from '../runtime/api.js';
import type { ClientOptions, Credential } from '../runtime/options.js';
import { putBearer, putHeaderKey } from '../runtime/security/token.js';
import { createTransportFor } from '../runtime/transport.js';
import type { Transport } from '../runtime/transport.js';

const api: Api = {
  name: 'faxplus',
  server: { url: 'https://restapi.fax.plus/v3' },
  security: {
    personal_access_token: { put: putBearer },
    oauth2: { put: putBearer },
    client_id: { put: putHeaderKey, name: 'x-fax-clientid' },
  },
};

/** The credentials of FaxPlus: for each security scheme a value, or a function that yields one. */
export interface FaxPlusAuth {
  /**
   * A token that a user makes, with a name, an end date and scopes. It begins with `alohi_pat_` and is shown only once. It goes into the header `Authorization`, after `Bearer`.
   *
   * A token (JWT).
   */
  personal_access_token?: Credential<string> | undefined;
  /**
   * Access on behalf of other users, after they have agreed to it. The token goes into the header `Authorization`, after `Bearer`; the client id, which begins with `APIK-`, goes into the header `x-fax-clientid`.
   *
   * An access token of OAuth 2.0.
   *
   * - authorization code: authorization <https://accounts.fax.plus/login?response_type=code&client_id=YOUR_CLIENT_ID&redirect_uri=http://localhost&scope=all>; token <https://accounts.fax.plus/token>; refresh <https://accounts.fax.plus/token?grant_type=refresh_token&refresh_token=YOUR_REFRESH_TOKEN>; scopes `all` (Everything the user may do; nothing finer can be asked for at present.)
   */
  oauth2?: Credential<string> | undefined;
  /**
   * The client id of an OAuth2 application. It accompanies an OAuth2 access token and is not needed with a personal access token.
   *
   * The key, sent as the header `x-fax-clientid`.
   */
  client_id?: Credential<string> | undefined;
}

/** How a client of FaxPlus is set up. */
export type FaxPlusOptions = Omit<ClientOptions<FaxPlusAuth>, 'server' | 'xml'>;

/**
 * What sends requests to FaxPlus, without any operation: pass it to the functions to bundle only those you call.
 *
 * @example
 * ```ts
 * const transport = createTransport({ auth: { personal_access_token: process.env.FAXPLUS_PERSONAL_ACCESS_TOKEN } });
 * const result = await getAccount(transport);
 * ```
 */
export function createTransport(options: FaxPlusOptions = {}): Transport {
  return createTransportFor(api, options);
}
