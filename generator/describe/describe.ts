import { NameScope, pascalCase } from '../../templates/names.js';
import type { ConversionPlan } from '../conversions/plan.js';
import { arrayAt, findOperations, objectAt, textAt } from '../document.js';
import type { TypedSchema } from '../document-types.js';
import { isObject, type JsonObject } from '../json.js';
import type { GroupModel, OperationModel, SchemaModel, ServerModel, ServerVariableModel, Service } from '../service.js';
import { collectConversions } from './conversions.js';
import { conversionNames, groupName, nameOperations, takenNames } from './naming.js';
import { describeTag } from './object-docs.js';
import { describeOperation } from './operation.js';
import { describePaging } from './paging.js';
import { describeReceived, nameReceived } from './received.js';
import { describeResources } from './resources.js';
import { describeSchemes } from './security.js';
import { describeServer, describeServers, describeRelativeServer } from './server.js';
import { collectShapes } from './xml/shapes.js';
import { describeWaiting } from './waiting.js';

/**
 * The Service that a normalised document describes: every operation has a unique `operationId`, every reference
 * resolves. `vendorIds` has the id that the vendor's own document gives an operation, by `method path`; `plan` says where dates and
 * 64-bit integers are converted. All of it but the schemas that the types are made of, which may be known later: what is given back asks for them.
 */
export function describe(
  api: string,
  document: JsonObject,
  vendorIds: ReadonlyMap<string, string>,
  plan?: ConversionPlan,
): (schemas: readonly TypedSchema[]) => Service {
  const info = objectAt(document, 'info');
  const clientName = pascalCase(textAt(info, 'x-client-name') ?? api);
  const scope = new NameScope([...takenNames(clientName), ...(plan === undefined ? [] : conversionNames)]);
  const received = nameReceived(document, scope);
  const tables = { shapes: collectShapes(document, { plan }), conversions: collectConversions(plan) };
  const names = nameOperations(scope);
  const described = findOperations(document).map((found) => {
    const vendorId = vendorIds.get(`${found.method} ${found.path}`) ?? null;
    return { found, operation: describeOperation(document, found, names(found), vendorId, tables) };
  });
  // Named when all functions are: what is made of an operation takes no operation's name.
  const operations = described.map(({ found, operation }) => ({
    ...operation,
    paging: describePaging(document, found, operation.function, scope),
    waiting: describeWaiting(document, found, operation.function, scope),
  }));
  const server = describeServer(document);
  const service = {
    api,
    clientName,
    title: textAt(info, 'title') ?? clientName,
    version: textAt(info, 'version') ?? '',
    description: textAt(info, 'description') ?? '',
    documentation: textAt(objectAt(document, 'externalDocs'), 'url'),
    server,
    servers: describeServers(document),
    relativeServer: server === undefined ? describeRelativeServer(document) : undefined,
    operationVariables: describeOperationVariables(server, operations),
    security: describeSchemes(document, scope),
    groups: describeGroups(document, clientName, operations, scope),
    operations,
    resources: describeResources(document, scope),
    shapes: tables.shapes.list(),
    converts: plan?.settings ?? { dates: false, integers: false },
    conversions: tables.conversions.list(),
    receivedTypes: received,
    simulator: textAt(info, 'x-simulator'),
  };
  return (schemas) => ({
    ...service,
    schemas: nameSchemas(schemas, clientName, scope),
    received: describeReceived(document, operations, scope),
  });
}

/** What the servers of operations ask for besides what that of the document does, each name once. */
function describeOperationVariables(server: ServerModel | undefined, operations: readonly OperationModel[]): ServerVariableModel[] {
  const known = new Set(server?.variables.map(({ name }) => name));
  const variables = operations.flatMap((operation) => operation.server?.variables ?? []).filter(({ name }) => !known.has(name));
  return [...new Map(variables.map((variable) => [variable.name, variable])).values()];
}

function describeGroups(
  document: JsonObject,
  clientName: string,
  operations: readonly OperationModel[],
  scope: NameScope,
): GroupModel[] {
  const tags = arrayAt(document, 'tags').filter(isObject);
  const byName = new Map<string, OperationModel[]>();
  for (const operation of operations) {
    const members = byName.get(operation.group) ?? [];
    members.push(operation);
    byName.set(operation.group, members);
  }
  return [...byName].map(([name, members]) => {
    const tag = tags.find((each) => groupName(textAt(each, 'name') ?? '') === name);
    const doc = tag === undefined ? { paragraphs: [], tags: [] } : describeTag(tag);
    return { name, type: scope.take(`${clientName}${pascalCase(name)}`), doc, operations: members };
  });
}

/** Each schema of the types under a name that is still free. */
function nameSchemas(schemas: readonly TypedSchema[], clientName: string, scope: NameScope): SchemaModel[] {
  return schemas.map((schema) => ({ ...schema, type: scope.take(typeName(clientName, schema.key)) }));
}

/** A schema called like a global (`Error`) is told from it by the client's name (`FaxPlusError`). */
function typeName(clientName: string, key: string): string {
  const name = pascalCase(key);
  return name.endsWith('_') ? `${clientName}${name.slice(0, -1)}` : name;
}
