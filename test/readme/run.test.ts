import { trace, type SpanOptions, type TracerProvider } from '@opentelemetry/api';
import { describe, expect, it, onTestFinished } from 'vitest';
import { generate } from '../../generator/generate.js';
import { createFaxFinderSimulator } from '../../generated/src/faxfinder/simulator/index.js';
import { readProject } from '../support/sources.js';
import { createAuthority, startAppliance } from '../wire/faxfinder/appliance.js';
import { runSnippet, type Surroundings } from './run-snippet.js';
import { snippetsIn, snippetsOf } from './snippets.js';

// Of the two APIs that are here, whatever else stands under spec/.
const packaged = await generate(readProject(), { only: ['faxfinder', 'faxplus'] });
const packageSnippets = snippetsIn(packaged.files.get('README.md') ?? '', 'generated/README.md');

const faxplus = 'https://restapi.fax.plus/v3';
const unknownUser = '<response><message>no such user</message></response>';
const env = { FAXPLUS_PERSONAL_ACCESS_TOKEN: 'token', FAXFINDER_PASSWORD: 'secret' };
const basic = 'Basic YWRtaW46c2VjcmV0'; // admin:secret

describe("the project's README", () => {
  const [cloud, appliance, narrowed, simulated, mocked] = snippetsOf('README.md').map(({ text }) => text);

  it('uploads a document to Fax.Plus and sends it', async () => {
    const { sent, printed } = await run(cloud, {
      [`POST ${faxplus}/accounts/self/files`]: json({ path: '/storage/1' }),
      [`POST ${faxplus}/accounts/self/outbox`]: json({ ids: { '+12025550123': 'a1' } }, 201),
    }, { 'letter.pdf': 'Hello' });
    expect(printed).toEqual([[{ '+12025550123': 'a1' }]]);
    expect(sent.map(({ authorization }) => authorization)).toEqual(['Bearer token', 'Bearer token']);
    expect(sent[0]?.body).toContain('name="fax_file"; filename="letter.pdf"\r\nContent-Type: application/pdf\r\n\r\nHello\r\n');
    expect(JSON.parse(sent[1]?.body ?? '')).toEqual({ from: 'no_number', to: ['+12025550123'], files: ['/storage/1'], return_ids: true });
  });

  it('sends a letter through an appliance and prints how far it is', async () => {
    const entry = '<fax_entry_url>https://fax.example/ffws/v1/ofax/1/0</fax_entry_url><fax_url>https://fax.example/ffws/v1/ofax/1</fax_url>';
    const answer = `<response><message>Success</message><fax_entry>${entry}<state>preprocessing</state></fax_entry></response>`;
    const { sent, printed } = await run(
      appliance,
      { 'POST https://fax.example/ffws/v1/ofax': xml(answer, 201) },
      { 'letter.pdf': 'letter' },
    );
    expect(sent[0]).toMatchObject({ authorization: basic, body: expect.stringContaining('<content>bGV0dGVy</content>') });
    expect(printed).toEqual([[['preprocessing']]]);
  });

  const update = `PUT ${faxplus}/accounts/self/contact-groups/5f7a8b9c`;

  it('prints the name of the group that was changed', async () => {
    const { sent, printed } = await run(narrowed, { [update]: json({ name: 'Premium' }) });
    expect(sent).toEqual([{ line: update, authorization: 'Bearer token', body: '{"name":"Premium"}' }]);
    expect(printed).toEqual([['Premium']]);
  });

  it('prints the words of the service where there is no such group', async () => {
    const { printed } = await run(narrowed, { [update]: json({ error: 'bad_request', description: 'No such group.' }, 404) });
    expect(printed).toEqual([['No such group.']]);
  });

  it('schedules a fax on a simulated appliance', async () => {
    const simulator = createFaxFinderSimulator();
    const { sent, printed } = await run(simulated, { 'POST http://127.0.0.1:8080/ffws/v1/ofax': simulator.fetch });
    expect(sent).toEqual([expect.objectContaining({ authorization: 'Basic YWRtaW46YWRtaW4=' })]);
    expect(printed).toEqual([[['preprocessing']]]);
  });

  it('answers from a handler in a test', async () => {
    const { sent, printed } = await run(mocked);
    expect(sent).toEqual([]);
    expect(printed).toEqual([['no user bob'], [['getUser 404']]]);
  });
});

describe("the generated package's README", () => {
  const snippets = packageSnippets;
  const account = `GET ${faxplus}/accounts/self`;
  const list = 'GET https://192.0.2.10/ffws/v1/ofax';
  const user = 'GET https://192.0.2.10/ffws/v1/users/admin';
  const upload = `POST ${faxplus}/accounts/self/files`;
  const pages = `GET ${faxplus}/accounts/self/files/fax_id`;
  const none = '<response><message>Success</message></response>';
  const contacts = 'GET https://192.0.2.10/ffws/v1/contacts/admin?limit=100';
  const fax = 'GET https://192.0.2.10/ffws/v1/ofax/0000001B';
  const entry = '<fax_entry_url>https://fax.example/ffws/v1/ofax/1/0</fax_entry_url><fax_url>https://fax.example/ffws/v1/ofax/1</fax_url>';
  const sent = `<response><message>Success</message><fax_entry>${entry}<state>sent</state></fax_entry></response>`;
  const notFound = { [user]: xml(unknownUser, 404) };
  const found = { [user]: xml(none) };
  const pdf = { [pages]: () => new Response(new Blob(['%PDF'], { type: 'application/pdf' })) };

  const runs: [heading: string, answers: Surroundings['answers'], printed: unknown[][]][] = [
    ['FaxFinder web services', { [list]: xml(none) }, [[{ message: 'Success', fax_entry: [] }]]],
    ['Fax.Plus REST API', { [account]: json({ uid: '1' }) }, [[{ uid: '1' }]]],
    [
      'Results and errors',
      notFound,
      [['faxfinder users.get: 404 Not Found: no such user'], [{ message: 'no such user' }]],
    ],
    ['Results and errors', notFound, [[{ message: 'no such user' }]]],
    ['Signing in with OAuth 2', {}, [['https://accounts.fax.plus', 'function', faxplus]]],
    ['Hooks', found, [['faxfinder users.get: request 1'], [expect.stringMatching(/^faxfinder users\.get: 200 after \d+ ms$/)]]],
    ['Hooks', found, []],
    ['Pages', { [contacts]: xml(none) }, []],
    ['Waiting', { [fax]: xml(sent) }, [[['sent'], 1], [['sent'], expect.objectContaining({ message: 'Success' })]]],
    ['Uploads', { [upload]: json({ path: '/storage/1' }) }, []],
    ['Downloads', pdf, [['application/pdf', 4]]],
    ['Downloads', pdf, [[4]]],
    ['What a service sends to you', {}, []],
    ['What a service sends to you', {}, [['fax_received']]],
    ['URLs as identifiers', {}, [[{ fax_key: 'fax_key' }]]],
    ['Appliances with a certificate of their own', {}, []],
    ['Only what you call', notFound, [[404]]],
    ['By path', { [list]: xml(none) }, [[none]]],
    ['Testing without the service', {}, [[404, 200, 2]]],
  ];

  it('has no other snippets than those that run here', () => {
    expect(snippets.map(({ heading }) => heading)).toEqual(runs.map(([heading]) => heading));
  });

  it.each(runs.map((each, index) => ({ heading: each[0], index })))('runs: $heading ($index)', async ({ index }) => {
    const [, answers = {}, expected] = runs[index] ?? [];
    const { sent, printed } = await run(snippets[index]?.text, answers, { 'ca.pem': '' });
    expect(sent.map(({ line }) => line)).toEqual(Object.keys(answers));
    for (const { line, authorization } of sent) expect(authorization).toBe(line.includes(faxplus) ? 'Bearer token' : basic);
    expect(printed).toEqual(expected);
  });
});

describe('the hooks of the README', () => {
  const [logging, tracing] = packageSnippets.filter(({ heading }) => heading === 'Hooks').map(({ text }) => text);
  const user = 'GET https://192.0.2.10/ffws/v1/users/admin';
  const busy = { [user]: () => new Response(null, { status: 503, headers: { 'retry-after': '0' } }) };

  it('write a line for each repetition', async () => {
    // A 503 to begin with, and then what the appliance says.
    let turn = 0;
    const { printed } = await run(logging, { [user]: () => ((turn += 1) === 1 ? busy[user]?.() : undefined) ?? xml(unknownUser, 200)() });
    expect(printed.flat()).toContain('faxfinder users.get: again in 0 ms');
  });

  it('make a span of each request, which ends', async () => {
    const spans: { name: string; attributes: object; ended: boolean }[] = [];
    const startSpan = (name: string, { attributes = {} }: SpanOptions): unknown => {
      const made = { name, attributes: { ...attributes }, ended: false };
      spans.push(made);
      const span = { setAttribute: (key: string, value: unknown) => (Object.assign(made.attributes, { [key]: value }), span), setStatus: () => span, end: () => void (made.ended = true) };
      return span;
    };
    // The API asks its implementation for no more than the snippet does.
    trace.setGlobalTracerProvider({ getTracer: () => ({ startSpan }) } as unknown as TracerProvider);
    onTestFinished(() => trace.disable());
    await expect(run(tracing, busy)).rejects.toThrow('503');
    const wanted = (resend: number): object => ({
      name: 'faxfinder users.get',
      ended: true,
      attributes: {
        'http.request.method': 'GET',
        'url.template': '/users/{username}',
        'server.address': '192.0.2.10',
        'http.request.resend_count': resend,
        'http.response.status_code': 503,
      },
    });
    expect(spans).toEqual([wanted(0), wanted(1), wanted(2)]);
  });
});

describe('an appliance with a certificate of its own', () => {
  const text = packageSnippets.find(({ heading }) => heading.startsWith('Appliances with'))?.text ?? '';
  const call = '\nconsole.log(await faxfinder.faxes.list());';

  it('answers a client that the snippet makes, over TLS', async () => {
    const appliance = await startAppliance('<response><message>Success</message></response>');
    onTestFinished(() => appliance.close());
    const { printed } = await run(text.replace('192.0.2.10', appliance.host) + call, {}, { 'ca.pem': appliance.ca });
    expect(printed).toEqual([[{ message: 'Success', fax_entry: [] }]]);
    expect(appliance.requests).toEqual(['GET /ffws/v1/ofax']);
  });

  it('gets nothing from a client that trusts another authority', async () => {
    const appliance = await startAppliance('<response><message>Success</message></response>');
    onTestFinished(() => appliance.close());
    const files = { 'ca.pem': (await createAuthority()).cert };
    await expect(run(text.replace('192.0.2.10', appliance.host) + call, {}, files)).rejects.toThrow('faxfinder faxes.list: no answer');
    expect(appliance.requests).toEqual([]);
  });
});

function run(text = '', answers: Surroundings['answers'] = {}, files: Readonly<Record<string, string>> = {}) {
  return runSnippet(text, { answers, files, env });
}

function json(body: unknown, status = 200): () => Response {
  return () => answer(JSON.stringify(body), 'application/json', status);
}

function xml(body: string, status = 200): () => Response {
  return () => answer(body, 'application/xml', status);
}

function answer(body: string, type: string, status: number): Response {
  const statusText = status === 404 ? 'Not Found' : '';
  return new Response(body, { status, statusText, headers: { 'content-type': type } });
}
