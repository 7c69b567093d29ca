// Imports contacts from a file with the columns name, fax_number and group into both services (npm install csv-parse):
//   npx tsx import-contacts.ts contacts.csv
// What is there already, by name and number, stays as it is.
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { createFaxFinder, isApiError, listContactGroupsOperation, parseContactGroupUrl } from 'fax-clients/faxfinder';
import { createFaxPlus } from 'fax-clients/faxplus';

interface Row {
  readonly name: string;
  readonly fax_number: string;
  readonly group: string;
}

const rows: Row[] = parse(await readFile(process.argv[2] ?? 'contacts.csv'), { columns: true, bom: true, trim: true });
const groups = new Map(rows.map(({ group }) => [group, rows.filter((row) => row.group === group)]));
const keyOf = (contact: { readonly name?: string; readonly fax_number?: string }): string => `${contact.name} ${contact.fax_number}`;

async function importIntoFaxPlus(): Promise<void> {
  const fax = createFaxPlus({ baseUrl: process.env.FAXPLUS_URL, auth: { personal_access_token: process.env.FAXPLUS_PERSONAL_ACCESS_TOKEN } });
  const known = new Set<string>();
  for await (const contact of fax.contacts.list.all()) known.add(keyOf(contact));
  const ids = new Map<string | undefined, string | undefined>();
  for await (const { name, id } of fax.contacts.listGroups.all()) ids.set(name, id);

  for (const [name, members] of groups) {
    const id = ids.get(name) ?? (await fax.contacts.createGroup({ body: { name } })).id ?? '';
    for (const member of members.filter((each) => !known.has(keyOf(each)))) {
      await fax.contacts.create({ body: { name: member.name, fax_number: member.fax_number, groups: [id] } });
    }
    console.log(`Fax.Plus: ${name}, ${members.length} contacts`);
  }
}

async function importIntoFaxFinder(): Promise<void> {
  const username = process.env.FAXFINDER_USER ?? 'admin';
  const appliance = createFaxFinder({
    baseUrl: process.env.FAXFINDER_URL ?? 'https://fax.example/ffws/v1',
    auth: { basic: { username, password: process.env.FAXFINDER_PASSWORD ?? '' } },
  });
  const urls = new Map<string, string>();
  for await (const contact of appliance.contacts.list.all({ path: { username } })) urls.set(keyOf(contact), contact.contact_url);

  // Where there are no groups the appliance answers with a 404.
  const { contact_group } = await appliance.contactGroups.list({ path: { username } }).catch((error: unknown) => {
    if (isApiError(error, listContactGroupsOperation) && error.status === 404) return { contact_group: [] };
    throw error;
  });

  for (const [name, members] of groups) {
    const before = contact_group.find((group) => group.name === name);
    const contact = before ? [...before.contact] : [];
    for (const member of members) {
      const body = { name: member.name, fax_number: member.fax_number };
      const url = urls.get(keyOf(member)) ?? (await appliance.contacts.create({ path: { username }, body })).contact.contact_url;
      if (!contact.includes(url)) contact.push(url);
    }
    const place = parseContactGroupUrl(before?.contact_group_url ?? '');
    if (!place) await appliance.contactGroups.create({ path: { username }, body: { name, contact } });
    else await appliance.contactGroups.update({ path: { username, id: Number(place.id) }, body: { name, contact } });
    console.log(`FaxFinder: ${name}, ${members.length} contacts`);
  }
}

await importIntoFaxPlus();
await importIntoFaxFinder();
