// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import { parseResourceUrl, resourceUrl } from '../runtime/resource-url.js';
import type { UrlTemplate } from '../runtime/resource-url.js';
import type { Transport } from '../runtime/transport.js';

/** The parameters in the URL of a folder. */
export interface FolderUrl {
  readonly id: string;
}

const folderUrlTemplate: UrlTemplate = { path: '/folders/{id}' };

/**
 * The parameters in the URL of a folder, percent-decoded; `undefined` where the URL names something else.
 * The host and the base path do not count.
 */
export function parseFolderUrl(url: string): FolderUrl | undefined {
  return parseResourceUrl<FolderUrl>(folderUrlTemplate, url);
}

/** The URL of a folder below the client's base URL, every parameter encoded. */
export function folderUrl(client: Transport, parameters: FolderUrl): string {
  return resourceUrl(client, folderUrlTemplate, parameters);
}
