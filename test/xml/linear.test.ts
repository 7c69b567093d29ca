import { describe, expect, it } from 'vitest';
import { decodeXml } from '../../templates/runtime/xml/decode.js';
import type { Root } from '../../templates/runtime/xml/shape.js';

const ROOT: Root = { name: 'a', shape: { fields: [{ name: 'b', shape: 'string', list: true }] } };

describe('twenty times the input takes about twenty times as long', () => {
  it.each<[string, (n: number) => string]>([
    ['elements', (n) => `<a>${'<b>x</b>'.repeat(n)}</a>`],
    ['elements that are not known', (n) => `<a>${'<c x="1"/>'.repeat(n)}</a>`],
    ['references', (n) => `<a><b>${'&amp;'.repeat(n)}</b></a>`],
    ['comments in text', (n) => `<a><b>${'x<!---->'.repeat(n)}</b></a>`],
    ['CDATA', (n) => `<a><b>${'<![CDATA[]]]]>'.repeat(n)}</b></a>`],
    ['brackets and dashes', (n) => `<a><b>${']] >'.repeat(n)}</b><!--${'- '.repeat(n)}--></a>`],
    ['white space', (n) => `<a${' '.repeat(n)}><b>${' '.repeat(n)}x${' '.repeat(n)}</b></a${' '.repeat(n)}>`],
    ['declared prefixes in nested elements', (n) => `<a${declarations()}>${'<c xmlns:p="u"/>'.repeat(n)}</a>`],
  ])('%s', (_name, document) => {
    const [small, large] = [document(5_000), document(100_000)];
    const unit = Math.max(fastest(small), 0.5);
    // Quadratic work would take four hundred times as long; the rest is left to the collector and to other processes.
    expect(fastest(large)).toBeLessThan(unit * 150);
  });
});

function fastest(document: string): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    decodeXml(document, ROOT);
    return performance.now() - start;
  });
  return Math.min(...times);
}

function declarations(): string {
  return Array.from({ length: 900 }, (_, i) => ` xmlns:p${i}="u"`).join('');
}
