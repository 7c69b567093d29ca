// @ts-check
import { build } from 'esbuild';

/** Packages that stay where they are: each is one large file already. */
export const external = ['typescript', 'ts-morph'];

/**
 * Builds the generator of the project at `root`, and the thread that prints types, into `main.cjs` and `edge/types-worker.cjs` of a folder.
 * Gives what esbuild says of their parts.
 * @param {string} root
 * @param {string} outdir
 * @param {boolean} sourcemap
 */
export async function bundleGenerator(root, outdir, sourcemap) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['generator/main.ts', 'generator/edge/types-worker.ts'],
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    external,
    alias: { '@redocly/openapi-core/lib/ref-utils.js': './templates/redocly-pointers.ts' },
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap,
    metafile: true,
    logLevel: 'error',
  });
  return metafile;
}
