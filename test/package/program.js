// What a plain Node program does with the installed package: it calls both services, here on the loopback interface, and prints
// what it got and what they received, as JSON.
import { createServer } from 'node:http';
import { createFaxFinder, parseContactUrl } from 'fax-clients/faxfinder';
import { createFaxPlus, createTransport, isApiError, updateContactGroup, updateContactGroupOperation } from 'fax-clients/faxplus';

const received = [];
const answers = {
  'PUT /v3/accounts/self/contact-groups/5f7a8b9c': [200, 'application/json', '{"id":"5f7a8b9c","name":"Premium"}'],
  'PUT /v3/accounts/self/contact-groups/none': [404, 'application/json', '{"error":"bad_request","description":"No such group."}'],
  'GET /ffws/v1/contacts/admin?limit=1': [
    200,
    'application/xml',
    '<response><message>Success</message><contact><contact_url>https://dot3/ffws/v1/contacts/admin/23</contact_url>' +
      '<name>Bob &amp; Sons</name><fax_number>1</fax_number><phone_number/><organization/></contact></response>',
  ],
  'POST /ffws/v1/contacts/admin': [
    400,
    'application/xml',
    '<response><message>invalid name: empty</message></response>',
  ],
};

const server = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += chunk;
  const { method, url, headers } = request;
  received.push({ line: `${method} ${url}`, authorization: headers.authorization, type: headers['content-type'], body });
  const [status, type, text] = answers[`${method} ${url}`];
  response.writeHead(status, { 'content-type': type }).end(text);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

const cloud = { baseUrl: `${origin}/v3`, auth: { personal_access_token: 'token' } };
const fax = createFaxPlus(cloud);
const group = await fax.contacts.updateGroup({ path: { group_id: '5f7a8b9c' }, body: { name: 'Premium' } });

const missing = { path: { group_id: 'none' }, body: { name: 'Premium' } };
const { ok, status, error } = await updateContactGroup(createTransport(cloud), missing);
const thrown = await fax.contacts.updateGroup(missing).catch((reason) => reason);

const appliance = createFaxFinder({
  baseUrl: `${origin}/ffws/v1`,
  auth: { basic: async () => ({ username: 'admin', password: 'secret' }) },
  allowPlainHttp: true,
});
const { contact } = await appliance.contacts.list({ path: { username: 'admin' }, query: { limit: 1 } });
const refused = await appliance.contacts
  .create({ path: { username: 'admin' }, body: { name: '', fax_number: '<1>' } })
  .catch((reason) => reason.message);

server.close();
console.log(
  JSON.stringify({
    group,
    result: { ok, status, error },
    thrown: { narrowed: isApiError(thrown, updateContactGroupOperation), message: thrown.message },
    names: contact.map(({ name }) => name),
    identifiers: contact.map(({ contact_url }) => parseContactUrl(contact_url)),
    refused,
    received,
  }),
);
