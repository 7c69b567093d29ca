import { RE2JS } from 're2js';

/** Longer texts are taken to fit: what a person writes as an example is shorter. */
const longest = 2000;

/**
 * Whether a text fits a `pattern` of JSON Schema, in time linear in the text whatever the pattern is (RE2). `undefined` for a pattern that
 * cannot be told so: one that looks ahead or behind or refers back, one that grows too large, or one that is no pattern.
 */
export function compilePattern(pattern: string): ((text: string) => boolean) | undefined {
  try {
    const compiled = RE2JS.compile(RE2JS.translateRegExp(pattern));
    return (text) => text.length > longest || compiled.matcher(text).find();
  } catch {
    return undefined;
  }
}
