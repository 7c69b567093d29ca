import { dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '../..');

/** What an API's subpath exports, by name. Each function takes what the test gives it: the types are tested by the compiler. */
export type Exports = Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;

/** Bundles one API of files that exist only in memory, by path below the generated package, and imports it. */
export async function loadGenerated(files: ReadonlyMap<string, string>, api = 'demo'): Promise<Exports> {
  const code = await bundleGenerated(files, api);
  // What a module exports is known to its test alone.
  return (await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)) as Exports;
}

/** What a bundler makes of the index of one API of such files. */
export async function bundleGenerated(files: ReadonlyMap<string, string>, api = 'demo'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`src/${api}/index.ts`],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['import'],
    write: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'memory',
        setup(bundler) {
          bundler.onResolve({ filter: /^(\.|src\/)/ }, ({ path, importer, namespace }) => {
            if (namespace !== 'memory' && !path.startsWith('src/')) return undefined;
            const joined = path.startsWith('.') ? join(dirname(importer), path) : path;
            return { path: joined.replace(/\.js$/, '.ts'), namespace: 'memory' };
          });
          bundler.onLoad({ filter: /.*/, namespace: 'memory' }, ({ path }) => ({ contents: files.get(path) ?? '', loader: 'ts', resolveDir: root }));
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? '';
}
