import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { AddressInfo } from 'node:net';
import { runInNewContext } from 'node:vm';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docsCommand } from '../../generator/edge/docs.js';
import { findRuntime } from '../everywhere/runtimes.js';
import { listTree } from '../support/trees.js';
import { startBrowser, type RunningBrowser } from './browser.js';

const root = resolve(import.meta.dirname, '../..');
const chromium = findRuntime('Chromium');
if (chromium === undefined) console.warn('Chromium was not found: the reference pages are built and not looked at');

let site: string;
beforeAll(async () => {
  site = realpathSync(mkdtempSync(join(tmpdir(), 'site-')));
  let [out, err] = ['', ''];
  const io = { cwd: site, root, out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
  const status = await docsCommand(['--out', '.'], io);
  expect({ status, err, out }).toEqual({ status: 0, err: '', out: './index.html\n./faxfinder/index.html\n./faxplus/index.html\n' });
}, 60_000);
afterAll(() => rmSync(site, { recursive: true, force: true }));

interface Sampled {
  readonly operationId?: string;
  readonly responses?: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly example?: string }>> }>>;
  readonly 'x-codeSamples'?: readonly { readonly lang: string; readonly source: string }[];
}

/** The operations of a page by their id. */
function operationsOf(api: string): Map<string, Sampled> {
  // The file sets one variable, to a document of OpenAPI.
  const sandbox = {} as { apiDocument: { paths: Record<string, Record<string, Sampled>> } };
  runInNewContext(readFileSync(join(site, api, 'document.js'), 'utf8'), sandbox);
  const { paths } = sandbox.apiDocument;
  return new Map(Object.values(paths).flatMap((item) => Object.values(item).flatMap((each) => (each.operationId === undefined ? [] : [[each.operationId, each] as const]))));
}

const sample = (api: string, id: string, lang: string): string | undefined => operationsOf(api).get(id)?.['x-codeSamples']?.find((each) => each.lang === lang)?.source;

describe('the site', () => {
  it('is a page for each API, its document, and the renderer with its licence', () => {
    const pages = ['faxfinder', 'faxplus'].flatMap((api) => [`${api}/document.js`, `${api}/index.html`]);
    expect(listTree(site)).toEqual([...pages, 'index.html', 'renderer-license.txt', 'renderer.js'].sort());
  });

  it.each(['faxfinder', 'faxplus'])('has samples of TypeScript and curl for every operation of %s', (api) => {
    const operations = operationsOf(api);
    expect(operations.size).toBeGreaterThan(30);
    const languages = [...operations.values()].map((each) => each['x-codeSamples']?.map(({ lang }) => lang).join());
    expect(new Set(languages)).toEqual(new Set(['typescript,shell']));
  });

  it('shows in curl what the client sends: JSON, XML with HTTP Basic, and a file', () => {
    expect(sample('faxplus', 'updateContactGroup', 'shell')).toBe(
      [
        'curl -X PUT https://restapi.fax.plus/v3/accounts/self/contact-groups/group_id \\',
        "  -H 'authorization: Bearer PERSONAL_ACCESS_TOKEN' \\",
        "  -H 'content-type: application/json' \\",
        `  --data-raw '{"name":"Premium Clients","notes":"Updated notes"}'`,
      ].join('\n'),
    );
    expect(sample('faxfinder', 'scheduleFax', 'shell')).toBe(
      [
        'curl -X POST https://192.0.2.10/ffws/v1/ofax \\',
        '  -u admin:PASSWORD \\',
        "  -H 'content-type: application/xml' \\",
        `  --data-raw '<?xml version="1.0" encoding="UTF-8"?><schedule_fax><recipient><fax_number>218-555-3335</fax_number></recipient></schedule_fax>'`,
      ].join('\n'),
    );
    expect(sample('faxplus', 'uploadFile', 'shell')).toContain(`-F 'fax_file=@"letter.pdf";type=application/pdf'`);
  });
});

it('answers in XML are shown as they come over the wire', () => {
  const answers = [...operationsOf('faxfinder').values()].flatMap(({ responses = {} }) => Object.entries(responses).flatMap(([status, { content = {} }]) => Object.values(content).map(({ example }) => [status, example] as const)));
  const texts = answers.filter(([status]) => status.startsWith('2')).map(([, example]) => example ?? '');
  expect(texts.length).toBeGreaterThan(25);
  expect(texts.filter((text) => !text.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<response>\n  <message>'))).toEqual([]);
  expect(texts.every((text) => /<\/\w+>\n<\/response>$/.test(text))).toBe(true);
});

describe.skipIf(chromium === undefined)('in a browser (skipped where there is no Chromium)', () => {
  let server: Server;
  let running: RunningBrowser;
  beforeAll(async () => {
    server = await serve(site);
    running = await startBrowser(chromium ?? '');
  }, 60_000);
  afterAll(async () => {
    await running?.end();
    server?.close();
  });

  it.each([
    { api: 'faxplus', width: 1400, scheme: 'light', hash: '#tag/contacts/PUT/accounts/self/contact-groups/{group_id}', shown: 'faxplus.contacts.updateGroup', word: 'outbox', found: 'Cancel a fax in the outbox' },
    { api: 'faxfinder', width: 390, scheme: 'dark', hash: '#tag/faxes/POST/ofax', shown: 'faxfinder.faxes.schedule', word: 'global', found: 'List the global contacts' },
  ])('$api shows samples and finds, $width wide and $scheme, without an error or a request to another host', { timeout: 60_000 }, async ({ api, width, scheme, hash, shown, word, found }) => {
    const page = await running.browser.newPage();
    const faults = watch(page, addressOf(server));
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(`${addressOf(server)}/${api}/index.html${hash}`);

    await page.waitForFunction((text) => document.body.innerText.replace(/\s+/g, ' ').includes(text), { timeout: 40_000 }, shown);
    await screenshot(page, `${api}-${scheme}-${width}`);
    const look = await page.evaluate(() => ({ dark: document.body.classList.contains('dark-mode'), bars: getComputedStyle(document.documentElement).colorScheme, wide: document.documentElement.scrollWidth > innerWidth }));
    expect(look).toEqual({ dark: scheme === 'dark', bars: scheme === 'dark' ? 'dark' : 'normal', wide: false });

    // Where it is narrow the search is in the menu, which the first button opens.
    if ((await page.$('button[role=search]')) === null) await page.click('button');
    await page.waitForSelector('button[role=search]', { timeout: 20_000 });
    await page.$eval('button[role=search]', (button) => button.click());
    await page.waitForSelector('[aria-label="Reference Search"] input', { timeout: 20_000 });
    await page.type('[aria-label="Reference Search"] input', word);
    await page.waitForFunction((text) => document.querySelector('[aria-label="Reference Search"]')?.textContent?.includes(text), { timeout: 20_000 }, found);
    await screenshot(page, `${api}-search`);
    expect(faults).toEqual([]);
    await page.close();
  });
});

/** What goes wrong on a page, from now on. */
function watch(page: Page, own: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => void (['error', 'warn'].includes(message.type()) && faults.push(`${message.type()}: ${message.text()}`)));
  page.on('pageerror', (error) => void faults.push(String(error)));
  page.on('requestfailed', (request) => void faults.push(`failed: ${request.url()}`));
  page.on('request', (request) => void (!request.url().startsWith(own) && !/^(data|blob):/.test(request.url()) && faults.push(`elsewhere: ${request.url()}`)));
  return faults;
}

/** For a person to look at, where `SCREENSHOTS` names a folder. */
async function screenshot(page: Page, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` });
}

function serve(folder: string): Promise<Server> {
  const files = new Map(listTree(folder).map((path) => [`/${path}`, readFileSync(join(folder, path))]));
  const types = { html: 'text/html', js: 'text/javascript', txt: 'text/plain' };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '', 'http://localhost').pathname;
    const type = Object.entries(types).find(([extension]) => path.endsWith(extension))?.[1] ?? 'application/octet-stream';
    response.writeHead(files.has(path) ? 200 : 404, { 'content-type': type }).end(files.get(path));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

function addressOf(server: Server): string {
  // It listens on a port.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
