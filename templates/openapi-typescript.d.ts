/** The part of openapi-typescript (7.13) that makes types, by the files that have it: its index also loads a bundler and a linter. */
declare module 'openapi-typescript/dist/transform/index.mjs' {
  import type { GlobalContext, OpenAPI3 } from 'openapi-typescript';
  import type { Node } from 'typescript';

  /** `redoc` is for the loader; no transform looks at it. */
  export default function transformSchema(document: OpenAPI3, context: Omit<GlobalContext, 'redoc'>): Node[];
}

declare module 'openapi-typescript/dist/lib/ts.mjs' {
  export { astToString } from 'openapi-typescript';
}

declare module 'openapi-typescript/dist/transform/schema-object.mjs' {
  import type { SchemaObject, TransformNodeOptions } from 'openapi-typescript';
  import type { TypeNode } from 'typescript';

  export default function transformSchemaObject(schema: SchemaObject, options: TransformNodeOptions): TypeNode;
}
