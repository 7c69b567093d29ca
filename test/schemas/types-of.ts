import { generate } from '../../generator/generate.js';
import { formatWarning } from '../../generator/problem.js';
import { readTemplates } from '../support/sources.js';

const templates = readTemplates();

/** A JSON body or answer. */
export const json = (schema: unknown): object => ({ description: 'Done', content: { 'application/json': { schema } } });

/** A reference to a component schema. */
export const ref = (name: string): { $ref: string } => ({ $ref: `#/components/schemas/${name}` });

/** A document of component schemas, with an operation that answers with each of them. */
export function documentOf(schemas: Readonly<Record<string, unknown>>, openapi = '3.1.0'): object {
  const paths = Object.keys(schemas).map((name) => [`/${encodeURIComponent(name)}`, { get: { operationId: `get ${name}`, responses: { 200: json(ref(name.replaceAll('%', '%25'))) } } }]);
  return { openapi, info: { title: 'Demo', version: '1' }, servers: [{ url: 'https://a.invalid' }], paths: Object.fromEntries(paths), components: { schemas } };
}

/** The files of a package with an API for each document, by the API's name. Throws where there are problems. */
export async function filesOf(documents: Readonly<Record<string, object>>): Promise<ReadonlyMap<string, string>> {
  const apis = Object.entries(documents).map(([name, document]) => [name, new Map([['openapi.json', JSON.stringify(document)]])] as const);
  const generated = await generate({ specFolder: 'spec', apis: new Map(apis), templates });
  if (generated.problems.length > 0) throw new Error(generated.problems.map(({ found }) => found).join('\n'));
  return generated.files;
}

/** The warnings of a document. */
export async function warningsOf(document: object): Promise<string[]> {
  const generated = await generate({ specFolder: 'spec', apis: new Map([['demo', new Map([['openapi.json', JSON.stringify(document)]])]]), templates });
  return generated.apis.flatMap(({ warnings }) => warnings.map(formatWarning));
}

/** The type of a component as `schema.ts` has it, on one line and without comments. */
export function typeIn(files: ReadonlyMap<string, string>, name: string, api = 'demo'): string {
  const text = (files.get(`src/${api}/schema.ts`) ?? '').replace(/\/\*[^]*?\*\//g, '');
  const start = text.indexOf(' schemas: {');
  const line = text.slice(start).split('\n').findIndex((each) => each.startsWith(`        ${name}: `) || each.startsWith(`        "${name}": `));
  if (line < 0) return 'none';
  const lines = text.slice(start).split('\n').slice(line);
  const end = lines.findIndex((each, index) => (index > 0 || each.endsWith(';')) && /^ {8}\S.*;$/.test(each));
  const type = lines.slice(0, end + 1).join(' ').replace(/\s+/g, ' ').trim();
  return type.slice(type.indexOf(': ') + 2, -1).replaceAll('components["schemas"]', 'S');
}

/** The type of one schema: what `schema.ts` has for a component that is it. */
export async function typeOf(schema: unknown, openapi = '3.1.0', others: Readonly<Record<string, unknown>> = {}): Promise<string> {
  return typeIn(await filesOf({ demo: documentOf({ It: schema, ...others }, openapi) }), 'It');
}
