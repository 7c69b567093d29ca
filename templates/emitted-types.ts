import type { SchemaObject, TransformNodeOptions } from 'openapi-typescript';
import transformSchemaObject from 'openapi-typescript/dist/transform/schema-object.mjs';
import ts from 'typescript';

const { factory } = ts;

/** A schema that the generator has marked. */
type Marked = SchemaObject & Readonly<Record<string, unknown>>;

type Make = (schema: Marked, options: TransformNodeOptions) => ts.TypeNode;

/** Types that openapi-typescript cannot know, by the mark of their schema: those that the codecs read and write, and those that it has no words for. */
const emittedTypes: Readonly<Record<string, Make>> = {
  bytes: () => reference('Uint8Array'),
  'bytes-or-text': () => factory.createUnionTypeNode([reference('Uint8Array'), keyword(ts.SyntaxKind.StringKeyword)]),
  'bytes-or-blob': () => factory.createUnionTypeNode([reference('Uint8Array'), reference('Blob')]),
  blob: () => reference('Blob'),
  file: () =>
    factory.createUnionTypeNode([
      ...['Blob', 'Uint8Array', 'ArrayBuffer'].map((name) => reference(name)),
      ...['ReadableStream', 'AsyncIterable'].map((name) => reference(name, reference('Uint8Array'))),
    ]),
  text: () => keyword(ts.SyntaxKind.StringKeyword),
  'form-data': () => reference('FormData'),
  date: () => reference('Date'),
  bigint: () => keyword(ts.SyntaxKind.BigIntKeyword),
  // Nothing fits the schema.
  nothing: () => keyword(ts.SyntaxKind.NeverKeyword),
  'no-members': () => reference('Record', keyword(ts.SyntaxKind.StringKeyword), keyword(ts.SyntaxKind.NeverKeyword)),
  // Any value that is there: `{} | null` is everything but undefined.
  defined: () => factory.createUnionTypeNode([factory.createTypeLiteralNode([]), factory.createLiteralTypeNode(factory.createNull())]),
  list: (schema) => reference('List', factory.createLiteralTypeNode(factory.createStringLiteral(String(schema['x-list-of'])))),
  tuple: makeTuple,
};

/** A list whose items are looked up when they are used, so that a component may be a list of itself. */
export const listHelper =
  '/** A list of a component that is part of what the component is. */\n' +
  "export interface List<Name extends keyof components['schemas']> extends Array<components['schemas'][Name]> {}\n";

/** The type of a schema that is marked with `x-emitted-as`; nothing for any other one. */
export function emittedType(schema: SchemaObject, options: TransformNodeOptions): ts.TypeNode | undefined {
  // A schema may be a boolean in OpenAPI 3.1, whatever the library's type says.
  if (typeof schema !== 'object' || !('x-emitted-as' in schema)) return undefined;
  const marked = schema as Marked;
  const mark = marked['x-emitted-as'];
  return typeof mark === 'string' && Object.hasOwn(emittedTypes, mark) ? emittedTypes[mark]?.(marked, options) : undefined;
}

/** A tuple whose last items may be missing, or that goes on with items of one kind. */
function makeTuple(schema: Marked, options: TransformNodeOptions): ts.TypeNode {
  const types = schemasAt(schema, 'prefixItems').map((item) => transformSchemaObject(item, options));
  const sure = types.length - Number(schema['optional'] ?? 0);
  const items = types.map((type, index) => (index < sure ? type : factory.createOptionalTypeNode(parenthesized(type))));
  const rest = schemasAt(schema, 'items').map((item) => factory.createRestTypeNode(factory.createArrayTypeNode(transformSchemaObject(item, options))));
  return factory.createTupleTypeNode([...items, ...rest]);
}

/** The schemas of a member that is one or a list of them. The marks are the generator's own, and their members are schemas. */
function schemasAt(schema: Marked, key: string): SchemaObject[] {
  const value = schema[key];
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value as SchemaObject];
}

function parenthesized(type: ts.TypeNode): ts.TypeNode {
  return ts.isUnionTypeNode(type) || ts.isIntersectionTypeNode(type) ? factory.createParenthesizedType(type) : type;
}

function reference(name: string, ...parameters: ts.TypeNode[]): ts.TypeNode {
  return factory.createTypeReferenceNode(name, parameters);
}

function keyword(kind: ts.KeywordTypeSyntaxKind): ts.TypeNode {
  return factory.createKeywordTypeNode(kind);
}
