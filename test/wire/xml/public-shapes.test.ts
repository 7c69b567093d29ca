import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Transport } from '../../../templates/runtime/transport.js';
import { importGenerated } from '../../support/import-generated.js';
import { startServer, type RecordingServer } from '../../support/recording-server.js';
import { generateFrom } from '../../support/sources.js';

type Call = (transport: Transport, input?: object) => Promise<{ status: number; data?: unknown }>;
type Client = Record<string, Call> & { createTransport: (options: { baseUrl: string; xml?: { strict: boolean } }) => Transport };

let answer = { status: 200, type: '', body: '' };
let server: RecordingServer;

beforeAll(async () => {
  server = await startServer(() => ({ status: answer.status, headers: { 'content-type': answer.type }, body: answer.body }));
});
beforeEach(() => server.requests.splice(0));
afterAll(() => server.close());

async function load(name: string): Promise<Client> {
  const { files } = await generateFrom(readFileSync(new URL(`./documents/${name}.yaml`, import.meta.url), 'utf8'));
  return importGenerated<Client>(files, 'src/demo/index.ts');
}

async function call(client: Client, operation: string, input: object): Promise<{ status: number; data?: unknown }> {
  const transport = client.createTransport({ baseUrl: server.origin, xml: { strict: true } });
  return (client[operation] ?? (() => Promise.reject(new Error(operation))))(transport, input);
}

describe('properties in the style of WebDAV', () => {
  let client: Client;
  beforeAll(async () => {
    client = await load('webdav');
  });

  it('asks with an extension method and names that anybody may add to', async () => {
    answer = { status: 207, type: 'application/xml; charset="utf-8"', body: '<multistatus xmlns="DAV:"/>' };
    const { data } = await call(client, 'findProperties', { path: { path: 'folder' }, header: { Depth: '1' }, body: { prop: { displayname: '', getcontentlength: '' } } });
    expect(server.requests[0]).toMatchObject({ method: 'PROPFIND', path: '/folder', headers: { depth: '1' } });
    expect(server.requests[0]?.body.toString()).toBe(
      '<?xml version="1.0" encoding="UTF-8"?><D:propfind xmlns:D="DAV:"><D:prop><D:displayname></D:displayname><D:getcontentlength></D:getcontentlength></D:prop></D:propfind>',
    );
    expect(data).toEqual({ response: [] });
  });

  it('reads two namespaces, whatever their prefixes', async () => {
    const value = {
      response: [
        { href: '/folder/', propstat: [{ prop: { displayname: 'Folder', resourcetype: { collection: {} }, shelf: 'top' }, status: 'HTTP/1.1 200 OK' }] },
        {
          href: '/folder/a.pdf',
          propstat: [
            { prop: { displayname: 'a.pdf', getcontentlength: 1234, resourcetype: {} }, status: 'HTTP/1.1 200 OK' },
            { prop: { shelf: '' }, status: 'HTTP/1.1 404 Not Found' },
          ],
        },
      ],
    };
    for (const [dav, shelf] of [['D:', 'S:'], ['', 'x:'], ['a:', '']] as const) {
      const declared = [[dav, 'DAV:'], [shelf, 'urn:example:shelf']].map(([prefix, uri]) => (prefix ? `xmlns:${prefix.slice(0, -1)}="${uri}"` : `xmlns="${uri}"`)).join(' ');
      const [d, s] = [(name: string, text: string) => `<${dav}${name}>${text}</${dav}${name}>`, (text: string) => `<${shelf}shelf>${text}</${shelf}shelf>`];
      const ok = d('status', 'HTTP/1.1 200 OK');
      const folder = d('response', `\n${d('href', ' /folder/ ')}${d('propstat', d('prop', d('displayname', 'Folder') + d('resourcetype', `<${dav}collection/>`) + s('top')) + ok)}`);
      const file = d('prop', `${d('displayname', 'a.pdf')}${d('getcontentlength', '1234')}<${dav}resourcetype/>`) + ok;
      const rest = d('propstat', d('prop', s('')) + d('status', 'HTTP/1.1 404 Not Found'));
      const body = `<${dav}multistatus ${declared}>${folder}${d('response', d('href', '/folder/a.pdf') + d('propstat', file) + rest)}</${dav}multistatus>`;
      answer = { status: 207, type: 'text/xml', body };
      expect((await call(client, 'findProperties', { path: { path: 'folder' } })).data).toEqual(value);
    }
  });
});

describe('news in the style of Atom', () => {
  let client: Client;
  beforeAll(async () => {
    client = await load('feed');
  });

  it('reads attributes beside text, in one default namespace', async () => {
    answer = {
      status: 200,
      type: 'application/atom+xml',
      body: `<?xml version='1.0' encoding='utf-8'?>
<a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="de">
  <a:id>urn:example:feed</a:id><a:title type="html">A &amp;lt;b&gt; c</a:title>
  <a:link rel="self" href="https://news.example.invalid/feed"/><a:link href="/more" length="12"/>
  <a:entry><a:id> urn:example:1 </a:id><a:title>First</a:title><a:author><a:name>Ann</a:name></a:author>
    <a:content type="html"><![CDATA[<p>Hello</p>]]></a:content></a:entry>
</a:feed>`,
    };
    expect((await call(client, 'readFeed', {})).data).toEqual({
      lang: 'de',
      id: 'urn:example:feed',
      title: { type: 'html', value: 'A &lt;b> c' },
      link: [{ rel: 'self', href: 'https://news.example.invalid/feed' }, { href: '/more', length: 12 }],
      entry: [{ id: 'urn:example:1', title: { value: 'First' }, author: [{ name: 'Ann' }], content: { type: 'html', markup: '<p>Hello</p>' } }],
    });
  });

  it('writes them, and reads what comes back', async () => {
    const entry = {
      id: 'urn:example:2',
      title: { type: 'text', value: 'A & B' },
      updated: '2026-01-02T03:04:05Z',
      author: [{ name: 'Ann' }, { name: 'Bob' }],
      link: [{ rel: 'alternate', href: '/2?a=1&b=2' }],
      content: { type: 'html', markup: '<p>1 > 0</p>' },
    };
    const body =
      '<?xml version="1.0" encoding="UTF-8"?><entry xmlns="http://www.w3.org/2005/Atom"><id>urn:example:2</id><title type="text">A &amp; B</title>' +
      '<updated>2026-01-02T03:04:05Z</updated><author><name>Ann</name></author><author><name>Bob</name></author>' +
      '<link rel="alternate" href="/2?a=1&amp;b=2"></link><content type="html"><![CDATA[<p>1 > 0</p>]]></content></entry>';
    answer = { status: 201, type: 'application/atom+xml', body };
    expect((await call(client, 'addEntry', { body: entry })).data).toEqual(entry);
    expect(server.requests[0]?.body.toString()).toBe(body);
    expect(server.requests[0]?.headers['content-type']).toBe('application/atom+xml');
  });
});
