import { describe, expect, it } from 'vitest';
import { lintCommand, lintUsage } from '../../generator/edge/lint.js';
import { target } from '../intake/pages.js';
import { createToolProject } from './tools.js';

describe('npm run lint', () => {
  it('counts the examples of each document', async () => {
    const project = createToolProject({ 'spec/library/openapi.yaml': target });
    expect(await project.tool(lintCommand)).toEqual({ status: 0, out: 'library: 3 examples, no contradiction\n', err: '' });
  });

  it('warns of examples that contradict their schemas, each with its place, and exits with 0', async () => {
    const wrong = target.replace('code: not_found', 'code: lost').replace('        remarks:\n          type: string\n', '        remarks:\n          type: string\n          example: 3\n');
    const project = createToolProject({ 'spec/library/openapi.yaml': wrong });
    const { status, out, err } = await project.tool(lintCommand);
    expect({ status, out }).toEqual({ status: 0, out: 'library: 4 examples, 2 contradictions\n' });
    const line = (text: string): number => wrong.slice(0, wrong.indexOf(text)).split('\n').length;
    expect(err).toContain(`spec/library/openapi.yaml:${line('code: lost')}:19: warning: "code" of the example is none of "not_found", "internal"; the schema is what counts\n`);
    expect(err).toContain(`spec/library/openapi.yaml:${line('example: 3')}:20: warning: the example is of the type number, not string; the schema is what counts\n`);
  });

  it('exits with 2 where a document cannot be read', async () => {
    const { status, out, err } = await createToolProject({ 'spec/library/openapi.yaml': 'openapi: 9\n' }).tool(lintCommand);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('spec/library/openapi.yaml:1:10: expected');
  });

  it('takes no arguments but --help', async () => {
    expect(await createToolProject({}).tool(lintCommand, '--help')).toEqual({ status: 0, out: lintUsage, err: '' });
    expect(await createToolProject({}).tool(lintCommand, 'spec')).toMatchObject({ status: 2, out: '' });
  });
});
