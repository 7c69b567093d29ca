// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import { parseResourceUrl, resourceUrl } from '../runtime/resource-url.js';
import type { UrlTemplate } from '../runtime/resource-url.js';
import type { Transport } from '../runtime/transport.js';

/** The parameters in the URL of a fax process exit 16. */
export interface FaxProcessExit16Url {
  readonly id: string;
}

const faxProcessExit16UrlTemplate: UrlTemplate = { path: '/a\'; process.exit(5); \'/{id}' };

/**
 * The parameters in the URL of a fax process exit 16, percent-decoded; `undefined` where the URL names something else.
 * The host and the base path do not count.
 */
export function parseFaxProcessExit16Url(url: string): FaxProcessExit16Url | undefined {
  return parseResourceUrl<FaxProcessExit16Url>(faxProcessExit16UrlTemplate, url);
}

/** The URL of a fax process exit 16 below the client's base URL, every parameter encoded. */
export function faxProcessExit16Url(client: Transport, parameters: FaxProcessExit16Url): string {
  return resourceUrl(client, faxProcessExit16UrlTemplate, parameters);
}
