import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEncodings, type Encoding } from '../../generator/describe/encodings.js';
import { mediaCodec } from '../../generator/describe/media-types.js';
import type { JsonObject, JsonValue } from '../../generator/json.js';

const address: JsonObject = { type: 'object', properties: { city: { type: 'string' } } };
const document: JsonObject = { openapi: '3.0.3', components: { schemas: { Address: address, Self: { anyOf: [{ $ref: '#/components/schemas/Self' }] } } } };
const properties: JsonObject = {
  text: { type: 'string' },
  file: { type: 'string', format: 'binary' },
  files: { type: 'array', items: { type: 'string', format: 'binary' } },
  texts: { type: 'array', items: { type: 'string' } },
  object: { $ref: '#/components/schemas/Address' },
  objects: { type: 'array', items: { $ref: '#/components/schemas/Address' } },
};

function read(encoding: JsonValue, type = 'multipart/form-data', schema: JsonObject = { type: 'object', properties }): ReturnType<typeof readEncodings> {
  const codec = type.startsWith('multipart') ? 'multipart' : 'urlencoded';
  return readEncodings({ document, type, codec, media: { schema, encoding } });
}

/** What an encoding says, without what it leaves open. */
function said(encoding: JsonValue, name: string, type?: string): Partial<Encoding> | undefined {
  const found = read({ [name]: encoding }, type).byName.get(name);
  return found && Object.fromEntries(Object.entries(found).filter(([key, value]) => value !== undefined && key !== 'allowReserved' && String(value) !== ''));
}

const ignored = (encoding: JsonValue, type?: string): string[] => read(encoding, type).ignored.map(({ tokens, found }) => `${tokens.join('/')}: ${found}`);

describe('an encoding', () => {
  it('of each property in the style form, as some generators write it, changes nothing', () => {
    const encoding = Object.fromEntries(['text', 'file', 'files', 'texts'].map((name) => [name, { style: 'form' }]));
    expect(read(encoding)).toEqual({ byName: new Map(), ignored: [] });
  });

  it.each<[string, JsonValue, Partial<Encoding> | undefined]>([
    ['file', { contentType: 'image/png' }, { contentType: 'image/png' }],
    ['file', { contentType: 'image/png, image/jpeg' }, undefined],
    ['file', { contentType: 'image/*' }, undefined],
    ['file', { contentType: 'application/octet-stream' }, undefined],
    ['text', { contentType: 'text/*, text/markdown; a="b, c", text/html' }, { contentType: 'text/markdown; a="b, c"' }],
    ['object', { contentType: 'Application/JSON' }, undefined],
    ['object', { contentType: 'application/xml' }, { contentType: 'application/xml', xml: { $ref: '#/components/schemas/Address' } }],
    ['objects', { contentType: 'text/xml' }, { contentType: 'text/xml', xml: { $ref: '#/components/schemas/Address' } }],
    ['object', { style: 'form' }, { style: 'form', explode: true }],
    ['texts', { explode: false }, { style: 'form', explode: false }],
    ['texts', { style: 'spaceDelimited' }, { style: 'spaceDelimited', explode: false }],
  ])('of %s: %j', (name, encoding, wanted) => {
    expect(said(encoding, name)).toEqual(wanted);
  });

  it.each<[string, JsonValue, string]>([
    ['text', 1, 'encoding/text: a number as the encoding of "text"'],
    ['none', {}, 'encoding/none: an encoding of "none", which the schema has no property for'],
    ['text', { contentType: 1 }, 'encoding/text/contentType: a number as contentType'],
    ['text', { contentType: 'text/plain\r\nX: y' }, 'encoding/text/contentType: "text/plainX: y" as contentType, which is no media type'],
    ['text', { style: 'simple' }, 'encoding/text/style: "simple" as style'],
    ['text', { explode: 'no' }, 'encoding/text/explode: "no" as explode'],
    ['objects', { style: 'form' }, 'encoding/objects/style: the style "form" for a list of objects'],
    ['object', { contentType: 'text/csv' }, 'encoding/object/contentType: "text/csv" for an object'],
    ['file', { headers: { 'X-A': {} } }, 'encoding/file/headers/X-A: the header "X-A" of a part, whose schema has neither a constant nor a default'],
    ['file', { headers: { 'X-A': { schema: { const: 'a\r\nb' } } } }, 'encoding/file/headers/X-A: the header "X-A" of a part, with a character that it cannot carry'],
    ['object', { encoding: { city: {} } }, 'encoding/object/encoding: an encoding of parts inside a part'],
    ['file', { headers: { 'X A': { schema: { const: 1 } } } }, 'encoding/file/headers/X A: the header "X A" of a part, with a character that it cannot carry'],
  ])('of %s that has no effect is told: %j', (name, encoding, found) => {
    expect(ignored({ [name]: encoding })).toEqual([found]);
  });

  it('of any kind is read without a fault', () => {
    const media = fc.record({ schema: fc.jsonValue(), encoding: fc.dictionary(fc.constantFrom('text', '__proto__', 'x'), fc.dictionary(fc.constantFrom('contentType', 'style', 'explode', 'headers'), fc.jsonValue())) });
    fc.assert(
      fc.property(media, fc.constantFrom('multipart' as const, 'urlencoded' as const), (made, codec) => {
        // What a generator of JSON makes is JSON.
        readEncodings({ document, type: `multipart/form-data`, codec, media: made as JsonObject });
      }),
    );
  });
});

describe('the codec of a media type', () => {
  const text: JsonObject = { type: 'string' };
  const file: JsonObject = { type: 'string', format: 'binary' };

  it.each<[string, JsonObject | undefined, string]>([
    ['application/json', undefined, 'json'],
    ['APPLICATION/PROBLEM+JSON; charset=utf-8', address, 'json'],
    ['application/json', file, 'binary'],
    ['text/plain', text, 'text'],
    ['text/plain', { type: 'integer' }, 'json'],
    ['text/plain', { $ref: '#/components/schemas/Address' }, 'json'],
    ['text/plain', { oneOf: [text, address] }, 'text'],
    ['text/csv', { type: 'array', items: text }, 'text'],
    ['text/csv', file, 'binary'],
    ['application/xml', address, 'xml'],
    ['application/xml', text, 'text'],
    ['application/xml', undefined, 'text'],
    ['image/svg+xml', file, 'binary'],
    ['application/yaml', address, 'text'],
    ['image/png', { type: 'string', contentEncoding: 'base64' }, 'text'],
    ['image/png', text, 'binary'],
    ['*/*', undefined, 'binary'],
    ['*/*', address, 'json'],
    ['*/*', text, 'text'],
    ['application/*', file, 'binary'],
    ['image/*', address, 'binary'],
    ['Multipart/Mixed', address, 'multipart'],
    ['text/plain', { $ref: '#/components/schemas/Self' }, 'text'],
  ])('%s with %j is %s', (type, schema, codec) => {
    expect(mediaCodec(document, type, schema === undefined ? {} : { schema }, 'request')).toBe(codec);
  });

  it.each([['multipart/form-data', 'multipart'], ['multipart/mixed', 'binary']])('%s in an answer is %s', (type, codec) => {
    expect(mediaCodec(document, type, {}, 'answer')).toBe(codec);
  });
});
