import { request } from 'node:http';
import { afterAll, describe, expect, it } from 'vitest';
import * as faxfinder from '../../generated/src/faxfinder/index.js';
import * as faxplus from '../../generated/src/faxplus/index.js';
import { serveMock } from '../../generated/src/runtime/testing/node.js';
import { createMock } from '../../generated/src/testing.js';

const lines: string[] = [];
const cloud = createMock(faxplus, { handlers: { downloadFile: () => ({ status: 200, data: new Blob(['%PDF pages'], { type: 'application/pdf' }) }) } });
const appliance = createMock(faxfinder);
const plus = await serveMock(cloud, { log: (line) => lines.push(line) });
const finder = await serveMock(appliance);
afterAll(() => Promise.all([plus.close(), finder.close()]));

const fax = faxplus.createFaxPlus({ baseUrl: plus.url, auth: { personal_access_token: 'secret' }, retry: { retries: 0 } });
const headers = { authorization: 'Bearer secret' };

describe('a mock over HTTP', () => {
  it('answers the clients like the mock in memory', async () => {
    expect(plus.url).toBe(`http://127.0.0.1:${plus.port}/v3`);
    expect(await fax.contacts.updateGroup({ path: { group_id: '1' }, body: { name: 'A' } })).toMatchObject({ name: 'VIP Clients' });
    expect(cloud.callsOf('updateContactGroup')[0]?.request?.body).toEqual({ name: 'A' });
    const options = { baseUrl: finder.url, auth: { basic: { username: 'admin', password: 'secret' } }, allowPlainHttp: true };
    expect((await faxfinder.createFaxFinder(options).faxes.list()).fax_entry).toHaveLength(1);
  });

  it('takes files, and gives them', async () => {
    const body = { fax_file: new File(['%PDF'], 'a.pdf', { type: 'application/pdf' }) };
    expect(await fax.files.upload({ body })).toEqual({ path: 'string' });
    expect(cloud.callsOf('uploadFile')[0]?.request?.body.fax_file.name).toBe('a.pdf');
    expect(await (await fax.files.download({ path: { fax_id: '1' } })).text()).toBe('%PDF pages');
  });

  it('answers any program, with the words of the error where the document is violated', async () => {
    const unknown = await fetch(`${plus.url}/nothing`, { headers });
    expect([unknown.status, await unknown.text()]).toEqual([501, 'faxplus: the path: found GET /v3/nothing, expected a path of the document\n']);
    const wrong = await fetch(`${plus.url}/hooks?event=x`, { headers });
    expect(wrong.status).toBe(400);
    expect(wrong.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await wrong.text()).toContain('faxplus webhooks.list: the query parameter event: found "x"');
    expect(lines.at(-1)).toMatch(/^GET \/v3\/hooks\?event=x 400 faxplus webhooks\.list: /);
  });

  it('answers a request in chunks', async () => {
    const body = '<schedule_fax><recipient><fax_number>1</fax_number></recipient></schedule_fax>';
    const status = await new Promise((resolve, reject) => {
      const sent = request(`${finder.url}/ofax`, { method: 'POST', auth: 'admin:secret', headers: { 'content-type': 'text/xml' } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      sent.on('error', reject);
      for (const part of body.match(/.{1,10}/g) ?? []) sent.write(part);
      sent.end();
    });
    expect(status).toBe(201);
  });

  it('breaks connections', async () => {
    cloud.inject({ reset: 'request' });
    await expect(fax.shop.getBalance()).rejects.toMatchObject({ name: 'ConnectionError', sent: 'unknown' });
  });

  it('ends what a caller has left', async () => {
    cloud.inject({ delay: 60_000 });
    await expect(fax.shop.getBalance(undefined, { timeout: 50 })).rejects.toMatchObject({ name: 'TimeoutError' });
    await expect.poll(() => lines.at(-1)).toBe('GET /v3/shop/balance reset');
  });

  it('says that a port is taken', async () => {
    await expect(serveMock(cloud, { port: plus.port })).rejects.toThrow('EADDRINUSE');
  });
});
