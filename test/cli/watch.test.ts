import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Generate } from '../../generator/edge/run.js';
import { copySpecs, createProject, type Project } from './project.js';

const wait = { timeout: 20_000, interval: 20 };

test('--watch runs once, then again after each change, until it is stopped', async () => {
  const { project, stop, running } = startWatching();
  await vi.waitFor(() => expect(project.read('generated/src/fax/index.ts')).toBe('fax\n'), wait);

  project.write({ 'spec/fax/openapi.yaml': 'fax 2\n' });
  await vi.waitFor(() => expect(project.read('generated/src/fax/index.ts')).toBe('fax 2\n'), wait);
  project.write({ 'spec/mail/openapi.yaml': 'mail\n' });
  await vi.waitFor(() => expect(project.read('generated/src/mail/index.ts')).toBe('mail\n'), wait);
  project.write({ 'spec/mail/openapi.yaml': 'mail 2\n' });
  await vi.waitFor(() => expect(project.read('generated/src/mail/index.ts')).toBe('mail 2\n'), wait);

  stop();
  expect(await running).toMatchObject({ status: 0, err: '', out: expect.stringMatching(/^watching spec; an interrupt \(Ctrl\+C\) ends it\n/) });
});

test('nothing runs again while nothing changes, although the run itself reads every file', async () => {
  const { project, stop, running } = startWatching();
  await vi.waitFor(() => expect(project.read('generated/src/fax/index.ts')).toBe('fax\n'), wait);

  // Several times as long as a run and the pause before it take.
  await new Promise((resolve) => setTimeout(resolve, 1500));

  stop();
  await running;
  expect(project.seen()).toEqual(['fax\n']);
});

test('an editor that saves by renaming is noticed each time', async () => {
  const { project } = startWatching();
  await vi.waitFor(() => expect(project.read('generated/src/fax/index.ts')).toBe('fax\n'), wait);

  for (const text of ['fax 2\n', 'fax 3\n', 'fax 4\n']) {
    project.write({ 'saved.yaml': text });
    renameSync(join(project.path, 'saved.yaml'), join(project.path, 'spec/fax/openapi.yaml'));
    await vi.waitFor(() => expect(project.read('generated/src/fax/index.ts')).toBe(text), wait);
  }
});

test('neither a problem nor a folder that disappears ends the watching', async () => {
  const { project, stop, running } = startWatching();
  await vi.waitFor(() => expect(project.read('generated/src/fax/index.ts')).toBe('fax\n'), wait);

  project.write({ 'spec/fax/openapi.yaml': 'bad\n' });
  await vi.waitFor(() => expect(project.seen()).toContain('bad\n'), wait);
  rmSync(join(project.path, 'spec'), { recursive: true });
  project.write({ 'spec/fax/openapi.yaml': 'fax 2\n' });
  await vi.waitFor(() => expect(project.read('generated/src/fax/index.ts')).toBe('fax 2\n'), wait);

  stop();
  const { status, err } = await running;
  expect(status).toBe(0);
  expect(err).toContain('spec/fax/openapi.yaml:1:3: expected something good, found bad\n');
});

test('a change during a run is not lost, and two runs are never under way at a time', async () => {
  const { project, stop, running } = startWatching((seen) => {
    if (seen.length < 4) project.write({ 'spec/fax/openapi.yaml': `fax ${seen.length}\n` });
  });

  await vi.waitFor(() => expect(project.read('generated/src/fax/index.ts')).toBe('fax 3\n'), wait);

  stop();
  expect((await running).status).toBe(0);
  expect(project.atMost()).toBe(1);
});

test('a spec folder that does not exist yet is waited for', async () => {
  const { project } = startWatching(undefined, {});

  project.write({ 'spec/fax/openapi.yaml': 'fax\n' });

  await vi.waitFor(() => expect(project.read('generated/src/fax/index.ts')).toBe('fax\n'), wait);
});

/** Starts the command in a new project. `during` is called in each run with the texts of all runs so far. */
function startWatching(during: (seen: string[]) => void = () => undefined, files: Record<string, string> = { 'spec/fax/openapi.yaml': 'fax\n' }) {
  const controller = new AbortController();
  const seen: string[] = [];
  let under = 0;
  let most = 0;
  const generate: Generate = async (sources, options) => {
    most = Math.max(most, ++under);
    seen.push(sources.apis.get('fax')?.get('openapi.yaml') ?? '');
    during(seen);
    const generated = await copySpecs(sources, options);
    // Long enough for a second run to begin if anything began it.
    await new Promise((resolve) => setTimeout(resolve, 200));
    under--;
    return generated;
  };
  const project: Project & { seen: () => string[]; atMost: () => number } = { ...createProject(files), seen: () => seen, atMost: () => most };
  const running = project.run(['--watch'], { generate, stop: controller.signal });
  onTestFinished(async () => {
    controller.abort();
    await running;
  });
  return { project, stop: () => controller.abort(), running };
}
