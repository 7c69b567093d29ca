import fc from 'fast-check';
import SwaggerClient from 'swagger-client';
import { buildRequest } from '../../../templates/runtime/build.js';
import { json } from '../../../templates/runtime/json.js';
import type { Parameter } from '../../../templates/runtime/operation.js';
import { serializeParameter } from '../../../templates/runtime/parameters.js';
import { serializePlain } from '../../../templates/runtime/plain.js';

/** One parameter, called `p`, and a value for it. */
export interface Case {
  readonly parameter: Parameter;
  readonly value: unknown;
}

const scalar = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'B', '7', ' ', ',', '.', ';', '/', '?', '#', '&', '=', '+', '%', '2', 'F', '|', '[', ']', '!', "'", '(', '*', '~', '"', '\\', 'é', '漢', '😀', '\n'), maxLength: 8 }),
  fc.string({ maxLength: 12 }),
  fc.integer(),
  fc.constantFrom(0, -1.5, 1e15, 1e21, 2 ** 60),
  fc.boolean(),
);
const member = fc.option(scalar, { freq: 12 });
const key = fc.oneof(fc.constantFrom('R', 'G', 'B', 'some key', 'a=b', 'é'), fc.stringMatching(/^[A-Za-z_]{1,6}$/));

/** What the types of most documents allow: a text, a number, a boolean, a list of them, or an object with them. */
const value = fc.oneof(scalar, fc.array(member, { maxLength: 4 }), fc.dictionary(key, member, { maxKeys: 4, noNullPrototype: true }));

/** Every place and style, exploded or not, as their defaults or said. */
const parameter: fc.Arbitrary<Parameter> = fc.oneof(
  fc.record({ in: fc.constant('path' as const), style: fc.constantFrom('simple', 'label', 'matrix'), explode: fc.boolean() }),
  fc.record({ in: fc.constant('query' as const), style: fc.constantFrom('form', 'spaceDelimited', 'pipeDelimited', 'deepObject'), explode: fc.boolean() }),
  fc.record({ in: fc.constant('query' as const), allowReserved: fc.constant(true as const), explode: fc.boolean() }),
  fc.record({ in: fc.constant('header' as const), explode: fc.boolean() }),
  fc.record({ in: fc.constant('cookie' as const), explode: fc.boolean() }),
  fc.record({ in: fc.constantFrom('path' as const, 'query' as const, 'header' as const), content: fc.constant({ codec: json }) }),
).map((members) => ({ name: 'p', ...members }));

export const cases: fc.Arbitrary<Case> = fc.record({ parameter, value });

/** The request line and the headers that a parameter ends in, as one text; `refused` where there is no request. */
export async function ours({ parameter: given, value: sent }: Case): Promise<string> {
  const path = given.in === 'path' ? '/a/{p}/z' : '/a';
  const isPlain = !given.style && !given.content && !given.allowReserved;
  const row = { ...given, write: isPlain ? serializePlain : serializeParameter };
  const operation = { api: 'demo', name: 'get', method: 'GET', path, parameters: [row], responses: {} };
  try {
    const { url, headers } = await buildRequest(operation, { [given.in]: { p: sent } }, '');
    return show(url, headers['p'] ?? headers['cookie']);
  } catch {
    return 'refused';
  }
}

/** The same of swagger-client. */
export function theirs({ parameter: { content, ...given }, value: sent }: Case): string {
  const path = given.in === 'path' ? '/a/{p}/z' : '/a';
  const described = content ? { content: { 'application/json': {} } } : { schema: {} };
  const parameters = [{ ...given, required: given.in === 'path', ...described }];
  const spec = { openapi: '3.0.4', paths: { [path]: { get: { operationId: 'get', parameters } } } };
  const { url, headers } = SwaggerClient.buildRequest({ spec, operationId: 'get', parameters: { p: sent }, baseURL: '' });
  return show(url, headers['p'] ?? headers['Cookie']);
}

function show(url: string, header: unknown): string {
  return header === undefined ? url : `${url} ${String(header)}`;
}
