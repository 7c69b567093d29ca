// @ts-check
// `npm pack` of the project: the generator as one tool, built into `dist`, which needs no more than the two packages that it cannot hold.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleGenerator } from './bundle.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');

rmSync(dist, { recursive: true, force: true });
const { inputs } = await bundleGenerator(root, dist, false);
const made = ['main.cjs', 'edge/types-worker.cjs'].map((file) => readFileSync(join(dist, file)));
writeFileSync(join(dist, 'version'), createHash('sha256').update(Buffer.concat(made)).digest('hex').slice(0, 32));
writeFileSync(join(dist, 'LICENSES.txt'), printLicences(Object.keys(inputs)));

/**
 * The licences of the packages that are part of what was built, which ask for that.
 * @param {readonly string[]} paths
 */
function printLicences(paths) {
  const folders = new Set(paths.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
  const texts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find((each) => /^licen[cs]e(\.(md|txt))?$/i.test(each));
    const text = file !== undefined && existsSync(join(root, folder, file)) ? readFileSync(join(root, folder, file), 'utf8').trim() : '';
    return `${name} ${version}, ${license}\n\n${text}`;
  });
  return `${texts.join('\n\n----\n\n')}\n`;
}
