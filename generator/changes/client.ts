import type { OperationModel, Service } from '../service.js';
import type { Changelog } from './change.js';

/** Compares the names under which callers have an API: of the client, its functions, its methods and its types. */
export function compareClients(before: Service, after: Service, log: Changelog): void {
  if (before.clientName !== after.clientName) {
    log.add('client-renamed', `create${before.clientName}`, `is create${after.clientName} now`);
  }
  if (before.server?.url !== after.server?.url) log.add('client-default-server-changed', 'default server', `was ${serverOf(before)}, is ${serverOf(after)}`);
  const known = new Map(before.operations.map((operation) => [nameOf(operation), operation]));
  for (const operation of after.operations) {
    const old = known.get(nameOf(operation));
    if (old === undefined) continue;
    const own = log.of(nameOf(operation));
    if (old.function !== operation.function) own.add('client-function-renamed', old.function, `is ${operation.function} now`);
    const [was, is] = [old, operation].map(({ group, method }) => `${group}.${method}`);
    if (was !== is) own.add('client-method-moved', was ?? '', `is ${is ?? ''} now`);
    compareMarks(own, 'pages', old.paging, operation.paging);
    compareMarks(own, 'wait', old.waiting, operation.waiting);
  }
  const types = new Set(after.schemas.map(({ type }) => type));
  for (const { type } of before.schemas) if (!types.has(type)) log.add('client-type-removed', type, 'is not exported any more');
}

/** Compares what goes through the pages of an operation, or what waits for it. */
function compareMarks(log: Changelog, what: 'pages' | 'wait', before: Mark | undefined, after: Mark | undefined): void {
  if (before !== undefined && before.function !== after?.function) log.add(`client-${what}-removed`, before.function, 'is not exported any more');
  if (after !== undefined && before?.function !== after.function) log.add(`client-${what}-added`, after.function, 'is new');
  if (before?.function === after?.function && JSON.stringify(before) !== JSON.stringify(after)) {
    log.add(`client-${what}-changed`, after?.function ?? '', what === 'pages' ? 'goes through the pages in another way' : 'waits for something else');
  }
}

/** The model of either: its function stands for it. */
interface Mark {
  readonly function: string;
}

function serverOf({ server }: Service): string {
  return server === undefined ? 'none' : JSON.stringify(server.url);
}

/** As operations are called in changes. */
function nameOf({ httpMethod, path }: OperationModel): string {
  return `${httpMethod.toLowerCase()} ${path}`;
}
