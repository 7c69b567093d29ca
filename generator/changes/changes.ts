import { describeApi, type DescribedApi } from '../api.js';
import type { Sources } from '../generate.js';
import { blaming } from '../internal-error.js';
import type { JsonObject } from '../json.js';
import { boundProblems, type Problem } from '../problem.js';
import { createChangelog, type Change } from './change.js';
import { compareClients } from './client.js';
import { compareOperations } from './operations.js';

/** What changed in one API for the users of its client. */
export interface ApiChanges {
  readonly api: string;
  readonly changes: readonly Change[];
}

/**
 * What changed between two states of the specs for the users of the clients, API by API, sorted by name. Each state is described as for
 * generation; with problems in one of them there is nothing to compare.
 */
export function compareSources(before: Sources, after: Sources): { readonly apis: readonly ApiChanges[]; readonly problems: readonly Problem[] } {
  const [old, fresh] = [describeAll(before), describeAll(after)];
  const problems = [...old.problems, ...fresh.problems];
  if (problems.length > 0) return { apis: [], problems: boundProblems(problems) };
  const names = [...new Set([...old.apis.keys(), ...fresh.apis.keys()])].sort();
  return { apis: names.map((api) => ({ api, changes: compareApi(api, old.apis.get(api), fresh.apis.get(api)) })), problems };
}

/** What changed between two normalised documents, for whoever calls the API. */
export function compareDocuments(before: JsonObject, after: JsonObject): readonly Change[] {
  const log = createChangelog();
  compareOperations(before, after, log);
  return log.changes();
}

function compareApi(api: string, before: DescribedApi | undefined, after: DescribedApi | undefined): readonly Change[] {
  const log = createChangelog();
  if (before === undefined) log.add('client-added', api, 'is new');
  else if (after === undefined) log.add('client-removed', api, 'is gone');
  else {
    compareOperations(before.document, after.document, log);
    compareClients(before.service, after.service, log);
  }
  return log.changes();
}

function describeAll(sources: Sources): { readonly apis: ReadonlyMap<string, DescribedApi>; readonly problems: readonly Problem[] } {
  const described = [...sources.apis.keys()].sort().map((api) => blaming(`${sources.specFolder}/${api}`, () => describeApi(sources, api)));
  return {
    apis: new Map(described.flatMap((each) => ('service' in each ? [[each.service.api, each] as const] : []))),
    problems: described.flatMap((each) => ('problems' in each ? each.problems : [])),
  };
}
