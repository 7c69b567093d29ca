import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { ApiError, createFaxPlus, type FaxPlusOptions } from '../../generated/src/faxplus/index.js';
import { head, reset, say, stall, startFaultyServer, trickle, type Fault, type FaultyServer } from './faulty-server.js';

const json = '{"members":[]}';
const good = head('200 OK', { 'content-length': json.length }) + json;
const kept = head('200 OK', { 'content-length': json.length, connection: 'keep-alive' }) + json;
const page = '<html><body><h1>Bad gateway</h1></body></html>';
const bomb = gzipSync(`{"members":[],"x":"${' '.repeat(8_000_000)}"}`);
const huge = `{"members":[],"x":"${'y'.repeat(3_000_000)}"}`;

setFlagsFromString('--expose-gc');
// What V8 has under this name from now on.
const collectGarbage = runInNewContext('gc') as () => void;

/** What is done, and what a GET without retries gets: an error, or data. */
const faults: [what: string, fault: Fault, wanted: object, options?: FaxPlusOptions][] = [
  ['resets the connection', reset(), { name: 'ConnectionError', sent: 'unknown' }],
  ['resets it within the head', reset('HTTP/1.1 200 OK\r\ncontent-ty'), { name: 'ConnectionError', sent: 'unknown' }],
  ['resets it within the body', reset(head('200 OK', { 'content-length': 99 }) + '{"mem'), { name: 'ConnectionError', status: 200 }],
  ['hangs up without a word', say(''), { name: 'ConnectionError', sent: 'unknown' }],
  ['never answers', stall(), { name: 'TimeoutError', limit: 'overall', sent: 'unknown' }, { timeout: 80 }],
  ['stalls within the head', stall('HTTP/1.1 200 OK\r\n'), { name: 'TimeoutError', limit: 'attempt' }, { timeout: { attempt: 80 } }],
  ['stalls within the body', stall(head('200 OK', { 'content-length': 99 }) + '{"mem'), { name: 'TimeoutError' }, { timeout: 80 }],
  ['trickles for ever', trickle(head('200 OK')), { name: 'TimeoutError' }, { timeout: 80 }],
  ['answers slowly', say(...good.match(/.{1,40}/gs) ?? []), { members: [] }, { timeout: 5000 }],
  ['cuts the body', say(head('200 OK', { 'content-length': json.length + 1 }) + json), { name: 'ConnectionError', status: 200 }],
  // Node 20 takes the end of the connection for that of the body; what has come is no JSON then.
  ['cuts a chunked body', say(`${head('200 OK', { 'transfer-encoding': 'chunked' })}5\r\n{"mem\r\n`), { name: expect.stringMatching(/^(Connection|Decode)Error$/), status: 200 }],
  ['promises less than it sends', say(head('200 OK', { 'content-length': 5 }) + json), { name: 'DecodeError', status: 200, text: '{"mem' }],
  ['says nothing of the length', say(head('200 OK') + json), { members: [] }],
  ['gives a length that is none', say(head('200 OK', { 'content-length': 'x' }) + json), { name: 'ConnectionError' }],
  ['speaks no HTTP', say('SSH-2.0-OpenSSH_9\r\n'), { name: 'ConnectionError' }],
  ['has a head without end', say(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(200_000)}\r\n\r\n`), { name: 'ConnectionError' }],
  ['answers with HTML', say(head('200 OK', { 'content-type': 'text/html' }) + page), { name: 'DecodeError', status: 200, text: page }],
  ['answers with bytes', say(head('200 OK', { 'content-type': 'image/png' }) + json), { name: 'DecodeError', status: 200 }],
  ['fails with an HTML page', say(head('502 Bad Gateway', { 'content-type': 'text/html' }) + page), { name: 'ApiError', status: 502, error: page }],
  ['redirects to another host', say(head('302 Found', { location: 'http://other.invalid/x' })), { name: 'ApiError', status: 302, message: expect.stringContaining('a redirect to another origin was not followed') }],
  ['redirects in circles', say(head('302 Found', { location: '/v3/accounts' })), { name: 'ApiError', status: 302, message: expect.stringContaining('a redirect was not followed') }],
  ['redirects to nowhere', say(head('302 Found', { location: 'http://[' })), { name: 'ApiError', status: 302 }],
  ['says 103 first', say('HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n', good), { members: [] }],
  ['says 100 though nobody asked', say('HTTP/1.1 100 Continue\r\n\r\n', good), { name: expect.stringMatching(/^ConnectionError$/) }],
  ['switches protocols', say('HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'), { name: 'ConnectionError' }],
  ['sends invalid UTF-8 within a text', say(head('200 OK'), Buffer.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xff, 0x22, 0x7d])), { a: '\ufffd' }],
  ['sends invalid UTF-8 for JSON', say(head('200 OK'), Buffer.from([0xff, 0xfe])), { name: 'DecodeError', status: 200 }],
  // Node 20 never says that such a body is at its end.
  ['lies about gzip', say(head('200 OK', { 'content-encoding': 'gzip' }) + json), { name: expect.stringMatching(/^(ConnectionError|TimeoutError)$/) }, { timeout: 300 }],
  ['sends a bomb in gzip, which is bounded', say(head('200 OK', { 'content-encoding': 'gzip' }), bomb), { name: 'DecodeError', status: 200, message: expect.stringMatching(/the answer has more than 100000 bytes$/) }, { maxBytes: 100_000 }],
  ['sends a huge body, which is bounded', say(head('200 OK'), huge), { name: 'DecodeError' }, { maxBytes: 100_000 }],
  ['fails with a huge body, which is bounded', say(head('500 Oops'), huge), { name: 'ApiError', status: 500, cause: { name: 'DecodeError' } }, { maxBytes: 100_000 }],
  ['sends a huge body, which is not bounded', say(head('200 OK'), huge), { x: expect.stringMatching(/^y{3000000}$/) }],
];

/** A client of a server with a fault, until the test is over. */
async function connect(fault: Fault, options: FaxPlusOptions = {}) {
  const server = await startFaultyServer(fault);
  onTestFinished(() => server.close());
  const fax = createFaxPlus({ baseUrl: `${server.origin}/v3`, auth: { personal_access_token: 'hush' }, retry: 0, ...options });
  return { server, fax };
}

/** Counts what is left behind: timers that were set and listeners at `signal`. */
function watch(signal: AbortSignal): () => { timers: number; listeners: number } {
  const timers = new Set<unknown>();
  const [set, clear] = [globalThis.setTimeout, globalThis.clearTimeout];
  const restore = (): void => void Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
  onTestFinished(restore);
  Object.assign(globalThis, {
    setTimeout: (work: (...given: unknown[]) => void, time?: number, ...given: unknown[]) => {
      const timer = set(() => (timers.delete(timer), work(...given)), time);
      // The platform has timers of its own.
      if (new Error().stack?.includes('/src/runtime/')) timers.add(timer);
      return timer;
    },
    clearTimeout: (timer?: NodeJS.Timeout) => (timers.delete(timer), clear(timer)),
  });
  let listeners = 0;
  const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)];
  signal.addEventListener = (...given: Parameters<typeof add>) => ((listeners += 1), add(...given));
  signal.removeEventListener = (...given: Parameters<typeof remove>) => ((listeners -= 1), remove(...given));
  return () => {
    restore();
    return { timers: timers.size, listeners };
  };
}

async function outcome(promise: Promise<unknown>): Promise<unknown> {
  return promise.catch((error: unknown) => error);
}

/** Connections that are open for no reason. */
async function closed(server: FaultyServer): Promise<void> {
  await vi.waitFor(() => expect(server.open()).toBe(0), { timeout: 5000 });
}

describe('a server that', () => {
  it.each(faults)('%s', async (_, fault, wanted, options) => {
    const { server, fax } = await connect(fault, options);
    const { signal } = new AbortController();
    const left = watch(signal);
    const result = await outcome(fax.accounts.list({}, { signal }));
    expect(result).toMatchObject(wanted);
    if (result instanceof Error) expect(`${result.message} ${JSON.stringify(result)}`).not.toMatch(/hush|127\.0\.0\.1|y{9}/);
    expect(left()).toEqual({ timers: 0, listeners: 0 });
    await closed(server);
  });

  it('fails at first does not fail a call that may be repeated', async () => {
    const turns = [reset(), say(head('503 Busy', { 'retry-after': 0 })), say(head('200 OK', { 'content-length': 99 }) + json), say(good)];
    let turn = 0;
    const { server, fax } = await connect((socket) => turns[turn++]?.(socket), { retry: { retries: 3, delay: 1 } });
    expect(await fax.accounts.list()).toEqual({ members: [] });
    expect(server.requests()).toBe(4);
    await closed(server);
  });

  it.each<[string, Fault]>([
    ['resets the connection', reset()],
    ['cuts its answer', say(head('201 Created', { 'content-length': 99 }) + '{"ids"')],
    ['is busy', say(head('503 Busy', { 'retry-after': 0 }))],
    ['never answers', stall()],
  ])('%s gets a fax once', async (_, fault) => {
    const { server, fax } = await connect(fault, { retry: 5, timeout: { attempt: 500 } });
    expect(await outcome(fax.outbox.send({ body: { from: 'a', to: ['+41221234567'], files: [] } }))).toBeInstanceOf(Error);
    expect(server.requests()).toBe(1);
    await closed(server);
  });
});

describe('many calls', () => {
  it('1,000 at once are all answered, of which some fail and are repeated, and leave nothing', async () => {
    let turn = 0;
    const { server, fax } = await connect((socket) => ((turn += 1) % 10 ? stall(kept) : reset())(socket), { retry: { retries: 10, delay: 5 }, timeout: { attempt: 30_000, overall: 60_000 } });
    const { signal } = new AbortController();
    const left = watch(signal);
    const results = await Promise.all(Array.from({ length: 1000 }, () => outcome(fax.accounts.list({}, { signal }))));
    expect(results.filter((result) => result instanceof ApiError || result instanceof Error)).toEqual([]);
    expect(server.requests()).toBeGreaterThan(1000);
    expect(left()).toEqual({ timers: 0, listeners: 0 });
  });

  it('100,000 in a row keep the memory flat', async () => {
    const fetch = async (): Promise<Response> => new Response(json, { headers: { 'content-type': 'application/json' } });
    const fax = createFaxPlus({ auth: { personal_access_token: 'hush' }, fetch, timeout: { attempt: 60_000, overall: 60_000 } });
    const { signal } = new AbortController();
    const rounds: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      for (let call = 0; call < 20_000; call += 1) await fax.accounts.list({}, { signal });
      collectGarbage();
      rounds.push(process.memoryUsage().heapUsed);
    }
    // Ten bytes that each call kept would be 800,000.
    expect((rounds[4] ?? Infinity) - (rounds[0] ?? 0)).toBeLessThan(800_000);
  }, 180_000);
});
