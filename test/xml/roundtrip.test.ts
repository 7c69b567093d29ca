import { deepStrictEqual } from 'node:assert';
import fc from 'fast-check';
import { RelaxNGValidator, XmlAttribute, XmlDocument, XmlElement, type XmlTreeNode } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { decodeXml } from '../../templates/runtime/xml/decode.js';
import { encodeXml } from '../../templates/runtime/xml/encode.js';
import { scanXml } from '../../templates/runtime/xml/scan.js';
import { sample } from './arbitrary.js';
import { grammarOf } from './grammar.js';
import { manner, rewrite } from './rewrite.js';

/** An element with all that a document says of it. */
interface Node {
  readonly name: string;
  readonly attributes: [name: string, value: string][];
  /** Elements, and texts that have no text beside them. */
  readonly content: (Node | string)[];
}

describe('for any table and any value', () => {
  it('what is written is read again', () => {
    fc.assert(
      fc.property(sample, ({ root, value }) => {
        // Not `toStrictEqual`, which takes an own `__proto__` for the prototype.
        deepStrictEqual(decodeXml(encodeXml(value, root), root), value);
      }),
      { numRuns: 1000 },
    );
  });

  it('what is written means the same to libxml2', () => {
    fc.assert(
      fc.property(sample, ({ root, value }) => {
        // Its binding loses a byte order mark at the start of a text.
        const document = encodeXml(value, root).replaceAll('\ufeff', '');
        expect(ourNode(document)).toEqual(theirNode(document));
      }),
      { numRuns: 1000 },
    );
  });

  it('what is written is valid against the grammar of its table', () => {
    fc.assert(
      fc.property(sample, ({ root, value }) => {
        expect(() => validate(encodeXml(value, root), grammarOf(root))).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  it('what libxml2 writes of it is read as the same value, however it spells it', () => {
    fc.assert(
      fc.property(sample, manner, ({ root, value }, how) => {
        // Its binding loses a byte order mark at the start of a text.
        const document = encodeXml(value, root).replaceAll('\ufeff', '');
        deepStrictEqual(decodeXml(rewrite(document, how), root), decodeXml(document, root));
      }),
      { numRuns: 1000 },
    );
  });
});

function validate(document: string, grammar: string): void {
  const schema = XmlDocument.fromString(grammar);
  const validator = RelaxNGValidator.fromDoc(schema);
  const parsed = XmlDocument.fromString(document);
  try {
    validator.validate(parsed);
  } finally {
    for (const each of [parsed, validator, schema]) each.dispose();
  }
}

describe('a document from elsewhere means the same to libxml2', () => {
  it.each([
    '<a>x<!-- c --><b/>y<!----><![CDATA[z]]></a>',
    '<a x="1&#10;2\n3\t&lt;" y=\'"\'>&#x1F600;\r\n<![CDATA[<&\r\n]]></a>',
    '<a xmlns="urn:a" xmlns:p="urn:b" p:x="1" x="2"><p:b xmlns:p="urn:c" p:x="3"/><p:b/><c xmlns=""/></a>',
    '<?xml version="1.0"?>\n<!-- c --><?p q?>\n<é:名 xmlns:é="urn:e" xml:space="preserve"> <b> </b> </é:名>\n',
  ])('%s', (document) => {
    expect(ourNode(document)).toEqual(theirNode(document));
  });
});

function ourNode(document: string): Node {
  const top: Node = { name: '', attributes: [], content: [] };
  const open = [top];
  scanXml(document, {
    open: (name, attributes) => {
      const node: Node = { name, attributes: [...(attributes ?? [])].sort(), content: [] };
      open.at(-1)?.content.push(node);
      open.push(node);
    },
    text: (part) => addText(open.at(-1), part),
    close: () => open.pop(),
  });
  return top;
}

function theirNode(document: string): Node {
  const parsed = XmlDocument.fromString(document);
  try {
    return { name: '', attributes: [], content: [nodeOf(parsed.root)] };
  } finally {
    parsed.dispose();
  }
}

function nodeOf(element: XmlElement): Node {
  const node: Node = { name: nameOf(element), attributes: [], content: [] };
  for (const attribute of element.attrs) node.attributes.push([nameOf(attribute), attribute.value]);
  node.attributes.sort();
  for (let child: XmlTreeNode | null = element.firstChild; child; child = child.next) {
    if (child instanceof XmlElement) node.content.push(nodeOf(child));
    else if (['XmlText', 'XmlCData'].includes(child.constructor.name)) addText(node, child.content);
  }
  return node;
}

function nameOf({ name, namespaceUri }: XmlElement | XmlAttribute): string {
  return namespaceUri ? `{${namespaceUri}}${name}` : name;
}

function addText(node: Node | undefined, part: string): void {
  if (!node || part === '') return;
  const last = node.content.at(-1);
  if (typeof last === 'string') node.content[node.content.length - 1] = last + part;
  else node.content.push(part);
}
