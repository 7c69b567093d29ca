import type { Schema } from '@cfworker/json-schema';
import type { Budget } from './budget.js';
import { compilePattern } from './pattern.js';

/** All texts and names of the value that is being checked. */
export interface Subject {
  readonly texts: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** What patterns are asked for, when the validator comes to them, and what the asking costs. */
interface Asked {
  readonly subject: Subject;
  readonly budget: Budget;
}

/** A pattern costs as much as this many schemas for each text. */
const price = 10;

/** A text that fits a pattern is one of those of the value that fit. What an error shows of them is the pattern. */
export function matching(asked: Asked, pattern: string): Schema[] {
  const fits = compilePattern(pattern);
  if (fits === undefined) return [];
  const get = (): string[] => {
    const { texts } = asked.subject;
    asked.budget.spend(price * texts.size);
    return Object.assign([...texts].filter(fits), { toJSON: () => pattern });
  };
  return [{ if: { type: 'string' }, then: Object.defineProperty({}, 'enum', { enumerable: true, get }) }];
}

/** Gives a schema `patternProperties` that name the members of the value that fit, each by a pattern that one name fits alone. */
export function fillPatternProperties(asked: Asked, made: Schema, rows: readonly (readonly [pattern: string, schema: Schema | boolean])[]): void {
  const compiled = rows.map(([pattern, schema]) => ({ fits: compilePattern(pattern) ?? (() => false), schema }));
  const get = (): Record<string, Schema> => {
    const { names } = asked.subject;
    asked.budget.spend(price * compiled.length * names.size);
    const entries = [...names].flatMap((name) => {
      const allOf = compiled.filter(({ fits }) => fits(name)).map(({ schema }) => schema);
      // The validator takes booleans in `allOf`, its types do not say so.
      return allOf.length === 0 ? [] : [[`^${escapePattern(name)}$`, { allOf: allOf as Schema[] }] as const];
    });
    return Object.fromEntries(entries);
  };
  Object.defineProperty(made, 'patternProperties', { enumerable: true, get });
}

function escapePattern(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
