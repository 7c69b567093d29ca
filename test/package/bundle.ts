import { build } from 'esbuild';

/** What a bundler made of a module. */
export interface Bundle {
  readonly code: string;
  /** The files of which something is left, such as `node_modules/fax-clients/dist/runtime/json.js`. */
  readonly files: readonly string[];
}

/** Bundles a module of the application for a browser, where nothing of Node can be found. */
export async function bundle(application: string, text: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: text, resolveDir: application },
    absWorkingDir: application,
    bundle: true,
    format: 'esm',
    platform: 'browser',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const [output] = Object.values(metafile.outputs);
  const inputs = Object.entries(output?.inputs ?? {});
  return {
    code: outputFiles.map((file) => file.text).join(''),
    files: inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file),
  };
}
