import type { OperationModel, Service } from '../generator/service.js';
import { isNamed } from './schema-names.js';

/** What tells a body of an operation: the key of the answer that it is of, or nothing for that of the request, and its media type. */
export interface BodyPlace {
  readonly answer: string | undefined;
  readonly mediaType: string;
}

/** The types of the bodies of operations. */
export interface BodyTypes {
  /** The type that `schema.ts` exports for what the document names; `undefined` where it has to be looked up in `operations`. */
  readonly nameOf: (operation: OperationModel, place: BodyPlace) => string | undefined;
}

/** The names by which `schema.ts` exports the types of bodies. What has one is called by it, as a reader would: looked up, a type is several times the text. */
export function namedBodyTypes({ schemas }: Service): BodyTypes {
  const named = schemas.filter(isNamed);
  const types = new Map(named.flatMap(({ type, bodies }) => bodies.map(({ operation, ...place }) => [keyOf(operation, place), type] as const)));
  return { nameOf: ({ id }, place) => types.get(keyOf(id, place)) };
}

/** The names that operations use, for their imports. */
export function usedNames({ nameOf }: BodyTypes, operations: readonly OperationModel[]): string[] {
  return operations.flatMap((operation) => placesOf(operation).flatMap((place) => nameOf(operation, place) ?? []));
}

/** Whether every body of an operation has a name. */
export function hasNames({ nameOf }: BodyTypes, operation: OperationModel): boolean {
  return placesOf(operation).every((place) => nameOf(operation, place) !== undefined);
}

function placesOf({ body, outcomes }: OperationModel): BodyPlace[] {
  const values = outcomes.flatMap(({ value }) => (value.kind === 'content' ? value.bodies : []));
  return [
    ...(body?.content ?? []).map(({ type }) => ({ answer: undefined, mediaType: type })),
    ...values.map(({ key, mediaType }) => ({ answer: key, mediaType })),
  ];
}

function keyOf(operation: string, { answer, mediaType }: BodyPlace): string {
  return JSON.stringify([operation, answer ?? null, mediaType]);
}
