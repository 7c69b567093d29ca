// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import type { AuthorizationCodeFlow } from '../runtime/oauth2-flow.js';

/**
 * Where users of FaxPlus sign in (OAuth 2.0, authorization code).
 *
 * Whether the service takes the parameters of a token request from the body, as the standard has it, or from the URL alone is not confirmed: `parametersIn` chooses. How long tokens last is not known either.
 */
export const oauth2Flow: AuthorizationCodeFlow = {
  authorizationUrl: 'https://accounts.fax.plus/login?response_type=code&client_id=YOUR_CLIENT_ID&redirect_uri=http://localhost&scope=all',
  tokenUrl: 'https://accounts.fax.plus/token',
  refreshUrl: 'https://accounts.fax.plus/token?grant_type=refresh_token&refresh_token=YOUR_REFRESH_TOKEN',
  scopes: ['all'],
};
