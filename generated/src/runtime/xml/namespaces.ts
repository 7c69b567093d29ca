/** The namespace that the prefix `xml` is bound to (Namespaces in XML 1.0, section 3). */
export const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';

/** The namespace of `xsi:nil` (XML Schema, part 1, section 2.6). */
export const XSI_NAMESPACE = 'http://www.w3.org/2001/XMLSchema-instance';

const XMLNS_NAMESPACE = 'http://www.w3.org/2000/xmlns/';

/** The bindings in force, by prefix; the default namespace has the prefix `''`. */
export type Bindings = Map<string, string>;

/** The bindings that an element replaced, to be put back where it ends. */
export type Replaced = [prefix: string, uri: string | undefined][];

/** One string for a name and its namespace: `name`, or `{uri}name`, which no other pair has since no name holds a brace. */
export function expandedName(name: string, uri?: string): string {
  return uri ? `{${uri}}${name}` : name;
}

/** Binds what the attributes declare, and takes the declarations from among them. `undefined`: a declaration that is not allowed. */
export function bind(bindings: Bindings, attributes: Map<string, string>): Replaced | undefined {
  const replaced: Replaced = [];
  for (const [name, uri] of attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    const prefix = name.slice(6);
    if ((uri === XML_NAMESPACE) !== (prefix === 'xml') || uri === XMLNS_NAMESPACE) return undefined;
    if (prefix === 'xmlns' || (prefix && !uri)) return undefined;
    replaced.push([prefix, bindings.get(prefix)]);
    bindings.set(prefix, uri);
    attributes.delete(name);
  }
  return replaced;
}

/** Puts back what `bind` replaced. */
export function unbind(bindings: Bindings, replaced: Replaced): void {
  for (const [prefix, uri] of replaced) {
    if (uri === undefined) bindings.delete(prefix);
    else bindings.set(prefix, uri);
  }
}

/**
 * The expanded name of an element or an attribute; `undefined` where its prefix is not declared.
 *
 * @param fallback the namespace of a name without a prefix: the default one for an element, none for an attribute
 */
export function expand(bindings: Bindings, name: string, fallback = ''): string | undefined {
  const colon = name.indexOf(':');
  if (colon < 0) return expandedName(name, fallback);
  const uri = bindings.get(name.slice(0, colon));
  return uri && expandedName(name.slice(colon + 1), uri);
}
