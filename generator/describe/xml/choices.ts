import { componentOf, descendants, findChildren, mappedValues } from '../../discriminator.js';
import { arrayAt, objectAt, pointerTo, textAt } from '../../document.js';
import { memberAt, type JsonObject, type JsonValue } from '../../json.js';
import type { ContentModel } from '../../service.js';
import type { XmlContext } from './context.js';
import { describeField } from './fields.js';
import type { Part } from './parts.js';

/**
 * The shapes among which a discriminator tells (OpenAPI 3.2.0, Discriminator Object), where the schema has one: those of the
 * alternatives beside it, or of the components that inherit from the schema. `otherwise` is what holds for any other value.
 */
export function describeChoice(
  context: XmlContext,
  schema: JsonObject,
  parts: readonly Part[],
  otherwise: ContentModel,
): ContentModel | undefined {
  const discriminator = objectAt(schema, 'discriminator');
  const property = textAt(discriminator, 'propertyName');
  if (property === undefined) return undefined;
  const by = describeField(context, property, propertyOf(parts, property), false);
  const isTag = by?.elements.every(({ shape }) => shape.kind === 'scalar') === true && !by.list && (by.is === undefined || by.is === 'attribute');
  const cases = isTag ? casesOf(context, schema, discriminator) : [];
  return by === undefined || cases.length === 0 ? undefined : { kind: 'choice', by, cases, otherwise };
}

function propertyOf(parts: readonly Part[], name: string): JsonValue {
  return parts.map(({ schema }) => memberAt(objectAt(schema, 'properties'), name)).find((each) => each !== undefined) ?? { type: 'string' };
}

function casesOf(context: XmlContext, schema: JsonObject, discriminator: JsonObject): [string, ContentModel][] {
  const { document } = context;
  const components = objectAt(objectAt(document, 'components'), 'schemas');
  const parts = [...arrayAt(schema, 'oneOf'), ...arrayAt(schema, 'anyOf')].flatMap((part) => componentOf(document, part) ?? []);
  const named = mappedValues(document, discriminator);
  const [self] = Object.entries(components).find(([, each]) => each === schema) ?? [];
  const heirs = parts.length > 0 || self === undefined ? [] : descendants(self, findChildren(document, components));
  const cases = [...new Set([...parts, ...heirs, ...named.keys()])].filter((name) => name !== self);
  return cases.flatMap((name) => {
    const shape = context.content({ $ref: `#${pointerTo('components', 'schemas', name)}` }, name);
    return (named.get(name) ?? [name]).map((value): [string, ContentModel] => [value, shape]);
  });
}
