import type { JsonObject, JsonValue } from '../../json.js';
import type { ContentModel } from '../../service.js';

/** Something in a schema that XML cannot have, or not as the schema says it. */
export interface Fault {
  readonly schema: JsonObject;
  readonly found: string;
  /** What is done instead; `undefined` where no operation that reaches the schema can be expressed. */
  readonly done: string | undefined;
}

/** What describing the XML of schemas asks for. */
export interface XmlContext {
  readonly document: JsonObject;
  /** The namespace that the `xml` objects of the document give a prefix; of several the first. */
  namespaceOf(prefix: string): string | undefined;
  /** Whether a property of a schema tells it from others: its value is one of a few. */
  isTag(schema: JsonObject, property: string): boolean;
  /** What an element holds that a schema describes. `inferred` is the element's name, which that of the items of an array may be. */
  content(schema: JsonValue | undefined, inferred: string): ContentModel;
  /** Whether a schema is a date or a 64-bit integer that the codec converts: it is read as the text that it is. */
  isConverted(schema: JsonObject): boolean;
  /** The context for what stands below a schema: nothing is converted below alternatives that cannot be told apart. */
  below(schema: JsonObject): XmlContext;
  fault(fault: Fault): void;
}
