import { XML_NAMESPACE, type Bindings } from './namespaces.js';

/** Where a name belongs, as the table says. */
export interface Qualifier {
  readonly namespace?: string;
  readonly prefix?: string;
}

/** An element that is being written. */
export interface Tag {
  name: string;
  /** The declarations and attributes so far, each with a space before it. */
  head: string;
  /** The namespaces in force inside the element, by prefix. */
  bindings: Readonly<Bindings>;
  /** The same of the prefixes that the tag itself uses. */
  used: Bindings | undefined;
}

/** Begins an element, inside one where the given namespaces are in force. */
export function openTag(bindings: Readonly<Bindings>, name: string, qualifier: Qualifier): Tag {
  const tag: Tag = { name, head: '', bindings, used: undefined };
  tag.name = qualify(tag, name, qualifier, false);
  return tag;
}

/** The whole element around its content, which is written already. */
export function closeTag({ name, head }: Tag, content: string): string {
  return `<${name}${head}>${content}</${name}>`;
}

/**
 * The name to write in the tag, with its prefix. Declares a namespace that is not in force; invents a prefix for an attribute that
 * has none, and where one prefix would have to mean two things in one tag.
 */
export function qualify(tag: Tag, name: string, { namespace = '', prefix = '' }: Qualifier, attribute: boolean): string {
  if (!namespace && (attribute || !tag.bindings.get(''))) return name;
  let chosen = namespace === XML_NAMESPACE ? 'xml' : namespace && prefix;
  for (let n = 1; (attribute && !chosen) || (tag.used?.get(chosen) ?? namespace) !== namespace; n++) chosen = `ns${n}`;
  (tag.used ??= new Map()).set(chosen, namespace);
  if (tag.bindings.get(chosen) !== namespace) {
    tag.bindings = new Map(tag.bindings).set(chosen, namespace);
    tag.head += ` xmlns${chosen && `:${chosen}`}="${escapeAttribute(namespace)}"`;
  }
  return chosen ? `${chosen}:${name}` : name;
}

/** The text as the value of an attribute in double quotes, white space other than spaces kept by references. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, reference);
}

/** The text as character data, CR kept by a reference. */
export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, reference);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function reference(character: string): string {
  return ENTITIES[character] ?? `&#${character.charCodeAt(0)};`;
}
