// Sends a PDF with a cover page and waits for the result:
//   npx tsx send-fax.ts faxplus letter.pdf +12025550123
//   npx tsx send-fax.ts faxfinder letter.pdf 202-555-0123
import { createFaxFinder, parseFaxUrl } from 'fax-clients/faxfinder';
import { createFaxPlus } from 'fax-clients/faxplus';
import { openFile } from 'fax-clients/node';

const [service, file = '', number = ''] = process.argv.slice(2);
const letter = await openFile(file);
const deadline = 30 * 60_000;

async function sendWithFaxPlus(): Promise<boolean> {
  const fax = createFaxPlus({ baseUrl: process.env.FAXPLUS_URL, auth: { personal_access_token: process.env.FAXPLUS_PERSONAL_ACCESS_TOKEN } });
  const { path } = await fax.files.upload({ body: { fax_file: letter } });
  const { ids = {} } = await fax.outbox.send({
    body: {
      from: process.env.FAXPLUS_NUMBER ?? 'no_number',
      to: [number],
      files: [path],
      cover_page: { name_to: 'Bob Example', name_from: 'Alice Example', subject: 'Our offer', message: 'As discussed.' },
      options: { retry: { count: 2, delay: 10 } },
      return_ids: true,
    },
  });
  const { data } = await fax.faxes.get.wait({ path: { fax_id: String(ids[number]) } }, { deadline });
  console.log(`${number}: ${data?.status}, ${data?.pages} pages`);
  return data?.status === 'success';
}

async function sendWithFaxFinder(): Promise<boolean> {
  const baseUrl = process.env.FAXFINDER_URL ?? 'https://fax.example/ffws/v1';
  const appliance = createFaxFinder({
    baseUrl,
    auth: { basic: { username: process.env.FAXFINDER_USER ?? 'admin', password: process.env.FAXFINDER_PASSWORD ?? '' } },
  });
  const { fax_entry } = await appliance.faxes.schedule({
    body: {
      cover_page: { url: `${baseUrl}/data/cover_pages/default.pdf`, subject: 'Our offer', comments: 'As discussed.' },
      sender: { name: 'Alice Example', email_address: 'alice@example.com' },
      recipient: [{ name: 'Bob Example', fax_number: number }],
      attachment: [{ location: 'inline', name: letter.name, content_type: letter.type, content_transfer_encoding: 'base64', content: letter }],
      max_tries: 3,
    },
  });
  const fax_key = parseFaxUrl(fax_entry[0]?.fax_url ?? '')?.fax_key ?? '';
  const { data, states } = await appliance.faxes.get.wait({ path: { fax_key } }, { deadline });
  console.log(`${number}: ${states.join()}, ${data?.fax_entry[0]?.pages} pages`);
  return states.every((state) => state === 'sent');
}

const isSent = service === 'faxplus' ? await sendWithFaxPlus() : await sendWithFaxFinder();
process.exitCode = isSent ? 0 : 1;
