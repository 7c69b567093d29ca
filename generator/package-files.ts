import type { DescribedApi } from './api.js';
import { resolveReference } from './ingest/references.js';
import { hideCharacters } from './hidden-characters.js';
import { withCommentTexts } from './comment-texts.js';
import { lowerMethods } from './normalise/methods.js';
import type { Problem } from './problem.js';
import type { Service } from './service.js';
import type { Settings } from './settings.js';

/** Files by path below the output folder. */
export type Files = ReadonlyMap<string, string>;

/** The files of one API: its sources, and its normalised document. A document that no types can be made of is a problem. */
export async function apiFiles(api: DescribedApi): Promise<{ readonly files: Files } | { readonly problem: Problem }> {
  const schema = await schemaText(api);
  return typeof schema === 'string' ? { files: await sourceFiles(api, schema) } : schema;
}

/** openapi-typescript throws for what it cannot take; that is a problem of the document, with the first line of its reason. */
async function schemaText({ typed, place }: DescribedApi): Promise<string | { readonly problem: Problem }> {
  // Loaded when something is to be emitted: the compilers behind the templates take half a second.
  const { printSchema } = await import('../templates/schema.js');
  const { document, reveal } = hideCharacters(withCommentTexts(typed));
  try {
    return reveal(printSchema(document, (reference) => resolveReference(document, reference)?.value));
  } catch (error) {
    const [found = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { problem: { place, found: found.slice(0, 200), expected: 'a document that openapi-typescript can make types of' } };
  }
}

async function sourceFiles({ service, document }: DescribedApi, schema: string): Promise<Files> {
  const [
    { printOperations },
    { printTransport },
    { printClient },
    { printEntry },
    { printShapes },
    { printConversions },
    { printResources },
    { printWebhooks },
    { printEvents },
    { printFlows },
    { printPaging },
    { printWaiting },
    { printJson },
  ] =
    await Promise.all([
      import('../templates/operations.js'),
      import('../templates/transport.js'),
      import('../templates/client.js'),
      import('../templates/entry.js'),
      import('../templates/shapes.js'),
      import('../templates/conversions.js'),
      import('../templates/resources.js'),
      import('../templates/webhooks.js'),
      import('../templates/events.js'),
      import('../templates/flows.js'),
      import('../templates/paging.js'),
      import('../templates/waiting.js'),
      import('../templates/package.js'),
    ]);
  const folder = `src/${service.api}`;
  return new Map([
    [`openapi/${service.api}.json`, printJson(lowerMethods(document))],
    [`${folder}/schema.ts`, schema],
    [`${folder}/operations.ts`, printOperations(service)],
    [`${folder}/transport.ts`, printTransport(service)],
    [`${folder}/client.ts`, printClient(service)],
    [`${folder}/index.ts`, printEntry(service)],
    ...(service.shapes.length === 0 ? [] : [[`${folder}/shapes.ts`, printShapes(service)] as const]),
    ...(service.received.length === 0 ? [] : [[`${folder}/webhooks.ts`, printWebhooks(service)] as const]),
    ...(service.received.some(({ event }) => event) ? [[`${folder}/events.ts`, printEvents(service)] as const] : []),
    ...(service.security.some(({ flow }) => flow) ? [[`${folder}/flows.ts`, printFlows(service)] as const] : []),
    ...(service.conversions.length === 0 ? [] : [[`${folder}/conversions.ts`, printConversions(service)] as const]),
    ...(service.operations.some(({ paging }) => paging) ? [[`${folder}/paging.ts`, printPaging(service)] as const] : []),
    ...(service.operations.some(({ waiting }) => waiting) ? [[`${folder}/waiting.ts`, printWaiting(service)] as const] : []),
    ...(service.resources.length === 0 ? [] : [[`${folder}/resources.ts`, printResources(service)] as const]),
  ]);
}

/** The files that speak of all APIs of the package, and the runtime, copied byte for byte. */
export async function sharedFiles(settings: Settings, services: readonly Service[], templates: Files): Promise<Files> {
  const [{ printReadme }, { printApi }, { printManifest, printPackageJson, printTsconfig }] = await Promise.all([
    import('../templates/readme.js'),
    import('../templates/api.js'),
    import('../templates/package.js'),
  ]);
  const runtime = [...templates].filter(([path]) => path.startsWith('runtime/')).map(([path, text]) => [`src/${path}`, text] as const);
  return new Map([
    ['package.json', printPackageJson(settings, services)],
    ['tsconfig.json', printTsconfig()],
    ['manifest.json', printManifest(services)],
    ['README.md', printReadme(templates.get('readme.hbs') ?? '', settings, services)],
    ['api.md', printApi(templates.get('api.hbs') ?? '', settings, services)],
    ['LICENSE', templates.get('license.hbs') ?? ''],
    ...runtime,
  ]);
}
