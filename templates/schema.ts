import ts from 'typescript';
import { transformDocument, type Resolve } from './transform.js';

/** The first line of every generated source file. */
export const banner = '// Made by `npm run generate`. Edits are lost: change the spec or a template instead.\n';

/** Types that openapi-typescript cannot know: what the codecs read and write for a schema that the generator has marked. */
const emittedTypes: Readonly<Record<string, () => ts.TypeNode>> = {
  bytes: () => reference('Uint8Array'),
  'bytes-or-text': () =>
    ts.factory.createUnionTypeNode([reference('Uint8Array'), ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword)]),
  'bytes-or-blob': () => ts.factory.createUnionTypeNode([reference('Uint8Array'), reference('Blob')]),
};

/**
 * `schema.ts`: the types of a document, made by openapi-typescript. `document` is a whole document whose references
 * all stand in it (and is changed by this); a schema's `x-emitted-as` names a type of the table above.
 */
export function printSchema(document: object, resolve: Resolve): string {
  const text = transformDocument(document, resolve, (schema) => {
    // A schema may be a boolean in OpenAPI 3.1, whatever the library's type says.
    if (typeof schema !== 'object') return undefined;
    const mark: unknown = 'x-emitted-as' in schema ? schema['x-emitted-as'] : undefined;
    if (typeof mark === 'string' && Object.hasOwn(emittedTypes, mark)) return emittedTypes[mark]?.();
    return 'format' in schema && schema.format === 'binary' ? reference('Blob') : undefined;
  });
  return `${banner}\n${text}`;
}

function reference(name: string): ts.TypeNode {
  return ts.factory.createTypeReferenceNode(name);
}
