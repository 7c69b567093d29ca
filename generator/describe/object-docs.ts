import type { Doc, DocTag } from '../../templates/docs.js';
import { objectAt, textAt } from '../document.js';
import { memberAt, type JsonObject } from '../json.js';

/** What the documentation of a group says: the words of its tag, and the tag that this one is part of (OpenAPI 3.2.0, Tag Object). */
export function describeTag(tag: JsonObject): Doc {
  const summary = textAt(tag, 'summary') ?? '';
  const description = textAt(tag, 'description') ?? '';
  const parent = textAt(tag, 'parent');
  return {
    paragraphs: [summary, description === summary ? '' : description, parent === undefined ? '' : `Part of ${parent}.`],
    tags: describeFurther(tag),
  };
}

/** What the documentation of an exported schema says. */
export function describeSchemaDoc(schema: JsonObject): Doc {
  const deprecated = memberAt(schema, 'deprecated') === true ? [{ tag: 'deprecated', text: 'The document marks it so.' }] : [];
  return { paragraphs: [textAt(schema, 'description') ?? ''], tags: [...deprecated, ...describeFurther(schema)] };
}

/** Where the vendor says more (OpenAPI 3.1.1, External Documentation Object). */
export function describeFurther(owner: JsonObject): DocTag[] {
  const url = textAt(objectAt(owner, 'externalDocs'), 'url');
  return url === undefined ? [] : [{ tag: 'see', text: url }];
}
