import { Busboy } from '@fastify/busboy';
import type { Received } from '../../support/recording-server.js';

/** One part of a form as a reader of forms understands it. */
export interface ReadPart {
  readonly name: string;
  /** Absent: the part is a text. */
  readonly fileName?: string;
  readonly type?: string;
  /** Texts too, as UTF-8. */
  readonly bytes: Buffer;
}

/** The parts of a request by the parser of the platform, which browsers have, too. */
export async function readByPlatform({ headers, body }: Received): Promise<ReadPart[]> {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': headers['content-type'] ?? '' } }).formData();
  return Promise.all(
    [...form].map(async ([name, value]) =>
      typeof value === 'string'
        ? { name, bytes: Buffer.from(value) }
        : { name, fileName: value.name, type: value.type, bytes: Buffer.from(await value.arrayBuffer()) },
    ),
  );
}

/** The parts of a request by the parser that servers in Node use. */
export function readByServer({ headers, body }: Received): Promise<ReadPart[]> {
  return new Promise((resolve, reject) => {
    const parts: ReadPart[] = [];
    const parser = new Busboy({ headers: { ...headers, 'content-type': headers['content-type'] ?? '' }, preservePath: true });
    parser.on('field', (name, value) => parts.push({ name, bytes: Buffer.from(value) }));
    parser.on('file', (name, stream, fileName, _encoding, type) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => parts.push({ name, fileName, type, bytes: Buffer.concat(chunks) }));
    });
    parser.on('finish', () => resolve(parts));
    parser.on('error', reject);
    parser.end(body);
  });
}
