import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generate, type Generated, type Sources } from '../../generator/generate.js';

const root = resolve(import.meta.dirname, '../..');

/** The templates of the project, as the edge reads them. */
export function readTemplates(): Map<string, string> {
  const folder = join(root, 'templates');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const wanted = paths.filter((path) => path.endsWith('.hbs') || /^(runtime|simulators)\/.*\.ts$/.test(path));
  return new Map(wanted.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** Sources of one API that consists of the files given, by name. */
export function sourcesOf(api: string, files: Readonly<Record<string, string>>): Sources {
  return { specFolder: 'spec', apis: new Map([[api, new Map(Object.entries(files))]]), templates: readTemplates() };
}

/** What the generator makes of one OpenAPI document. Throws where it has problems. */
export async function generateFrom(document: string, api = 'demo'): Promise<Generated> {
  const generated = await generate(sourcesOf(api, { 'openapi.yaml': document }));
  if (generated.problems.length > 0) throw new Error(JSON.stringify(generated.problems, null, 2));
  return generated;
}

/** The project's own sources: what `npm run generate` reads. */
export function readProject(): Sources {
  const folder = join(root, 'spec');
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const apis = names.map(({ name }) => {
    const files = readdirSync(join(folder, name), { withFileTypes: true }).filter((entry) => entry.isFile());
    return [name, new Map(files.map((file) => [file.name, readFileSync(join(folder, name, file.name), 'utf8')]))] as const;
  });
  const settings = readFileSync(join(folder, 'package.json'), 'utf8');
  return { specFolder: 'spec', apis: new Map(apis), settings, templates: readTemplates() };
}
