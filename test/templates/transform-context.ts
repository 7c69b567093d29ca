import type { GlobalContext, OpenAPI3 } from 'openapi-typescript';
import { emittedType } from '../../templates/emitted-types.js';
import { contextOf as contextFor } from '../../templates/transform.js';

/** What the transforms take besides a document, whose references lead to schemas alone. */
export function contextOf({ components }: OpenAPI3): Omit<GlobalContext, 'redoc'> {
  return contextFor((reference) => components?.schemas?.[reference.split('/').at(-1) ?? ''], emittedType);
}
