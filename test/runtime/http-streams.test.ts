import { afterEach, describe, expect, it } from 'vitest';
import { createHttp } from '../../templates/runtime/http.js';
import { jsonLines } from '../../templates/runtime/json-lines.js';
import { startServer, type Answer, type RecordingServer } from '../support/recording-server.js';
import { row, stub } from './rows.js';

const LINES = 'application/x-ndjson';
interface Paths {
  '/lines': {
    get: { parameters: object; responses: { 200: { content: { 'application/x-ndjson': number } }; 500: { content: { 'application/x-ndjson': { message: string } } } } };
    post: { parameters: object; requestBody: { content: { 'application/x-ndjson': number } }; responses: { 204: { content?: never } } };
  };
}
const content = { [LINES]: { codec: jsonLines } };
const rows = {
  read: row({ path: '/lines', responses: { 200: content, 500: content } }),
  write: row({ path: '/lines', method: 'POST', body: { content }, responses: { 204: {} } }),
};
const servers: RecordingServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function connect(answer: Partial<Answer>) {
  const server = await startServer(() => ({ status: 200, headers: { 'content-type': LINES }, ...answer }));
  servers.push(server);
  const { transport } = stub(undefined, { baseUrl: server.origin, fetch: undefined, timeout: 1000 });
  return { http: createHttp<Paths>(transport, rows), server };
}

describe('streams in the path client', () => {
  it('are the stream of their bytes, as soon as the head has come', async () => {
    const { http, server } = await connect({ body: '1\n', open: true });
    const { data } = await http.GET('/lines');
    expect(data).toBeInstanceOf(ReadableStream);
    expect(server.abandoned).toEqual([]);
  });

  it('are text where the caller wants that', async () => {
    const { http } = await connect({ body: '1\n2\n' });
    const { data } = await http.GET('/lines', { parseAs: 'text' });
    expect(data satisfies string | undefined).toBe('1\n2\n');
  });

  it('end with the signal of the caller', async () => {
    const { http, server } = await connect({ body: '1\n', open: true });
    const controller = new AbortController();
    const { data } = await http.GET('/lines', { parseAs: 'stream', signal: controller.signal });
    const reader = data?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('1\n');
    controller.abort(new Error('enough'));
    await expect(reader?.read()).rejects.toThrow('enough');
    while (server.abandoned.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  });

  it('are none where the answer is a failure', async () => {
    const { http } = await connect({ status: 500, body: '{"message":"busy"}\n' });
    const { data, error } = await http.GET('/lines');
    expect([data, error]).toEqual([undefined, { message: 'busy' }]);
  });

  it.each([[[1, 2]], ['1\n2\n']])('go out as a list or as their text: %j', async (body) => {
    const { http, server } = await connect({ status: 204, headers: {} });
    await http.POST('/lines', { body });
    expect([server.requests[0]?.headers['content-type'], String(server.requests[0]?.body)]).toEqual([LINES, '1\n2\n']);
  });
});
