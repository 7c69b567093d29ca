import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProcess } from '../support/run-process.js';
import { bundle } from './bundle.js';
import { testEditor } from './editor-tests.js';
import { installPackage, leftBehind, type Installed } from './installed.js';
import { printSizes, readSizes } from './sizes.js';
import { compileConsumer, compilers, type Compilation } from './typescript.js';

const root = resolve(import.meta.dirname, '../..');
const readText = (path: string): string => readFileSync(join(root, path), 'utf8');

// What JSON the generator wrote is known here; the compiler cannot know it.
const packageJson = JSON.parse(readText('generated/package.json')) as {
  name: string;
  version: string;
  exports: Record<string, string | Record<string, string>>;
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
const generated = JSON.parse(readText('generated/files.json')) as string[];
const manifest = JSON.parse(readText('generated/manifest.json')) as { api: string; function: string }[];

let installed: Installed;
beforeAll(async () => {
  installed = await installPackage();
}, 120_000);
afterAll(() => installed?.remove());

describe('the tarball', () => {
  it('has the name that both READMEs say', () => {
    expect(installed.tarball).toBe(`${packageJson.name}-${packageJson.version}.tgz`);
    expect(readText('README.md')).toContain(`npm install ../this-project/${installed.tarball}\n`);
    expect(readText('generated/README.md')).toContain(`npm install ./${installed.tarball}\n`);
  });

  it('holds the sources, what the compiler makes of each, the documents, and nothing else', () => {
    const sources = generated.filter((path) => path.startsWith('src/'));
    const documents = generated.filter((path) => /^(openapi|docs)\//.test(path));
    const built = sources.flatMap((path) => {
      const base = path.replace(/^src/, 'dist').replace(/\.ts$/, '');
      return ['.js', '.js.map', '.d.ts', '.d.ts.map'].map((extension) => base + extension);
    });
    const rest = ['LICENSE', 'README.md', 'api.md', 'llms.txt', 'manifest.json', 'package.json'];
    const { files } = installed;
    expect(files).toEqual([...sources, ...documents, ...built, ...rest].sort());
  });

  it('holds nothing that an earlier build has left in dist', () => {
    expect(installed.files).not.toContain(leftBehind);
  });

  it('has every file that its exports name', () => {
    const targets = Object.values(packageJson.exports).flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)));
    expect(targets).toContain('./dist/faxplus/index.d.ts');
    expect(targets.filter((target) => !existsSync(join(installed.path, target)))).toEqual([]);
  });

  it('maps the code and the declarations to sources that are in it', () => {
    const maps = installed.files.filter((path) => path.endsWith('.map'));
    const sources = maps.flatMap((path) => {
      const map = JSON.parse(readFileSync(join(installed.path, path), 'utf8')) as { sources: string[] }; // A source map of version 3.
      return map.sources.map((source) => join(dirname(path), source));
    });
    expect(sources).toHaveLength(maps.length);
    expect(sources.filter((source) => !installed.files.includes(source))).toEqual([]);
  });

  it('maps a line of the code back to the line that it was made of', () => {
    const code = readFileSync(join(installed.path, 'dist/faxplus/operations.js'), 'utf8').split('\n');
    const line = code.findIndex((text) => text.startsWith('export function updateContactGroup('));
    // A source map of version 3, as the compiler writes it.
    const map = new SourceMap(JSON.parse(readFileSync(join(installed.path, 'dist/faxplus/operations.js.map'), 'utf8')) as SourceMapPayload);
    const found = map.findEntry(line, 0);
    if (!('originalSource' in found)) throw new Error('nothing is mapped there');

    const source = readFileSync(join(installed.path, 'dist/faxplus', found.originalSource), 'utf8').split('\n');
    expect(source[found.originalLine]).toMatch(/^export function updateContactGroup\(client: Transport, /);
  });

  it('has nothing that publint, as strict as it can be, or Are the types wrong? has to say of', async () => {
    expect((await publint({ pkgDir: installed.path, strict: true, pack: false })).messages).toEqual([]);
    const tool = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const { status, out } = await runProcess(process.execPath, [tool, installed.archive, '--profile', 'esm-only', '--no-color'], root);
    expect({ status, out: status === 0 ? '' : out }).toEqual({ status: 0, out: '' });
    expect(out).toContain('"fax-clients/faxplus"');
  });

  it('costs what its table of sizes says, within a hundredth (npm run sizes writes it anew)', async () => {
    const [measured, told] = [await printSizes(installed), readText('test/package/sizes.md')].map(readSizes);
    expect([...(measured?.keys() ?? [])]).toEqual([...(told?.keys() ?? [])]);
    const wrong = [...(measured ?? [])].filter(([row, sizes]) => sizes.some((size, index) => Math.abs(size / (told?.get(row)?.[index] ?? 0) - 1) > 0.01));
    expect(wrong).toEqual([]);
  }, 120_000);

  it('depends on openapi-fetch alone, and for packing on the compiler and what an application may leave out', () => {
    expect(Object.keys(packageJson.dependencies)).toEqual(['openapi-fetch']);
    expect(packageJson.devDependencies).toEqual({ ...packageJson.peerDependencies, typescript: '^5.9.0' });
  });
});

describe('from JavaScript', () => {
  it('both clients work in a plain Node program', async () => {
    const file = join(installed.application, 'program.js');
    cpSync(join(import.meta.dirname, 'program.js'), file);

    const { status, out, err } = await runProcess(process.execPath, [file], installed.application);

    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(JSON.parse(out)).toEqual({
      group: { id: '5f7a8b9c', name: 'Premium' },
      result: { ok: false, status: 404, error: { error: 'bad_request', description: 'No such group.' } },
      thrown: { narrowed: true, message: 'faxplus contacts.updateGroup: 404 Not Found: No such group. (bad_request)' },
      names: ['Bob & Sons'],
      identifiers: [{ username: 'admin', id: 23 }],
      refused: 'faxfinder contacts.create: 400 Bad Request: invalid name: empty',
      received: [
        put('5f7a8b9c'),
        put('none'),
        put('none'),
        { line: 'GET /ffws/v1/contacts/admin?limit=1', authorization: 'Basic YWRtaW46c2VjcmV0', body: '' },
        {
          line: 'POST /ffws/v1/contacts/admin',
          authorization: 'Basic YWRtaW46c2VjcmV0',
          type: 'application/xml',
          body: '<?xml version="1.0" encoding="UTF-8"?><contact><name></name><fax_number>&lt;1&gt;</fax_number></contact>',
        },
      ],
    });
  });

  it.skipIf(!process.features.require_module)('both can be required (skipped where this Node cannot require ESM)', async () => {
    const text = `const { createFaxPlus } = require('fax-clients/faxplus');
      const { createFaxFinder } = require('fax-clients/faxfinder');
      console.log(typeof createFaxPlus().faxes.list, createFaxFinder({ server: { host: 'dot3' } }).baseUrl);`;
    expect(await run('required.cjs', text)).toBe('function https://dot3/ffws/v1\n');
  });

  it('a service in memory finds its document, and Node has nothing to warn of', async () => {
    const text = `import * as faxplus from 'fax-clients/faxplus';
      import { createMock } from 'fax-clients/testing';
      const mock = createMock(faxplus, { handlers: { getBalance: () => ({ status: 200, data: { amount: 1, currency: 'USD' } }) } });
      const fax = faxplus.createFaxPlus({ fetch: mock.fetch, auth: { personal_access_token: 'token' } });
      console.log(JSON.stringify([await fax.shop.getBalance(), (await fax.contacts.updateGroup({ path: { group_id: '1' }, body: {} })).name]));`;
    writeFileSync(join(installed.application, 'mocked.mjs'), text);
    const ended = await runProcess(process.execPath, ['mocked.mjs'], installed.application);
    expect(ended).toEqual({ status: 0, out: '[{"amount":1,"currency":"USD"},"VIP Clients"]\n', err: '' });
  });

  it('the command that starts a simulator can be run', async () => {
    const ended = await runProcess(join(installed.application, 'node_modules/.bin/fax-simulator'), [], installed.application);
    expect(ended).toEqual({ status: 2, out: '', err: 'which simulator?\nusage: fax-simulator faxfinder|faxplus [--port 8080] [--host 127.0.0.1] [--speed 1]\n' });
  });

  it('loading them does nothing: no global is added or changed, nothing is sent, nothing keeps the process alive', async () => {
    const text = `const listGlobals = () => Reflect.ownKeys(globalThis).map((key) => [key, Object.getOwnPropertyDescriptor(globalThis, key)]);
      listGlobals(); // Node makes some globals when they are first looked at.
      globalThis.fetch = () => { throw new Error('sent'); };
      const before = listGlobals();
      await import('fax-clients/faxplus');
      await import('fax-clients/faxfinder');
      const after = listGlobals();
      const same = (a, b) => Object.is(a.value, b.value) && a.get === b.get && a.set === b.set;
      console.log(after.length - before.length, after.filter(([, now], index) => !same(now, before[index][1])).map(([key]) => String(key)));`;
    expect(await run('loaded.mjs', text)).toBe('0 []\n');
  });
});

describe('in a bundle', () => {
  const faxplus = manifest.filter(({ api }) => api === 'faxplus');

  it('one function brings its own operation and what it needs to be sent, and no other', async () => {
    const text = `import { createTransport, updateContactGroup } from 'fax-clients/faxplus';
      console.log(await updateContactGroup(createTransport(), { path: { group_id: '1' }, body: {} }));`;
    const { code, files } = await bundle(installed.application, text);

    const operations = faxplus.map((row) => row.function).filter((name) => code.includes(`${name}Operation`));
    expect(operations).toEqual(['updateContactGroup']);
    const names = files.map((file) => file.replace('node_modules/fax-clients/dist/', ''));
    expect(names.filter((name) => /xml|openapi-fetch|faxfinder|client\.js|multipart|binary|testing|simulat/.test(name))).toEqual([]);
    expect(names).toContain('runtime/json.js');
  });

  it('the grouped client brings every operation of its API, so that the test above could fail', async () => {
    const text = `import { createFaxPlus } from 'fax-clients/faxplus'; console.log(createFaxPlus());`;
    const { code, files } = await bundle(installed.application, text);

    expect(faxplus.filter((row) => !code.includes(`${row.function}Operation`))).toEqual([]);
    expect(files.filter((file) => file.includes('openapi-fetch'))).toHaveLength(1);
    expect(files.filter((file) => /xml|faxfinder|testing|simulat/.test(file))).toEqual([]);
  });

  it.each([
    "import 'fax-clients/faxplus';",
    "import { createFaxPlus, updateContactGroup } from 'fax-clients/faxplus';",
    "import * as faxfinder from 'fax-clients/faxfinder';",
  ])('nothing is left of an import that is not used: %s', async (text) => {
    const { code, files } = await bundle(installed.application, text);
    expect({ code: code.replace(/^\/\/.*$/gm, '').trim(), files }).toEqual({ code: '', files: [] });
  });
});

describe('in an editor', () => testEditor(() => installed.application));

describe('from TypeScript', () => {
  const resolutions = ['node16', 'nodenext', 'bundler'] as const;
  const compilations = compilers.flatMap((compiler) =>
    resolutions.map((moduleResolution): Compilation => {
      // A module of CommonJS can require one of ECMAScript since 5.8, and only where the newest Node is meant.
      const requires = compiler !== 'typescript-5.4' && moduleResolution === 'nodenext';
      return { compiler, moduleResolution, files: ['consumer.ts', ...(requires ? (['consumer.cts'] as const) : [])] };
    }),
  );

  it('the compilers are the oldest that is promised, and the newest of 5, 6 and 7', () => {
    const versions = compilers.map((name) => (JSON.parse(readText(`node_modules/${name}/package.json`)) as { version: string }).version.replace(/\.\d+$/, ''));
    expect(versions).toEqual(['5.4', '5.9', '6.0', '7.0']);
  });

  it.concurrent.each(compilations)('an application compiles without an error: %o', async (compilation) => {
    expect(await compileConsumer(installed.application, compilation)).toBe('');
  });

  it("an application for Node, which has Node's types and none of a browser's, compiles without an error", async () => {
    const compilation: Compilation = { compiler: 'typescript', moduleResolution: 'nodenext', files: ['consumer.ts'], forNode: true };
    expect(await compileConsumer(installed.application, compilation)).toBe('');
  });
});

function put(group: string) {
  const line = `PUT /v3/accounts/self/contact-groups/${group}`;
  return { line, authorization: 'Bearer token', type: 'application/json', body: '{"name":"Premium"}' };
}

/** Runs a program of the application and gives what it printed; a warning of Node about an experimental feature is none of our business. */
async function run(name: string, text: string): Promise<string> {
  writeFileSync(join(installed.application, name), text);
  const { status, out, err } = await runProcess(process.execPath, ['--no-warnings', name], installed.application);
  if (status !== 0) throw new Error(err);
  return out;
}
