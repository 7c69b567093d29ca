import type { FlowModel, Service } from '../generator/service.js';
import { docLines } from './docs.js';
import { importTypes } from './imports.js';
import { printLiteral } from './literal.js';
import { lines, printFile } from './print.js';

/** The flows that users of an API sign in by. */
export function flowsOf({ security }: Service): FlowModel[] {
  return security.flatMap(({ flow }) => flow ?? []);
}

/** `flows.ts`: where users sign in, for the subpath that signs them in. */
export function printFlows(service: Service): string {
  return printFile([
    ...importTypes('../runtime/oauth2-flow.js', ['AuthorizationCodeFlow']),
    ...flowsOf(service).map(({ constant, authorizationUrl, tokenUrl, refreshUrl, scopes, note }) =>
      lines(
        ...docLines({ paragraphs: [`Where users of ${service.clientName} sign in (OAuth 2.0, authorization code).`, note ?? ''], tags: [] }),
        `export const ${constant}: AuthorizationCodeFlow = ${printLiteral({ authorizationUrl, tokenUrl, refreshUrl, scopes })};`,
      ),
    ),
  ]);
}
