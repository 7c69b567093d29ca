import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileFiles } from '../../support/compile.js';

describe('the compiler', () => {
  it('keeps every promise: a line that must not compile and does is an error as well', () => {
    const promises = readFileSync(resolve(import.meta.dirname, 'promises.ts'), 'utf8');
    // The same depth as here, so that the imports of the file lead to the same place.
    expect(compileFiles(new Map([['wire/faxfinder/promises.ts', promises]]))).toEqual([]);
  });
});
