import { createHash, randomUUID } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { startServer, type Answer, type Received } from '../support/recording-server.js';

/** How an authorization server of a test behaves. */
export interface Habits {
  /** Seconds that an access token lasts; absent: it does not say. */
  readonly expiresIn?: number;
  /** Refuses every refresh. */
  readonly refusing?: boolean;
  /** Takes the parameters of a token request from its URL alone. */
  readonly inQuery?: boolean;
}

/** An authorization server on the loopback interface, for one client: it holds everything against the standards that it is asked for by. */
export async function startAuthority(habits: Habits = {}) {
  const codes = new Map<string, { challenge: string; redirectUri: string }>();
  const live = { access: '', refresh: '' };
  const issue = (): Answer => {
    live.access = `access-${randomUUID()}`;
    live.refresh = `refresh-${randomUUID()}`;
    const expires = habits.expiresIn === undefined ? {} : { expires_in: habits.expiresIn };
    return json(200, { access_token: live.access, refresh_token: live.refresh, token_type: 'Bearer', ...expires });
  };
  const refuse = (error: string): Answer => json(400, { error, error_description: 'No.' });
  const answer = (request: Received): Answer => {
    const { searchParams } = new URL(request.path, 'http://x');
    const given = habits.inQuery ? searchParams : new URLSearchParams(request.body.toString());
    if (request.headers['authorization'] !== `Basic ${btoa('APIK-1:s3cret')}`) return json(401, { error: 'invalid_client' });
    if (given.get('grant_type') === 'refresh_token') {
      // A refresh token is good for once.
      return habits.refusing || given.get('refresh_token') !== live.refresh ? refuse('invalid_grant') : issue();
    }
    const code = codes.get(given.get('code') ?? '');
    codes.delete(given.get('code') ?? '');
    const challenge = createHash('sha256').update(given.get('code_verifier') ?? '').digest('base64url');
    return code?.challenge === challenge && code.redirectUri === given.get('redirect_uri') ? issue() : refuse('invalid_grant');
  };
  const server = await startServer(answer);
  onTestFinished(server.close);
  return {
    ...server,
    live,
    flow: {
      authorizationUrl: `${server.origin}/login?response_type=code&client_id=YOUR_CLIENT_ID&redirect_uri=http://localhost&scope=all`,
      tokenUrl: `${server.origin}/token`,
      refreshUrl: `${server.origin}/token?grant_type=refresh_token&refresh_token=YOUR_REFRESH_TOKEN`,
      scopes: ['all'],
    },
    /** The user signs in and is sent back. */
    signIn(url: string): string {
      const given = new URL(url).searchParams;
      if (given.get('response_type') !== 'code' || given.get('code_challenge_method') !== 'S256' || given.get('client_id') !== 'APIK-1') throw new Error('no such request');
      const code = randomUUID();
      codes.set(code, { challenge: given.get('code_challenge') ?? '', redirectUri: given.get('redirect_uri') ?? '' });
      return `${given.get('redirect_uri')}?code=${code}&state=${given.get('state')}`;
    },
  };
}

function json(status: number, value: unknown): Answer {
  return { status, headers: { 'content-type': 'application/json', 'cache-control': 'no-store' }, body: JSON.stringify(value) };
}
