import { XmlDocument, type XmlElement } from 'libxml2-wasm';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { referenceRules, uniqueRules } from '../../generator/descriptor/check-keys.js';
import { valueKinds } from '../../generator/descriptor/values.js';
import { vocabulary } from '../../generator/descriptor/vocabulary.js';
import { readSpec } from './schema.js';

const namespaces = { xs: 'http://www.w3.org/2001/XMLSchema' };
const schema = XmlDocument.fromString(readSpec('descriptor.xsd'));
const readme = readFileSync(join(import.meta.dirname, '../../generator/descriptor/README.md'), 'utf8');

afterAll(() => schema.dispose());

describe('the schema and the tables of the reader', () => {
  it('know the same elements', () => {
    expect(attributesOf('/xs:schema/xs:element', 'name').sort()).toEqual([...vocabulary.keys()].sort());
  });

  it('know the same attributes, and which of them are required', () => {
    for (const [element, { attributes }] of vocabulary) {
      const own = `/xs:schema/xs:element[@name="${element}"]//xs:attribute`;
      const shared = `/xs:schema/xs:attributeGroup[@name = //xs:element[@name="${element}"]//xs:attributeGroup/@ref]/xs:attribute`;
      const inSchema = elements(`${own} | ${shared}`).map((each) => [
        valueAt(each, 'name'),
        { kind: valueAt(each, 'type'), required: valueAt(each, 'use') === 'required' },
      ]);
      expect({ element, ...Object.fromEntries(inSchema) }).toEqual({ element, ...attributes });
    }
  });

  // What is not blank is said by the length of collapsed text in the schema; `any` is not restricted at all.
  it.each(Object.entries(valueKinds).filter(([kind]) => kind !== 'text' && kind !== 'any'))('mean the same by %s', (kind, { pattern }) => {
    const restriction = `/xs:schema/xs:simpleType[@name="${kind}"]/xs:restriction`;
    const patterns = attributesOf(`${restriction}/xs:pattern`, 'value');
    const values = attributesOf(`${restriction}/xs:enumeration`, 'value').join('|');
    expect(patterns[0] ?? values).toBe(pattern);
  });

  it.each(uniqueRules)('compare $name alike', ({ name, within, selector, fields }) => {
    const owner = within === '.' ? 'service' : within.split('/').at(-1);
    const constraint = `/xs:schema/xs:element[@name="${owner}"]/*[@name="${name}"]`;
    expect(attributesOf(`${constraint}/xs:selector`, 'xpath')).toEqual([selector]);
    expect(attributesOf(`${constraint}/xs:field`, 'xpath')).toEqual(fields.map((field) => `@${field}`));
  });

  it.each(referenceRules)('follow $name alike', ({ name, selector, field, to }) => {
    const constraint = `/xs:schema/xs:element[@name="service"]/xs:keyref[@name="${name}"]`;
    expect(attributesOf(constraint, 'refer')).toEqual([to]);
    expect(attributesOf(`${constraint}/xs:selector`, 'xpath')).toEqual([selector]);
    expect(attributesOf(`${constraint}/xs:field`, 'xpath')).toEqual([`@${field}`]);
  });

  it('have the same number of constraints', () => {
    const constraints = elements('//xs:key | //xs:unique | //xs:keyref').length;
    expect(constraints).toBe(uniqueRules.length + referenceRules.length);
  });
});

describe('the specification', () => {
  it('has a row for each element', () => {
    const rows = [...readme.matchAll(/^\| `<(\w+)>`/gm)].map((match) => match[1]);
    expect([...rows].sort()).toEqual([...vocabulary.keys()].sort());
  });

  it('names each attribute in the row of its element', () => {
    for (const [element, { attributes }] of vocabulary) {
      const row = readme.split('\n').find((line) => line.startsWith(`| \`<${element}>\``)) ?? '';
      const shared = new Set(row.includes('*field*') ? ['name', 'required', 'repeated'] : []);
      const missing = Object.keys(attributes).filter((name) => !shared.has(name) && !row.includes(`\`${name}\``));
      expect({ element, missing }).toEqual({ element, missing: [] });
    }
  });
});

function elements(path: string): XmlElement[] {
  // The paths of this file select elements only.
  return schema.find(path, namespaces) as XmlElement[];
}

function attributesOf(path: string, name: string): (string | undefined)[] {
  return elements(path).map((element) => valueAt(element, name));
}

function valueAt(element: XmlElement, name: string): string | undefined {
  return element.attr(name)?.value;
}
