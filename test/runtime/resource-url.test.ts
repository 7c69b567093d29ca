import { describe, expect, it } from 'vitest';
import { RequestError } from '../../templates/runtime/errors.js';
import { parseResourceUrl, resourceUrl } from '../../templates/runtime/resource-url.js';
import { stub } from './rows.js';

const template = '/ofax/{fax_key}/{entry_key}';
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
    expect(parseResourceUrl('/users/{name}', 'https://dot3/users/Zo%C3%AB%2Fx')).toEqual({ name: 'Zoë/x' });
  });

  it.each([
    'https://dot3/ofax/1', 'https://dot3/sofax/1/2', 'https://dot3/ofax//2', 'ftp://dot3/ofax/1/2', 'https://dot3/?/ofax/1/2',
    'https://ofax/1/2', 'https://dot3/ofax/%zz/2', 'https://dot3/ofax/%C3/2', '',
  ])('are undefined for %j', (url) => {
    expect(parseResourceUrl(template, url)).toBeUndefined();
  });
});

describe('the URL of parameters', () => {
  it('stands under the base URL, each parameter in its segment, and is read back', () => {
    const values = { fax_key: 'a/b?c', entry_key: '+1' };
    const url = resourceUrl(stub().transport, template, values);
    expect(url).toBe('https://demo.invalid/v1/ofax/a%2Fb%3Fc/%2B1');
    expect(parseResourceUrl(template, url)).toEqual(values);
  });

  it.each(['', '.', '..'])('has no segment %j', (entry_key) => {
    expect(() => resourceUrl(stub().transport, template, { fax_key: '1', entry_key })).toThrow(RequestError);
  });
});
