import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { applyPatch } from 'diff';
import { expect, test } from 'vitest';
import { printPatch } from '../../generator/edge/patch.js';
import { createProject } from './project.js';

const two = { 'spec/fax/openapi.yaml': 'fax\n', 'spec/mail/openapi.yaml': 'mail\n' };

test('a check of a package that is up to date gives 0', async () => {
  const project = createProject(two);
  await project.run([]);

  expect(await project.run(['--check'])).toEqual({ status: 0, out: 'generated is up to date (5 files)\n', err: '' });
});

test('a check of a package that differs gives 1, lists the files with a unified diff, and writes nothing', async () => {
  const project = createProject({ ...two, 'spec/old/openapi.yaml': 'old\n' });
  await project.run([]);
  rmSync(join(project.path, 'spec/old'), { recursive: true });
  rmSync(join(project.path, 'generated/src/mail/index.ts'));
  project.write({ 'spec/fax/openapi.yaml': 'fax\nfast\n' });
  const before = project.list('generated');

  const { status, out, err } = await project.run(['--check']);

  expect({ status, err }).toEqual({ status: 1, err: '' });
  expect(out).toBe(`generated/api.md: changed
generated/files.json: changed
generated/src/fax/index.ts: changed
generated/src/mail/index.ts: missing
generated/src/old/index.ts: not produced any more

--- generated/api.md
+++ generated/api.md
@@ -1,3 +1,2 @@
 fax
 mail
-old
--- generated/files.json
+++ generated/files.json
@@ -3,6 +3,5 @@
   "files.json",
   "src/fax/index.ts",
   "src/mail/index.ts",
-  "src/old/index.ts",
   "src/runtime/text.ts"
 ]
--- generated/src/fax/index.ts
+++ generated/src/fax/index.ts
@@ -1,1 +1,2 @@
 fax
+fast
--- /dev/null
+++ generated/src/mail/index.ts
@@ -0,0 +1,1 @@
+mail
--- generated/src/old/index.ts
+++ /dev/null
@@ -1,1 +0,0 @@
-old
`);
  expect(project.list('generated')).toEqual(before);
});

test('a check writes nothing where there is no package yet', async () => {
  const project = createProject(two);

  expect((await project.run(['--check'])).status).toBe(1);
  expect(existsSync(join(project.path, 'generated'))).toBe(false);
});

test('a check counts neither what was built nor what somebody else put there', async () => {
  const project = createProject(two);
  await project.run([]);
  project.write({ 'generated/dist/index.js': '', 'generated/node_modules/x/index.js': '' });

  expect((await project.run(['--check'])).status).toBe(0);
});

test('line ends are part of the text: a package with CRLF is out of date', async () => {
  const project = createProject(two);
  await project.run([]);
  project.write({ 'generated/src/fax/index.ts': 'fax\r\n' });

  expect((await project.run(['--check'])).out).toMatch(/^generated\/src\/fax\/index.ts: changed\n/);
});

test('a list of files that is broken is out of date to a check', async () => {
  const project = createProject(two);
  await project.run([]);
  project.write({ 'generated/files.json': '<<<<<<< ours\n' });

  const { status, out } = await project.run(['--check']);

  expect(status).toBe(1);
  expect(out).toMatch(/^generated\/files.json: changed\n\n/);
});

test('two files that have nothing in common are shown whole, at once', () => {
  const lines = (word: string) => Array.from({ length: 20_000 }, (_, line) => `${word} ${line}\n`).join('');
  const change = { file: 'a.ts', change: 'changed', before: lines('old'), after: `${lines('new')}no end` } as const;

  const patch = printPatch({ path: '/', shown: 'generated' }, change);

  expect(patch.split('\n').slice(0, 4)).toEqual(['--- generated/a.ts', '+++ generated/a.ts', '@@ -1,20000 +1,20001 @@', '-old 0']);
  expect(applyPatch(change.before, patch)).toBe(change.after);
});

test.each(['one', 'one\n'])('a file that gains or loses its last line end has a patch that applies: %j', (after) => {
  const before = after.endsWith('\n') ? 'one' : 'one\n';
  const patch = printPatch({ path: '/', shown: 'generated' }, { file: 'a.ts', change: 'changed', before, after });

  expect(patch).toContain('\\ No newline at end of file');
  expect(applyPatch(before, patch)).toBe(after);
});
