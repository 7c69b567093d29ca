import type { DescribedApi } from './api.js';
import { printApi } from '../templates/api.js';
import { printClient } from '../templates/client.js';
import { printConversions } from '../templates/conversions.js';
import { printEntry } from '../templates/entry.js';
import { printEvents } from '../templates/events.js';
import { printFlows } from '../templates/flows.js';
import { printLlms } from '../templates/llms.js';
import { printOperations } from '../templates/operations.js';
import { printJson, printManifest, printPackageJson, printTsconfig } from '../templates/package.js';
import { printPages } from '../templates/pages.js';
import { printPaging } from '../templates/paging.js';
import { printReadme } from '../templates/readme.js';
import { printResources } from '../templates/resources.js';
import { nameSchemas } from '../templates/schema-names.js';
import { printShapes } from '../templates/shapes.js';
import { printSimulate, simulated } from '../templates/simulators.js';
import { printTesting } from '../templates/testing.js';
import { printTransport } from '../templates/transport.js';
import { printWaiting } from '../templates/waiting.js';
import { printWebhooks } from '../templates/webhooks.js';
import { lowerMethods } from './normalise/methods.js';
import type { PrintedTypes } from './print-types.js';
import type { Problem } from './problem.js';
import type { Service } from './service.js';
import type { Settings } from './settings.js';

/** Files by path below the output folder. */
export type Files = ReadonlyMap<string, string>;

/**
 * The files of one API: its sources, its simulator, the pages of its operations, and its normalised document. A document that no types can be made of is a
 * problem. `ahead` is told of all of them but the types, before these are waited for.
 */
export async function apiFiles(
  api: DescribedApi,
  printed: Promise<PrintedTypes>,
  settings: Settings,
  templates: Files,
  ahead: (files: Files) => void,
): Promise<{ readonly files: Files } | { readonly problem: Problem }> {
  const files: Files = new Map([
    ...sourceFiles(api),
    ...simulatorFiles(api.service, templates),
    ...printPages(settings.name, api.service),
    [`openapi/${api.service.api}.json`, printJson(lowerMethods(api.document))],
  ]);
  // The types come last: they may be on their way while everything else is printed.
  ahead(files);
  const types = await printed;
  if ('refusal' in types) return { problem: { place: api.place, found: types.refusal, expected: 'a document that openapi-typescript can make types of' } };
  return { files: new Map([...files, [`src/${api.service.api}/schema.ts`, nameSchemas(types.text, api.service)]]) };
}

function sourceFiles({ service }: DescribedApi): Files {
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
export function sharedFiles(settings: Settings, services: readonly Service[], templates: Files): Files {
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
