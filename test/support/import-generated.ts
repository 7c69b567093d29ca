import { posix } from 'node:path';
import { build } from 'esbuild';

/**
 * The module that generated files make, run from memory: `entry` is a path of `files`, such as `src/demo/index.ts`. What it gives is
 * typed by the caller, who knows the document.
 */
export async function importGenerated<Module>(files: ReadonlyMap<string, string>, entry: string): Promise<Module> {
  const { outputFiles } = await build({
    stdin: { contents: `export * from './${entry}';`, resolveDir: import.meta.dirname, sourcefile: 'entry.ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    plugins: [
      {
        name: 'generated',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^\./ }, ({ path, importer, namespace }) => {
            const folder = namespace === 'generated' ? posix.dirname(importer) : '';
            const found = posix.join(folder, path).replace(/\.js$/, '.ts');
            return files.has(found) ? { path: found, namespace: 'generated' } : undefined;
          });
          onLoad({ filter: /.*/, namespace: 'generated' }, ({ path }) => ({ contents: files.get(path) ?? '', loader: 'ts', resolveDir: import.meta.dirname }));
        },
      },
    ],
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  // The one place where the caller says what the module holds.
  return (await import(/* @vite-ignore */ `data:text/javascript;base64,${code}`)) as Module;
}
