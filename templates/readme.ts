import type { OperationModel, SchemeModel, ServerVariableModel, Service } from '../generator/service.js';
import type { Settings } from '../generator/settings.js';
import { listWords, markdownCode, markdownLine } from './docs.js';
import { loggingSnippet, tracingSnippet } from './hook-snippets.js';
import { receivedEvents } from './events.js';
import { isStream } from './operation-doc.js';
import {
  callSnippet,
  certificateSnippet,
  firstOperation,
  httpSnippet,
  mockedSnippet,
  narrowedSnippet,
  pagedSnippet,
  parsedSnippet,
  receivedSnippet,
  resourceSnippet,
  saveSnippet,
  shakenSnippet,
  signInSnippet,
  thrownSnippet,
  waitedSnippet,
  type Pick,
} from './readme-snippets.js';
import { renderTemplate } from './render.js';
import { needsServer } from './needs-server.js';
import { simulated } from './simulators.js';

/** The title of an API, and what it has more, on one line; its client's name where the title has nothing to read. */
export function printTitle({ title, clientName }: Service, more = ''): string {
  return markdownLine(`${markdownLine(title) === '' ? clientName : title} ${more}`);
}

/** `README.md` of the generated package, from the text of `readme.hbs`. */
export function printReadme(template: string, settings: Settings, services: readonly Service[]): string {
  const all = services.flatMap((service) => service.operations.map((operation) => ({ service, operation })));
  const steady = all.filter(({ operation }) => !operation.experimental);
  const { name } = settings;
  const failing = mostDocumented(steady);
  const upload = steady.find(({ operation }) => /^(multipart|convertedMultipart)$/.test(operation.body?.content[0]?.codec ?? ''));
  const download = steady.find(({ operation }) => isDownload(operation));
  const stream = steady.find(({ operation }) => isStream(operation));
  const paged = all.find(({ operation }) => operation.paging?.step.kind === 'offset') ?? all.find(({ operation }) => operation.paging !== undefined);
  const waited = all.find(({ operation }) => operation.waiting !== undefined);
  const own = services.find((service) => service.server !== undefined && needsServer(service));
  const named = services.find(({ resources }) => resources.length > 0);
  const receiving = services.find(({ received }) => received.length > 0);
  const signing = services.find(({ security }) => security.some(({ flow }) => flow !== undefined));
  const telling = services.find((service) => receivedEvents(service).length > 0);
  return renderTemplate(template, {
    name,
    version: settings.version,
    tarball: `${name.replace(/^@/, '').replace('/', '-')}-${settings.version.replace(/\+.*/, '')}.tgz`,
    titles: listWords(services.map((service) => printTitle(service))),
    servers: services.flatMap(({ clientName, server }) => server?.variables.map((each) => variableRow(clientName, each)) ?? []),
    choices: services.flatMap(({ clientName, servers }) => (servers.length < 2 ? [] : servers.map((each) => serverRow(clientName, each)))),
    hasServers: services.some(({ server }) => (server?.variables.length ?? 0) > 0),
    apis: services.flatMap((service) => firstCall(name, service)),
    schemes: services.flatMap(({ clientName, security }) => security.map((scheme) => schemeRow(clientName, scheme))),
    cookieKeys: services.some(({ security }) => security.some(({ key }) => key?.in === 'cookie')),
    thrown: failing === undefined ? '' : thrownSnippet(name, failing),
    narrowed: failing === undefined ? '' : narrowedSnippet(name, failing),
    headers: all.some(({ operation }) => operation.answers.some(({ headers }) => headers.length > 0)),
    paged: paged === undefined ? '' : pagedSnippet(name, paged),
    waited: waited === undefined ? '' : waitedSnippet(name, waited),
    uploads: upload !== undefined,
    upload: upload === undefined ? '' : callSnippet(name, upload, 'uploaded'),
    downloads: download !== undefined,
    download: download === undefined ? '' : `${callSnippet(name, download, 'file')}\nconsole.log(file.type, file.size);`,
    save: download === undefined ? '' : saveSnippet(name, download),
    streams: stream !== undefined,
    stream: stream === undefined ? '' : `${callSnippet(name, stream, 'items')}\nfor await (const item of items) console.log(item);`,
    xml: services.some(({ shapes }) => shapes.length > 0),
    xmlApis: listWords(services.filter(({ shapes }) => shapes.length > 0).map((service) => printTitle(service))),
    converted: convertedLines(services).join('\n'),
    resources: services.flatMap(({ resources }) =>
      resources.map(({ parse, build, parameters }) => ({ parse, build, parameters: parameters.map((each) => markdownCode(each.name)).join(', ') })),
    ),
    received: receiving === undefined ? '' : receivedSnippet(name, receiving),
    signIn: signing === undefined ? '' : signInSnippet(name, signing),
    parsed: telling === undefined ? '' : parsedSnippet(name, telling),
    resource: named === undefined ? '' : resourceSnippet(name, named),
    ownServer: own !== undefined,
    certificate: own === undefined ? '' : certificateSnippet(name, own),
    logging: failing === undefined ? '' : loggingSnippet(name, failing.service, failing.operation),
    tracing: failing === undefined ? '' : tracingSnippet(name, failing.service, failing.operation),
    shaken: failing === undefined ? '' : shakenSnippet(name, failing),
    http: services[0] === undefined ? '' : httpSnippet(name, services[0]),
    mocked: failing === undefined ? '' : mockedSnippet(name, failing),
    simulated: listWords(simulated(services).map((service) => printTitle(service))),
    simulator: simulated(services)[0]?.api ?? '',
  });
}

/** What each API has in place of what JSON has. */
function convertedLines(services: readonly Service[]): string[] {
  return services.flatMap((service) => {
    const { converts } = service;
    const dates = converts.dates ? ['`Date` for texts of `format: date-time` and `date`'] : [];
    const integers = converts.integers ? ['`bigint` for integers of `format: int64` and `uint64`'] : [];
    return dates.length + integers.length === 0 ? [] : [`The client of ${printTitle(service)} has ${listWords([...dates, ...integers])}.`];
  });
}

function firstCall(name: string, service: Service): { title: string; first: string }[] {
  const operation = firstOperation(service);
  if (operation === undefined) return [];
  const first = `${callSnippet(name, { service, operation }, 'data')}\nconsole.log(data);`;
  return [{ title: printTitle(service), first }];
}

function variableRow(clientName: string, variable: ServerVariableModel): { api: string; name: string; values: string } {
  const values = variable.enum.map(markdownCode).join(' or ') || 'any';
  const standard = variable.default === undefined ? 'required' : `${markdownCode(variable.default)} unless given`;
  return { api: clientName, name: markdownCode(variable.name), values: `${values}; ${standard}` };
}

function serverRow(clientName: string, { url, description }: Service['servers'][number]): { api: string; url: string; what: string } {
  return { api: clientName, url: markdownCode(url), what: markdownLine(description) };
}

function schemeRow(clientName: string, { name, type, key }: SchemeModel): { api: string; name: string; takes: string } {
  const takes = {
    bearer: 'a token',
    basic: '`{ username, password }`',
    apiKey: `the key, sent as the ${key?.in ?? ''} parameter ${markdownCode(key?.name ?? '')}`,
    http: 'the whole value of the header `Authorization`',
  }[type];
  return { api: clientName, name: markdownCode(name), takes };
}

/** The operation whose documented failures teach the most; one that changes nothing, since readers try what they see. */
function mostDocumented(all: readonly Pick[]): Pick | undefined {
  const failures = (pick: Pick): number => pick.operation.answers.filter(({ key }) => /^[45]\d\d$/.test(key)).length;
  const reading = all.filter(({ operation }) => operation.httpMethod === 'GET');
  const picks = reading.some((pick) => failures(pick) > 0) ? reading : all;
  return picks.reduce<Pick | undefined>((best, pick) => (best === undefined || failures(pick) > failures(best) ? pick : best), undefined);
}

function isDownload({ answers }: OperationModel): boolean {
  return answers.some(({ key, content }) => key.startsWith('2') && content[0]?.codec === 'binary');
}
