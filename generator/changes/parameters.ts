import { arrayAt, dereference, objectAt, textAt, type FoundOperation } from '../document.js';
import { quote } from '../ingest/wording.js';
import { memberAt, type JsonObject, type JsonValue } from '../json.js';
import { canonical } from '../same-json.js';
import type { Changelog } from './change.js';
import { compareSchemas, type Comparison } from './schemas.js';

/** Compares the parameters of an operation, those of its path included; they are the same where place and name are. */
export function compareParameters(comparison: Comparison, old: FoundOperation, fresh: FoundOperation): void {
  const { log } = comparison;
  const [was, is] = [parametersOf(comparison.before, old), parametersOf(comparison.after, fresh)];
  for (const [at, parameter] of is) {
    const known = was.get(at);
    const isRequired = parameter['required'] === true;
    if (known === undefined) {
      log.add(isRequired ? 'new-required-request-parameter' : 'new-optional-request-parameter', at, `is new, and ${isRequired ? 'required' : 'optional'}`);
      continue;
    }
    if ((known['required'] === true) !== isRequired) {
      log.add(`request-parameter-became-${isRequired ? 'required' : 'optional'}`, at, isRequired ? 'is required now' : 'is optional now');
    }
    const [wasSchema, isSchema] = [schemaOf(comparison.before, known), schemaOf(comparison.after, parameter)];
    compareDefaults(log, at, defaultOf(comparison.before, wasSchema), defaultOf(comparison.after, isSchema));
    compareSchemas(comparison, wasSchema, isSchema, 'parameter', at);
  }
  for (const at of was.keys()) if (!is.has(at)) log.add('request-parameter-removed', at, 'is gone');
}

function compareDefaults(log: Changelog, at: string, was: JsonValue | undefined, is: JsonValue | undefined): void {
  const show = (value: JsonValue): string => quote(typeof value === 'string' ? value : JSON.stringify(value));
  if (was === undefined && is !== undefined) log.add('request-parameter-default-value-added', at, `is ${show(is)} where it is left out now`);
  else if (was !== undefined && is === undefined) log.add('request-parameter-default-value-removed', at, 'has no default any more');
  else if (was !== undefined && is !== undefined && canonical(was) !== canonical(is)) {
    log.add('request-parameter-default-value-changed', at, `is ${show(is)} where it is left out, was ${show(was)}`);
  }
}

function parametersOf(document: JsonObject, { operation, pathItem }: FoundOperation): Map<string, JsonObject> {
  const listed = [...arrayAt(pathItem, 'parameters'), ...arrayAt(operation, 'parameters')]
    .map((each) => dereference(document, each))
    .filter((each) => each !== undefined);
  return new Map(listed.map((parameter) => [`${textAt(parameter, 'in') ?? ''} parameter ${quote(textAt(parameter, 'name') ?? '')}`, parameter]));
}

function schemaOf(document: JsonObject, parameter: JsonObject): JsonValue | undefined {
  const [media] = Object.values(objectAt(parameter, 'content'));
  return parameter['schema'] ?? memberAt(dereference(document, media), 'schema');
}

function defaultOf(document: JsonObject, schema: JsonValue | undefined): JsonValue | undefined {
  return memberAt(dereference(document, schema), 'default');
}
