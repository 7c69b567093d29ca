import type { Service } from '../generator/service.js';
import type { Settings } from '../generator/settings.js';
import { listWords } from './docs.js';
import { simulated } from './simulators.js';

/** Modules that are subpaths of their own beside the APIs. */
const helpers = { node: 'runtime/node', oauth2: 'runtime/oauth2', testing: 'testing', 'testing/node': 'runtime/testing/node' };

/** A subpath and the module behind it, by its path below `src` without its ending. */
function subpath(name: string, module: string): [string, { types: string; default: string }] {
  return [`./${name}`, { types: `./dist/${module}.d.ts`, default: `./dist/${module}.js` }];
}

/** `package.json` of the generated package: ESM, one subpath for each API, `dist` made by `prepack`. */
export function printPackageJson(settings: Settings, services: readonly Service[]): string {
  const subpaths = services.flatMap(({ api, simulator }) => [
    subpath(api, `${api}/index`),
    ...(simulator === undefined ? [] : [subpath(`${api}/simulator`, `${api}/simulator/index`)]),
  ]);
  const shared = Object.entries(helpers).map(([name, module]) => subpath(name, module));
  const documents = services.map(({ api }) => [`./openapi/${api}.json`, `./openapi/${api}.json`]);
  return printJson({
    name: settings.name,
    version: settings.version,
    description: `Typed fetch clients for ${listWords(services.map(({ clientName }) => clientName))}`,
    ...settings.extra,
    license: 'MIT',
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20.19' },
    exports: { ...Object.fromEntries([...subpaths, ...shared]), ...Object.fromEntries(documents), './manifest.json': './manifest.json', './package.json': './package.json' },
    ...(simulated(services).length === 0 ? {} : { bin: { 'fax-simulator': './dist/simulate.js' } }),
    files: ['dist', 'src', 'openapi', 'docs', 'api.md', 'llms.txt', 'manifest.json'],
    // What an earlier build has left there must not be shipped.
    scripts: { prepack: `node -e "fs.rmSync('dist', { recursive: true, force: true })" && tsc -p tsconfig.json` },
    dependencies: { 'openapi-fetch': '^0.17.0' },
    // For the subpaths `oauth2` and `testing` alone: a client without them needs neither.
    peerDependencies: { '@cfworker/json-schema': '^4.1.0', oauth4webapi: '^3.8.0' },
    peerDependenciesMeta: { '@cfworker/json-schema': { optional: true }, oauth4webapi: { optional: true } },
    // What packing needs, wherever the package stands.
    devDependencies: { '@cfworker/json-schema': '^4.1.0', oauth4webapi: '^3.8.0', typescript: '^5.9.0' },
  });
}

/** `tsconfig.json` of the generated package: strict, for browsers and Node alike. */
export function printTsconfig(): string {
  return printJson({
    compilerOptions: {
      target: 'es2022',
      module: 'nodenext',
      moduleResolution: 'nodenext',
      lib: ['es2022', 'dom', 'dom.iterable', 'dom.asynciterable'],
      types: [],
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      isolatedModules: true,
      verbatimModuleSyntax: true,
      declaration: true,
      declarationMap: true,
      sourceMap: true,
      rootDir: 'src',
      outDir: 'dist',
    },
    include: ['src'],
  });
}

/** `manifest.json`: every operation of the package and where it is found, for programs. */
export function printManifest(services: readonly Service[]): string {
  const rows = services.flatMap(({ api, operations }) =>
    operations.map((operation) => ({
      api,
      operationId: operation.vendorId,
      function: operation.function,
      group: operation.group,
      method: operation.method,
      httpMethod: operation.httpMethod,
      path: operation.path,
      request: { mediaTypes: operation.body?.content.map(({ type }) => type) ?? [] },
      responses: Object.fromEntries(operation.answers.map(({ key, content }) => [key, content.map(({ type }) => type)])),
    })),
  );
  return printJson(rows);
}

/** JSON with two blanks an indent and a line end. */
export function printJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
