import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { conversionNames, takenNames } from '../../generator/describe/naming.js';
import { generateFrom } from '../support/sources.js';

describe('the names of operations', () => {
  it.each([
    ['list-faxes', 'listFaxes', 'listFaxes'],
    ['delete', 'delete_', 'delete'],
    ['then', 'then_', 'then_'],
    ['createClient', 'createClient2', 'createClient2'],
    ['123', '_123', '_123'],
    ['Привет мир', 'приветМир', 'приветМир'],
  ])('makes of %s the function %s and the method %s', async (id, name, method) => {
    expect(await namesOf(operation('/x', id))).toEqual([[name, method]]);
  });

  it.each([
    ['get', '/users/{id}/posts', 'getUsersByIdPosts'],
    ['put', '/', 'put'],
    ['get', '/a-b/{c}.json', 'getABByCJson'],
  ])('calls %s %s without an id %s', async (verb, path, name) => {
    expect(await namesOf({ [path]: { [verb]: { tags: ['t'], responses: {} } } })).toEqual([[name, name]]);
  });

  it('gives each of the names that fall together a number, in the order of the document', async () => {
    const paths = { ...operation('/a', 'getPet'), ...operation('/b', 'GetPet'), ...operation('/c', 'get_pet'), ...operation('/d', 'getPet') };
    expect((await namesOf(paths)).map(([name]) => name)).toEqual(['getPet', 'getPet2', 'getPet3', 'getPet22']);
  });

  it('says so of each', async () => {
    const paths = { ...operation('/a', 'getPet'), ...operation('/b', 'GetPet'), ...operation('/c', 'class') };
    const { apis } = await generateFrom(JSON.stringify(document(paths)), 'x');
    expect(apis.flatMap(({ warnings }) => warnings).map(({ place, found, done }) => `${place.pointer}: ${found}; ${done}`)).toEqual([
      '/paths/~1b/get: the operationId "GetPet", whose name is taken already; its function is getPet2',
      '/paths/~1c/get: the operationId "class", whose name has a meaning of its own; its function is class_',
      '/components/schemas/fax_job: the schema "fax_job", whose name is taken already; its type is FaxJob2',
    ]);
  });
});

/** An operation of that name would be declared beside the import. */
it('are none that the module of the operations imports', () => {
  const scenarios = new URL('../scenarios/', import.meta.url);
  const folders = readdirSync(scenarios, { withFileTypes: true }).filter((each) => each.isDirectory());
  const texts = folders.map(({ name }) => readFileSync(new URL(`${name}/expected/operations.ts`, scenarios), 'utf8'));
  const imports = texts.flatMap((text) => [...text.matchAll(/^import (?:type )?\{([^}]*)\} from '\.\.\/runtime\//gm)]);
  const names = new Set(imports.flatMap(([, list = '']) => list.split(',').map((name) => name.trim()).filter(Boolean)));
  expect(names.size).toBeGreaterThan(30);
  expect([...names].filter((name) => ![...takenNames('Demo'), ...conversionNames].includes(name))).toEqual([]);
});

function operation(path: string, operationId: string): object {
  return { [path]: { get: { operationId, tags: ['t'], responses: { 200: { description: 'Done' } } } } };
}

function document(paths: object): object {
  const schemas = { Error: { type: 'string' }, FaxJob: { type: 'string' }, fax_job: { type: 'string' } };
  return { openapi: '3.1.0', info: { title: 'Names', version: '1' }, servers: [{ url: 'https://api.invalid' }], paths, components: { schemas } };
}

async function namesOf(paths: object): Promise<(readonly [string, string])[]> {
  const { files } = await generateFrom(JSON.stringify(document(paths)), 'x');
  const rows = JSON.parse(files.get('manifest.json') ?? '[]') as { function: string; method: string }[];
  return rows.map((row) => [row.function, row.method]);
}
