import { describe, expect, it } from 'vitest';
import { DecodeError } from '../../templates/runtime/errors.js';
import { LONGEST_ITEM } from '../../templates/runtime/items.js';
import { jsonLines } from '../../templates/runtime/json-lines.js';
import { jsonSequence } from '../../templates/runtime/json-sequence.js';
import type { Codec } from '../../templates/runtime/operation.js';
import { text } from '../../templates/runtime/text.js';
import { answerInPieces, cutsOf, drain, openStream } from './pieces.js';
import { row, stub } from './rows.js';

const LINES = 'application/x-ndjson';
const SEQUENCE = 'application/json-seq';

async function readLines(...pieces: (string | Uint8Array)[]) {
  return drain(await openStream(LINES, { codec: jsonLines }, () => answerInPieces(LINES, pieces)));
}

async function readSequence(...pieces: (string | Uint8Array)[]) {
  return drain(await openStream(SEQUENCE, { codec: jsonSequence }, () => answerInPieces(SEQUENCE, pieces)));
}

describe('JSON lines', () => {
  it.each<[string, string, unknown[]]>([
    ['one item a line', '{"a":1}\n[2]\n"three"\nnull\n', [{ a: 1 }, [2], 'three', null]],
    ['a last line without an end', '1\n2', [1, 2]],
    ['lines that end with CR LF', '1\r\n2\r\n', [1, 2]],
    ['empty lines, which are nothing', '\n1\n\n \r\n2\n\n', [1, 2]],
    ['a byte order mark', '\ufeff1\n', [1]],
    ['a line separator inside a text', '"a\u2028b"\n', ['a\u2028b']],
    ['nothing', '', []],
  ])('are %s', async (_, body, items) => {
    expect(await readLines(body)).toEqual({ items });
  });

  it('do not depend on where the network cuts them', async () => {
    for (const pieces of cutsOf('{"é":"🖨"}\r\n\n[1]\n')) expect(await readLines(...pieces)).toEqual({ items: [{ é: '🖨' }, [1]] });
  });

  it('come as soon as their line has ended', async () => {
    const body = new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode('1\n2\n3')) });
    const stream = await openStream(LINES, { codec: jsonLines }, () => new Response(body, { headers: { 'content-type': LINES } }));
    const items = stream[Symbol.asyncIterator]();
    expect([await items.next(), await items.next()]).toEqual([{ done: false, value: 1 }, { done: false, value: 2 }]);
  });

  it('end with a DecodeError at a line that is no JSON, after the items before it', async () => {
    const { items, error } = await readLines(`1\n{"fax":"+41${'x'.repeat(3000)}\n2\n`);
    expect(items).toEqual([1]);
    expect(error).toBeInstanceOf(DecodeError);
    expect(error).toMatchObject({ status: 200, message: 'demo groups.get: 200: the body is no JSON', text: `{"fax":"+41${'x'.repeat(1989)}` });
  });

  it('end with a DecodeError where a line has no end', async () => {
    const piece = 'x'.repeat(2 ** 20);
    let pulled = 0;
    const body = new ReadableStream({ pull: (controller) => ((pulled += 1), controller.enqueue(new TextEncoder().encode(piece))) });
    const stream = await openStream(LINES, { codec: jsonLines }, () => new Response(body, { headers: { 'content-type': LINES } }));
    expect(await drain(stream)).toMatchObject({ items: [], error: { name: 'DecodeError', message: `demo groups.get: 200: an item is longer than ${LONGEST_ITEM} characters` } });
    expect(pulled).toBeLessThan(20);
  });

  it('have items by the codec of the row', async () => {
    const shout: Codec = { ...text, decode: (raw) => String(raw).toUpperCase() };
    const stream = await openStream(LINES, { codec: jsonLines, item: { codec: shout } }, () => answerInPieces(LINES, ['a\nb\n']));
    expect(await drain(stream)).toEqual({ items: ['A', 'B'] });
  });

  it.each(['application/ndjson', 'application/jsonl; charset=utf-8', 'Application/JSON-Lines', 'application/x-jsonlines', 'application/stream+json', 'text/plain', ''])(
    'are read whatever name they go under: %j',
    async (type) => {
      const stream = await openStream(LINES, { codec: jsonLines }, () => answerInPieces(type, ['1\n']));
      expect(await drain(stream)).toEqual({ items: [1] });
    },
  );

  it.each(['application/json', 'text/html', 'text/event-stream'])('are not %s', async (type) => {
    const opened = openStream(LINES, { codec: jsonLines }, () => answerInPieces(type, ['1\n']));
    await expect(opened).rejects.toThrow(`expected application/x-ndjson, found ${type}`);
  });
});

describe('a JSON text sequence', () => {
  it.each<[string, string, unknown[]]>([
    ['items behind a separator', '\x1e{"a":1}\n\x1e[2]\n', [{ a: 1 }, [2]]],
    ['items of several lines', '\x1e{\n  "a": 1\n}\n\x1e[\n2\n]\n', [{ a: 1 }, [2]]],
    ['separators with nothing between them', '\x1e\x1e1\n\x1e\n\x1e2\n', [1, 2]],
    ['a last item without a line feed', '\x1e1\n\x1e{"a":1}', [1, { a: 1 }]],
    ['nothing', '', []],
  ])('has %s', async (_, body, items) => {
    expect(await readSequence(body)).toEqual({ items });
  });

  it('does not depend on where the network cuts it', async () => {
    for (const pieces of cutsOf('\x1e{\n"é": 1\n}\n\x1e22\n')) expect(await readSequence(...pieces)).toEqual({ items: [{ é: 1 }, 22] });
  });

  it.each(['\x1e12', '\x1etrue', '\x1e12\x1e3\n'])('ends with a DecodeError where a number or a word may be cut short: %j', async (body) => {
    expect(await readSequence(body)).toMatchObject({ items: [], error: { name: 'DecodeError', message: 'demo groups.get: 200: an item was cut short' } });
  });

  it('gives an item without waiting for the next', async () => {
    const body = new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode('\x1e{"a":1}\n')) });
    const stream = await openStream(SEQUENCE, { codec: jsonSequence }, () => new Response(body, { headers: { 'content-type': 'application/geo+json-seq' } }));
    expect(await stream[Symbol.asyncIterator]().next()).toEqual({ done: false, value: { a: 1 } });
  });
});

describe('a failure is no stream, but its one value', () => {
  it.each<[string, string, unknown]>([
    [LINES, '{"message":"busy"}\n', { message: 'busy' }],
    [LINES, '{"message":"busy"}\n{"message":"again"}\n', { message: 'busy' }],
    [LINES, '{\n  "message": "busy"\n}', { message: 'busy' }],
    ['application/problem+json', '{\n  "message": "busy"\n}', { message: 'busy' }],
  ])('in %s: %j', async (type, body, error) => {
    const { transport } = stub(() => new Response(body, { status: 503, headers: { 'content-type': type } }));
    const result = await transport.send(row({ responses: { 200: {}, 503: { [LINES]: { codec: jsonLines } } } }), {});
    expect(result).toEqual({ ok: false, status: 503, error, response: expect.any(Response) });
  });

  it('that cannot be read keeps its status and says why', async () => {
    const { transport } = stub(() => new Response('oops', { status: 503, headers: { 'content-type': LINES } }));
    const result = await transport.send(row({ responses: { 503: { [LINES]: { codec: jsonLines } } } }), {});
    expect(result).toMatchObject({ ok: false, status: 503, error: 'oops', cause: { name: 'DecodeError' } });
  });
});

describe('a body', () => {
  async function* later() {
    yield { a: 1 };
    yield 'two\nlines';
  }
  const send = async (type: string, codec: Codec, body: unknown) => {
    const { transport, sent } = stub();
    await transport.send(row({ method: 'POST', body: { content: { [type]: { codec } } } }), { body });
    return [sent[0]?.headers['content-type'], sent[0]?.init.body];
  };

  it.each([
    ['a list', [{ a: 1 }, 'two\nlines']],
    ['any other iterable', new Set([{ a: 1 }, 'two\nlines'])],
    ['an async one', later()],
    ['its text, which goes out as it stands', '{"a":1}\n"two\\nlines"\n'],
  ])('of JSON lines is %s', async (_, body) => {
    expect(await send(LINES, jsonLines, body)).toEqual([LINES, '{"a":1}\n"two\\nlines"\n']);
  });

  it('of a sequence has its separators', async () => {
    expect(await send(SEQUENCE, jsonSequence, [1, 2])).toEqual([SEQUENCE, '\x1e1\n\x1e2\n']);
  });

  it.each([1, { a: 1 }, null])('is not %j', async (body) => {
    await expect(send(LINES, jsonLines, body)).rejects.toThrow('the body cannot be written as application/x-ndjson: a stream is an iterable of its items');
  });

  it('whose items fail is not sent', async () => {
    async function* broken() {
      yield 1;
      throw new Error('no more');
    }
    await expect(send(LINES, jsonLines, broken())).rejects.toMatchObject({ name: 'RequestError' });
  });
});
