import * as oauth from 'oauth4webapi';
import type { AuthorizationCodeFlow } from './oauth2-flow.js';
import type { CredentialRequest } from './options.js';

export type { AuthorizationCodeFlow } from './oauth2-flow.js';

/** What a service has issued. Whoever has it may act for the user: store it like a password. */
export interface Tokens {
  readonly accessToken: string;
  readonly refreshToken?: string | undefined;
  /** When the access token ends, in milliseconds since 1970; `undefined` where the service did not say. */
  readonly expiresAt?: number | undefined;
}

/** Where the caller keeps the tokens of one user. */
export interface TokenStore {
  /** The tokens that were saved last, also by another process. */
  readonly load: () => Tokens | undefined | Promise<Tokens | undefined>;
  /** Waited for before the tokens are used: a service may have made the ones before them worthless. */
  readonly save: (tokens: Tokens) => void | Promise<void>;
}

export interface OAuth2Options {
  /** Such as `oauth2Flow`, which the module of an API exports. */
  readonly flow: AuthorizationCodeFlow;
  readonly clientId: string;
  /** Absent: a client that can keep no secret. */
  readonly clientSecret?: string | undefined;
  /** Where the service sends the user back to, as it is registered there. */
  readonly redirectUri: string;
  readonly store: TokenStore;
  /** Absent: every scope of the flow. */
  readonly scopes?: readonly string[] | undefined;
  /** How long before its end a token is refreshed, in milliseconds. Absent: 60,000. */
  readonly refreshAhead?: number | undefined;
  /** `query` for services that want the parameters of a token request in its URL, where logs may keep them. Absent: `body` (RFC 6749, 4.1.3). */
  readonly parametersIn?: 'body' | 'query' | undefined;
  readonly fetch?: typeof fetch | undefined;
}

/** A user's way to the service's page and back. Keep `state` and `codeVerifier` for the user's session until the user is back. */
export interface Authorization {
  readonly url: string;
  readonly state: string;
  readonly codeVerifier: string;
}

/** The sign-in of one user. */
export interface OAuth2 {
  /** Where to send the user: with a state of its own and a code challenge (RFC 7636, S256). */
  readonly authorize: () => Promise<Authorization>;
  /**
   * Exchanges the code in the URL that the user came back with for tokens, and saves them. Rejects with `OAuth2Error` where the state
   * is another one, the user or the service has refused, or the answer is none.
   */
  readonly exchange: (url: string | URL, authorization: Pick<Authorization, 'state' | 'codeVerifier'>) => Promise<void>;
  /**
   * A credential for `auth`: the access token, refreshed ahead of its end and after the service has refused it, once for all calls that
   * wait for it; `undefined` before the first exchange. Rejects with `OAuth2Error` where a refresh is refused: the user has to sign in again.
   */
  readonly token: (request?: CredentialRequest<string>) => Promise<string | undefined>;
}

/** A sign-in or a refresh that did not succeed. Neither tokens nor secrets nor codes stand in it. */
export class OAuth2Error extends Error {
  override get name(): string {
    return 'OAuth2Error';
  }

  constructor(
    message: string,
    /** The error code of the service, such as `invalid_grant` or `access_denied` (RFC 6749, 4.1.2.1 and 5.2), where it gave one. */
    readonly code?: string,
  ) {
    super(message);
  }
}

/** The sign-in of a user by the authorization code flow. Nothing is sent before a method is called. */
export function createOAuth2(options: OAuth2Options): OAuth2 {
  const { flow, store, clientId, redirectUri, refreshAhead = 60_000 } = options;
  const client: oauth.Client = { client_id: clientId };
  const authenticate = options.clientSecret === undefined ? oauth.None() : authenticateBy(options.clientSecret);
  let refreshing: Promise<Tokens> | undefined;
  let refreshes = 0;

  const request = async (
    url: string,
    what: string,
    send: (server: oauth.AuthorizationServer, settings: oauth.TokenEndpointRequestOptions) => Promise<oauth.TokenEndpointResponse>,
  ): Promise<Tokens> => {
    const endpoint = endpointOf(url);
    const server = { issuer: new URL(flow.tokenUrl).origin, token_endpoint: endpoint };
    const settings = { [oauth.customFetch]: sender(options), [oauth.allowInsecureRequests]: isLoopback(endpoint) };
    try {
      return tokensOf(await send(server, settings));
    } catch (error) {
      throw failure(what, error);
    }
  };

  const refresh = async (tokens: Tokens): Promise<Tokens> => {
    const fresh = await request(flow.refreshUrl ?? flow.tokenUrl, 'the refresh of the token', async (server, settings) => {
      const response = await oauth.refreshTokenGrantRequest(server, client, authenticate, tokens.refreshToken ?? '', settings);
      return oauth.processRefreshTokenResponse(server, client, response);
    });
    const kept = { ...fresh, refreshToken: fresh.refreshToken ?? tokens.refreshToken };
    await store.save(kept);
    return kept;
  };

  return Object.freeze({
    async authorize() {
      const state = oauth.generateRandomState();
      const codeVerifier = oauth.generateRandomCodeVerifier();
      const url = new URL(flow.authorizationUrl);
      const parameters = {
        response_type: 'code',
        client_id: clientId,
        redirect_uri: redirectUri,
        scope: (options.scopes ?? flow.scopes).join(' '),
        state,
        code_challenge: await oauth.calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
      };
      for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
      return { url: url.href, state, codeVerifier };
    },

    async exchange(url: string | URL, { state, codeVerifier }: Pick<Authorization, 'state' | 'codeVerifier'>) {
      const tokens = await request(flow.tokenUrl, 'the sign-in', async (server, settings) => {
        const answer = oauth.validateAuthResponse(server, client, new URL(url), state);
        const response = await oauth.authorizationCodeGrantRequest(server, client, authenticate, answer, redirectUri, codeVerifier, settings);
        return oauth.processAuthorizationCodeResponse(server, client, response);
      });
      await store.save(tokens);
    },

    async token({ rejected }: CredentialRequest<string> = {}) {
      let tokens: Tokens | undefined;
      // What was loaded while a refresh was under way may be worthless by now.
      for (let before = -1; before !== refreshes; ) {
        if (refreshing) return (await refreshing).accessToken;
        before = refreshes;
        tokens = await store.load();
      }
      if (!tokens) return undefined;
      const isOver = tokens.expiresAt !== undefined && tokens.expiresAt - refreshAhead <= Date.now();
      if (tokens.refreshToken === undefined || !(isOver || rejected === tokens.accessToken)) return tokens.accessToken;
      refreshing ??= refresh(tokens).finally(() => {
        refreshing = undefined;
        refreshes += 1;
      });
      return (await refreshing).accessToken;
    },
  });
}

/**
 * HTTP Basic with both values form-encoded (RFC 6749, 2.3.1), where `-`, `.` and `_` stay as they are: a service that does not decode
 * them takes such a client id as well.
 */
function authenticateBy(secret: string): oauth.ClientAuth {
  const encode = (text: string): string => new URLSearchParams([['', text]]).toString().slice(1);
  return (_, { client_id }, _body, headers) => headers.set('authorization', `Basic ${btoa(`${encode(client_id)}:${encode(secret)}`)}`);
}

function tokensOf({ access_token, refresh_token, expires_in }: oauth.TokenEndpointResponse): Tokens {
  return {
    accessToken: access_token,
    ...(refresh_token !== undefined && { refreshToken: refresh_token }),
    ...(expires_in !== undefined && { expiresAt: Date.now() + expires_in * 1000 }),
  };
}

/** An address without parameters that stand for those of a request: some documents give it with them. */
function endpointOf(text: string): string {
  const url = new URL(text);
  for (const name of ['grant_type', 'refresh_token', 'code', 'client_id', 'redirect_uri']) url.searchParams.delete(name);
  return url.href;
}

/** Without TLS only this machine is spoken to (RFC 8252, 8.3). */
function isLoopback(url: string): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])$/.test(new URL(url).hostname);
}

function sender({ fetch: send = fetch, parametersIn }: OAuth2Options): (url: string, init: oauth.CustomFetchOptions<'POST', URLSearchParams>) => Promise<Response> {
  return (url, init) => {
    if (parametersIn !== 'query') return send(url, init);
    const moved = new URL(url);
    for (const [name, value] of init.body) moved.searchParams.set(name, value);
    return send(moved.href, { ...init, body: '' });
  };
}

/** What the library throws may hold the whole answer, tokens among it: only its words go on. */
function failure(what: string, error: unknown): OAuth2Error {
  const isRefusal = error instanceof oauth.ResponseBodyError || error instanceof oauth.AuthorizationResponseError;
  const code = isRefusal ? clean(error.error, 60) : undefined;
  const words = isRefusal ? [code, clean(error.error_description ?? '', 200)].filter(Boolean).join(': ') : clean(error instanceof Error ? error.message : '', 200);
  return new OAuth2Error(`${what} failed: ${words}`, code);
}

function clean(text: string, length: number): string {
  return text.replace(/\p{Cc}+/gu, ' ').slice(0, length).trim();
}
