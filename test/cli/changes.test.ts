import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { changesCommand, changesUsage } from '../../generator/edge/changes.js';
import { target } from '../intake/pages.js';
import { plainEnvironment } from '../support/run-process.js';
import { createToolProject, type ToolProject } from './tools.js';

function commit(project: ToolProject): void {
  const author = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@b.invalid', GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@b.invalid' };
  const git = (...args: string[]): Buffer => execFileSync('git', args, { cwd: project.path, env: plainEnvironment(author), stdio: 'pipe' });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'first');
}

describe('npm run changes', () => {
  it('prints what changed for callers since a revision, and writes nothing', async () => {
    const overlay = 'overlay: 1.0.0\ninfo: {title: A, version: 1.0.0}\nactions:\n  - target: $.paths["/books/place"].post\n    update: {operationId: OPERATION}\n';
    const project = createToolProject({ 'spec/library/openapi.yaml': target, 'spec/library/overlay.yaml': overlay.replace('OPERATION', 'placeBooks') });
    commit(project);
    const before = project.list('.');
    project.write({ 'spec/library/openapi.yaml': target.replace('        id: {type: string}\n', ''), 'spec/library/overlay.yaml': overlay.replace('OPERATION', 'putBooks') });
    const { status, out, err } = await project.tool(changesCommand, 'HEAD');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toBe(
      [
        '# library',
        '',
        'Operations changed:',
        '  post /books/place',
        '  put /shelves/{shelf_id}',
        '',
        'What breaks callers:',
        '  Shelf.id is gone [response-optional-property-removed, major]: put /shelves/{shelf_id}',
        '  placeBooks is putBooks now [client-function-renamed, major]: post /books/place',
        '  books.placeBooks is books.putBooks now [client-method-moved, major]: post /books/place',
        '',
        'This breaks callers: a major version.',
        '',
        '',
      ].join('\n'),
    );
    expect(project.list('.')).toEqual(before);
  });

  it('says so where nothing changed for them', async () => {
    const project = createToolProject({ 'spec/library/openapi.yaml': target });
    commit(project);
    project.write({ 'spec/library/openapi.yaml': target.replace('description: A shelf.', 'description: One shelf.') });
    expect(await project.tool(changesCommand, 'HEAD')).toEqual({ status: 0, out: 'Nothing changed for the users of the clients.\n', err: '' });
  });

  it('reads files in the whole folder of an API as they were', async () => {
    const project = createToolProject({
      'spec/library/openapi.yaml': target.replace('Shelf:\n      type: object\n      description: A shelf.\n      properties:\n        id: {type: string}\n        name:\n          type: string\n          example: Poetry\n', 'Shelf: {$ref: schemas/shelf.yaml}\n'),
      'spec/library/schemas/shelf.yaml': 'type: object\nproperties: {id: {type: string}}\n',
    });
    commit(project);
    project.write({ 'spec/library/schemas/shelf.yaml': 'type: object\nproperties: {id: {type: integer}}\n' });
    expect((await project.tool(changesCommand, 'HEAD')).out).toContain('Shelf.id was string, is integer [response-property-type-changed, major]');
  });

  it('exits with 2 where there is no such revision, no repository, or no revision is given', async () => {
    const project = createToolProject({ 'spec/library/openapi.yaml': target });
    commit(project);
    expect(await project.tool(changesCommand, 'nowhere')).toMatchObject({ status: 2, err: 'nowhere:spec: expected a revision of this repository, found no revision "nowhere"\n' });
    expect(await project.tool(changesCommand, '--', '--output=x')).toMatchObject({ status: 2, out: '' });
    expect(project.list('.').filter((file) => !file.startsWith('.git'))).not.toContain('x');
    expect(await project.tool(changesCommand)).toMatchObject({ status: 2, err: 'one revision is needed\nusage: npm run changes -- --help\n' });
    expect(await createToolProject({ 'spec/a/openapi.yaml': target }).tool(changesCommand, 'HEAD')).toMatchObject({ status: 2, out: '' });
  });

  it('exits with 2 where the specs of then have problems, with the revision in their places', async () => {
    const project = createToolProject({ 'spec/library/openapi.yaml': 'openapi: 9\n' });
    commit(project);
    project.write({ 'spec/library/openapi.yaml': target });
    const { status, err } = await project.tool(changesCommand, 'HEAD');
    expect(status).toBe(2);
    expect(err).toContain('HEAD:spec/library/openapi.yaml:1:10: expected OpenAPI 3.0, 3.1 or 3.2');
  });

  it('-- --help prints how it is called', async () => {
    expect(await createToolProject({}).tool(changesCommand, '--help')).toEqual({ status: 0, out: changesUsage, err: '' });
  });
});
