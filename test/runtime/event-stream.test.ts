import { describe, expect, it } from 'vitest';
import { eventStream } from '../../templates/runtime/event-stream.js';
import { LONGEST_ITEM } from '../../templates/runtime/items.js';
import { json } from '../../templates/runtime/json.js';
import type { Codec, Media } from '../../templates/runtime/operation.js';
import { text } from '../../templates/runtime/text.js';
import { answerInPieces, cutsOf, drain, openStream } from './pieces.js';
import { row, stub } from './rows.js';

const EVENTS = 'text/event-stream';
/** Whole events with their data as text. */
const whole: Media<Codec> = { codec: eventStream, item: { codec: text }, events: {} };
const texts: Media<Codec> = { codec: eventStream, item: { codec: text } };
const payloads: Media<Codec> = { codec: eventStream };

async function read(media: Media<Codec>, ...pieces: (string | Uint8Array)[]) {
  return drain(await openStream(EVENTS, media, () => answerInPieces(`${EVENTS}; charset=utf-8`, pieces)));
}

describe('an event stream (WHATWG HTML, 9.2.6)', () => {
  it.each<[string, string, unknown[]]>([
    // The first five are the examples of 9.2.6.
    ['the data of several lines', 'data: YHOO\ndata: +2\ndata: 10\n\n', [{ data: 'YHOO\n+2\n10' }]],
    [
      'comments, ids, and one blank of the value left out',
      ': test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n',
      [{ data: 'first event', id: '1' }, { data: 'second event', id: '' }],
    ],
    ['empty data, and an unfinished event, which is dropped', 'data\n\ndata\ndata\n\ndata:', [{ data: '' }, { data: '\n' }]],
    ['equal events with and without a blank', 'data:test\n\ndata: test\n\n', [{ data: 'test' }, { data: 'test' }]],
    ['names', 'event: add\ndata: 73857293\n\nevent: remove\ndata: 2153\n\n', [{ event: 'add', data: '73857293' }, { event: 'remove', data: '2153' }]],
    ['a byte order mark', '\ufeffdata: a\n\n', [{ data: 'a' }]],
    ['CR, LF and CR LF', 'data: a\rdata: b\r\ndata: c\n\r\ndata: d\r\rdata: e\r\n\r\n', [{ data: 'a\nb\nc' }, { data: 'd' }, { data: 'e' }]],
    ['no event without data', 'event: ping\n\nid: 7\n\nretry: 5\n\ndata: a\n\n', [{ data: 'a' }]],
    ['an id with NUL, which is ignored', 'id: 1\0\ndata: a\n\n', [{ data: 'a' }]],
    ['a retry of digits alone', 'retry: 10\ndata: a\n\nretry: 1.5\ndata: b\n\nretry: -1\ndata: c\n\n', [{ retry: 10, data: 'a' }, { data: 'b' }, { data: 'c' }]],
    ['the last name', 'event: a\nevent: b\ndata: 1\n\nevent: a\nevent\ndata: 2\n\n', [{ event: 'b', data: '1' }, { data: '2' }]],
    ['colons in values, and unknown fields', 'data: a: b\nfoo: bar\n__proto__: x\nData: c\n\n', [{ data: 'a: b' }]],
    ['nothing', '', []],
  ])('has %s', async (_, body, items) => {
    expect(await read(whole, body)).toEqual({ items });
  });

  it('does not depend on where the network cuts it', async () => {
    const body = '\ufeffevent: é\r\ndata: 🖨\r\ndata: b\r\n\r\n: c\n\nid: 1\rdata: c\r\r';
    for (const pieces of cutsOf(body)) expect(await read(whole, ...pieces)).toEqual({ items: [{ event: 'é', data: '🖨\nb' }, { id: '1', data: 'c' }] });
  });

  it('gives an event at its empty line, also where that may go on with LF', async () => {
    const body = new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode('data: a\r\n\r')) });
    const stream = await openStream(EVENTS, whole, () => new Response(body, { headers: { 'content-type': EVENTS } }));
    expect(await stream[Symbol.asyncIterator]().next()).toEqual({ done: false, value: { data: 'a' } });
  });

  it.each(['x', `data: ${'x'.repeat(1000)}\n`])('ends with a DecodeError where an event has no end (%#)', async (piece) => {
    const bytes = new TextEncoder().encode(piece.repeat(2 ** 20 / piece.length));
    const body = new ReadableStream({ pull: (controller) => controller.enqueue(bytes) });
    const stream = await openStream(EVENTS, whole, () => new Response(body, { headers: { 'content-type': EVENTS } }));
    expect(await drain(stream)).toMatchObject({ items: [], error: { name: 'DecodeError', message: `demo groups.get: 200: an item is longer than ${LONGEST_ITEM} characters` } });
  });
});

describe('the items of events', () => {
  it('are the data alone where the schema describes it: as JSON, or as text', async () => {
    expect(await read(payloads, 'event: x\ndata: {"a":\ndata: 1}\n\ndata: 2\n\n')).toEqual({ items: [{ a: 1 }, 2] });
    expect(await read(texts, 'event: x\ndata: {"a":1}\n\ndata\n\n')).toEqual({ items: ['{"a":1}', ''] });
  });

  it('of JSON end with [DONE], and have no empty data', async () => {
    expect(await read(payloads, 'data: 1\n\ndata:\n\ndata: 2\n\ndata: [DONE]\n\ndata: 3\n\n')).toEqual({ items: [1, 2] });
    expect(await read({ ...payloads, events: {} }, 'event: ping\ndata\n\ndata: 1\n\ndata: [DONE]\n\ndata: 3\n\n')).toEqual({ items: [{ event: 'ping' }, { data: 1 }] });
  });

  it('of text do not', async () => {
    expect(await read(texts, 'data: [DONE]\n\ndata: a\n\n')).toEqual({ items: ['[DONE]', 'a'] });
  });

  it('have data by the name of the event', async () => {
    const media: Media<Codec> = { codec: eventStream, item: { codec: json }, events: { done: { codec: text }, toString: { codec: text } } };
    const body = 'event: delta\ndata: {"a":1}\n\nevent: toString\ndata: x\n\nevent: done\ndata: [DONE]\n\nevent: constructor\ndata: 1\n\n';
    expect(await read(media, body)).toEqual({
      items: [{ event: 'delta', data: { a: 1 } }, { event: 'toString', data: 'x' }, { event: 'done', data: '[DONE]' }, { event: 'constructor', data: 1 }],
    });
  });

  it('that are no JSON end the stream with a DecodeError', async () => {
    expect(await read(payloads, 'data: 1\n\ndata: {"fax\n\n')).toMatchObject({ items: [1], error: { name: 'DecodeError', text: '{"fax', status: 200 } });
  });

  it.each(['application/json', 'text/html'])('are not found in %s', async (type) => {
    await expect(openStream(EVENTS, payloads, () => answerInPieces(type, ['{}']))).rejects.toThrow(`expected text/event-stream, found ${type}`);
  });
});

describe('a failure is no stream, but its one value', () => {
  it.each<[string, string, unknown]>([
    [EVENTS, 'event: error\ndata: {"message":"busy"}\n\ndata: {}\n\n', { message: 'busy' }],
    [EVENTS, 'data: {"message":"busy"}', { message: 'busy' }],
    [EVENTS, '{"message":"busy"}', { message: 'busy' }],
    ['application/json', '{"message":"busy"}', { message: 'busy' }],
  ])('in %s: %j', async (type, body, error) => {
    const { transport } = stub(() => new Response(body, { status: 429, headers: { 'content-type': type } }));
    const result = await transport.send(row({ responses: { default: { [EVENTS]: payloads } } }), {});
    expect(result).toEqual({ ok: false, status: 429, error, response: expect.any(Response) });
  });
});

describe('a body of events', () => {
  const send = async (media: Media<Codec>, body: unknown) => {
    const { transport, sent } = stub();
    await transport.send(row({ method: 'POST', body: { content: { [EVENTS]: media } } }), { body });
    return sent[0]?.init.body;
  };

  it('is written as it is read', async () => {
    const items = [{ event: 'addString', data: 'two\nlines', retry: 5 }, { id: '1', data: '' }, { event: 'ping' }];
    const body = await send(whole, items);
    expect(body).toBe('event: addString\nretry: 5\ndata: two\ndata: lines\n\nid: 1\ndata: \n\nevent: ping\ndata\n\n');
    expect(await read(whole, String(body))).toEqual({ items: [items[0], items[1], { event: 'ping', data: '' }] });
    expect(await send(payloads, [{ a: 1 }, 2])).toBe('data: {"a":1}\n\ndata: 2\n\n');
  });

  it.each(['event', 'id'])('keeps an %s to its line', async (name) => {
    await expect(send(whole, [{ [name]: 'a\ndata: b' }])).rejects.toThrow(`the ${name} of an event is one line`);
  });
});
