// Waits for faxes that come in at Fax.Plus and saves them:
//   PUBLIC_URL=https://hooks.example npx tsx receive-webhooks.ts inbox
// Nothing is known by which a call could be told to be the service's: the path is one that nobody can guess, and the fax is asked for
// at the service itself.
import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { createFaxPlus, EventError, parseFaxEvent } from 'fax-clients/faxplus';
import { saveFile } from 'fax-clients/node';

const fax = createFaxPlus({ baseUrl: process.env.FAXPLUS_URL, auth: { personal_access_token: process.env.FAXPLUS_PERSONAL_ACCESS_TOKEN } });
const [folder = 'inbox'] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
const secret = process.env.WEBHOOK_SECRET ?? randomUUID();

export const server = createServer(async (request, response) => {
  if (request.method !== 'POST' || request.url !== `/${secret}`) return void response.writeHead(404).end();
  try {
    const received = parseFaxEvent(await text(request));
    response.writeHead(204).end();
    if (received.event !== 'fax_received') return;
    const { id: fax_id = '', pages, from } = received.body.data ?? {};
    if (!/^\w+$/.test(fax_id)) return;
    await saveFile(await fax.files.download({ path: { fax_id } }, { as: 'stream' }), join(folder, `${fax_id}.pdf`));
    console.log(`${fax_id}.pdf: ${pages} pages from ${from}`);
  } catch (error) {
    console.error(String(error));
    if (!response.headersSent) response.writeHead(error instanceof EventError ? 400 : 500).end();
  }
});

server.listen(Number(process.env.PORT ?? 3000));
const target = `${process.env.PUBLIC_URL}/${secret}`;
const { data = [] } = await fax.webhooks.list({ query: { event: 'fax_received' } });
if (!data.some((webhook) => webhook.target === target)) await fax.webhooks.create({ body: { target, event: 'fax_received' } });
console.log('waiting');
