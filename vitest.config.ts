import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/bench/**'],
    testTimeout: 60_000,
    // On two cores the default is one worker, which leaves the other core to nobody.
    maxWorkers: 2,
    // Loading the compiler, and warming it up, for every file again took two fifths of the time.
    isolate: false,
  },
});
