import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { generateFrom } from '../support/sources.js';

const generated = resolve(import.meta.dirname, '../../generated');
const readText = (path: string): string => readFileSync(join(generated, path), 'utf8');
// What JSON the generator wrote is known here; the compiler cannot know it.
const manifest = JSON.parse(readText('manifest.json')) as { api: string; function: string; group: string; method: string; httpMethod: string; path: string }[];

const linksOf = (text: string): string[] => [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);

it('llms.txt leads to what there is, and to a page of each operation', () => {
  const links = linksOf(readText('llms.txt'));
  expect(links.filter((link) => !existsSync(join(generated, link)))).toEqual([]);
  expect(links.filter((link) => link.startsWith('docs/'))).toEqual(manifest.map(({ api, group, method }) => `docs/${api}/${group}.${method}.md`));
  expect(readText('llms.txt')).toMatch(/^# fax-clients\n\n> Typed fetch clients for FaxFinder web services and Fax\.Plus REST API, /);
});

it.each(manifest)('the page of $api $function says how it is called, and leads to what there is', ({ api, function: name, group, method, httpMethod, path }) => {
  const file = `docs/${api}/${group}.${method}.md`;
  const text = readText(file);
  expect(linksOf(text).filter((link) => !existsSync(join(generated, 'docs', api, link)))).toEqual([]);
  for (const part of [`\`${httpMethod} ${path}\``, `.${group}.${method}(`, ` ${name}(transport`]) expect(text).toContain(part);
});

it('a page says what is taken and answered, how it signs in, whether it is repeated, and what pages and waits there are', () => {
  const update = readText('docs/faxplus/contacts.updateGroup.md');
  expect(update).toContain('| `path.group_id` | `string` | yes | Identifier of the group. |\n| `body` |  | yes | `application/json` |\n');
  expect(update).toContain('| 200 | `application/json` | The group, with its new data. |\n');
  expect(update).toContain('- It signs in with `personal_access_token`, or `oauth2` with `client_id`.\n- It is repeated where no answer comes.\n');
  expect(readText('docs/faxplus/faxes.list.md')).toContain('- `faxes.list.all` goes through all pages.\n');
  expect(readText('docs/faxplus/faxes.list.md')).toContain('| `path.user_id` | `string` | no | Whose data is meant. Use self for yourself, or the user id of a member of the company. Unless given it is `self`. |\n| `query.category` | `\'inbox\' \\| \'sent\' \\| \'spam\'` | no | The folder to read. |\n');
  expect(readText('docs/faxplus/outbox.get.md')).toContain('- `outbox.get.wait` waits until it has come to its end.\n');
  expect(readText('docs/faxfinder/faxes.rescheduleEntry.md')).toContain('- It is never repeated by itself.\n');
});

it('a page lists the fields of what is sent and of what comes, of lists those of an item, with their types as far as they have a name', async () => {
  expect(readText('docs/faxplus/contacts.updateGroup.md')).toContain('### Fields of the body\n\n| field | type | required | what it is |\n| --- | --- | --- | --- |\n| `name` | `string` | no | What to call the group. |\n');
  expect(readText('docs/faxfinder/contacts.create.md')).toContain('### Fields of the data\n\n| field | type | required | what it is |\n| --- | --- | --- | --- |\n| `message` | `string` | yes |  |\n| `contact` | `Contact` | yes | ');
  const properties = {
    id: { type: 'integer', format: 'int64', readOnly: true },
    at: { type: 'string', format: 'date-time', description: 'A | pipe' },
    kind: { enum: ['a', 'b'] },
    owner: { $ref: '#/components/schemas/Owner' },
    tags: { type: 'array', items: { type: 'string' } },
    kinds: { type: 'array', items: { type: 'string', enum: ['a', 'b'] } },
    any: {},
    fault: { $ref: '#/components/schemas/Error' },
  };
  const schemas = { Error: { type: 'object', properties: {} }, Owner: { type: 'object', properties: { name: { type: 'string' } } }, Fax: { type: 'object', required: ['at'], properties } };
  const [many, one] = [{ type: 'array', items: { $ref: '#/components/schemas/Fax' } }, { $ref: '#/components/schemas/Fax' }];
  const content = (schema: object) => ({ content: { 'application/json': { schema } } });
  const post = { operationId: 'send', 'x-group': 'faxes', requestBody: content(one), responses: { 200: { description: '', ...content(many) } } };
  const document = { openapi: '3.1.0', info: { title: 'a', version: '1', 'x-dates': 'Date', 'x-int64': 'bigint' }, paths: { '/a': { post } }, components: { schemas } };
  const { files } = await generateFrom(JSON.stringify(document));
  const page = files.get('docs/demo/faxes.send.md') ?? '';
  const rows = [
    '| `at` | `Date` | yes | A \\| pipe |', '| `kind` | `"a" \\| "b"` | no |  |', '| `owner` | `Owner` | no |  |', '| `tags` | `string[]` | no |  |',
    '| `kinds` | `("a" \\| "b")[]` | no |  |', '| `any` | `unknown` | no |  |', '| `fault` | `object` | no |  |',
  ];
  expect(page).toContain(`### Fields of the body\n\n| field | type | required | what it is |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n\n## Answers\n`);
  expect(page).toContain(`### Fields of each item of the data\n\n| field | type | required | what it is |\n| --- | --- | --- | --- |\n| \`id\` | \`bigint\` | no |  |\n${rows.join('\n')}\n`);
});

it('pages have names that every file system takes and tells apart', async () => {
  const operation = (operationId: string, group: string) => ({ operationId, 'x-group': group, 'x-method': operationId.replace(/2$/, ''), responses: { 204: { description: '' } } });
  const paths = { '/a': { get: operation('go', 'con'), put: operation('get', 'faxes'), post: operation('get2', 'FaxeS') }, '/b': { get: operation('日本', '日本'), put: operation(`x${'y'.repeat(300)}`, 'long') } };
  const { files } = await generateFrom(JSON.stringify({ openapi: '3.1.0', info: { title: 'a', version: '1' }, paths }));
  expect([...files.keys()].filter((path) => path.startsWith('docs/'))).toEqual([
    'docs/demo/__.__.md', 'docs/demo/_con.go.md', 'docs/demo/faxeS.get-2.md', 'docs/demo/faxes.get.md', `docs/demo/long.x${'y'.repeat(94)}.md`,
  ]);
});
