// Makes the contact groups of an appliance what they are at Fax.Plus; run it as often as you like:
//   npx tsx sync-groups.ts
// Groups go by their names, contacts by their fax numbers. What only the appliance has stays as it is.
import { createFaxFinder, isApiError, listContactGroupsOperation, parseContactGroupUrl } from 'fax-clients/faxfinder';
import { createFaxPlus } from 'fax-clients/faxplus';

const fax = createFaxPlus({ baseUrl: process.env.FAXPLUS_URL, auth: { personal_access_token: process.env.FAXPLUS_PERSONAL_ACCESS_TOKEN } });
const username = process.env.FAXFINDER_USER ?? 'admin';
const appliance = createFaxFinder({
  baseUrl: process.env.FAXFINDER_URL ?? 'https://fax.example/ffws/v1',
  auth: { basic: { username, password: process.env.FAXFINDER_PASSWORD ?? '' } },
});
const digits = (number = ''): string => number.replace(/\D/g, '');

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** The groups of the appliance; where there are none it answers with a 404. */
async function listGroups() {
  try {
    return await collect(appliance.contactGroups.list.all({ path: { username } }));
  } catch (error) {
    if (isApiError(error, listContactGroupsOperation) && error.status === 404) return [];
    throw error;
  }
}

const wanted = await collect(fax.contacts.listGroups.all());
const people = await collect(fax.contacts.list.all());
const there = new Map((await listGroups()).map((group) => [group.name, group]));
const urls = new Map((await collect(appliance.contacts.list.all({ path: { username } }))).map((contact) => [digits(contact.fax_number), contact.contact_url]));

for (const { id = '', name = '', notes = '' } of wanted) {
  const contact: string[] = [];
  for (const person of people.filter(({ groups }) => groups?.includes(id))) {
    const body = { name: person.name ?? '', fax_number: person.fax_number ?? '' };
    const url = urls.get(digits(person.fax_number)) ?? (await appliance.contacts.create({ path: { username }, body })).contact.contact_url;
    urls.set(digits(person.fax_number), url);
    contact.push(url);
  }
  const before = there.get(name);
  const place = parseContactGroupUrl(before?.contact_group_url ?? '');
  const body = { name, description: notes, contact };
  const isSame = before?.description === notes && [...before.contact].sort().join() === [...contact].sort().join();
  if (!place) await appliance.contactGroups.create({ path: { username }, body });
  else if (!isSame) await appliance.contactGroups.update({ path: { username, id: Number(place.id) }, body });
  console.log(`${name}: ${!place ? 'created' : isSame ? 'unchanged' : 'updated'}`);
}
