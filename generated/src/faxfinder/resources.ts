// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import { parseResourceUrl, resourceUrl } from '../runtime/resource-url.js';
import type { UrlTemplate } from '../runtime/resource-url.js';
import type { Transport } from '../runtime/transport.js';

/** The parameters in the URL of a fax. */
export interface FaxUrl {
  readonly fax_key: string;
}

const faxUrlTemplate: UrlTemplate = { path: '/ofax/{fax_key}', longer: ['/ofax/{fax_key}/{entry_key}'] };

/**
 * The parameters in the URL of a fax, percent-decoded; `undefined` where the URL names something else.
 * The host and the base path do not count.
 */
export function parseFaxUrl(url: string): FaxUrl | undefined {
  return parseResourceUrl<FaxUrl>(faxUrlTemplate, url);
}

/** The URL of a fax below the client's base URL, every parameter encoded. */
export function faxUrl(client: Transport, parameters: FaxUrl): string {
  return resourceUrl(client, faxUrlTemplate, parameters);
}

/** The parameters in the URL of a fax entry. */
export interface FaxEntryUrl {
  readonly fax_key: string;
  readonly entry_key: string;
}

const faxEntryUrlTemplate: UrlTemplate = { path: '/ofax/{fax_key}/{entry_key}' };

/**
 * The parameters in the URL of a fax entry, percent-decoded; `undefined` where the URL names something else.
 * The host and the base path do not count.
 */
export function parseFaxEntryUrl(url: string): FaxEntryUrl | undefined {
  return parseResourceUrl<FaxEntryUrl>(faxEntryUrlTemplate, url);
}

/** The URL of a fax entry below the client's base URL, every parameter encoded. */
export function faxEntryUrl(client: Transport, parameters: FaxEntryUrl): string {
  return resourceUrl(client, faxEntryUrlTemplate, parameters);
}

/** The parameters in the URL of a user. */
export interface UserUrl {
  readonly username: string;
}

const userUrlTemplate: UrlTemplate = { path: '/users/{username}' };

/**
 * The parameters in the URL of a user, percent-decoded; `undefined` where the URL names something else.
 * The host and the base path do not count.
 */
export function parseUserUrl(url: string): UserUrl | undefined {
  return parseResourceUrl<UserUrl>(userUrlTemplate, url);
}

/** The URL of a user below the client's base URL, every parameter encoded. */
export function userUrl(client: Transport, parameters: UserUrl): string {
  return resourceUrl(client, userUrlTemplate, parameters);
}

/** The parameters in the URL of a contact. */
export interface ContactUrl {
  readonly username: string;
  readonly id: number;
}

const contactUrlTemplate: UrlTemplate = { path: '/contacts/{username}/{id}', numbers: ['id'] };

/**
 * The parameters in the URL of a contact, percent-decoded; `undefined` where the URL names something else.
 * The host and the base path do not count.
 */
export function parseContactUrl(url: string): ContactUrl | undefined {
  return parseResourceUrl<ContactUrl>(contactUrlTemplate, url);
}

/** The URL of a contact below the client's base URL, every parameter encoded. */
export function contactUrl(client: Transport, parameters: ContactUrl): string {
  return resourceUrl(client, contactUrlTemplate, parameters);
}

/** The parameters in the URL of a contact group. */
export interface ContactGroupUrl {
  readonly username: string;
  readonly id: number;
}

const contactGroupUrlTemplate: UrlTemplate = { path: '/contact_groups/{username}/{id}', numbers: ['id'] };

/**
 * The parameters in the URL of a contact group, percent-decoded; `undefined` where the URL names something else.
 * The host and the base path do not count.
 */
export function parseContactGroupUrl(url: string): ContactGroupUrl | undefined {
  return parseResourceUrl<ContactGroupUrl>(contactGroupUrlTemplate, url);
}

/** The URL of a contact group below the client's base URL, every parameter encoded. */
export function contactGroupUrl(client: Transport, parameters: ContactGroupUrl): string {
  return resourceUrl(client, contactGroupUrlTemplate, parameters);
}
