import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../generator/json.js';
import { formatProblem } from '../../generator/problem.js';
import { words } from '../../templates/names.js';
import { firstDifference, firstFault, structuresOf, type Structure } from './compare.js';
import { generateFilled, readPlaces, textsOf, turns, ways } from './injected.js';
import { payloads } from './payloads.js';

/** Names that every object has are printed in words of their own; they may make no fault. */
const inherited = new Set(['the constructor', 'a method of every object', 'another method of every object']);

/**
 * Every payload stands at every place of a document at once. What comes out has the structure of what comes out of the harmless
 * twin, in which a word stands at the same places: nothing became code, a comment's end, HTML, a link or a member of another kind.
 */
describe.each(['openapi.yaml', 'swagger.yaml'])('%s', (file) => {
  const document = readPlaces(file);

  it.each(ways)('has the structure of its twin, whatever stands at its places: %s', async (way) => {
    const twins = await twinsOf(document, way);
    const failures: string[] = [];
    for (const [index, [name, payload]] of Object.entries(payloads).entries()) {
      const { files, problems } = await generateFilled(document, textsOf(document, payload, way, index));
      // A tag or an id without a word in it names nothing: there is rightly less than where a word stands.
      const isOther = way === 'bare' && (words(payload).length === 0 || inherited.has(name));
      const twin = isOther ? undefined : twins[index % turns];
      const failure = problems.map(formatProblem)[0] ?? (twin === undefined ? firstFault(files) : firstDifference(files, twin));
      if (failure !== undefined) failures.push(`${name}: ${failure}`);
    }
    expect(failures).toEqual([]);
  }, 120_000);
});

it('has no fault where a server is anything but a URL, or a name no name of a header or a cookie', async () => {
  const failures: string[] = [];
  for (const [name, payload] of Object.entries(payloads)) {
    const servers = [`https://a.invalid/${payload}`, `https://{${payload}}.invalid`, payload].map((url) => ({
      url,
      description: payload,
      variables: { [payload]: { default: payload, enum: [payload, 'a'] } },
    }));
    const headers = { [payload]: { schema: { type: 'string' } } };
    const parameters = ['path', 'query', 'header', 'cookie'].map((place) => ({ name: payload, in: place, required: true, schema: {} }));
    const get = { parameters, responses: { 204: { description: payload, headers } }, servers: [...servers].reverse() };
    const { files } = await generateFilled({ openapi: '3.1.0', info: { title: 'a', version: '1' }, servers, paths: { [`/a/{${payload}}`]: { get } } }, () => '');
    const fault = firstFault(files);
    if (fault !== undefined) failures.push(`${name}: ${fault}`);
  }
  expect(failures).toEqual([]);
});

it('has no fault where a name, a prefix, a namespace or a node in XML is anything', async () => {
  const failures: string[] = [];
  for (const [name, payload] of Object.entries(payloads)) {
    const xml = { name: payload, prefix: payload, namespace: payload, nodeType: payload };
    const of = { type: 'string', xml };
    const properties = { [payload]: of, a: { ...of, xml: { ...xml, attribute: true } }, b: { type: 'array', xml: { ...xml, wrapped: true }, items: of }, c: { ...of, xml: { name: payload } } };
    const content = { 'application/xml': { schema: { type: 'object', xml, properties, additionalProperties: of } } };
    const put = { requestBody: { content }, responses: { 200: { description: '', content } } };
    const { files, problems } = await generateFilled({ openapi: '3.1.0', info: { title: 'a', version: '1' }, paths: { '/': { put } } }, () => '');
    const fault = problems.map(formatProblem)[0] ?? firstFault(files);
    if (fault !== undefined) failures.push(`${name}: ${fault}`);
  }
  expect(failures).toEqual([]);
});

it('leaves the prototype of every object as it was', async () => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  const document = readPlaces('openapi.yaml');
  for (const payload of ['__proto__', 'constructor', 'prototype']) {
    for (let turn = 0; turn < turns; turn += 1) await generateFilled(document, textsOf(document, payload, 'bare', turn));
  }
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  expect(Object.keys({})).toEqual([]);
});

async function twinsOf(document: JsonObject, way: (typeof ways)[number]): Promise<ReadonlyMap<string, Structure>[]> {
  const twins: ReadonlyMap<string, Structure>[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const { files } = await generateFilled(document, textsOf(document, 'plain', way, turn));
    twins.push(structuresOf(files));
  }
  return twins;
}
