import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Transport } from '../../../templates/runtime/transport.js';
import { importGenerated } from '../../support/import-generated.js';
import { generateFrom } from '../../support/sources.js';

type Call = (transport: Transport, input?: object) => Promise<{ ok: boolean; status: number; data?: unknown; error?: unknown }>;
type Client = Record<'listBuckets' | 'createBucket' | 'listObjects' | 'deleteObjects' | 'putObject' | 'getObject', Call> & {
  createTransport: (options: { baseUrl: string; xml: { strict: boolean } }) => Transport;
};

/** The client of a document in the style of S3, against a server that is another project's. */
describe('a store of objects', () => {
  const directory = mkdtempSync(join(tmpdir(), 'bucket-'));
  const server = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory });
  const query = { 'list-type': 2 };
  let client: Client;
  let store: Transport;

  beforeAll(async () => {
    const { port } = await server.run();
    const { files } = await generateFrom(readFileSync(new URL('./documents/bucket.yaml', import.meta.url), 'utf8'));
    client = await importGenerated<Client>(files, 'src/demo/index.ts');
    store = client.createTransport({ baseUrl: `http://127.0.0.1:${port}`, xml: { strict: false } });
  });
  afterAll(async () => {
    await server.close();
    rmSync(directory, { recursive: true });
  });

  it('creates, with a body in a namespace', async () => {
    expect(await client.createBucket(store, { path: { bucket: 'faxes' }, body: { LocationConstraint: 'eu-west-1' } })).toMatchObject({ status: 200 });
    const body = new Blob(['hello']);
    for (const key of ['a b.txt', 'é&<.txt', 'old/1.txt']) expect((await client.putObject(store, { path: { bucket: 'faxes', key }, body })).ok).toBe(true);
  });

  it('lists what is wrapped', async () => {
    const { data } = await client.listBuckets(store);
    expect(data).toEqual({ Owner: { ID: expect.any(String), DisplayName: 'S3rver' }, Buckets: [{ Name: 'faxes', CreationDate: expect.stringMatching(/^20\d\d-/) }] });
  });

  it('lists what repeats, with all that comes described but the delimiter', async () => {
    const { data } = await client.listObjects(store, { path: { bucket: 'faxes' }, query: { ...query, delimiter: '/' } });
    const object = { LastModified: expect.any(String), ETag: '"5d41402abc4b2a76b9719d911017c592"', Size: 5, StorageClass: 'STANDARD' };
    expect(data).toEqual({
      Name: 'faxes',
      Prefix: '',
      KeyCount: 2,
      MaxKeys: 1000,
      IsTruncated: false,
      Contents: [{ Key: 'a b.txt', ...object }, { Key: 'é&<.txt', ...object }],
      CommonPrefixes: [{ Prefix: 'old/' }],
    });
  });

  it('fetches', async () => {
    const { data } = await client.getObject(store, { path: { bucket: 'faxes', key: 'a b.txt' } });
    expect(await (data as Blob).text()).toBe('hello');
  });

  it('deletes by a list', async () => {
    const body = { Object: [{ Key: 'é&<.txt' }, { Key: 'a b.txt' }] };
    const { data } = await client.deleteObjects(store, { path: { bucket: 'faxes' }, query: { delete: '' }, body });
    expect(data).toEqual({ Deleted: [{ Key: 'é&<.txt' }, { Key: 'a b.txt' }] });
    expect((await client.listObjects(store, { path: { bucket: 'faxes' }, query })).data).toMatchObject({ Contents: [{ Key: 'old/1.txt' }] });
  });

  it('has errors as values', async () => {
    const missing = await client.getObject(store, { path: { bucket: 'faxes', key: 'none' } });
    expect(missing).toMatchObject({ ok: false, status: 404, error: { Code: 'NoSuchKey', Message: 'The specified key does not exist.', Key: 'none' } });
    const { error } = await client.listObjects(store, { path: { bucket: 'nothing' }, query });
    expect(error).toEqual({ Code: 'NoSuchBucket', Message: 'The specified bucket does not exist', BucketName: 'nothing' });
  });
});
