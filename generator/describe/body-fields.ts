import { pascalCase } from '../../templates/names.js';
import { arrayAt, dereference, objectAt, textAt } from '../document.js';
import { memberAt, type JsonObject, type JsonValue } from '../json.js';
import type { BodyFieldModel, BodyFieldsModel, MediaModel } from '../service.js';
import { componentName } from '../typed/component.js';
import type { Direction } from './media-types.js';
import type { Tables } from './tables.js';
import { propertiesOf, valueKind } from './value-kind.js';

/** How many fields of a body are listed, and how many values of one that has a choice. */
const mostFields = 30;
const mostValues = 6;

/** What the fields of a body are described with. */
interface Described {
  readonly document: JsonObject;
  /** `undefined` where nothing of the body is converted. */
  readonly conversions: Tables['conversions'] | undefined;
  /** Whether base64 is bytes to the caller, as in XML. */
  readonly isXml: boolean;
}

/** The fields of the first media type of `owner` that has any: a Request Body Object or a Response Object, whose content has been described. */
export function describeFields(document: JsonObject, tables: Tables, owner: JsonObject, content: readonly MediaModel[], direction: Direction): BodyFieldsModel | undefined {
  const media = content.find(({ codec, item }) => item === undefined && /json$|xml$|urlencoded$|multipart$/i.test(codec));
  if (media === undefined) return undefined;
  const schema = memberAt(objectAt(owner, 'content')[media.type], 'schema');
  const conversions = media.conversion === undefined ? undefined : tables.conversions;
  return listFields({ document, conversions, isXml: /xml$/i.test(media.codec) }, schema, direction);
}

/** The fields of a value, or of its items where it is a list, one level deep; `undefined` where it has none. */
function listFields(described: Described, value: JsonValue | undefined, direction: Direction): BodyFieldsModel | undefined {
  const { document } = described;
  const isList = valueKind(document, value) === 'array';
  const whole = isList ? itemsOf(document, value) : value;
  const hidden = direction === 'request' ? 'readOnly' : 'writeOnly';
  const properties = [...propertiesOf(document, whole)].filter(([, property]) => memberAt(dereference(document, property), hidden) !== true);
  if (properties.length === 0) return undefined;
  const required = requiredOf(document, whole);
  const fields = properties.slice(0, mostFields).map(([name, property]): BodyFieldModel => {
    const schema = dereference(document, property) ?? {};
    return { name, type: typeWords(described, property), required: required.has(name), words: textAt(schema, 'description') ?? textAt(schema, 'title') ?? '' };
  });
  return { isList, fields, more: properties.length - fields.length };
}

function itemsOf(document: JsonObject, value: JsonValue | undefined): JsonValue | undefined {
  return memberAt(dereference(document, value), 'items');
}

/** The names that a schema or a part of it requires. */
function requiredOf(document: JsonObject, value: JsonValue | undefined): Set<JsonValue> {
  const schema = dereference(document, value) ?? {};
  const parts = arrayAt(schema, 'allOf').map((part) => dereference(document, part) ?? {});
  return new Set([schema, ...parts].flatMap((part) => arrayAt(part, 'required')));
}

/** The type of a field as far as it has a name. */
function typeWords(described: Described, value: JsonValue): string {
  const { document, conversions, isXml } = described;
  const conversion = conversions?.of(value);
  if (conversion?.kind === 'scalar') return conversion.scalar === 'int64' ? 'bigint' : 'Date';
  switch (valueKind(document, value)) {
    case 'text':
      return choiceOf(dereference(document, value) ?? {}) ?? 'string';
    case 'encoded':
      return isXml ? 'Uint8Array' : 'string';
    case 'array': {
      const items = itemsOf(document, value) ?? {};
      const words = valueKind(document, items) === 'array' ? 'unknown[]' : typeWords(described, items);
      return words.includes(' ') ? `(${words})[]` : `${words}[]`;
    }
    case 'file':
      return 'Blob';
    case 'object':
      return nameOf(value) ?? 'object';
    case 'any':
      return nameOf(value) ?? 'unknown';
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
  }
}

/** The name of a component's type; `undefined` where that is called like a global, and has another name in the package. */
function nameOf(value: JsonValue): string | undefined {
  const name = pascalCase(componentName(value) ?? '_');
  return name.endsWith('_') ? undefined : name;
}

function choiceOf(schema: JsonObject): string | undefined {
  const values = arrayAt(schema, 'enum');
  if (values.length === 0 || values.length > mostValues || !values.every((each) => typeof each === 'string')) return undefined;
  return values.map((each) => JSON.stringify(each)).join(' | ');
}
