import { describe, expect, it } from 'vitest';
import { RequestError } from '../../templates/runtime/errors.js';
import { expandServer } from '../../templates/runtime/expand-server.js';
import type { Server } from '../../templates/runtime/operation.js';
import type { ClientOptions } from '../../templates/runtime/options.js';
import { createTransportFor } from '../../templates/runtime/transport.js';
import { row, stub } from './rows.js';

const server: Server = {
  url: '{scheme}://{host}/ffws/{version}',
  variables: { scheme: { default: 'https', enum: ['http', 'https'] }, host: {}, version: { default: 'v1' } },
  expand: expandServer,
};

function baseUrl(options: ClientOptions, of: Server | undefined = server): string {
  return createTransportFor({ name: 'demo', security: {}, ...(of && { server: of }) }, options).baseUrl;
}

describe('the base URL', () => {
  it.each<[ClientOptions, string]>([
    [{ server: { host: 'dot3' } }, 'https://dot3/ffws/v1'],
    [{ server: { host: 'dot3:8443', scheme: 'http' } }, 'http://dot3:8443/ffws/v1'],
    [{ server: { host: '[::1]:8443' } }, 'https://[::1]:8443/ffws/v1'],
    [{ server: { host: 'dot3', version: 'v2' } }, 'https://dot3/ffws/v2'],
    [{ baseUrl: 'http://dot3/other/' }, 'http://dot3/other'],
    [{ baseUrl: 'https://dot3' }, 'https://dot3'],
    [{ baseUrl: 'https://dot3/x', server: { host: 'ignored' } }, 'https://dot3/x'],
  ])('of %j is %s', (options, url) => {
    expect(baseUrl(options)).toBe(url);
  });

  it.each([
    '/ffws', 'dot3/ffws', 'ftp://dot3/', 'javascript:alert(1)', 'https://', 'https://dot3/?q=1', 'https://dot3/#f',
    'https://user:hunter2@dot3/', 'https://hunter2@dot3/',
  ])('is not %s, which is not repeated', (text) => {
    expect(() => baseUrl({ baseUrl: text })).toThrow(RequestError);
    expect(() => baseUrl({ baseUrl: text })).not.toThrow(/hunter2|dot3|alert/);
  });

  it('is required where the document has no server', () => {
    expect(() => createTransportFor({ name: 'demo', security: {} }, {})).toThrow('demo: baseUrl is required');
  });
});

describe('a server variable', () => {
  it.each([
    'evil.invalid/x', 'evil.invalid?x', 'evil.invalid#x', 'user@evil.invalid', 'evil.invalid\\x', 'a b', 'a\nb', '%2f', '', '.', '..',
  ])('is not %j in the place of a host', (host) => {
    expect(() => baseUrl({ server: { host } })).toThrow(RequestError);
  });

  it('does not leave the scheme', () => {
    const open: Server = { url: '{scheme}://dot3/', variables: { scheme: { default: 'https' } }, expand: expandServer };
    expect(() => baseUrl({ server: { scheme: 'https://evil.invalid/?' } }, open)).toThrow(RequestError);
    expect(() => baseUrl({ server: { scheme: 'https:evil.invalid' } }, open)).toThrow(RequestError);
  });

  it('is one of its enum', () => {
    expect(() => baseUrl({ server: { host: 'dot3', scheme: 'ftp' } })).toThrow('the server variable scheme must be one of http, https');
  });

  it('is required where the document has no default', () => {
    expect(() => baseUrl({})).toThrow('the server variable host is required');
  });
});

describe('the server of an operation', () => {
  const operation = row({ server: { url: 'https://files.invalid/v2' } });
  const headers = { authorization: 'Bearer by-hand' };

  it('is used where the caller gives no base URL, and gets none of the headers of the client', async () => {
    const { transport, sent } = stub(undefined, { headers });
    await transport.send(operation, {});
    expect(sent[0]?.url).toBe('https://files.invalid/v2/groups');
    expect(sent[0]?.headers).not.toHaveProperty('authorization');
  });

  it('is replaced by the base URL of the caller', async () => {
    const { transport, sent } = stub(undefined, { baseUrl: 'https://proxy.invalid/p' });
    await transport.send(operation, {});
    expect(sent[0]?.url).toBe('https://proxy.invalid/p/groups');
  });

  it('gets no credentials: the call is refused', async () => {
    const { transport, sent } = stub(undefined, { auth: { token: 'secret' } });
    await expect(transport.send({ ...operation, security: [['token']] }, {})).rejects.toThrow(RequestError);
    expect(sent).toEqual([]);
  });
});
