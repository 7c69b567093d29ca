/**
 * What 150 MB up and down cost in memory: `npx tsx test/bench/transfers.ts`. Each way runs in a process of its own, against a server in
 * another one. Printed is by how much the process grew at most, as a share of the file: a way that holds the file shows 1 or more, and one
 * that does not what Node takes before it clears up, which does not grow with the file. Exits with 1 where a way that promises constant
 * memory takes half of the file or more.
 */
import { fork } from 'node:child_process';
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFaxPlus, type FaxPlus } from '../../generated/src/faxplus/index.js';
import { openFile, saveFile } from '../../generated/src/runtime/node.js';

const SIZE = 150 * 2 ** 20;
const path = { fax_id: 'f1' };

/** Each way: whether its memory is promised to be constant, and what it does with a client and a file of the disk. */
const ways: Readonly<Record<string, { readonly constant: boolean; readonly run: (fax: FaxPlus, file: string) => Promise<unknown> }>> = {
  'upload a file of the disk': { constant: true, run: async (fax, file) => fax.files.upload({ body: { fax_file: await openFile(file) } }) },
  'upload it with progress': {
    constant: true,
    run: async (fax, file) => fax.files.upload({ body: { fax_file: await openFile(file) } }, { onProgress: () => undefined }),
  },
  'upload a stream': { constant: true, run: (fax, file) => fax.files.upload({ body: { fax_file: createReadStream(file) } }) },
  'download to a file': { constant: true, run: async (fax, file) => saveFile(await fax.files.download({ path }, { as: 'stream' }), `${file}.down`) },
  'download it with progress': {
    constant: true,
    run: async (fax, file) => saveFile(await fax.files.download({ path }, { as: 'stream', onProgress: () => undefined }), `${file}.down`),
  },
  'download a Blob': { constant: false, run: async (fax) => (await fax.files.download({ path })).size },
};

const [, , way, origin = '', file = ''] = process.argv;
if (way === undefined) await compare();
else process.send?.(await measure(way, origin, file));

async function compare(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'transfers-'));
  const source = join(folder, 'fax.pdf');
  writeFileSync(source, Buffer.alloc(SIZE, 'fax '));
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      let size = 0;
      request.on('data', (chunk: Buffer) => (size += chunk.length));
      request.on('end', () => response.writeHead(size > SIZE ? 201 : 400, { 'content-type': 'application/json' }).end('{"path":"/transient-1"}'));
      return;
    }
    response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': SIZE });
    createReadStream(source).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  for (const [name, { constant }] of Object.entries(ways)) {
    const grown = await new Promise<number>((resolve, reject) => {
      const child = fork(import.meta.filename, [name, url, source], { execArgv: process.execArgv });
      child.on('message', (message) => resolve(Number(message)));
      child.on('exit', (code) => reject(new Error(`${name} ended with ${code}`)));
    });
    console.log(`${name.padEnd(28)} ${(grown / SIZE).toFixed(2)} of the file`);
    if (constant && grown > SIZE / 2) process.exitCode = 1;
  }
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
}

/** By how many bytes the process grows at most while it does something. */
async function measure(name: string, baseUrl: string, source: string): Promise<number> {
  const fax = createFaxPlus({ baseUrl, auth: { personal_access_token: 'token' } });
  const before = process.memoryUsage.rss();
  let most = before;
  const timer = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 5);
  await ways[name]?.run(fax, source);
  clearInterval(timer);
  return most - before;
}
