import fc from 'fast-check';
import { XmlAttribute, XmlDocument, XmlElement, type XmlTreeNode } from 'libxml2-wasm';

/** How another program might write the same: each number decides by what it leaves when it is divided. */
export interface Manner {
  readonly dice: readonly number[];
  readonly prefix: string;
  readonly encoding: 'utf-8' | 'ascii';
}

/** Manners of every kind. */
export const manner: fc.Arbitrary<Manner> = fc.record({
  dice: fc.array(fc.nat(999), { minLength: 40, maxLength: 40 }),
  prefix: fc.constantFrom('q', '_', 'né'),
  encoding: fc.constantFrom('utf-8' as const, 'ascii' as const),
});

/**
 * What libxml2 writes of the same elements, attributes and texts, with other prefixes, attributes in another order, texts in pieces and in
 * CDATA sections, comments and processing instructions, white space between elements, and characters as references.
 */
export function rewrite(document: string, { dice, prefix, encoding }: Manner): string {
  const read = XmlDocument.fromString(document);
  const written = XmlDocument.create();
  let thrown = 0;
  const roll = (sides: number): number => (dice[thrown++ % dice.length] ?? 0) % sides;
  try {
    const prefixes = new Map<string, string>();
    collectNamespaces(read.root, (uri) => prefixes.set(uri, prefixes.get(uri) ?? `${prefix}${prefixes.size}`));
    const root = written.createRoot(read.root.name, read.root.namespaceUri || undefined, prefixes.get(read.root.namespaceUri));
    for (const [uri, each] of prefixes) if (uri !== read.root.namespaceUri) root.addNsDeclaration(uri, each);
    copy(read.root, root, prefixes, roll);
    // It writes names with references too, which are none then.
    const isAscii = !/[^\0-\x7f]/.test(namesOf(written.root).join(''));
    return written.toString({ format: false, encoding: isAscii ? encoding : 'utf-8' }).replaceAll('<!--PI-->', "<?pi a='1'?>");
  } finally {
    read.dispose();
    written.dispose();
  }
}

function namesOf(element: XmlElement): string[] {
  const inside = childrenOf(element).flatMap((child) => (child instanceof XmlElement ? namesOf(child) : []));
  return [element, ...element.attrs].flatMap((each) => [each.name, each.prefix]).concat(inside);
}

function collectNamespaces(element: XmlElement, found: (uri: string) => void): void {
  for (const { namespaceUri } of [element, ...element.attrs]) if (namespaceUri) found(namespaceUri);
  for (const child of childrenOf(element)) if (child instanceof XmlElement) collectNamespaces(child, found);
}

function copy(from: XmlElement, to: XmlElement, prefixes: ReadonlyMap<string, string>, roll: (sides: number) => number): void {
  for (const attribute of shuffle(from.attrs, roll)) to.setAttr(attribute.name, attribute.value, prefixes.get(attribute.namespaceUri) ?? '');
  const children = childrenOf(from);
  const isText = !children.some((child) => child instanceof XmlElement);
  for (const child of children) {
    if (roll(4) === 0) to.addComment(roll(2) === 0 ? 'PI' : ' <x> & - ');
    if (child instanceof XmlElement) {
      if (!isText && roll(3) === 0) to.addText(['\n  ', '\t', ' \r\n'][roll(3)] ?? '');
      copy(child, to.addElement(child.name, prefixes.get(child.namespaceUri) ?? ''), prefixes, roll);
    } else for (const piece of cut(child.content, roll)) addPiece(to, piece, roll);
  }
}

function addPiece(to: XmlElement, piece: string, roll: (sides: number) => number): void {
  // In a section it would write references too, which are none there.
  if (roll(3) === 0 && !/]]>|[^\n -~]/.test(piece)) to.addCData(piece);
  else if (piece === '&' && roll(2) === 0) to.addEntityReference('amp');
  else to.addText(piece);
  if (roll(5) === 0) to.addComment('PI');
}

/** The text in pieces, none of which cuts a pair of surrogates. */
function cut(text: string, roll: (sides: number) => number): string[] {
  const pieces = [''];
  for (const character of text) {
    if (roll(4) === 0 || character === '&') pieces.push('');
    pieces[pieces.length - 1] += character;
  }
  return pieces.filter(Boolean);
}

function shuffle(attributes: readonly XmlAttribute[], roll: (sides: number) => number): XmlAttribute[] {
  return attributes.map((attribute) => ({ attribute, place: roll(7) })).sort((left, right) => left.place - right.place).map(({ attribute }) => attribute);
}

function childrenOf(element: XmlElement): XmlTreeNode[] {
  const children: XmlTreeNode[] = [];
  for (let child = element.firstChild; child; child = child.next) children.push(child);
  return children;
}
