import type { JsonObject } from '../../../generator/json.js';
import { importGenerated } from '../../support/import-generated.js';
import { generateFrom } from '../../support/sources.js';
import type { Transport } from '../../../templates/runtime/transport.js';

/** A schema, a value of it, and the document that is sent for the value and read as it. */
export interface XmlCase {
  readonly name: string;
  readonly schema: JsonObject;
  /** Component schemas, whose names no other case has. */
  readonly components?: JsonObject;
  readonly value: unknown;
  /** Without the XML declaration. */
  readonly xml: string;
  /** What else is read as the value. */
  readonly also?: readonly string[];
}

/** How a case went: what was sent for its value, and what was read of a document. */
export interface XmlClient {
  readonly send: (each: XmlCase, value?: unknown) => Promise<string>;
  readonly read: (each: XmlCase, document: string) => Promise<unknown>;
}

type Call = (transport: Transport, input: object) => Promise<{ readonly data: unknown }>;

/** A client with one operation for each case, whose request and answer have its schema. */
export async function clientFor(version: string, cases: readonly XmlCase[]): Promise<XmlClient> {
  const { files, apis } = await generateFrom(JSON.stringify(documentOf(version, cases)));
  const warnings = apis.flatMap((api) => api.warnings.map(({ found, done }) => `${found}; ${done}`));
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  const client = await importGenerated<Record<string, Call> & { createTransport: (options: object) => Transport }>(files, 'src/demo/index.ts');
  const call = async (each: XmlCase, value: unknown, answer: string): Promise<{ sent: string; data: unknown }> => {
    let sent = '';
    const fetch = async (_url: string, { body }: RequestInit): Promise<Response> => {
      sent = String(body);
      return new Response(answer, { headers: { 'content-type': 'application/xml' } });
    };
    const operation = client[`put${cases.indexOf(each)}`];
    if (operation === undefined) throw new Error(`no operation for ${each.name}`);
    const { data } = await operation(client.createTransport({ baseUrl: 'https://api.example.invalid', fetch }), { body: value });
    return { sent, data };
  };
  return {
    send: async (each, value = each.value) => (await call(each, value, each.xml)).sent,
    read: async (each, document) => (await call(each, each.value, document)).data,
  };
}

function documentOf(version: string, cases: readonly XmlCase[]): JsonObject {
  const paths = cases.map(({ schema }, index) => {
    const content = { 'application/xml': { schema } };
    const put = { operationId: `put${index}`, requestBody: { required: true, content }, responses: { '200': { description: 'ok', content } } };
    return [`/${index}`, { put }] as const;
  });
  const schemas = Object.assign({}, ...cases.map(({ components }) => components)) as JsonObject;
  const info = { title: 'Demo', version: '1.0.0' };
  return { openapi: version, info, paths: Object.fromEntries(paths), components: { schemas } };
}
