// Downloads every fax that Fax.Plus has received since a date, into a folder:
//   npx tsx download-received.ts 2024-01-01 inbox
// A fax that is there already is not downloaded again. How received faxes are fetched from an appliance is not known.
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createFaxPlus } from 'fax-clients/faxplus';
import { saveFile } from 'fax-clients/node';

const [since = '', folder = 'inbox'] = process.argv.slice(2);
const fax = createFaxPlus({ baseUrl: process.env.FAXPLUS_URL, auth: { personal_access_token: process.env.FAXPLUS_PERSONAL_ACCESS_TOKEN } });
await mkdir(folder, { recursive: true });

for await (const { id, from, pages } of fax.faxes.list.all({ query: { category: 'inbox', after: `${since} 00:00:00` } })) {
  const path = join(folder, `${id.replace(/\W/g, '_')}.pdf`);
  if (existsSync(path)) continue;
  const file = await fax.files.download({ path: { fax_id: id }, query: { format: 'pdf' } }, { as: 'stream' });
  await saveFile(file, path);
  console.log(`${path}: ${pages} pages from ${from}`);
}
