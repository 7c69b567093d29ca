import type { Service } from './service.js';
import type { Settings } from './settings.js';

/** Files by path below the output folder. */
export type Files = ReadonlyMap<string, string>;

/** The files of one API: its sources, and its normalised document. */
export async function apiFiles(service: Service, document: object, typed: object): Promise<Files> {
  // Loaded when something is to be emitted: the compilers behind the templates take half a second.
  const [{ printSchema }, { printOperations }, { printTransport }, { printClient }, { printEntry }, { printShapes }, { printResources }, { printJson }] =
    await Promise.all([
      import('../templates/schema.js'),
      import('../templates/operations.js'),
      import('../templates/transport.js'),
      import('../templates/client.js'),
      import('../templates/entry.js'),
      import('../templates/shapes.js'),
      import('../templates/resources.js'),
      import('../templates/package.js'),
    ]);
  const folder = `src/${service.api}`;
  return new Map([
    [`openapi/${service.api}.json`, printJson(document)],
    [`${folder}/schema.ts`, await printSchema(typed)],
    [`${folder}/operations.ts`, printOperations(service)],
    [`${folder}/transport.ts`, printTransport(service)],
    [`${folder}/client.ts`, printClient(service)],
    [`${folder}/index.ts`, printEntry(service)],
    ...(service.shapes.length === 0 ? [] : [[`${folder}/shapes.ts`, printShapes(service)] as const]),
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
