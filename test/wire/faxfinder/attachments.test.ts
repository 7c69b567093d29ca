import { describe, expect, it } from 'vitest';
import { entriesXml } from './bodies-faxes.js';
import { connect, xmlAnswer, type Connection } from './connect.js';

// Every byte there is, in an order that no text encoding survives.
const BYTES = Uint8Array.from({ length: 256 }, (_, index) => (index * 167 + 128) % 256);

describe('the content of an attachment', () => {
  it.each<[what: string, content: Uint8Array | Blob]>([
    ['a Uint8Array', BYTES],
    ['a part of a larger buffer', new Uint8Array([9, 9, ...BYTES, 9]).subarray(2, 258)],
    ['a Buffer', Buffer.from(BYTES)],
    ['a Blob', new Blob([BYTES], { type: 'application/pdf' })],
    ['a File', new File([BYTES], 'letter.pdf', { type: 'application/pdf' })],
  ])('travels as base64 where it is %s', async (_, content) => {
    const connection = await connect(xmlAnswer(201, entriesXml(1)));
    await schedule(connection, [content]);
    expect(sentContents(connection)).toEqual([Buffer.from(BYTES).toString('base64')]);
  });

  it.each([
    ['', ''],
    ['t', 'dA=='],
    ['te', 'dGU='],
    ['test', 'dGVzdA=='],
  ])('%j is written as %j', async (text, base64) => {
    const connection = await connect(xmlAnswer(201, entriesXml(1)));
    await schedule(connection, [new Blob([text])]);
    expect(sentContents(connection)).toEqual([base64]);
  });

  it('keeps its place among others, also where one object is attached twice', async () => {
    const connection = await connect(xmlAnswer(201, entriesXml(1)));
    const blob = new Blob(['b']);
    await schedule(connection, [blob, Buffer.from('a'), blob]);
    expect(sentContents(connection)).toEqual(['Yg==', 'YQ==', 'Yg==']);
  });

  it('may have three megabytes', async () => {
    const large = Uint8Array.from({ length: 3 * 1024 * 1024 }, (_, index) => (index ^ (index >> 8) ^ (index >> 16)) & 255);
    const connection = await connect(xmlAnswer(201, entriesXml(1)));
    await schedule(connection, [large]);
    await schedule(connection, [new Blob([large])]);
    const contents = sentContents(connection).map((text) => Buffer.from(text, 'base64').equals(large));
    expect(contents).toEqual([true, true]);
  });

  it('is left alone: the same input can be sent again', async () => {
    const connection = await connect(xmlAnswer(201, entriesXml(1)));
    const attachment = [{ location: 'inline', name: 'a.txt', content_type: 'text/plain', content: new Blob(['test']) }];
    const input = { body: { recipient: [{ fax_number: '218-555-3335' }], attachment } };
    await connection.fax.faxes.schedule(input);
    await connection.fax.faxes.schedule(input);
    expect(sentContents(connection)).toEqual(['dGVzdA==', 'dGVzdA==']);
  });

  it('is not text: nothing is sent, and the message does not repeat it', async () => {
    const { fax, requests } = await connect(xmlAnswer(201, entriesXml(1)));
    // @ts-expect-error Base64 is given as bytes, not as text.
    const call = fax.faxes.schedule({ body: { recipient: [{ fax_number: '1' }], attachment: [attached('dGVzdA==')] } });
    await expect(call).rejects.toMatchObject({ name: 'RequestError', message: expect.not.stringContaining('dGVz') });
    expect(requests).toEqual([]);
  });
});

function attached<Content>(content: Content): { location: string; name: string; content_type: string; content: Content } {
  return { location: 'inline', name: 'letter.pdf', content_type: 'application/pdf', content };
}

async function schedule({ fax }: Connection, contents: readonly (Uint8Array | Blob)[]): Promise<void> {
  await fax.faxes.schedule({ body: { recipient: [{ fax_number: '218-555-3335' }], attachment: contents.map(attached) } });
}

function sentContents({ requests }: Connection): string[] {
  return requests.flatMap(({ body }) => [...body.toString('latin1').matchAll(/<content>([^<]*)<\/content>/g)].map((found) => found[1] ?? ''));
}
