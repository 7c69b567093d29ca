import type { Service } from '../generator/service.js';

/** Whether the caller has to say where the service is. */
export function needsServer({ server }: Service): boolean {
  return server === undefined || server.variables.some((variable) => variable.default === undefined);
}

/** The initialiser of a parameter for options, where a client can be made without any. */
export function defaultOptions(service: Service): { initializer?: string } {
  return needsServer(service) ? {} : { initializer: '{}' };
}
