import { describe, expect, it } from 'vitest';
import { complaintOfSchema, problemsOfReader } from './schema.js';
import { changed } from './small.js';

/** The rules of the README that XML Schema 1.0 cannot state: the schema lets each of these pass, the reader does not. */
const rules: readonly (readonly [rule: string, from: string, to: string, ...problems: string[]])[] = [
  ['no encoding but UTF-8', '<service name', '<?xml version="1.0" encoding="ISO-8859-1"?><service name', '1:31 encoding="ISO-8859-1"'],
  ['no document type declaration', '<service name', '<!DOCTYPE service><service name', '1:1 a document type declaration'],
  ['no namespace declaration', '<title>', '<title xmlns:a="urn:a">', '2:10 the attribute "xmlns:a" of <title>'],
  ['no attribute of XML Schema itself', '<title>', '<title xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="text">', '2:10 the attribute "xmlns:xsi" of <title>', '2:64 the attribute "xsi:type" of <title>'],
  ['a name in a path has its parameter', 'path="/things" ', 'path="/things/of/{owner}" ', '39:45 {owner}'],
  ['a name in the path of a resource too', '<group name', '<resource name="other" path="/others/{other}"/><group name', '38:26 {other}'],
  ['a name stands once in a path', 'path="/things" ', 'path="/things/of/{key}/{key}" ', '39:45 {key} twice'],
  ['a name in the url of the server has its variable', 'small.invalid', '{host}', '5:11 {host}'],
  ['a variable stands in the url', '{scheme}://', 'https://', '6:15 the variable "scheme"'],
  ['the default of a variable is one of its values', 'default="https"', 'default="ftp"', '6:29 default="ftp"'],
  ['a pattern is a regular expression', 'pattern="^[0-9A-F]{8}$"', 'pattern="[0-9"', '16:26 pattern="[0-9"'],
];

describe('rules out of reach of XML Schema 1.0', () => {
  it.each(rules)('%s', (_rule, from, to, ...problems) => {
    const text = changed(from, to);
    expect(complaintOfSchema(text)).toBeUndefined();
    expect(problemsOfReader(text)).toEqual(problems);
  });

  it('paths differ in more than the names in them', () => {
    const text = changed('<path>', '<path><string name="id"/>').replace('PUT" path="/things/{key}"', 'PUT" path="/things/{id}"');
    expect(complaintOfSchema(text)).toBeUndefined();
    expect(problemsOfReader(text)).toEqual(['44:44 path="/things/{id}"']);
  });
});
