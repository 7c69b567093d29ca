import type { Operation } from '../operation.js';
import { memberOf } from '../url.js';

/** An OpenAPI document as JSON has it. Nothing is taken for granted of what is in it. */
export type OpenApiDocument = object;

/** What the document says of an operation. */
export interface Described {
  /** Parameters by place and name, such as `query limit`: their schemas. */
  readonly parameters: ReadonlyMap<string, unknown>;
  /** Media types of the body to Media Type Objects. */
  readonly body: unknown;
  /** Status codes, ranges and `default` to Response Objects. */
  readonly responses: unknown;
}

/** What a pointer of member names leads to; `undefined` where there is nothing. References on the way are followed. */
export function at(document: OpenApiDocument, value: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>((found, name) => resolve(document, memberOf(found, name)), resolve(document, value));
}

/** The value itself, or what its reference stands for (JSON Reference within the document). */
export function resolve(document: OpenApiDocument, value: unknown): unknown {
  let found = value;
  // A circle of nothing but references ends here.
  for (let hops = 0; hops < 50; hops++) {
    const reference = memberOf(found, '$ref');
    if (typeof reference !== 'string' || !reference.startsWith('#')) return found;
    found = targetOf(document, reference);
  }
  return undefined;
}

/** What a reference such as `#/components/schemas/Pet` stands for (RFC 6901, section 6). */
export function targetOf(document: OpenApiDocument, reference: string): unknown {
  const names = reference.slice(1).split('/').slice(1);
  return names.reduce<unknown>((found, name) => memberOf(found, unescape(name)), document);
}

function unescape(name: string): string {
  return decodeURIComponent(name).replace(/~1/g, '/').replace(/~0/g, '~');
}

/** What the document says of the operation that a row stands for; `undefined` where it is another document. */
export function describeOperation(document: OpenApiDocument, { method, path }: Operation): Described | undefined {
  const item = at(document, document, 'paths', path);
  const operation = at(document, item, method.toLowerCase()) ?? at(document, item, 'additionalOperations', method);
  if (operation === undefined) return undefined;
  const listed = [memberOf(item, 'parameters'), memberOf(operation, 'parameters')].flatMap(itemsOf);
  const parameters = listed.map((each) => {
    const parameter = resolve(document, each);
    const [content] = Object.values(Object(memberOf(parameter, 'content')));
    return [`${String(memberOf(parameter, 'in'))} ${String(memberOf(parameter, 'name'))}`, memberOf(parameter, 'schema') ?? memberOf(content, 'schema')] as const;
  });
  return { parameters: new Map(parameters), body: at(document, operation, 'requestBody', 'content'), responses: memberOf(operation, 'responses') };
}

/** The Response Object for a status: its own, that of its range, or the default. */
export function responseFor(document: OpenApiDocument, { responses }: Described, status: number): unknown {
  return at(document, responses, String(status)) ?? at(document, responses, `${String(status)[0]}XX`) ?? at(document, responses, 'default');
}

/** The path of the document's first server, without a slash at its end: `/ffws/v1`. A server of the operation goes before it. */
export function basePathOf(document: OpenApiDocument, { server }: Operation): string {
  const [first] = itemsOf(memberOf(document, 'servers'));
  const url = server?.url ?? memberOf(first, 'url');
  const variables = server?.variables ?? memberOf(first, 'variables');
  const text = typeof url === 'string' ? url : '/';
  const filled = text.replace(/\{([^{}]+)\}/g, (_, name: string) => String(memberOf(memberOf(variables, name), 'default') ?? 'x'));
  return URL.canParse(filled, 'http://x') ? new URL(filled, 'http://x').pathname.replace(/\/+$/, '') : '';
}

export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
