import { arrayAt, dereference, objectAt, pointerTo, textAt } from '../document.js';
import { isObject, memberAt, type JsonObject, type JsonValue } from '../json.js';
import { isConverted, type Child, type ChoiceNode } from './node.js';

/** An alternative of a union: its schema, as it stands in the union, and what it is converted by. */
export interface Alternative {
  readonly schema: JsonValue;
  readonly child: Child;
}

/** What an object of a schema has for certain, what its members are limited to, and which members it may have. */
interface Signature {
  readonly required: Set<string>;
  readonly values: Map<string, readonly (string | number | boolean)[]>;
  readonly declared: Set<string>;
}

/** The choices by a discriminator, mapped or by the names of the schemas (OpenAPI 3.1.0, Discriminator Object). */
export function choicesByDiscriminator(union: JsonObject, alternatives: readonly Alternative[]): ChoiceNode[] | undefined {
  const discriminator = objectAt(union, 'discriminator');
  const property = textAt(discriminator, 'propertyName');
  const references = alternatives.map(({ schema }) => (isObject(schema) ? textAt(schema, '$ref') : undefined));
  if (property === undefined || references.includes(undefined)) return undefined;
  const mapping = Object.entries(objectAt(discriminator, 'mapping')).flatMap(([value, target]) =>
    typeof target === 'string' ? [{ value, reference: target.startsWith('#') ? target : `#${pointerTo('components', 'schemas', target)}` }] : [],
  );
  return alternatives.flatMap(({ child }, index) => {
    const reference = references[index] ?? '';
    const mapped = mapping.filter((each) => each.reference === reference).map(({ value }) => value);
    const name = lastToken(reference);
    const values = [...mapped, ...(mapping.some(({ value }) => value === name) ? [] : [name])];
    return isConverted(child) ? [{ has: [], when: new Map([[property, values]]), use: child }] : [];
  });
}

/**
 * The choices by the values of a member that every alternative has and that differ in all of them; `undefined` where there
 * is none such for some pair.
 */
export function choicesByValue(document: JsonObject, alternatives: readonly Alternative[]): ChoiceNode[] | undefined {
  const signatures = alternatives.map(({ schema }) => signatureOf(document, schema));
  if (!everyPair(signatures, (left, right) => [...left.values].some(([name, values]) => differs(left, right, name, values)))) return undefined;
  return alternatives.flatMap(({ child }, index) => {
    const { required, values } = signatures[index] ?? emptySignature();
    const when = new Map([...values].filter(([name]) => required.has(name)));
    return isConverted(child) ? [{ has: [], when, use: child }] : [];
  });
}

function differs(left: Signature, right: Signature, name: string, values: readonly unknown[]): boolean {
  const others = right.values.get(name);
  return left.required.has(name) && right.required.has(name) && others !== undefined && !others.some((value) => values.includes(value));
}

/** The choices by required members: every alternative requires one that the other does not have. */
export function choicesByMember(document: JsonObject, alternatives: readonly Alternative[]): ChoiceNode[] | undefined {
  const signatures = alternatives.map(({ schema }) => signatureOf(document, schema));
  const own = (one: Signature, other: Signature): string[] => [...one.required].filter((name) => !other.declared.has(name));
  if (!everyPair(signatures, (left, right) => own(left, right).length > 0 && own(right, left).length > 0)) return undefined;
  return alternatives.flatMap(({ child }, index) => {
    const mine = signatures[index] ?? emptySignature();
    const has = signatures.flatMap((other) => (other === mine ? [] : own(mine, other)));
    return isConverted(child) ? [{ has: [...new Set(has)], when: new Map(), use: child }] : [];
  });
}

function everyPair(signatures: readonly Signature[], test: (left: Signature, right: Signature) => boolean): boolean {
  return signatures.every((left, index) => signatures.slice(index + 1).every((right) => test(left, right)));
}

function signatureOf(document: JsonObject, schema: JsonValue): Signature {
  const signature = emptySignature();
  collect(document, schema, signature, new Set());
  return signature;
}

function emptySignature(): Signature {
  return { required: new Set(), values: new Map(), declared: new Set() };
}

function collect(document: JsonObject, value: JsonValue, signature: Signature, seen: Set<JsonObject>): void {
  const schema = dereference(document, value);
  if (schema === undefined || seen.has(schema)) return;
  seen.add(schema);
  for (const name of arrayAt(schema, 'required')) if (typeof name === 'string') signature.required.add(name);
  for (const [name, property] of Object.entries(objectAt(schema, 'properties'))) {
    signature.declared.add(name);
    const values = listedValues(dereference(document, property));
    if (values !== undefined) signature.values.set(name, values);
  }
  for (const part of arrayAt(schema, 'allOf')) collect(document, part, signature, seen);
}

function listedValues(schema: JsonObject | undefined): (string | number | boolean)[] | undefined {
  const constant = memberAt(schema, 'const');
  const values = constant === undefined ? memberAt(schema, 'enum') : [constant];
  if (!Array.isArray(values) || values.length === 0) return undefined;
  const scalars = values.filter((each) => typeof each === 'string' || typeof each === 'number' || typeof each === 'boolean');
  return scalars.length === values.length ? scalars : undefined;
}

function lastToken(reference: string): string {
  const token = reference.slice(reference.lastIndexOf('/') + 1);
  return token.replace(/~1/g, '/').replace(/~0/g, '~');
}
