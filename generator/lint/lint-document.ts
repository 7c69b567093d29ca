import type { Source } from '../ingest/source.js';
import type { Warning } from '../problem.js';
import { checkClaim } from './check-example.js';
import { findExamples, isWritten } from './examples.js';
import { createValidator } from './validate.js';

/** What came of the examples of a document. */
export interface Linted {
  /** How many examples were held against their schemas. */
  readonly examples: number;
  readonly warnings: readonly Warning[];
}

/** Holds every example of a document against its schema. Texts of bodies that are no JSON are passed over. */
export function lintDocument({ document, locate }: Source): Linted {
  const validate = createValidator(document);
  const examples = findExamples(document).filter((example) => !isWritten(example));
  const warnings = examples.flatMap(({ value, schema, use, pointer }) => {
    const claim = { value, schema, use, called: 'the example', locate: (below: string) => locate(pointer + below) };
    return checkClaim(document, validate, claim);
  });
  return { examples: examples.length, warnings };
}
