import type { Service } from '../generator/service.js';
import { banner } from './banner.js';
import { printKey } from './literal.js';

/** The APIs of the package that have a simulator. */
export function simulated(services: readonly Service[]): Service[] {
  return services.filter(({ simulator }) => simulator !== undefined);
}

/** `simulate.ts`: the command that starts a simulator on a port. */
export function printSimulate(services: readonly Service[]): string {
  const rows = simulated(services).map(({ api }) => `  ${printKey(api)}: async () => (await import('./${api}/simulator/index.js')).startSimulator,`);
  return `#!/usr/bin/env node
${banner}
import { runSimulator } from './runtime/testing/command.js';

await runSimulator({
${rows.join('\n')}
});
`;
}
