import { describe, expect, it } from 'vitest';
import { complaintOfSchema, problemsOfReader } from './schema.js';
import { changed, small } from './small.js';

/** What is changed in the small descriptor, from what to what, and every problem that follows: line, column, what was found. */
const bad: readonly (readonly [what: string, from: string, to: string, ...problems: string[]])[] = [
  ['an unknown element', '<title>A small service</title>', '<title>A</title>\n<titel>B</titel>', '3:1 <titel> in <service>'],
  ['another root', small, '<services/>', '1:1 <services>'],
  ['an element in the wrong place', '<firmware min="3.0.4"/>', '<scheme name="a" type="basic"/>', '41:7 <scheme> in <operation>'],
  ['elements in another order', '<summary>Put things</summary>\n      <request body="Things"/>', '<request body="Things"/>\n      <summary>Put things</summary>', '46:7 <summary> too late in <operation>', '44:5 <operation> without it'],
  ['an element too many', '<title>A small service</title>', '<title>A</title><title>B</title>', '2:19 another <title>'],
  ['an element too few', '<summary>List things</summary>', '', '39:5 <operation> without it'],
  ['an empty group', / {2}<group[^]*<\/group>/.exec(small)?.[0] ?? '', '  <group name="things"/>', '38:3 <group> without it'],
  ['an enum without values', '<value name="up"/>\n      <value name="down"/>', '', '24:5 <enum> without it'],
  ['an element in text', '<title>A small service</title>', '<title>A <b>small</b> service</title>', '2:12 <b> in <title>'],
  ['text between elements', '<parameters>', '<parameters> path:', '14:16 text in <parameters>'],
  ['CDATA between elements', '<parameters>', '<parameters><![CDATA[path]]>', '14:15 text in <parameters>'],
  ['blank text', '<title>A small service</title>', '<title> \n\t</title>', '2:3 <title> without text'],
  ['a response without a meaning', '>Done.<', '><', '47:7 <response> without text'],
  ['an unknown attribute', '<firmware min="3.0.4"/>', '<firmware min="3.0.4"\n  max="4"/>', '42:3 the attribute "max" of <firmware>'],
  ['an attribute of XML itself', '<title>', '<title xml:lang="en">', '2:10 the attribute "xml:lang" of <title>'],
  ['a missing attribute', 'method="PUT" ', '', '44:5 <operation> without it'],
  ['an attribute that is not of its kind', 'required="true"/>\n      <uri', 'required="yes"/>\n      <uri', '29:28 required="yes"'],
  ['white space around a value', 'version="1.2"', 'version=" 1.2"', '1:23 version=" 1.2"'],
  ['a method that HTTP does not have', 'method="PUT"', 'method="put"', '44:31 method="put"'],
  ['a path without its first slash', 'path="/things" ', 'path="things" ', '39:45 path="things"'],
  ['a path that climbs', 'path="/things" ', 'path="/../things" ', '39:45 path="/../things"'],
  ['a documentation that is a script', 'https://docs.invalid/', 'javascript:alert(1)', '4:18 href="javascript:alert(1)"'],
  ['a range of nothing', 'repeated="0..n"/>\n    </object>', 'repeated="n"/>\n    </object>', '30:24 repeated="n"'],
  ['a number that is none', 'minimum="1"', 'minimum="one"', '19:29 minimum="one"'],
  ['an element of the wrong namespace', '<service name', '<service xmlns="urn:other" name', '1:10 the attribute "xmlns" of <service>'],
  ['a type that does not exist', 'type="Thing"', 'type="Thang"', '33:25 type="Thang"'],
  ['an object where an enum is due', 'type="Order"', 'type="Thing"', '20:28 type="Thing"'],
  ['an enum where an object is due', 'type="Thing"', 'type="Order"', '33:25 type="Order"'],
  ['an object where a body is due', '<request body="Things"/>', '<request body="Thing"/>', '46:16 body="Thing"'],
  ['a query that does not exist', 'query="Page"', 'query="Pages"', '39:72 query="Pages"'],
  ['a body of a common answer that does not exist', 'status="401"', 'status="401" body="Nothing"', '36:26 body="Nothing"'],
  ['a type twice', '<enum name="Order">', '<enum name="Thing">', '20:28 type="Order"', '28:13 the type "Thing" a second time'],
  ['a property twice', '<uri name="part"', '<uri name="title"', '30:12 the property "title" a second time'],
  ['a parameter twice in a query', '<choice name="order"', '<choice name="limit"', '20:15 the parameter "limit" a second time'],
  ['a parameter twice in paths', '<string name="key" pattern="^[0-9A-F]{8}$"/>', '<string name="key"/><integer name="key"/>', '16:36 the parameter "key" a second time'],
  ['a query twice', '</query>', '</query><query name="Page"><string name="a"/></query>', '21:20 the query "Page" a second time'],
  ['an enum value twice', '<value name="down"/>', '<value name="up"/>', '26:14 the value "up" a second time'],
  ['a value of a variable twice', '<value name="http">', '<value name="https">', '8:14 the value "https" a second time'],
  ['a variable twice', '</variable>', '</variable><variable name="scheme" default="x"/>', '9:26 the variable "scheme" a second time'],
  ['a scheme twice', '<scheme name="basic" type="basic"/>', '<scheme name="a" type="basic"/><scheme name="a" type="bearer"/>', '12:44 the scheme "a" a second time'],
  ['an operation id twice', 'id="putThings"', 'id="listThings"', '44:16 the operation id "listThings" a second time'],
  ['a method of a group twice', 'name="put"', 'name="list"', '44:65 the method "list" a second time'],
  ['a request line twice', 'method="PUT" path="/things/{key}"', 'method="GET" path="/things"', '44:44 the method and path "GET /things" a second time'],
  ['a status twice in an operation', '<response status="202">Done.</response>', '<response status="202">A</response><response status="202">B</response>', '47:52 the status "202" a second time'],
  ['a common status twice', '<response status="401">Who are you?</response>', '<response status="401">A</response><response status="401">B</response>', '36:48 the status "401" a second time'],
  ['a group twice', '</group>', `</group>\n<group name="things">${operation('other')}</group>`, '50:8 the group "things" a second time'],
  ['a resource twice', '<group name', '<resource name="thing" path="/things"/><group name', '38:13 the resource "thing" a second time'],
  ['two names for one resource', '<group name', '<resource name="other" path="/things/{key}"/><group name', '38:26 the path of a resource "/things/{key}" a second time'],
  ['tags that do not match', '</types>', '</type>', '35:9 a fault in the XML: "unexpected close tag"'],
  ['an attribute twice', '<firmware min="3.0.4"/>', '<firmware min="3.0.4" min="4"/>', '41:37 a fault in the XML: "duplicate attribute: min"'],
  ['an entity that nobody declares', 'A small service', 'A &small; service', '2:18 a fault in the XML: "undefined entity"'],
  ['something after the root', '</service>\n', '</service>\n<service/>', '51:9 a fault in the XML: "documents may contain only one root"'],
  ['an encoding that nobody knows', small, `<?xml version="1.0" encoding="GET"?>\n${small}`, '1:31 encoding="GET"'],
  ['no text at all', small, '', '1:1 a fault in the XML: "document must contain a root element"'],
];

/** Changes that leave the small descriptor valid. */
const good: readonly (readonly [what: string, from: string, to: string])[] = [
  ['nothing changed', 'Small', 'Small'],
  ['comments and processing instructions anywhere', '<parameters>', '<!-- a --><?b?><parameters><!-- <path/> -->'],
  ['character references and CDATA in text', 'A small service', 'A &#x73;mall <![CDATA[<service>]]> &amp; more'],
  ['a declaration and lines that end in CR LF', small, `<?xml version="1.0" encoding="UTF-8"?>\r\n${small.replaceAll('\n', '\r\n')}`],
  ['the names that objects of JavaScript have', 'name="part"', 'name="__proto__"'],
  ['names that differ in case only', 'name="part"', 'name="Title"'],
  ['empty elements with blanks in them', '<firmware min="3.0.4"/>', '<firmware min="3.0.4"> </firmware>'],
  ['an object without properties', '<string name="title" required="true"/>\n      <uri name="part" repeated="0..n"/>', ''],
  ['an empty default', '<string name="title"', '<string default="" name="title"'],
];

describe('the schema and the reader give one verdict', () => {
  it.each(bad)('refused: %s', (_what, from, to, ...problems) => {
    const text = changed(from, to);
    expect(problemsOfReader(text).sort()).toEqual(problems.sort());
    expect(complaintOfSchema(text)).toBeDefined();
  });

  it.each(good)('accepted: %s', (_what, from, to) => {
    const text = changed(from, to);
    expect(problemsOfReader(text)).toEqual([]);
    expect(complaintOfSchema(text)).toBeUndefined();
  });

  it('tells all problems of a file at once, in its order', () => {
    const text = changed('<title>A small service</title>', '<titel/>').replace('type="Thing"', 'type="Thang"').replace('"PUT"', '"PAT"');
    expect(problemsOfReader(text)).toEqual([
      '1:1 <service> without it',
      '2:3 <titel> in <service>',
      '33:25 type="Thang"',
      '44:31 method="PAT"',
    ]);
  });
});

function operation(id: string): string {
  return `<operation id="${id}" method="GET" path="/${id}" name="${id}"><summary>S</summary><response status="200">R</response></operation>`;
}
