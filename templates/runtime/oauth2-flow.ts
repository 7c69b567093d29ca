/** The authorization code flow of a service (OpenAPI 3.1.1, OAuth Flow Object): where it is, and what may be asked for. */
export interface AuthorizationCodeFlow {
  readonly authorizationUrl: string;
  readonly tokenUrl: string;
  /** Absent: tokens are refreshed where they are issued. */
  readonly refreshUrl?: string;
  readonly scopes: readonly string[];
}
