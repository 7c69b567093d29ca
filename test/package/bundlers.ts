import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build, transform } from 'esbuild';
import { rollup } from 'rollup';
import { build as viteBuild } from 'vite';
import webpack from 'webpack';

/** What makes a minified bundle for browsers of a module: its file in, code out. `folder` is there to be written into. */
type Bundler = (file: string, folder: string) => Promise<string>;

/** The bundlers that sizes are measured with. */
export const bundlers: Readonly<Record<'esbuild' | 'Rollup' | 'Vite' | 'webpack', Bundler>> = {
  esbuild: async (file) => {
    const { outputFiles } = await build({ entryPoints: [file], bundle: true, minify: true, format: 'esm', platform: 'browser', write: false });
    return outputFiles.map(({ text }) => text).join('');
  },
  Rollup: async (file) => {
    const made = await rollup({ input: file, plugins: [nodeResolve({ browser: true })] });
    const { output } = await made.generate({ format: 'es' });
    return minify(output.map((chunk) => ('code' in chunk ? chunk.code : '')).join(''));
  },
  Vite: async (file, folder) => {
    const rolldownOptions = { input: file, output: { entryFileNames: 'bundle.js' } };
    await viteBuild({ root: folder, configFile: false, logLevel: 'silent', build: { outDir: 'out', modulePreload: false, rolldownOptions } });
    return readFileSync(join(folder, 'out/bundle.js'), 'utf8');
  },
  webpack: async (file, folder) => {
    await new Promise<void>((resolve, reject) => {
      const output = { path: folder, filename: 'bundle.js' };
      webpack({ mode: 'production', context: folder, entry: file, output, optimization: { minimize: false } }, (error, stats) => {
        if (error !== null || stats === undefined || stats.hasErrors()) reject(error ?? new Error(stats?.toString()));
        else resolve();
      });
    });
    return minify(readFileSync(join(folder, 'bundle.js'), 'utf8'));
  },
};

/** Rollup minifies nothing itself, and what webpack does it with takes ten times as long as all the rest. */
async function minify(text: string): Promise<string> {
  const { code } = await transform(text, { minify: true, format: 'esm' });
  return code;
}

/** Bundles a module of an application. */
export async function bundleWith(bundler: Bundler, application: string, text: string): Promise<string> {
  const folder = mkdtempSync(join(application, 'bundle-'));
  try {
    const file = join(folder, 'module.js');
    writeFileSync(file, text);
    return await bundler(file, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
