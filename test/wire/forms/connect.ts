import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { loadClient, type LoadedClient } from '../../support/load-client.js';
import { startServer, type Answer, type Received } from '../../support/recording-server.js';

/** A client of a scenario's document, and the server that it talks to. */
export interface Connection {
  readonly call: (operation: string, input: object) => Promise<unknown>;
  readonly requests: readonly Received[];
}

const scenarios = resolve(import.meta.dirname, '../../scenarios');
const clients = new Map<string, Promise<LoadedClient>>();

/** The document of a scenario. */
export function readScenario(name: string): string {
  return readFileSync(join(scenarios, name, 'openapi.yaml'), 'utf8');
}

/** Starts a server that says `answer` until the test is over, and makes a client of a scenario for it. */
export async function connect(scenario: string, answer: Answer = { status: 204 }): Promise<Connection> {
  const client = clients.get(scenario) ?? loadClient(readScenario(scenario));
  clients.set(scenario, client);
  const functions = await client;
  const { origin, requests, close } = await startServer(() => answer);
  onTestFinished(close);
  const transport = functions['createTransport']?.({ baseUrl: origin });
  const call = (operation: string, input: object): Promise<unknown> => {
    const send = functions[operation];
    if (send === undefined) throw new Error(`no operation ${operation}`);
    return send(transport, input);
  };
  return { call, requests };
}
