import { createReadStream, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, expectTypeOf, it, onTestFinished } from 'vitest';
import { AbortError, ConnectionError, downloadFile, RequestError, type TransferProgress } from '../../../generated/src/faxplus/index.js';
import { openFile, saveFile } from '../../../generated/src/runtime/node.js';
import type { Answer, Received } from '../../support/recording-server.js';
import { connect, jsonAnswer, rejectionOf } from './connect.js';

const stored = jsonAnswer(201, { path: '/transient-1' });
const bytes = new Uint8Array(300_000).map((_, index) => index % 251);
const pdf: Answer = { status: 200, headers: { 'content-type': 'application/pdf' }, body: bytes };
const path = { fax_id: 'f1' };

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'transfers-'));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
}

function onDisk(): string {
  const file = join(folder(), 'letter.pdf');
  writeFileSync(file, bytes);
  return file;
}

/** The one part of a body: its head, and what is in it. */
function partOf({ headers, body }: Received): { head: string; content: Buffer } {
  const boundary = /boundary=(.*)/.exec(headers['content-type'] ?? '')?.[1] ?? '';
  const start = body.indexOf('\r\n\r\n') + 4;
  return { head: body.subarray(0, start).toString(), content: body.subarray(start, body.lastIndexOf(`\r\n--${boundary}--`)) };
}

async function* inPieces(): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 50_000) yield bytes.subarray(at, at + 50_000);
}

async function readAll(stream: ReadableStream<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream as unknown as AsyncIterable<Uint8Array>) chunks.push(chunk); // A stream of Node's can be iterated over.
  return Buffer.concat(chunks);
}

describe('a file to upload', () => {
  const name = 'name="fax_file"; filename="letter.pdf"\r\nContent-Type: application/pdf\r\n';
  const files: [string, () => unknown, string][] = [
    ['a File', () => new File([bytes], 'letter.pdf', { type: 'application/pdf' }), name],
    ['a Blob', () => new Blob([bytes], { type: 'application/pdf' }), 'filename="fax_file.pdf"'],
    ['a Uint8Array', () => bytes, 'filename="fax_file"'],
    ['a file of the disk', () => openFile(onDisk()), name],
    ['a web stream', () => new Blob([bytes]).stream(), 'filename="fax_file"'],
    ['an async generator', inPieces, 'filename="fax_file"'],
    ['a stream of Node', () => createReadStream(onDisk()), 'filename="fax_file"'],
  ];

  it.each(files)('may be %s', async (_, make, head) => {
    const { fax, requests } = await connect(stored);
    // Each of them is of a type that the body takes: the compiler is asked below.
    expect(await fax.files.upload({ body: { fax_file: (await make()) as Blob } })).toEqual({ path: '/transient-1' });
    const [request] = requests;
    if (!request) throw new Error('nothing came');
    expect(partOf(request).head).toContain(head);
    expect(partOf(request).content.equals(bytes)).toBe(true);
    // What is known to the last byte says how long it is.
    const isKnown = !/stream|generator/.test(_);
    expect([request.headers['content-length'] !== undefined, request.headers['transfer-encoding']]).toEqual([isKnown, isKnown ? undefined : 'chunked']);
  });

  it('is of one of these types', () => {
    const { upload } = {} as Awaited<ReturnType<typeof connect>>['fax']['files'] & object;
    const use = (): void => {
      void upload({ body: { fax_file: inPieces() } });
      void upload({ body: { fax_file: new Blob([]).stream() } });
      // @ts-expect-error A path is no file: `openFile` makes one of it.
      void upload({ body: { fax_file: 'letter.pdf' } });
      // @ts-expect-error What is uploaded comes back as no file.
      void upload({ body: { fax_file: bytes } }, { as: 'stream' });
    };
    expect(use).toBeTypeOf('function');
  });

  it('of the disk has the name and type that the caller gives it, and none that its ending does not tell', async () => {
    const file = onDisk();
    expect(await openFile(file, { name: 'a', type: 'image/tiff' })).toMatchObject({ name: 'a', type: 'image/tiff', size: bytes.length });
    expect(await openFile(file, { name: 'constructor.constructor' })).toMatchObject({ type: '' });
    await expect(openFile(join(folder(), 'none.pdf'))).rejects.toMatchObject({ code: 'ENOENT', message: expect.stringContaining('none.pdf') });
  });

  it('tells how far it is, and its length all the same', async () => {
    const { fax, requests } = await connect(stored);
    const told: TransferProgress[] = [];
    await fax.files.upload({ body: { fax_file: await openFile(onDisk()) } }, { onProgress: (progress) => told.push(progress) });
    const total = Number(requests[0]?.headers['content-length']);
    const ups = told.filter(({ direction }) => direction === 'upload');
    expect(ups.length).toBeGreaterThan(2);
    expect(ups.map(({ loaded }) => loaded)).toEqual(ups.map(({ loaded }) => loaded).sort((left, right) => left - right));
    expect(ups.at(-1)).toEqual({ direction: 'upload', loaded: total, total });
    expect(told.at(-1)?.direction).toBe('download');
  });

  it('tells once, at the end, where the runtime does not read it piece by piece', async () => {
    const told: TransferProgress[] = [];
    const sealed = async (url: string, init: RequestInit): Promise<Response> => fetch(url, { ...init, body: await (init.body as Blob).arrayBuffer() });
    const { fax } = await connect(stored);
    await fax.files.upload({ body: { fax_file: bytes } }, { fetch: sealed, onProgress: (progress) => told.push(progress) });
    const ups = told.filter(({ direction }) => direction === 'upload');
    expect(ups).toHaveLength(1);
    expect(ups[0]?.loaded).toBe(ups[0]?.total);
  });

  it('that is a stream is not sent twice; one of the disk is, where the caller wants it', async () => {
    const busy = jsonAnswer(503, { error: 'busy' });
    let count = 0;
    const { fax, requests } = await connect(() => (count++ % 2 ? stored : busy));
    const retry = { nonIdempotent: true, retries: 1, delay: 1 };
    expect((await rejectionOf(fax.files.upload({ body: { fax_file: inPieces() } }, { retry }))).message).toContain('503');
    expect(requests).toHaveLength(1);
    count = 0;
    await fax.files.upload({ body: { fax_file: await openFile(onDisk()) } }, { retry, onProgress: () => undefined });
    expect(requests.slice(1).map((request) => partOf(request).content.equals(bytes))).toEqual([true, true]);
  });

  it.each([
    ['a large file', () => new Blob([new Uint8Array(2e6)])],
    ['a stream', inPieces],
  ])('that is %s does not follow a redirect, and says so', async (_, make) => {
    const { fax, requests } = await connect({ status: 307, headers: { location: '/v3/elsewhere' } });
    const error = await rejectionOf(fax.files.upload({ body: { fax_file: make() } }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error.message).toBe('faxplus files.upload: a redirect was not followed');
    expect(requests).toHaveLength(1);
  });

  it('that fails while it is read fails the call, with the reason', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield bytes;
      throw new Error('the disk is gone');
    }
    const { fax } = await connect(stored);
    const error = await rejectionOf(fax.files.upload({ body: { fax_file: broken() } }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(JSON.stringify([String((error.cause as Error).cause ?? error.cause)])).toContain('the disk is gone');
  });
});

describe('a file that comes', () => {
  it('is a Blob, or a stream where one is asked for', async () => {
    const { fax, transport } = await connect(pdf);
    const blob = await fax.files.download({ path });
    expectTypeOf(blob).toEqualTypeOf<Blob>();
    expect([blob.size, blob.type]).toEqual([bytes.length, 'application/pdf']);
    const stream = await fax.files.download({ path }, { as: 'stream' });
    expectTypeOf(stream).toEqualTypeOf<ReadableStream<Uint8Array>>();
    expect((await readAll(stream)).equals(bytes)).toBe(true);
    const result = await downloadFile(transport, { path }, { as: 'stream' });
    if (!result.ok) throw new Error('no success');
    expectTypeOf(result.data).toEqualTypeOf<ReadableStream<Uint8Array>>();
    expect((await readAll(result.data)).equals(bytes)).toBe(true);
    const either = (): unknown => {
      // @ts-expect-error There is no such form.
      void fax.files.download({ path }, { as: 'text' });
      // @ts-expect-error Accounts are no files.
      return fax.accounts.list({}, { as: 'stream' });
    };
    expect(either).toBeTypeOf('function');
  });

  it('tells how far it is', async () => {
    const { fax } = await connect({ ...pdf, headers: { ...pdf.headers, 'content-length': String(bytes.length) } });
    const told: TransferProgress[] = [];
    await fax.files.download({ path }, { onProgress: (progress) => told.push(progress) });
    expect(told.length).toBeGreaterThan(1);
    expect(told.at(-1)).toEqual({ direction: 'download', loaded: bytes.length, total: bytes.length });
  });

  it.each(['blob', 'stream'] as const)('is an error as a %s where it is cut', async (as) => {
    const { fax } = await connect({ ...pdf, cut: true });
    const error = await rejectionOf((async () => {
      const data: Blob | ReadableStream<Uint8Array> = await fax.files.download({ path }, { as, retry: 0 });
      if (data instanceof ReadableStream) await readAll(data);
    })());
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error.message).toContain('faxplus files.download: the answer ended early');
    expect(error).toMatchObject({ status: 200 });
  });

  it('is an error where fewer bytes come than the head says, also through a fetch that does not count them', async () => {
    const { fax } = await connect(pdf);
    const lying = (): Promise<Response> => Promise.resolve(new Response('12345', { headers: { 'content-type': 'application/pdf', 'content-length': '10' } }));
    const stream = await fax.files.download({ path }, { as: 'stream', fetch: lying });
    expect((await rejectionOf(readAll(stream))).message).toBe('faxplus files.download: the answer ended early');
  });

  it('ends when the signal is aborted, while it is read, and leaves no listener', async () => {
    const { fax, abandoned } = await connect({ ...pdf, open: true });
    const controller = new AbortController();
    const { signal } = controller;
    let listeners = 0;
    const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)];
    signal.addEventListener = (...given: Parameters<typeof add>) => ((listeners += 1), add(...given));
    signal.removeEventListener = (...given: Parameters<typeof remove>) => ((listeners -= 1), remove(...given));
    const stream = await fax.files.download({ path }, { as: 'stream', signal });
    expect(listeners).toBe(1);
    const reading = rejectionOf(readAll(stream));
    setTimeout(() => controller.abort(), 30);
    expect(await reading).toBeInstanceOf(AbortError);
    expect(listeners).toBe(0);
    await expect.poll(() => abandoned.length).toBe(1);
  });

  it('gives the connection back where the stream is cancelled', async () => {
    const { fax, abandoned } = await connect({ ...pdf, open: true });
    await (await fax.files.download({ path }, { as: 'stream' })).cancel();
    await expect.poll(() => abandoned.length).toBe(1);
  });

  it('is a failure like any other where the answer is one', async () => {
    const { fax } = await connect(jsonAnswer(404, { error: 'bad_request', description: 'No such fax.' }));
    expect((await rejectionOf(fax.files.download({ path }, { as: 'stream' }))).message).toBe('faxplus files.download: 404 Not Found: No such fax. (bad_request)');
  });
});

describe('a file that is saved', () => {
  it('is there when it is whole, in place of what was there', async () => {
    const { fax } = await connect(pdf);
    const file = onDisk();
    writeFileSync(file, 'before');
    expect(await saveFile(await fax.files.download({ path }, { as: 'stream' }), file)).toBe(bytes.length);
    expect(readFileSync(file).equals(bytes)).toBe(true);
    expect(await saveFile(new Blob(['again']), file)).toBe(5);
    expect(readdirSync(join(file, '..'))).toEqual(['letter.pdf']);
  });

  it('leaves what was there, and nothing else, where the answer is cut', async () => {
    const { fax } = await connect({ ...pdf, cut: true });
    const file = onDisk();
    writeFileSync(file, 'before');
    expect(await rejectionOf(saveFile(await fax.files.download({ path }, { as: 'stream' }), file))).toBeInstanceOf(ConnectionError);
    expect(readFileSync(file, 'utf8')).toBe('before');
    expect(readdirSync(join(file, '..'))).toEqual(['letter.pdf']);
  });

  it('gives the connection back where the folder does not exist', async () => {
    const { fax, abandoned } = await connect({ ...pdf, open: true });
    await expect(saveFile(await fax.files.download({ path }, { as: 'stream' }), join(folder(), 'none/a.pdf'))).rejects.toThrow('ENOENT');
    await expect.poll(() => abandoned.length).toBe(1);
  });
});

it('a body that is no file says so before anything is sent', async () => {
  const { fax, requests } = await connect(stored);
  const numbers = (async function* () {
    yield 1;
  })() as unknown as AsyncIterable<Uint8Array>;
  const error = await rejectionOf(fax.files.upload({ body: { fax_file: numbers } }));
  expect(error instanceof RequestError || error instanceof ConnectionError).toBe(true);
  expect(requests).toHaveLength(0);
});
