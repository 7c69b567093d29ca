import { objectAt, textAt } from '../../document.js';
import { isObject, type JsonObject, type JsonValue } from '../../json.js';
import { once } from '../../once.js';
import { findTagged } from '../../typed/discriminators.js';
import type { XmlContext } from './context.js';

/** What describing the XML of any schema asks of the whole document. */
export type XmlFacts = Pick<XmlContext, 'namespaceOf' | 'isTag'>;

/** The facts of a document, which is gone through when the first of them is asked for. */
export function readFacts(document: JsonObject): XmlFacts {
  const namespaces = once(() => collectNamespaces(document));
  const tags = once(() => findTags(document));
  return {
    namespaceOf: (prefix) => namespaces().get(prefix),
    isTag: (schema, property) => tags().get(schema)?.has(property) === true,
  };
}

/** The namespaces that `xml` objects give prefixes; the first of each. */
function collectNamespaces(document: JsonObject): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const pending: JsonValue[] = [document];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    const xml = isObject(value) ? objectAt(value, 'xml') : {};
    const [prefix, namespace] = [textAt(xml, 'prefix'), textAt(xml, 'namespace')];
    if (prefix !== undefined && namespace !== undefined && !found.has(prefix)) found.set(prefix, namespace);
    for (const member of Object.values(value).reverse()) pending.push(member);
  }
  return found;
}

/** The properties of component schemas that discriminators read. */
function findTags(document: JsonObject): ReadonlyMap<JsonValue, ReadonlyMap<string, unknown>> {
  const schemas = objectAt(objectAt(document, 'components'), 'schemas');
  return new Map([...findTagged(document)].flatMap(([name, tagged]) => (schemas[name] === undefined ? [] : [[schemas[name], tagged] as const])));
}
