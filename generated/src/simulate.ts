#!/usr/bin/env node
// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

import { runSimulator } from './runtime/testing/command.js';

await runSimulator({
  faxfinder: async () => (await import('./faxfinder/simulator/index.js')).startSimulator,
  faxplus: async () => (await import('./faxplus/simulator/index.js')).startSimulator,
});
