import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as faxfinder from '../../generated/src/faxfinder/index.js';
import * as faxplus from '../../generated/src/faxplus/index.js';
import { codeSpans } from '../support/markdown.js';

const root = resolve(import.meta.dirname, '../..');
const readText = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Row {
  readonly api: 'faxfinder' | 'faxplus';
  readonly operationId: string | null;
  readonly function: string;
  readonly group: string;
  readonly method: string;
  readonly httpMethod: string;
  readonly path: string;
  readonly request: { readonly mediaTypes: readonly string[] };
  readonly responses: Readonly<Record<string, readonly string[]>>;
}

// What the tests below say of it is what makes it this type.
// Somebody may have added an API: these tests are about the two that are here.
const all = JSON.parse(readText('generated/manifest.json')) as Row[];
const manifest = all.filter(({ api }) => api === 'faxfinder' || api === 'faxplus');
const modules: Record<Row['api'], Readonly<Record<string, unknown>>> = { faxfinder, faxplus };

describe('manifest.json', () => {
  it('has every operation of both APIs once, each with these members', () => {
    const members = ['api', 'operationId', 'function', 'group', 'method', 'httpMethod', 'path', 'request', 'responses'];
    expect(manifest.filter((row) => Object.keys(row).join() !== members.join())).toEqual([]);
    expect(manifest.map(lineOf).sort()).toEqual([...documentLines('faxfinder'), ...documentLines('faxplus')].sort());
  });

  it.each(manifest)('$api $function is exported, and a method of its group', (row) => {
    expect(modules[row.api][row.function]).toBeTypeOf('function');
    expect(clients[row.api]).toHaveProperty([row.group, row.method], expect.any(Function));
  });

  it('leaves no method of a client out', () => {
    const methods = Object.entries(clients).flatMap(([api, client]) => methodsOf(client).map((method) => `${api} ${method}`));
    expect(methods.sort()).toEqual(manifest.map(({ api, group, method }) => `${api} ${group}.${method}`).sort());
  });

  it('calls operations by the ids of the vendor, and by null where there is none', () => {
    const vendor = parse(readText('spec/faxplus/openapi.yaml')) as Document;
    const found = manifest.filter(({ api }) => api === 'faxplus');
    const wanted = found.map(({ httpMethod, path }) => vendor.paths[path]?.[httpMethod.toLowerCase()]?.operationId ?? null);
    expect(found.map(({ operationId }) => operationId)).toEqual(wanted);
    expect(found.find((row) => row.function === 'updateContactGroup')).toMatchObject({ operationId: 'updateTag' });
    expect(found.find((row) => row.function === 'listContacts')).toMatchObject({ operationId: null });
  });

  it("calls FaxFinder's operations by the ids of the descriptor", () => {
    const tags = readText('spec/faxfinder/service.xml').match(/<operation\s[^>]*>/g) ?? [];
    const described = tags.map((tag) => ['method', 'path', 'id'].map((name) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]).join(' '));
    const found = manifest.filter(({ api }) => api === 'faxfinder');
    expect(described).toContain('POST /ofax scheduleFax');
    expect(found.map(({ httpMethod, path, operationId }) => `${httpMethod} ${path} ${operationId}`).sort()).toEqual(described.sort());
  });

  it('says what an operation takes and answers, by media type', () => {
    expect(manifest.find((row) => row.function === 'updateContactGroup' && row.api === 'faxplus')).toEqual({
      api: 'faxplus',
      operationId: 'updateTag',
      function: 'updateContactGroup',
      group: 'contacts',
      method: 'updateGroup',
      httpMethod: 'PUT',
      path: '/accounts/self/contact-groups/{group_id}',
      request: { mediaTypes: ['application/json'] },
      responses: Object.fromEntries([200, 400, 401, 404, 500].map((status) => [status, ['application/json']])),
    });
    const download = manifest.find((row) => row.function === 'downloadFile');
    expect(download).toMatchObject({ request: { mediaTypes: [] }, responses: { 200: ['application/pdf', 'image/tiff'] } });
  });
});

describe('api.md', () => {
  const text = readText('generated/api.md');

  it('has a row for every operation of the manifest, in its order, and no other', () => {
    const rows = text.split('\n').filter((line) => line.startsWith('| `'));
    const wanted = all.map((row) => [`${row.group}.${row.method}`, row.function, `${row.httpMethod} ${row.path}`]);
    expect(rows.map((row) => codeSpans(row).slice(0, 3))).toEqual(wanted);
  });

  it('names the answers of each', () => {
    const rows = text.split('\n').filter((line) => line.startsWith('| `'));
    const answers = rows.map((row) => row.split('|')[4]?.trim());
    expect(answers).toEqual(all.map(({ responses }) => Object.keys(responses).join(', ')));
  });

  it('counts them', () => {
    expect(text).toContain(`${all.length} operations.`);
  });
});

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId?: string }>>>>;
}

const clients = {
  faxfinder: faxfinder.createFaxFinder({ server: { host: 'dot3' } }),
  faxplus: faxplus.createFaxPlus(),
};

function methodsOf(client: object): string[] {
  const groups = Object.entries(client).filter(([name, group]) => typeof group === 'object' && name !== 'http');
  return groups.flatMap(([name, group]) => Object.keys(group).map((method) => `${name}.${method}`));
}

function lineOf({ api, httpMethod, path }: Row): string {
  return `${api} ${httpMethod} ${path}`;
}

/** The operations of a normalised document. */
function documentLines(api: string): string[] {
  const document = JSON.parse(readText(`generated/openapi/${api}.json`)) as Document;
  const methods = /^(?:get|put|post|delete|options|head|patch|trace)$/;
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.keys(item).flatMap((method) => (methods.test(method) ? [`${api} ${method.toUpperCase()} ${path}`] : [])),
  );
}
