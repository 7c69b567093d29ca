import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { docLines, docText, markdownCode, markdownLine } from '../../templates/docs.js';

describe('documentation comments', () => {
  it('have paragraphs, where to read more, then tags', () => {
    const doc = { paragraphs: ['List faxes', '', 'Newest first. '], tags: [{ tag: 'deprecated', text: 'Use another.' }, { tag: 'see', text: 'https://example.com' }] };
    expect(docLines(doc)).toEqual([
      '/**',
      ' * List faxes',
      ' *',
      ' * Newest first.',
      ' *',
      ' * See https://example.com',
      ' *',
      ' * @deprecated Use another.',
      ' */',
    ]);
  });

  it('stand on one line where they are short, and nowhere where there is nothing to say', () => {
    expect(docLines({ paragraphs: ['A fax id.'], tags: [] })).toEqual(['/** A fax id. */']);
    expect(docLines({ paragraphs: [' \n '], tags: [] })).toEqual([]);
  });

  it('keep the indentation of an example', () => {
    const text = docText({ paragraphs: [], tags: [{ tag: 'example', text: '```ts\nf({\n  a: 1,\n});\n```' }] });
    expect(text.split('\n')).toEqual(['@example', '```ts', 'f({', '  a: 1,', '});', '```']);
  });

  it('read <br> and every kind of line break as the end of a line', () => {
    expect(docText({ paragraphs: ['one<br />two\r\nthree\u2028four'], tags: [] }).split('\n')).toEqual(['one', 'two', 'three', 'four']);
  });

  it('cannot be ended from inside, and begin no tag of the vendor', () => {
    expect(docText({ paragraphs: ['*/ process.exit() /*', '@deprecated'], tags: [] })).toBe(
      '*\\/ process.exit() /*\n\n\\@deprecated',
    );
  });

  it.each([
    ['Ask @admin or {@link https://a.invalid}', 'Ask \\@admin or {\\@link https://a.invalid}'],
    ['mail support@fax.example', 'mail support@fax.example'],
  ])('begin no tag inside a line either: %j is %s', (text, wanted) => {
    expect(docText({ paragraphs: [text], tags: [] })).toBe(wanted);
  });

  it('write the text of an @example as code, where no backslash may stand before an @', () => {
    expect(docText({ paragraphs: [], tags: [{ tag: 'example', text: "f(' @see')" }] })).toBe("@example\nf(' \\x40see')");
  });

  it('name a URL alone as the place to read more, and without a tag: the compiler parses a comment with @see in every run', () => {
    const see = (text: string): string => docText({ paragraphs: [], tags: [{ tag: 'see', text }] });
    expect([see('https://a.invalid/b'), see('evil/*'), see('javascript:alert(1)')]).toEqual(['See https://a.invalid/b', '', '']);
  });

  it('are one comment, whatever the text', () => {
    const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('*/', '*\u200b/', '*<br>/', '**/', '*\u0000/', '*\n/'));
    fc.assert(
      fc.property(fc.array(anyText), fc.array(fc.record({ tag: fc.constantFrom('see', 'example'), text: anyText })), (paragraphs, tags) => {
        const text = `${docLines({ paragraphs, tags }).join('\n')}\nlet x;`;
        const source = ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest);
        expect(source.statements.map((statement) => statement.getText(source))).toEqual(['let x;']);
      }),
    );
  });
});

describe('markdownLine', () => {
  it.each([
    ['a | b', 'a \\| b'],
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['two\nlines', 'two lines'],
    ['[a](javascript:b) `c', '\\[a\\](javascript:b) \\`c'],
    ['of `code` and `*`, and ``two``', 'of code and \\*, and \\`\\`two\\`\\`'],
    ['`<b>` **`c`**', '&lt;b&gt; \\`c\\`'],
    ['`**` matches folders, `**.x` files', '\\*\\* matches folders, \\*\\*.x files'],
    ['a ** b ** c', 'a \\*\\* b \\*\\* c'],
    ['\\`not code\\`', '\\\\\\`not code\\\\\\`'],
    ['**a** ***b** ~~b~~ _c_ d_e', 'a \\*\\*\\*b\\*\\* \\~\\~b\\~\\~ \\_c\\_ d_e'],
    ['# a #', '\\# a \\#'],
    ['- a', '\\- a'],
    ['1. a', '1\\. a'],
  ])('makes %j harmless: %s', (text, wanted) => {
    expect(markdownLine(text)).toBe(wanted);
  });
});

describe('markdownCode', () => {
  it.each([
    ['/a/{b}', '`/a/{b}`'],
    ['a | b', '`a \\| b`'],
    ['a `b`', '`` a `b` ``'],
    ['two\nlines', '`two lines`'],
    ['', '`""`'],
  ])('holds %j as %s', (text, wanted) => {
    expect(markdownCode(text)).toBe(wanted);
  });
});
