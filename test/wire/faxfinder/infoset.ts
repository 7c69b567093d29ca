import { XmlDocument, XmlElement, type XmlTreeNode } from 'libxml2-wasm';

/** An element as the XML Information Set has it: the name, and the content in its order. */
export interface Infoset {
  readonly name: string;
  readonly content: readonly (Infoset | string)[];
}

/**
 * What a document says, read by libxml2. White space between elements is left out; the text of an element that has none inside is
 * kept as it is. Throws where the document is not well-formed.
 */
export function infosetOf(document: string | Uint8Array): Infoset {
  const parsed = typeof document === 'string' ? XmlDocument.fromString(document) : XmlDocument.fromBuffer(document);
  try {
    return elementOf(parsed.root);
  } finally {
    parsed.dispose();
  }
}

/** The texts of the elements that have no elements inside, in the order of the document. Empty ones are left out. */
export function textsOf({ content }: Infoset): string[] {
  return content.flatMap((each) => (typeof each === 'string' ? [each] : textsOf(each)));
}

function elementOf(element: XmlElement): Infoset {
  const elements: Infoset[] = [];
  for (let child: XmlTreeNode | null = element.firstChild; child; child = child.next) {
    if (child instanceof XmlElement) elements.push(elementOf(child));
  }
  const content = elements.length > 0 || element.content === '' ? elements : [element.content];
  return { name: element.name, content };
}
