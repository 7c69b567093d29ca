import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describeApi, type DescribedApi } from '../api.js';
import { lowerMethods } from '../normalise/methods.js';
import { readSettings } from '../settings.js';
import { withSamples, type Shown } from '../reference/with-samples.js';
import { folderOf, type Folder } from './folder.js';
import { parseArguments } from './parse-arguments.js';
import { listApis, readSources } from './read-sources.js';
import { recordRequests, type Fetch } from './record-requests.js';
import { refuseArguments, runGuarded, tellProblems, type Status, type ToolIo } from './tool.js';

/** What `--help` prints. */
export const docsUsage = `Builds the reference pages of every API under spec/, a static site that needs nothing of any other host.

usage: npm run docs -- [options]

  --out DIR    the folder of the site, which is made anew (default: site of the project)
  --help, -h   print this text

The package under generated/ has to be up to date: samples of curl are what its clients send.

exit status: 0 done, 2 the input has problems
`;

/** The whole command: `argv` without the program's name in, exit status out. Never rejects. */
export async function docsCommand(argv: readonly string[], io: ToolIo): Promise<Status> {
  const parsed = parseArguments({ args: [...argv], options: { out: { type: 'string' }, help: { type: 'boolean', short: 'h' } } });
  if ('mistake' in parsed) return refuseArguments(parsed.mistake, 'docs', io);
  if (parsed.values.help === true) {
    io.out(docsUsage);
    return 0;
  }
  const out = folderOf(parsed.values.out, 'site', io);
  return runGuarded(io, () => build(out, io));
}

async function build(out: Folder, io: ToolIo): Promise<Status> {
  const spec = folderOf(undefined, 'spec', io);
  const { names, problems: unlisted } = await listApis(spec);
  const { sources, problems: unread } = await readSources(spec, names);
  const settings = readSettings(`${spec.shown}/package.json`, sources.settings);
  const described = names.map((name) => describeApi(sources, name));
  const problems = [...unlisted, ...unread, ...[settings, ...described].flatMap((each) => ('problems' in each ? each.problems : []))];
  tellProblems(problems, io);
  if (problems.length > 0 || !('settings' in settings)) return 2;
  const apis = described.flatMap((each) => ('service' in each ? [each] : []));
  await writeSite(out, await printPages(apis, settings.settings.name, folderOf(undefined, 'generated', io)), io);
  io.out(`${out.shown}/index.html\n${apis.map(({ service }) => `${out.shown}/${service.api}/index.html\n`).join('')}`);
  return 0;
}

async function printPages(apis: readonly DescribedApi[], packageName: string, generated: Folder): Promise<Map<string, string>> {
  const [{ printHome, printReference, printDocument }, { printCurl }, { samplesOf }] = await Promise.all([
    import('../../templates/reference.js'),
    import('../../templates/curl.js'),
    import('../../templates/operation-samples.js'),
  ]);
  const pages = new Map([['index.html', printHome(apis.map(({ service }) => service))]]);
  const load = (file: string): Promise<unknown> => import(pathToFileURL(join(generated.path, 'src', file)).href);
  // The test kit of the package, which the compiler cannot know: it is found at run time.
  const { createMock } = (await load('testing.ts')) as { readonly createMock: (client: unknown) => { readonly fetch: Fetch } };
  for (const { service, document } of apis) {
    const client = await load(`${service.api}/index.ts`);
    const typescript = samplesOf(packageName, service);
    const recorded = await recordRequests(client, service, createMock(client).fetch);
    const shown = new Map(
      service.operations.map((operation): [string, Shown] => {
        const { sent, answered } = recorded.get(operation.id) ?? {};
        const curl = sent === undefined ? [] : [{ lang: 'shell', label: 'curl', source: printCurl(sent) }];
        return [operation.id, { samples: [{ lang: 'typescript', label: 'TypeScript', source: typescript.method(operation) }, ...curl], answered }];
      }),
    );
    pages.set(`${service.api}/index.html`, printReference(service));
    pages.set(`${service.api}/document.js`, printDocument(withSamples(lowerMethods(document), shown)));
  }
  return pages;
}

/** The site is the command's own: what was in its folder is gone. */
async function writeSite(out: Folder, pages: ReadonlyMap<string, string>, io: ToolIo): Promise<void> {
  await rm(out.path, { recursive: true, force: true });
  for (const [file, text] of pages) {
    await mkdir(dirname(join(out.path, file)), { recursive: true });
    await writeFile(join(out.path, file), text);
  }
  const renderer = join(io.root, 'node_modules/@scalar/fastify-api-reference');
  await cp(join(renderer, 'dist/js/standalone.js'), join(out.path, 'renderer.js'));
  await cp(join(renderer, 'LICENSE'), join(out.path, 'renderer-license.txt'));
}
