import { describe, expect, it } from 'vitest';
import { createFaxFinder, createTransport, type FaxFinderOptions } from '../../../generated/src/faxfinder/index.js';
import { entriesXml } from './bodies-faxes.js';
import { connect, lineOf, xmlAnswer } from './connect.js';

const auth = { basic: { username: 'admin', password: 'admin' } };

type Where = { baseUrl: string } | { server: { host: string; scheme?: 'https' | 'http' } };

describe('the appliance is named', () => {
  it.each<[what: string, where: Where, url: string]>([
    ['by its host, with https', { server: { host: 'dot3.invalid' } }, 'https://dot3.invalid/ffws/v1/ofax'],
    ['by host and scheme', { server: { host: '192.0.2.10:8080', scheme: 'http' } }, 'http://192.0.2.10:8080/ffws/v1/ofax'],
    ['by an IPv6 address', { server: { host: '[2001:db8::1]' } }, 'https://[2001:db8::1]/ffws/v1/ofax'],
    ['by a whole URL', { baseUrl: 'https://dot3.invalid/ffws/v1' }, 'https://dot3.invalid/ffws/v1/ofax'],
    ['by a whole URL with a slash at its end', { baseUrl: 'https://dot3.invalid/ffws/v1/' }, 'https://dot3.invalid/ffws/v1/ofax'],
    ['by a URL behind a proxy', { baseUrl: 'https://proxy.invalid/fax/7' }, 'https://proxy.invalid/fax/7/ofax'],
  ])('%s', async (_, where, url) => {
    const urls: string[] = [];
    const fetch = async (sent: string): Promise<Response> => {
      urls.push(sent);
      return new Response(entriesXml(0), { headers: { 'content-type': 'application/xml' } });
    };
    await createFaxFinder({ ...where, auth, fetch }).faxes.list();
    expect(urls).toEqual([url]);
  });

  it('by host and scheme, over the wire', async () => {
    const { origin, requests } = await connect(xmlAnswer(200, entriesXml(0)));
    const fax = createFaxFinder({ server: { host: origin.slice('http://'.length), scheme: 'http' }, auth });
    await fax.faxes.list();
    expect(requests.map(lineOf)).toEqual(['GET /ffws/v1/ofax']);
  });
});

describe('a client is refused', () => {
  it('without a place to go to: the name in the document does not exist', () => {
    const create = (options: FaxFinderOptions) => () => createFaxFinder(options);
    // @ts-expect-error Where the appliance is has to be said.
    expect(create({ auth })).toThrow(requestError(/host|baseUrl/));
    // @ts-expect-error A scheme alone says nothing.
    expect(create({ auth, server: { scheme: 'http' } })).toThrow(requestError(/host|baseUrl/));
    // @ts-expect-error Nor does undefined.
    expect(create({ baseUrl: undefined })).toThrow(requestError(/host|baseUrl/));
    // @ts-expect-error It needs options at all.
    expect(() => createTransport()).toThrow();
  });

  it.each(['a/b', 'user@host', 'a?b', 'a#b', '', 'a b'])('with the host %j', (host) => {
    expect(() => createFaxFinder({ server: { host } })).toThrow(requestError(/host|server|URL/));
  });

  it('with a scheme that the document does not have', () => {
    // @ts-expect-error Only https and http.
    expect(() => createFaxFinder({ server: { host: 'dot3.invalid', scheme: 'ftp' } })).toThrow(requestError(/scheme/));
  });

  it.each(['dot3', '/ffws/v1', 'ftp://dot3/', 'https://admin:hunter2@dot3/ffws/v1', 'https://dot3/?a=1', 'https://dot3/#a', ''])('with the base URL %j, which is not repeated', (baseUrl) => {
    expect(() => createFaxFinder({ baseUrl })).toThrow(requestError(/^(?!.*(dot3|hunter2)).*URL/i));
  });
});

function requestError(message: RegExp): unknown {
  return expect.objectContaining({ name: 'RequestError', message: expect.stringMatching(message) });
}
