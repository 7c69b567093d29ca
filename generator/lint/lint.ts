import { describeApi } from '../api.js';
import { readDescriptor } from '../descriptor/read-descriptor.js';
import type { Sources } from '../generate.js';
import { ingest } from '../ingest/ingest.js';
import { blaming } from '../internal-error.js';
import { boundProblems, type Problem } from '../problem.js';
import { lintDocument, type Linted } from './lint-document.js';
import { lintPayloads } from './lint-payloads.js';

/** What came of the examples of one API. */
export interface ApiLinted extends Linted {
  readonly api: string;
}

/**
 * Holds the examples of every API against their schemas: those of its document, its overlay applied, and the payloads that lie beside
 * it, by path below its folder. A document that cannot be read is a problem; an example that contradicts its schema is a warning.
 */
export function lintSources(
  { specFolder, apis }: Sources,
  payloads: ReadonlyMap<string, ReadonlyMap<string, string>>,
): { readonly apis: readonly ApiLinted[]; readonly problems: readonly Problem[] } {
  const linted: ApiLinted[] = [];
  const problems: Problem[] = [];
  for (const [api, files] of [...apis].sort(([left], [right]) => (left < right ? -1 : 1))) {
    const display = (file: string): string => (file === '' ? `${specFolder}/${api}` : `${specFolder}/${api}/${file}`);
    const found = blaming(display(''), () => {
      const ingested = ingest({ api, files, display }, readDescriptor);
      if ('problems' in ingested) return ingested;
      const parts = [lintDocument(ingested)];
      const given = payloads.get(api) ?? new Map<string, string>();
      const described = given.size === 0 ? undefined : describeApi({ specFolder, apis, templates: new Map() }, api);
      if (described !== undefined && 'problems' in described) return described;
      if (described !== undefined) parts.push(lintPayloads(described, given, display));
      return { api, examples: parts.reduce((sum, part) => sum + part.examples, 0), warnings: parts.flatMap(({ warnings }) => warnings) };
    });
    if ('problems' in found) problems.push(...found.problems);
    else linted.push(found);
  }
  return { apis: linted, problems: boundProblems(problems) };
}
