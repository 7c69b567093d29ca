import { formatProblem, formatWarning, type Place } from '../problem.js';
import type { Outcome } from './run.js';

/**
 * The report of `--json`, one line: `{ apis: [{ name, operations, schemas, files, milliseconds, warnings }], problems, summary }`. A warning
 * is `{ file, line?, column?, pointer?, found, done, message }`, a problem has `expected` in place of `done`. A check adds
 * `changes: [{ file, change }]`; the summary counts `operations`, `warnings` and `problems`.
 */
export function printReport({ apis, problems, changes }: Outcome, check: boolean): string {
  const report = {
    apis: apis.map(({ name, operations, schemas, files, milliseconds, warnings }) => ({
      name,
      operations,
      schemas,
      files,
      milliseconds,
      warnings: warnings.map((warning) => ({
        ...showPlace(warning.place),
        found: warning.found,
        done: warning.done,
        message: formatWarning(warning),
      })),
    })),
    problems: problems.map((problem) => ({
      ...showPlace(problem.place),
      found: problem.found,
      expected: problem.expected,
      message: formatProblem(problem),
    })),
    summary: {
      operations: apis.reduce((sum, api) => sum + api.operations, 0),
      warnings: apis.reduce((sum, api) => sum + api.warnings.length, 0),
      problems: problems.length,
    },
    ...(check ? { changes: changes.map(({ file, change }) => ({ file, change })) } : {}),
  };
  return `${JSON.stringify(report)}\n`;
}

/** The members of a place in one order, whoever made it; JSON leaves out those that are undefined. */
function showPlace({ file, line, column, pointer }: Place) {
  return { file, line, column, pointer };
}
