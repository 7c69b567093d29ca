import { afterEach, describe, expect, it } from 'vitest';
import { AbortError, ConnectionError, TimeoutError } from '../../templates/runtime/errors.js';
import { eventStream } from '../../templates/runtime/event-stream.js';
import { jsonLines } from '../../templates/runtime/json-lines.js';
import { startServer, type Answer, type RecordingServer } from '../support/recording-server.js';
import { answerInPieces, drain, openStream } from './pieces.js';
import { row, stub } from './rows.js';

const LINES = 'application/x-ndjson';
const servers: RecordingServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** A stream over a real connection. */
async function connect(answer: Partial<Answer>, signal?: AbortSignal, timeout?: number) {
  const server = await startServer(() => ({ status: 200, headers: { 'content-type': LINES }, ...answer }));
  servers.push(server);
  const client = { baseUrl: server.origin, fetch: undefined, timeout };
  return { server, stream: await openStream(LINES, { codec: jsonLines }, () => new Response(), { signal }, client) };
}

/** A signal that counts its listeners. */
function countingSignal(): { controller: AbortController; count: () => number } {
  const controller = new AbortController();
  const { signal } = controller;
  const listeners = new Set<unknown>();
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...args: Parameters<typeof add>) => (listeners.add(args[1]), add(...args));
  signal.removeEventListener = (...args: Parameters<typeof remove>) => (listeners.delete(args[1]), remove(...args));
  return { controller, count: () => listeners.size };
}

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
};

describe('a stream', () => {
  it('is there when the head of the answer is, and its items as they come', async () => {
    const { stream, server } = await connect({ body: '1\n2\n', open: true });
    const items = stream[Symbol.asyncIterator]();
    expect([await items.next(), await items.next()]).toEqual([{ done: false, value: 1 }, { done: false, value: 2 }]);
    expect(server.abandoned).toEqual([]);
    await items.return?.();
  });

  it('that is left gives its connection back', async () => {
    const { stream, server } = await connect({ body: '1\n2\n', open: true });
    for await (const item of stream) if (item === 2) break;
    await until(() => server.abandoned.length === 1);
  });

  it('that is left while an item is waited for ends at once', async () => {
    const { stream, server } = await connect({ body: '1\n', open: true });
    const items = stream[Symbol.asyncIterator]();
    await items.next();
    const waiting = items.next();
    expect(await items.return?.()).toEqual({ done: true, value: undefined });
    expect(await waiting).toEqual({ done: true, value: undefined });
    await until(() => server.abandoned.length === 1);
  });

  it('that is left before it has begun gives its connection back', async () => {
    const { stream, server } = await connect({ body: '1\n', open: true });
    await stream[Symbol.asyncIterator]().return?.();
    await until(() => server.abandoned.length === 1);
  });

  it('gives its connection back when an item ends it', async () => {
    const server = await startServer(() => ({ status: 200, headers: { 'content-type': 'text/event-stream' }, body: 'data: 1\n\ndata: [DONE]\n\n', open: true }));
    servers.push(server);
    const client = { baseUrl: server.origin, fetch: undefined };
    expect(await drain(await openStream('text/event-stream', { codec: eventStream }, () => new Response(), {}, client))).toEqual({ items: [1] });
    await until(() => server.abandoned.length === 1);
  });

  it('can be read once', async () => {
    const { stream } = await connect({ body: '1\n' });
    expect(await drain(stream)).toEqual({ items: [1] });
    expect(await drain(stream)).toEqual({ items: [], error: new TypeError('the items of a stream can be read once') });
  });

  it('that breaks off ends with a ConnectionError, never silently', async () => {
    const { stream } = await connect({ body: '1\n2', cut: true });
    const { items, error } = await drain(stream);
    expect(items).toEqual([1]);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ status: 200, message: expect.stringMatching(/^demo groups\.get: the answer ended early/) });
  });

  it('of an answer without a body is empty', async () => {
    const stream = await openStream(LINES, { codec: jsonLines }, () => new Response(null, { headers: { 'content-type': LINES } }));
    expect(await drain(stream)).toEqual({ items: [] });
  });
});

describe('the signal of the caller', () => {
  it('ends a stream that is waited for, and its reason is the cause', async () => {
    const { controller, count } = countingSignal();
    const { stream, server } = await connect({ body: '1\n', open: true }, controller.signal);
    const read = drain(stream);
    setTimeout(() => controller.abort('enough'), 20);
    const { items, error } = await read;
    expect(items).toEqual([1]);
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({ cause: 'enough' });
    await until(() => server.abandoned.length === 1);
    expect(count()).toBe(0);
  });

  it('ends a stream between two items that have come together', async () => {
    const { controller } = countingSignal();
    const { stream } = await connect({ body: '1\n2\n3\n' }, controller.signal);
    const items: unknown[] = [];
    const reading = (async () => {
      for await (const item of stream) {
        items.push(item);
        controller.abort();
      }
    })();
    await expect(reading).rejects.toBeInstanceOf(AbortError);
    expect(items).toEqual([1]);
  });

  it('gives the connection back of a stream that nobody reads, and whoever reads it later is told', async () => {
    const { controller, count } = countingSignal();
    const { stream, server } = await connect({ body: '1\n', open: true }, controller.signal);
    controller.abort();
    await until(() => server.abandoned.length === 1);
    expect((await drain(stream)).error).toBeInstanceOf(AbortError);
    expect(count()).toBe(0);
  });

  it.each<[string, Partial<Answer>, string]>([
    ['has ended', { body: '1\n2\n' }, 'whole'],
    ['was left', { body: '1\n2\n', open: true }, 'left'],
    ['has failed', { body: '1\n', cut: true }, 'whole'],
    ['was no JSON', { body: 'x\n', open: true }, 'whole'],
  ])('has no listener left when the stream %s', async (_, answer, how) => {
    const { controller, count } = countingSignal();
    const { stream } = await connect(answer, controller.signal);
    expect(count()).toBe(1);
    if (how === 'whole') await drain(stream);
    else for await (const _item of stream) break;
    expect(count()).toBe(0);
  });
});

describe('the time limit of a stream', () => {
  it('is over when its head has come, and its timer is gone', async () => {
    const { stream } = await connect({ body: '1\n', open: true }, undefined, 60);
    const items = stream[Symbol.asyncIterator]();
    await items.next();
    const waiting = items.next();
    const first = await Promise.race([waiting, new Promise((resolve) => setTimeout(() => resolve('still open'), 150))]);
    expect(first).toBe('still open');
    await items.return?.();
  });

  it('ends the wait for the head; what comes later is not read', async () => {
    const { controller, count } = countingSignal();
    const late = () => new Promise<Response>((resolve) => setTimeout(() => resolve(answerInPieces(LINES, ['1\n'])), 60));
    const { transport } = stub(late, { timeout: 20 });
    const sent = transport.send(row({ responses: { 200: { [LINES]: { codec: jsonLines } } } }), {}, { signal: controller.signal });
    await expect(sent).rejects.toBeInstanceOf(TimeoutError);
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(count()).toBe(0);
  });
});
