import { printLiteral } from '../templates/literal.js';
import { planConversions } from './conversions/plan.js';
import { readConversionSettings } from './conversions/settings.js';
import { componentExample } from './describe/example.js';
import { describeSchemaDoc } from './describe/object-docs.js';
import { objectAt } from './document.js';
import { isObject, memberAt, type JsonObject } from './json.js';
import type { PrintedTypes } from './print-types.js';
import type { SchemaModel } from './service.js';
import { findNamedBodies } from './typed/named-bodies.js';
import { typedDocument } from './typed-document.js';
import { typedParameters } from './typed-parameters.js';

/** A component schema of the types, which has no name yet. It is plain data. */
export type TypedSchema = Omit<SchemaModel, 'type'>;

/** What is made of a document for its types. */
export interface TypedDocument {
  /** The document as openapi-typescript has to see it. */
  readonly typed: JsonObject;
  /** Its component schemas. Some are not in the document: what is sent and what is read may be two. */
  readonly schemas: readonly TypedSchema[];
}

/** The types of a document on their way. What the schemas are is known well before the text. */
export interface TypesOnTheirWay {
  readonly schemas: Promise<readonly TypedSchema[]>;
  readonly printed: Promise<PrintedTypes>;
}

/** Makes the types of a normalised document. It may do so elsewhere, beside what else there is to do. */
export type MakeTypes = (document: JsonObject) => TypesOnTheirWay;

/** What the types of a normalised document are made of. */
export function typeDocument(document: JsonObject): TypedDocument {
  const plan = planConversions(document, readConversionSettings(document));
  const typed = typedDocument(typedParameters(document), plan);
  return { typed, schemas: describeSchemas(document, typed, plan !== undefined) };
}

function describeSchemas(document: JsonObject, typed: JsonObject, converted: boolean): TypedSchema[] {
  // What is said of a schema stands in the document; some of it is gone from the one that types are made of.
  const written = objectAt(objectAt(document, 'components'), 'schemas');
  const bodies = findNamedBodies(typed);
  return Object.entries(objectAt(objectAt(typed, 'components'), 'schemas')).map(([key, schema]) => {
    const described = memberAt(written, key) ?? schema;
    const doc = isObject(described) ? describeSchemaDoc(described) : { paragraphs: [], tags: [] };
    const example = isObject(schema) ? componentExample(typed, schema, converted) : undefined;
    return { key, doc, example: example === undefined ? undefined : printLiteral(example), bodies: bodies.get(key) ?? [] };
  });
}
