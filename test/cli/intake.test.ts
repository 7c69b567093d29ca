import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { intakeCommand, intakeUsage } from '../../generator/edge/intake.js';
import { pages, target } from '../intake/pages.js';
import { createToolProject } from './tools.js';

const files = { 'pages/place-books.md': pages['place-books.md'], 'pages/rename-shelf.md': pages['rename-shelf.md'], 'pages/logo.png': 'x' };
const changed = pages['rename-shelf.md'].replace('        remarks:\n          type: string\n', '');

describe('npm run intake', () => {
  it('makes a document where there is none, from the pages of a folder', async () => {
    const project = createToolProject(files);
    const { status, out, err } = await project.tool(intakeCommand, 'pages', '--into', 'spec/library/openapi.yaml');
    expect({ status, first: out.split('\n')[0] }).toEqual({ status: 0, first: 'spec/library/openapi.yaml: 2 pages, 2 operations; written' });
    expect(out).toContain('Operations added:\n  post /books/place\n  put /shelves/{shelf_id}\n');
    expect(out).toContain('Nothing of this breaks callers: a minor version.');
    expect(err).toContain('pages/place-books.md:5:23: warning: "book_id" in the body of the sample "js NodeJS SDK"');
    expect(project.read('spec/library/openapi.yaml')).toMatch(/^openapi: 3\.0\.1\n/);
  });

  it('changes nothing where the document says the same', async () => {
    const project = createToolProject({ ...files, 'openapi.yaml': target });
    const { status, out } = await project.tool(intakeCommand, 'pages', '--into', 'openapi.yaml');
    expect({ status, out }).toEqual({ status: 0, out: 'openapi.yaml: 2 pages, 2 operations; nothing changes\n' });
    expect(project.read('openapi.yaml')).toBe(target);
  });

  it('writes what a page says otherwise, and what that means for callers', async () => {
    const project = createToolProject({ 'a.md': changed, 'openapi.yaml': target });
    const { status, out } = await project.tool(intakeCommand, 'a.md', '--into', 'openapi.yaml');
    expect(status).toBe(0);
    expect(out).toBe(
      [
        'openapi.yaml: 1 page, 1 operation; written',
        '',
        'Operations changed:',
        '  put /shelves/{shelf_id}',
        '',
        'What breaks callers:',
        '  ShelfChange.remarks is gone [request-property-removed, major]: put /shelves/{shelf_id}',
        '',
        'This breaks callers: a major version.',
        '',
      ].join('\n'),
    );
    expect(project.read('openapi.yaml')).not.toContain('remarks');
  });

  it('with --check writes nothing, shows the difference and exits with 1', async () => {
    const project = createToolProject({ 'a.md': changed, 'openapi.yaml': target });
    const { status, out } = await project.tool(intakeCommand, 'a.md', '--into', 'openapi.yaml', '--check');
    expect(status).toBe(1);
    expect(out).toContain('openapi.yaml: 1 page, 1 operation; it is out of date\n');
    expect(out).toContain('\n-        remarks:\n-          type: string\n');
    expect(project.read('openapi.yaml')).toBe(target);
    const none = await project.tool(intakeCommand, 'a.md', '--into', 'new/openapi.yaml', '--check');
    expect({ status: none.status, made: existsSync(join(project.path, 'new')) }).toEqual({ status: 1, made: false });
  });

  it('with --check exits with 0 where nothing but texts would be added', async () => {
    const project = createToolProject({ ...files, 'openapi.yaml': target.replace('          description: What it is called.\n', '') });
    const { status, out } = await project.tool(intakeCommand, 'pages', '--into', 'openapi.yaml', '--check');
    expect({ status, first: out.split('\n')[0] }).toEqual({ status: 0, first: 'openapi.yaml: 2 pages, 2 operations; only texts would be added to it' });
  });

  it('tells of operations that are gone only where these are all the pages', async () => {
    const project = createToolProject({ ...files, 'openapi.yaml': target });
    const { status, out } = await project.tool(intakeCommand, 'pages', '--into', 'openapi.yaml', '--check', '--complete');
    expect(status).toBe(1);
    expect(out).toContain('Operations removed:\n  delete /shelves/{shelf_id}\n');
    expect(out).toContain('the operation is gone [api-removed-without-deprecation, major]: delete /shelves/{shelf_id}\n');
  });

  it('writes nothing where two pages differ, and exits with 2', async () => {
    const other = pages['place-books.md'].replace('            - internal\n', '');
    const project = createToolProject({ ...files, 'pages/place-books.md': other, 'openapi.yaml': target });
    const { status, out, err } = await project.tool(intakeCommand, 'pages', '--into', 'openapi.yaml');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/^pages\/rename-shelf\.md:\d+:\d+: expected "\[\\?"not_found\\?"\]" as at pages\/place-books\.md:\d+:\d+ \(\/components\/schemas\/Problem\/properties\/code\/enum\), found/);
    expect(project.read('openapi.yaml')).toBe(target);
  });

  it('takes a page once, whatever it is called by', async () => {
    const project = createToolProject({ ...files, 'openapi.yaml': target });
    const { out } = await project.tool(intakeCommand, 'pages', './pages/place-books.md', 'pages/../pages/rename-shelf.md', '--into', 'openapi.yaml');
    expect(out).toContain('2 pages');
  });
});

describe('what npm run intake refuses', () => {
  it.each([
    [['--into', 'openapi.yaml'], 'the pages are missing'],
    [['pages'], '--into needs the path of the document'],
    [['pages', '--into', 'openapi.txt'], '--into needs a file called .yaml, .yml or .json'],
    [['pages', '--into', 'openapi.yaml', '--force'], "Unknown option '--force'"],
  ])('a command line such as %j', async (argv, mistake) => {
    const { status, err } = await createToolProject(files).tool(intakeCommand, ...argv);
    expect(status).toBe(2);
    expect(err).toContain(mistake);
    expect(err).toContain('usage: npm run intake -- --help');
  });

  it('pages that are not there, and folders without pages', async () => {
    const project = createToolProject({ 'empty/x.png': '' });
    const { status, err } = await project.tool(intakeCommand, 'none.md', 'empty', '--into', 'a.yaml');
    expect(status).toBe(2);
    expect(err).toBe(
      'none.md: expected a page, or a folder of pages, found nothing there\n' +
        'empty: expected files called .md, .mdx, .markdown, .txt or .html, found a folder without pages\n',
    );
  });

  it('a target that is a link, and leaves what it leads to as it is', async () => {
    const project = createToolProject({ ...files, 'elsewhere.yaml': target });
    symlinkSync(join(project.path, 'elsewhere.yaml'), join(project.path, 'openapi.yaml'));
    const { status, err } = await project.tool(intakeCommand, 'pages', '--into', 'openapi.yaml');
    expect({ status, err }).toEqual({ status: 2, err: 'openapi.yaml: expected a file, or nothing, found a symbolic link\n' });
    expect(project.read('elsewhere.yaml')).toBe(target);
  });

  it('a link in a folder of pages that leads out of it', async () => {
    const project = createToolProject({ ...files, 'secret.md': 'x' });
    symlinkSync(join(project.path, 'secret.md'), join(project.path, 'pages/link.md'));
    const { status, err } = await project.tool(intakeCommand, 'pages', '--into', 'a.yaml');
    expect(status).toBe(2);
    expect(err).toContain('pages/link.md: expected a file or a folder of pages, found a symbolic link that leads out of it');
  });
});

it('npm run intake -- --help prints the options', async () => {
  expect(await createToolProject({}).tool(intakeCommand, '--help')).toEqual({ status: 0, out: intakeUsage, err: '' });
});
