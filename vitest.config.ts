import { defineConfig } from 'vitest/config';

const sources = `${import.meta.dirname}/generated/src`;

export default defineConfig({
  // The examples import the package by its name, as whoever pastes them does.
  resolve: {
    alias: [
      { find: /^fax-clients\/(node|oauth2|testing\/node)$/, replacement: `${sources}/runtime/$1.ts` },
      { find: /^fax-clients\/(testing)$/, replacement: `${sources}/$1.ts` },
      { find: /^fax-clients\/(.+)$/, replacement: `${sources}/$1/index.ts` },
    ],
  },
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
