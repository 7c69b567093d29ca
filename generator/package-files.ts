import type { DescribedApi } from './api.js';
import { lowerMethods } from './normalise/methods.js';
import type { Problem } from './problem.js';
import type { Service } from './service.js';
import type { Settings } from './settings.js';

/** Files by path below the output folder. */
export type Files = ReadonlyMap<string, string>;

/**
 * The files of one API: its sources, its simulator, the pages of its operations, and its normalised document. A document that no types can be made of is a
 * problem.
 */
export async function apiFiles(api: DescribedApi, settings: Settings, templates: Files): Promise<{ readonly files: Files } | { readonly problem: Problem }> {
  // The types come last: they may be on their way while everything else is printed.
  const [{ printJson }, { nameSchemas }, { printPages }] = await Promise.all([
    import('../templates/package.js'),
    import('../templates/schema-names.js'),
    import('../templates/pages.js'),
  ]);
  const files = new Map([...(await sourceFiles(api)), ...simulatorFiles(api.service, templates), ...printPages(settings.name, api.service)]);
  const types = await api.types;
  if ('refusal' in types) return { problem: { place: api.place, found: types.refusal, expected: 'a document that openapi-typescript can make types of' } };
  // The document is the largest text: it is not made while the types are.
  const document = printJson(lowerMethods(api.document));
  return { files: new Map([...files, [`src/${api.service.api}/schema.ts`, nameSchemas(types.text, api.service)], [`openapi/${api.service.api}.json`, document]]) };
}

async function sourceFiles({ service }: DescribedApi): Promise<Files> {
  // Loaded when something is to be emitted: the compiler behind the templates takes a quarter of a second.
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
    ]);
  const folder = `src/${service.api}`;
  return new Map([
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

/** The simulator of an API, copied byte for byte. */
function simulatorFiles({ api, simulator }: Service, templates: Files): [path: string, text: string][] {
  const folder = `simulators/${simulator ?? ''}/`;
  const own = simulator === undefined ? [] : [...templates].filter(([path]) => path.startsWith(folder));
  return own.map(([path, text]) => [`src/${api}/simulator/${path.slice(folder.length)}`, text]);
}

/** The files that speak of all APIs of the package, and the runtime, copied byte for byte. */
export async function sharedFiles(settings: Settings, services: readonly Service[], templates: Files): Promise<Files> {
  const [{ printReadme }, { printApi }, { printLlms }, { printManifest, printPackageJson, printTsconfig }, { printTesting }, { printSimulate, simulated }] =
    await Promise.all([
      import('../templates/readme.js'),
      import('../templates/api.js'),
      import('../templates/llms.js'),
      import('../templates/package.js'),
      import('../templates/testing.js'),
      import('../templates/simulators.js'),
    ]);
  const runtime = [...templates].filter(([path]) => path.startsWith('runtime/')).map(([path, text]) => [`src/${path}`, text] as const);
  return new Map([
    ['package.json', printPackageJson(settings, services)],
    ['tsconfig.json', printTsconfig()],
    ['manifest.json', printManifest(services)],
    ['README.md', printReadme(templates.get('readme.hbs') ?? '', settings, services)],
    ['api.md', printApi(templates.get('api.hbs') ?? '', settings, services)],
    ['llms.txt', printLlms(settings, services)],
    ['LICENSE', templates.get('license.hbs') ?? ''],
    ['src/testing.ts', printTesting(services)],
    ...(simulated(services).length === 0 ? [] : [['src/simulate.ts', printSimulate(services)] as const]),
    ...runtime,
  ]);
}
