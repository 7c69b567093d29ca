/**
 * What the compiler promises about the client: each line below `@ts-expect-error` must not compile, all others must. Nothing of it is
 * ever run.
 */
import * as faxfinder from '../../../generated/src/faxfinder/index.js';
import type { Contact, FaxEntry, FaxFinder, FaxState } from '../../../generated/src/faxfinder/index.js';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles only where both types are the same. */
declare function same<A, B>(...proof: Same<A, B> extends true ? [] : [never]): void;

declare const fax: FaxFinder;
declare const bytes: Uint8Array;
declare const admin: { username: string };
const key = { fax_key: '0000001B', entry_key: '0000' };

export async function lists(): Promise<void> {
  const { fax_entry } = await fax.faxes.getEntry({ path: key });
  same<typeof fax_entry, FaxEntry[]>();
  // @ts-expect-error One entry is still a list.
  fax_entry.state;
  same<FaxEntry['state'], FaxState>();
  same<FaxEntry['try_number'], number | undefined>();
  same<FaxEntry['created'], string>();
  // @ts-expect-error `elapsed_time` is spelled otherwise by the appliance.
  (await fax.modems.list()).modem_status[0]?.elapsed_time;

  const { contact } = await fax.contacts.list({ path: admin });
  same<typeof contact, Contact[]>();
  const { contact_group } = await fax.contactGroups.list({ path: admin });
  const [first] = contact_group;
  same<NonNullable<typeof first>['contact'], string[]>();
}

export async function envelopes(): Promise<void> {
  const created = await fax.contactGroups.create({ path: admin, body: { name: 'A', contact: ['https://dot3/ffws/v1/contacts/admin/23'] } });
  same<typeof created.contact_group.contact_group_url, string>();
  // @ts-expect-error A created group is one object, not a list.
  created.contact_group[0];
  // @ts-expect-error The envelope is not unwrapped.
  created.name;
  const changed = await fax.contactGroups.update({ path: { username: 'admin', id: 6 }, body: { name: 'A' } });
  // @ts-expect-error A change answers with a message alone.
  changed.contact_group;
  const aborted = await fax.faxes.abort({ path: key });
  same<typeof aborted, undefined>();
}

export function inputs(): void {
  const recipient = [{ fax_number: '218-555-3335' }];
  void fax.faxes.schedule({ body: { recipient, attachment: [{ location: 'inline', name: 'a', content_type: 'a/b', content: bytes }] } });
  void fax.faxes.schedule({ body: { recipient, attachment: [{ location: 'inline', name: 'a', content_type: 'a/b', content: new Blob() }] } });
  // @ts-expect-error Base64 is given as bytes.
  void fax.faxes.schedule({ body: { recipient, attachment: [{ location: 'inline', name: 'a', content_type: 'a/b', content: 'dGVzdA==' }] } });
  // @ts-expect-error A fax has recipients.
  void fax.faxes.schedule({ body: {} });
  // @ts-expect-error A recipient has a number.
  void fax.faxes.schedule({ body: { recipient: [{ name: 'Bob' }] } });
  // @ts-expect-error One recipient is still a list.
  void fax.faxes.schedule({ body: { recipient: { fax_number: '1' } } });
  // @ts-expect-error The page says `comments`.
  void fax.faxes.schedule({ body: { recipient, cover_page: { comment: 'A' } } });
  // @ts-expect-error A number of tries is a number.
  void fax.faxes.schedule({ body: { recipient, max_tries: '3' } });
  // @ts-expect-error Names of the appliance, not camel case.
  void fax.contacts.create({ path: admin, body: { name: 'A', faxNumber: '1' } });
  // @ts-expect-error A contact of a group is a URL.
  void fax.contactGroups.create({ path: admin, body: { name: 'A', contact: [{ contact_url: 'https://dot3/c' }] } });
}

export function parameters(): void {
  void fax.faxes.list();
  void fax.faxes.list({ query: { class: 'complete' } }, { timeout: 1000 });
  // @ts-expect-error A class is one of three.
  void fax.faxes.list({ query: { class: 'completed' } });
  // @ts-expect-error Outbound faxes are pending or sending.
  void fax.outbound.list({ query: { class: 'complete' } });
  // @ts-expect-error Keys are text: leading zeros count.
  void fax.faxes.get({ path: { fax_key: 27 } });
  // @ts-expect-error An entry has two keys.
  void fax.faxes.getEntry({ path: { fax_key: '0000001B' } });
  // @ts-expect-error The time is required, though it may be "now".
  void fax.faxes.rescheduleEntry({ path: key });
  // @ts-expect-error Nobody's contacts cannot be listed.
  void fax.contacts.list();
  // @ts-expect-error There is no such parameter.
  void fax.contacts.list({ path: admin, query: { email: 'a' } });
  // @ts-expect-error A status takes no input of its own.
  void fax.status.get({ query: {} });
  // @ts-expect-error There is no such operation: deleting a group is not established.
  void fax.contactGroups.delete;
}

export async function results(): Promise<void> {
  const result = await faxfinder.scheduleFax(fax, { body: { recipient: [{ fax_number: '1' }] } });
  // @ts-expect-error Only a success has data.
  result.data;
  if (result.ok) same<typeof result.data.fax_entry, FaxEntry[]>();
  else if (result.status === 400) same<typeof result.error.message, string>();
  else same<typeof result.error, unknown>();
  // @ts-expect-error There is no such status.
  result.status === 299;
}

export async function errors(): Promise<void> {
  try {
    await fax.outbound.list();
  } catch (error) {
    if (!faxfinder.isApiError(error, faxfinder.listOutboundFaxesOperation)) throw error;
    if (error.status === 404) same<typeof error.error.message, string>();
    // @ts-expect-error Not every failure has a message of the appliance.
    error.error.message;
  }
}

export async function byPath(): Promise<void> {
  // @ts-expect-error The body is text there, not the typed value of the functions.
  await fax.http.POST('/contacts/{username}', { params: { path: admin }, body: { name: 'Bob' } });
  // @ts-expect-error There is no such path.
  await fax.http.GET('/ofaxes');
  // @ts-expect-error The path has no such class.
  await fax.http.GET('/outbound_status', { params: { query: { class: 'complete' } } });
}
