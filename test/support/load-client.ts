import { posix, resolve } from 'node:path';
import { build } from 'esbuild';
import { generateFrom } from './sources.js';

/** The exports of a generated client, as loose as a test of any document needs them. */
export type LoadedClient = Readonly<Record<string, (...given: unknown[]) => Promise<unknown>>>;

const root = resolve(import.meta.dirname, '../..');

/** Generates a client from a document and loads it: what runs is the emitted code, never written to the disk. */
export async function loadClient(document: string): Promise<LoadedClient> {
  const { files } = await generateFrom(document);
  const { outputFiles } = await build({
    entryPoints: ['src/demo/index.ts'],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'generated',
        setup(plugins) {
          plugins.onResolve({ filter: /./ }, ({ path, importer, namespace, kind }) => {
            if (kind === 'entry-point') return { path, namespace: 'generated' };
            if (namespace !== 'generated' || !path.startsWith('.')) return undefined;
            return { path: posix.join(posix.dirname(importer), path).replace(/\.js$/, '.ts'), namespace: 'generated' };
          });
          plugins.onLoad({ filter: /.*/, namespace: 'generated' }, ({ path }) => ({
            contents: files.get(path) ?? '',
            loader: 'ts',
            resolveDir: root,
          }));
        },
      },
    ],
  });
  const [output] = outputFiles;
  const url = `data:text/javascript;base64,${Buffer.from(output?.contents ?? '').toString('base64')}`;
  // A module has no other type than what it exports, which is functions here.
  return (await import(/* @vite-ignore */ url)) as LoadedClient;
}
