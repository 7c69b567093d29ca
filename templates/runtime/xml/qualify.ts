import { escapeAttribute } from './escape.js';
import { XML_NAMESPACE } from './namespaces.js';
import type { ElementShape } from './shape.js';
import { spaceIn } from './table.js';

/** What the namespaces of a place are. */
export interface Scope {
  /** The default namespace. */
  readonly space: string;
  /** Prefixes that mean something else here than at the root. */
  readonly local: ReadonlyMap<string, string> | undefined;
}

/** A start tag that is being written. */
export interface Tag {
  readonly name: string;
  /** The declarations and attributes so far, each with a space before it. */
  head: string;
  /** What holds inside the element. */
  scope: Scope;
  /** The prefixes that the tag itself uses. */
  used: string[] | undefined;
}

/** Begins an element. `declared` are the prefixes that the root element declares, so that each stands in the document once. */
export function openTag(declared: Map<string, string>, scope: Scope, element: ElementShape): Tag {
  const { name, namespace } = element;
  const prefix = namespace && element.prefix;
  const tag: Tag = { name: prefix ? `${prefix}:${name}` : name, head: '', scope, used: undefined };
  const space = spaceIn(element, scope.space);
  if (namespace && prefix) bindPrefix(declared, tag, prefix, namespace);
  else if (space !== scope.space) {
    tag.scope = { ...scope, space };
    tag.head = declaration('', space);
  }
  return tag;
}

/**
 * Adds an attribute, whose text is escaped already. Its prefix is declared where it is not in force: at the root, or in the tag where the
 * root has it for something else. One is invented where there is none, and where one would have to mean two things in the tag.
 */
export function addAttribute(declared: Map<string, string>, tag: Tag, { name, namespace, prefix }: ElementShape, text: string): void {
  let chosen = namespace === XML_NAMESPACE ? 'xml' : namespace && prefix;
  for (let n = 1; namespace && (!chosen || !bindPrefix(declared, tag, chosen, namespace)); n++) chosen = `ns${n}`;
  tag.head += ` ${chosen ? `${chosen}:` : ''}${name}="${text}"`;
}

/** Makes a prefix stand for a namespace in a tag; false where the tag uses it for another. */
function bindPrefix(declared: Map<string, string>, tag: Tag, prefix: string, namespace: string): boolean {
  const { local } = tag.scope;
  const bound = local?.get(prefix) ?? declared.get(prefix);
  if (bound !== namespace && prefix !== 'xml') {
    if (tag.used?.includes(prefix)) return false;
    if (bound === undefined) declared.set(prefix, namespace);
    else {
      tag.scope = { ...tag.scope, local: new Map(local).set(prefix, namespace) };
      tag.head += declaration(prefix, namespace);
    }
  }
  (tag.used ??= []).push(prefix);
  return true;
}

/** The attribute that declares a namespace, with a space before it; the default one has the prefix `''`. */
export function declaration(prefix: string, namespace: string): string {
  return ` xmlns${prefix && `:${prefix}`}="${escapeAttribute(namespace)}"`;
}
