import type { Service } from '../generator/service.js';
import { importValues } from './imports.js';
import { printKey } from './literal.js';
import { lines, printFile } from './print.js';

/** The APIs of the package that have a simulator. */
export function simulated(services: readonly Service[]): Service[] {
  return services.filter(({ simulator }) => simulator !== undefined);
}

/** `simulate.ts`: the command that starts a simulator on a port. */
export function printSimulate(services: readonly Service[]): string {
  const rows = simulated(services).map(({ api }) => `  ${printKey(api)}: async () => (await import('./${api}/simulator/index.js')).startSimulator,`);
  const text = printFile([...importValues('./runtime/testing/command.js', ['runSimulator']), lines('await runSimulator({', ...rows, '});')]);
  return `#!/usr/bin/env node\n${text}`;
}
