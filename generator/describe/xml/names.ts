import { textAt } from '../../document.js';
import { quote } from '../../ingest/wording.js';
import type { JsonObject } from '../../json.js';
import type { ElementModel } from '../../service.js';
import type { XmlContext } from './context.js';

/** The namespace of `xml:lang` and the like (Namespaces in XML 1.0, section 3). */
const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

/** A name without a prefix (Namespaces in XML 1.0, production 4 NCName). */
const name =
  /^(?![-.\d\xb7\u0300-\u036f\u203f\u2040])[-.\dA-Z_a-z\xb7\xc0-\xd6\xd8-\xf6\xf8-\u037d\u037f-\u1fff\u200c\u200d\u203f\u2040\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}]+$/u;

/** Where an element or attribute stands by its name. */
export type XmlName = Pick<ElementModel, 'name' | 'namespace' | 'prefix'>;

/**
 * The name that an `xml` object gives, or the inferred one, with its namespace. Of a name with a prefix in it (`xml:lang`) the
 * namespace is the one that the document has for that prefix. `undefined`, and a fault of the schema: no name that XML knows.
 */
export function nameOf(context: XmlContext, schema: JsonObject, xml: JsonObject, inferred: string): XmlName | undefined {
  const [whole, first, local] = /^([^:]*):([^:]*)$/.exec(textAt(xml, 'name') ?? inferred) ?? [];
  const given = local ?? textAt(xml, 'name') ?? inferred;
  const prefix = usablePrefix(context, schema, textAt(xml, 'prefix') ?? first);
  const namespace = prefix === 'xml' ? xmlNamespace : (textAt(xml, 'namespace') ?? (prefix === undefined ? undefined : context.namespaceOf(prefix)));
  if (!name.test(given) || given.length > 1000 || (whole !== undefined && namespace === undefined)) {
    context.fault({ schema, found: `${quote(whole ?? given)}, which is no name in XML`, done: 'it is left out of XML' });
    return undefined;
  }
  if (prefix !== undefined && namespace === undefined) {
    context.fault({ schema, found: `the prefix ${quote(prefix)} without a namespace`, done: 'it is ignored' });
  }
  return { name: given, namespace, prefix: namespace === xmlNamespace ? 'xml' : namespace ? prefix : undefined };
}

function usablePrefix(context: XmlContext, schema: JsonObject, prefix: string | undefined): string | undefined {
  if (prefix === undefined || prefix === '' || prefix === 'xml') return prefix || undefined;
  if (name.test(prefix) && !/^xml/i.test(prefix)) return prefix;
  context.fault({ schema, found: `${quote(prefix)}, which is no prefix in XML`, done: 'it is ignored' });
  return undefined;
}
