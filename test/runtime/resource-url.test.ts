import { describe, expect, it } from 'vitest';
import { RequestError } from '../../templates/runtime/errors.js';
import { parseResourceUrl, resourceUrl } from '../../templates/runtime/resource-url.js';
import { stub } from './rows.js';

const template = { path: '/ofax/{fax_key}/{entry_key}' };
const keys = { fax_key: '00000D07', entry_key: '0000' };

describe('the parameters of a URL', () => {
  it.each([
    'https://10.70.1.13/ffws/v1/ofax/00000D07/0000',
    'http://dot3/ofax/00000D07/0000',
    '/ofax/00000D07/0000',
    'https://10.70.1.13/ffws/v1/ofax/00000D07%2F0000',
    'https://10.70.1.13/ffws/v1/ofax/00000D07%2f0000/',
    ' \n https://dot3/ofax/00000D07/0000?x=/ofax/1/2#y \t',
  ])('%j', (url) => {
    expect(parseResourceUrl(template, url)).toEqual(keys);
  });

  it('are decoded', () => {
    expect(parseResourceUrl({ path: '/users/{name}' }, 'https://dot3/users/Zo%C3%AB%2Fx')).toEqual({ name: 'Zoë/x' });
  });

  it.each([
    'https://dot3/ofax/1', 'https://dot3/sofax/1/2', 'https://dot3/ofax//2', 'ftp://dot3/ofax/1/2', 'https://dot3/?/ofax/1/2',
    'https://ofax/1/2', 'https://dot3/ofax/%zz/2', 'https://dot3/ofax/%C3/2', '',
  ])('are undefined for %j', (url) => {
    expect(parseResourceUrl(template, url)).toBeUndefined();
  });
});

describe('a template with a longer one beside it', () => {
  const fax = { path: '/ofax/{fax_key}', longer: [template.path] };

  it.each(['https://dot3/ofax/0000001B/0000', 'https://dot3/ofax/0000001B%2F0000'])('leaves %s to that', (url) => {
    expect(parseResourceUrl(fax, url)).toBeUndefined();
  });

  it('reads what is its own', () => {
    expect(parseResourceUrl(fax, 'https://dot3/ofax/0000001B')).toEqual({ fax_key: '0000001B' });
  });
});

describe('a parameter that is a number', () => {
  const contact = { path: '/contacts/{username}/{id}', numbers: ['id'] };

  it('is given as one', () => {
    expect(parseResourceUrl(contact, '/contacts/admin/23')).toEqual({ username: 'admin', id: 23 });
  });

  it.each(['x', '1.5', '-1', '1e3', '12345678901234567890'])('is not %s', (id) => {
    expect(parseResourceUrl(contact, `/contacts/admin/${id}`)).toBeUndefined();
  });
});

describe('the URL of parameters', () => {
  it('stands under the base URL, each parameter in its segment, and is read back', () => {
    const values = { fax_key: 'a/b?c', entry_key: '+1' };
    const url = resourceUrl(stub().transport, template, values);
    expect(url).toBe('https://demo.invalid/v1/ofax/a%2Fb%3Fc/%2B1');
    expect(parseResourceUrl(template, url)).toEqual(values);
  });

  it.each(['', '.', '..', '\uD800'])('has no segment %j', (entry_key) => {
    expect(() => resourceUrl(stub().transport, template, { fax_key: '1', entry_key })).toThrow(RequestError);
  });
});
