import { build } from 'esbuild';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildRequest } from '../../templates/runtime/build.js';
import { RequestError } from '../../templates/runtime/errors.js';
import type { Parameter } from '../../templates/runtime/operation.js';
import { serializeParameter } from '../../templates/runtime/parameters.js';
import { serializePlain } from '../../templates/runtime/plain.js';

const hostile = fc.string({
  unit: fc.constantFrom('.', '%2e', '%2F', '/', '\\', '?', '#', '&', '=', ';', ',', ' ', '"', '\r\n', '\0', '\t', '+', '|', '[', ']', '{', '}', 'a', 'é', '☃', '😀', '\uD800', '\uDC00'),
  maxLength: 10,
});
const text = fc.oneof(hostile, fc.string({ unit: 'binary' }));
const item = fc.oneof(text, fc.double(), fc.bigInt(), fc.constantFrom(null, undefined, true, new Date(NaN)));
const value = fc.oneof(item, fc.array(item), fc.dictionary(text, item), fc.object({ key: text, values: [text, fc.double()] }));
const parameter: fc.Arbitrary<Parameter> = fc
  .record({
    in: fc.constantFrom('path' as const, 'query' as const, 'header' as const, 'cookie' as const),
    style: fc.constantFrom('simple', 'label', 'matrix', 'form', 'spaceDelimited', 'pipeDelimited', 'tabDelimited', 'deepObject', 'cookie', undefined),
    explode: fc.option(fc.boolean(), { nil: undefined }),
    allowReserved: fc.constantFrom(true as const, undefined),
  })
  .map(({ style, explode, allowReserved, ...rest }) => ({
    name: 'p',
    ...rest,
    ...(style && belongs(rest.in, style) ? { style } : {}),
    ...(explode === undefined ? {} : { explode }),
    ...(allowReserved ? { allowReserved } : {}),
    write: style && belongs(rest.in, style) ? serializeParameter : allowReserved ? serializeParameter : serializePlain,
  }));

function belongs(place: Parameter['in'], style: string): boolean {
  const own = { path: /simple|label|matrix/, query: /form|Delimited|deepObject/, header: /simple/, cookie: /form|cookie/ };
  return own[place].test(style);
}

it('no value leaves its place, and no message holds one', async () => {
  const secret = 'Mrs-Smith';
  const hidden = value.map((each) => (typeof each === 'string' ? secret + each : Array.isArray(each) ? [secret, ...each] : each));
  await fc.assert(
    fc.asyncProperty(parameter, fc.oneof(value, hidden), async (row, given) => {
      const path = row.in === 'path' ? '/a/{p}/z' : '/a';
      const operation = { api: 'demo', name: 'get', method: 'GET', path, parameters: [row], accept: '', responses: {} };
      const request = await buildRequest(operation, { [row.in]: { p: given } }, 'https://demo.invalid').catch((error: unknown) => error);
      if (request instanceof RequestError) {
        expect(request.message).not.toContain(secret);
        return;
      }
      expect(request).not.toBeInstanceOf(Error);
      const { url, headers } = request as Awaited<ReturnType<typeof buildRequest>>;
      const { pathname, search, hash, href } = new URL(url);
      // The parser found nothing to change: no dots, no blank, no bracket that it would encode.
      expect(href).toBe(url);
      expect(hash).toBe('');
      expect(row.in === 'path' ? pathname : '/a/x/z').toMatch(/^\/a\/[^/]+\/z$/);
      if (row.in !== 'path') expect(pathname).toBe('/a');
      if (row.in !== 'query') expect(search).toBe('');
      expect(Object.keys(headers)).toEqual(row.in === 'header' || row.in === 'cookie' ? Object.keys(headers).slice(0, 1) : []);
      expect(Object.values(headers).join('')).not.toMatch(/[^\t -~\x80-\xff]/);
      // RFC 6265, section 4.2.1: pairs of a token and of cookie-octets; a list that is not exploded has commas.
      if (headers['cookie'] !== undefined) expect(headers['cookie']).toMatch(/^([\w!#$%&'*+.^`|~-]*=[!#-+\--:<-[\]-~,]*(; (?=.)|$))+$/);
    }),
    { seed: 20261121, numRuns: 6000 },
  );
});

it('a bundle without rare styles does not hold what writes them', async () => {
  const { metafile } = await build({ entryPoints: [`${import.meta.dirname}/../../templates/runtime/transport.ts`], bundle: true, format: 'esm', metafile: true, write: false });
  const files = Object.keys(metafile.inputs).map((file) => file.split('/').at(-1));
  expect(files).toContain('scalar.ts');
  expect(files.filter((file) => /^(plain|parameters)\.ts$/.test(file ?? ''))).toEqual([]);
});
