import { describe, expect, it } from 'vitest';
import { ApiError, ConnectionError, DecodeError, downloadFile } from '../../../generated/src/faxplus/index.js';
import type { Received } from '../../support/recording-server.js';
import { connect, jsonAnswer, rejectionOf } from './connect.js';
import { readParts, type Part } from './parts.js';

/** Bytes that are no text, with what frames the parts of a form in them. */
const bytes = new Uint8Array([...Buffer.from('%PDF-1.7\r\n--\r\n\r\n------x\r\n\n\r'), 0, 0xff, 0xfe, 0x80, 0x1a, 0x0d, 0x0a]);

const stored = jsonAnswer(200, { path: '/storage/200002' });

describe('files.upload', () => {
  it('sends a File under its own name, byte by byte, and gives back the path', async () => {
    const { fax, requests } = await connect(stored);
    const fax_file = new File([bytes], 'letter.pdf', { type: 'application/pdf' });
    expect(await fax.files.upload({ body: { fax_file } })).toEqual({ path: '/storage/200002' });
    expect(partsOf(requests)).toEqual([
      { name: 'fax_file', filename: 'letter.pdf', type: 'application/pdf', bytes: Buffer.from(bytes) },
    ]);
  });

  it('calls a Blob after its property, with the ending of its type', async () => {
    const { fax, requests } = await connect(stored);
    await fax.files.upload({ body: { fax_file: new Blob([bytes], { type: 'application/pdf' }) } });
    expect(partsOf(requests)).toMatchObject([{ name: 'fax_file', filename: 'fax_file.pdf', type: 'application/pdf' }]);
  });

  it('calls a Blob of no known type after its property alone', async () => {
    const { fax, requests } = await connect(stored);
    await fax.files.upload({ body: { fax_file: new Blob([bytes]) } });
    expect(partsOf(requests)).toMatchObject([{ filename: 'fax_file', type: 'application/octet-stream' }]);
  });

  it('keeps a file name in its place', async () => {
    const { fax, requests } = await connect(stored);
    await fax.files.upload({ body: { fax_file: new File(['x'], 'Ärger "1"\r\nX: y.txt', { type: 'text/plain' }) } });
    // HTML, "multipart/form-data encoding algorithm": quotes and line breaks are percent-encoded, the rest is UTF-8.
    expect(partsOf(requests)).toMatchObject([{ name: 'fax_file', filename: 'Ärger %221%22%0D%0AX: y.txt', type: 'text/plain' }]);
  });

  it('sends a file of a megabyte and an empty one whole', async () => {
    const { fax, requests } = await connect(stored);
    const large = new Uint8Array(2 ** 20).map((_, index) => index * 31);
    await fax.files.upload({ body: { fax_file: new File([large], 'large.tiff') } });
    await fax.files.upload({ body: { fax_file: new File([], 'empty.txt') } });
    expect(requests.map((request) => partsOf([request])[0]?.bytes.length)).toEqual([2 ** 20, 0]);
    expect(partsOf(requests)[0]?.bytes.equals(large)).toBe(true);
  });
});

describe('files.download', () => {
  it.each([
    ['application/pdf', undefined, ''],
    ['image/tiff', 'tiff', '?format=tiff'],
  ] as const)('gives %s as a Blob of that type', async (type, format, query) => {
    const { fax, requests } = await connect({ status: 200, headers: { 'content-type': type }, body: bytes });
    const blob = await fax.files.download({ path: { fax_id: 'f1' }, query: { format } });
    expect(blob.type).toBe(type);
    expect(new Uint8Array(await blob.arrayBuffer())).toEqual(bytes);
    expect(requests[0]?.path).toBe(`/v3/accounts/self/files/f1${query}`);
  });

  it('asks for the media type that is chosen', async () => {
    const { fax, requests } = await connect({ status: 200, headers: { 'content-type': 'image/tiff' }, body: bytes });
    await fax.files.download({ path: { fax_id: 'f1' }, accept: 'image/tiff' });
    expect(requests[0]?.headers['accept']).toMatch(/^image\/tiff\b/);
    expect(requests[0]?.headers['accept']).not.toContain('application/pdf');
  });

  it('takes a file that the server does not know the type of', async () => {
    const { fax } = await connect({ status: 200, headers: { 'content-type': 'application/octet-stream' }, body: bytes });
    expect((await fax.files.download({ path: { fax_id: 'f1' } })).size).toBe(bytes.length);
  });

  it.each(['text/html', 'application/json'])('does not take %s for a file', async (type) => {
    const { fax, transport } = await connect({ status: 200, headers: { 'content-type': type }, body: '{"a":1}' });
    await expect(fax.files.download({ path: { fax_id: 'f1' } })).rejects.toThrow(DecodeError);
    await expect(downloadFile(transport, { path: { fax_id: 'f1' } })).rejects.toThrow(DecodeError);
  });

  it('throws an error of the service as every operation does', async () => {
    const { fax } = await connect(jsonAnswer(404, { error: 'not_found', description: 'No such fax' }));
    const error = await rejectionOf(fax.files.download({ path: { fax_id: 'f1' } }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error.message).toBe('faxplus files.download: 404 Not Found: No such fax (not_found)');
  });

  it('never gives half a file', async () => {
    const { fax } = await connect({ status: 200, headers: { 'content-type': 'application/pdf' }, body: bytes, cut: true });
    const error = await rejectionOf(fax.files.download({ path: { fax_id: 'f1' } }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ status: 200 });
  });
});

describe('files.downloadReport', () => {
  it('gives the report as a Blob', async () => {
    const { fax } = await connect({ status: 200, headers: { 'content-type': 'application/pdf' }, body: bytes });
    const blob = await fax.files.downloadReport({ path: { fax_id: 'f1' } });
    expect([blob.type, blob.size]).toEqual(['application/pdf', bytes.length]);
  });
});

function partsOf([request]: readonly Received[]): Part[] {
  if (request === undefined) throw new Error('nothing has arrived');
  return readParts(request.headers['content-type'], request.body);
}
