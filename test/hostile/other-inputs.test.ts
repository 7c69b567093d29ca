import { expect, it } from 'vitest';
import { checkApiNames } from '../../generator/edge/api-names.js';
import { generate, type Generated } from '../../generator/generate.js';
import { formatPlace, formatProblem } from '../../generator/problem.js';
import { small } from '../descriptor/small.js';
import { readTemplates } from '../support/sources.js';
import { firstFault } from './compare.js';
import { payloads } from './payloads.js';

const templates = readTemplates();
const document = '{"openapi":"3.1.0","info":{"title":"Fax","version":"1"},"paths":{"/a":{"get":{"responses":{"200":{"description":"OK"}}}}}}';

/** Each payload ends as harmless text in files that stay where they belong, or as problems with a place. Gives back how many end in files. */
async function expectHarmless(make: (payload: string) => Promise<Generated>): Promise<number> {
  const failures: string[] = [];
  let made = 0;
  for (const [name, payload] of Object.entries(payloads)) {
    const { files, problems } = await make(payload);
    made += files.size > 0 ? 1 : 0;
    const stray = [...files.keys()].find((path) => !/^(?:[\w.-]+|(?:src|openapi|docs)\/[\w./-]+)$/.test(path) || path.includes('..'));
    const lost = problems.find(({ place }) => !/^spec\/.*[:#]/.test(formatPlace(place)));
    const failure = stray ?? (lost === undefined ? firstFault(files) : formatProblem(lost));
    if (failure !== undefined || (files.size === 0 && problems.length === 0)) failures.push(`${name}: ${failure}`);
  }
  expect(failures).toEqual([]);
  return made;
}

const most = Object.keys(payloads).length / 2;

function generateFiles(files: Readonly<Record<string, string>>, settings?: string): Promise<Generated> {
  const apis = new Map([['demo', new Map(Object.entries(files))]]);
  return generate({ specFolder: 'spec', apis, templates, ...(settings === undefined ? {} : { settings }) });
}

it.each(['title', 'summary', 'value', 'response'])('the text of <%s> of a service descriptor', async (element) => {
  const pattern = new RegExp(`(<${element}(?: [^>]*)?>)[^<]+(?=</${element}>)`, 'g');
  expect(small).toMatch(pattern);
  const made = await expectHarmless((payload) => generateFiles({ 'service.xml': small.replace(pattern, (_, start: string) => start + escapeXml(payload)) }));
  expect(made).toBeGreaterThan(most);
});

it.each(['name', 'id', 'path', 'href', 'default', 'pattern', 'version'])('the attribute "%s" of a service descriptor, where it stands first', async (attribute) => {
  const pattern = new RegExp(`( ${attribute}=")[^"]*`);
  expect(small).toMatch(pattern);
  await expectHarmless((payload) => generateFiles({ 'service.xml': small.replace(pattern, (_, start: string) => start + escapeXml(payload)) }));
});

it('every string of an overlay', async () => {
  const made = await expectHarmless((payload) => {
    const info = { title: payload, description: payload, 'x-client-name': payload };
    const operation = { operationId: payload, 'x-group': payload, 'x-method': payload, 'x-experimental': payload, description: payload, tags: [payload] };
    const actions = [
      { target: '$', description: payload, update: { info, tags: [{ name: payload, description: payload }] } },
      { target: "$.paths['/a']", update: { 'x-resource': payload } },
      { target: "$.paths['/a'].get", update: operation },
    ];
    const overlay = JSON.stringify({ overlay: '1.0.0', info: { title: payload, version: payload }, extends: payload, actions });
    return generateFiles({ 'openapi.json': document, 'overlay.yaml': overlay });
  });
  expect(made).toBeGreaterThan(most);
});

it('the target of an overlay', async () => {
  await expectHarmless((payload) => {
    const overlay = { overlay: '1.0.0', info: { title: 'Fax', version: '1' }, actions: [{ target: payload, remove: true }] };
    return generateFiles({ 'openapi.json': document, 'overlay.yaml': JSON.stringify(overlay) });
  });
});

it.each(['name', 'version', 'description', 'keywords', 'repository'])('the setting "%s" of the package', async (key) => {
  await expectHarmless((payload) => generateFiles({ 'openapi.json': document }, JSON.stringify({ [key]: key === 'keywords' ? [payload] : payload })));
});

it('a setting of any name', async () => {
  await expectHarmless((payload) => generateFiles({ 'openapi.json': document }, `{${JSON.stringify(payload)}: 1}`));
});

it('the name of a file beside the document, and a reference to it', async () => {
  await expectHarmless((payload) => {
    const reference = encodeURIComponent(payload.replace(/\p{Cs}/gu, ''));
    const schema = `{"content":{"application/json":{"schema":{"$ref":"./${reference}"}}},`;
    return generateFiles({ 'openapi.json': document.replace('"200":{', `"200":${schema}`), [payload]: '{"type":"string","description":"a file"}' });
  });
});

it('the name of the folder of an API', () => {
  const accepted = Object.values(payloads).filter((payload) => checkApiNames([payload], 'spec').length === 0);
  expect(accepted.filter((name) => !/^[A-Za-z][\w-]*$/.test(name))).toEqual([]);
});

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
