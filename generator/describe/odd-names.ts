import { camelCase, memberName, pascalCase } from '../../templates/names.js';
import { findOperations, pointerTo, textAt } from '../document.js';
import { quote } from '../ingest/wording.js';
import type { JsonObject } from '../json.js';
import type { Place, Warning } from '../problem.js';
import type { OperationModel, SchemaModel, Service } from '../service.js';

type Locate = (pointer: string) => Place;

/**
 * A warning for each operation and method whose name is another one than the document asks for: because it is taken
 * already, or because it is a word that has a meaning of its own; and for each schema whose name is taken already.
 */
export function findOddNames(document: JsonObject, { operations, schemas }: Service, locate: Locate): Warning[] {
  const found = new Map(findOperations(document).map((each) => [textAt(each.operation, 'operationId'), each] as const));
  const ofOperations = operations.flatMap((model) => {
    const { operation, pointer } = found.get(model.id) ?? {};
    if (operation === undefined || pointer === undefined) return [];
    const asked = textAt(operation, 'x-method');
    const place = (): Place => locate(pointer);
    return [...judgeFunction(model, place), ...judgeMethod(model, asked, place)];
  });
  return [...ofOperations, ...schemas.flatMap((schema) => judgeSchema(schema, locate))];
}

function judgeFunction(model: OperationModel, place: () => Place): Warning[] {
  const reason = reasonOf(model.function, camelCase(model.id));
  return reason === undefined ? [] : [{ place: place(), found: `the operationId ${quote(model.id)}, ${reason}`, done: `its function is ${model.function}` }];
}

/** A method is called like its function where nothing else is asked for. Two of one name are told of where places are checked. */
function judgeMethod({ group, method }: OperationModel, asked: string | undefined, place: () => Place): Warning[] {
  if (asked === undefined || !memberName(asked).endsWith('_')) return [];
  return [{ place: place(), found: `a method ${quote(asked)} in ${quote(group)}, whose name has a meaning of its own`, done: `it is ${method}` }];
}

function judgeSchema({ key, type }: SchemaModel, locate: Locate): Warning[] {
  const base = pascalCase(key);
  // A schema called like a global type has the client's name before its own, and needs no attention.
  const reason = base.endsWith('_') ? undefined : reasonOf(type, base);
  return reason === undefined ? [] : [{ place: locate(pointerTo('components', 'schemas', key)), found: `the schema ${quote(key)}, ${reason}`, done: `its type is ${type}` }];
}

function reasonOf(name: string, base: string): string | undefined {
  if (base.endsWith('_')) return 'whose name has a meaning of its own';
  return name === base ? undefined : 'whose name is taken already';
}
