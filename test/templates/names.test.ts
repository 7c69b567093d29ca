import { describe, expect, it } from 'vitest';
import { camelCase, memberName, NameScope, pascalCase } from '../../templates/names.js';

describe('names of emitted code', () => {
  it.each([
    // text, function, type
    ['updateContactGroup', 'updateContactGroup', 'UpdateContactGroup'],
    ['update-contact-group', 'updateContactGroup', 'UpdateContactGroup'],
    ['List faxes', 'listFaxes', 'ListFaxes'],
    ['fax_entry', 'faxEntry', 'FaxEntry'],
    ['URLParser', 'urlParser', 'URLParser'],
    ['getHTTPStatus2', 'getHTTPStatus2', 'GetHTTPStatus2'],
    ['2nd/try', '_2ndTry', '_2ndTry'],
    ['', '_', '_'],
    ['***', '_', '_'],
    ['größe', 'größe', 'Größe'],
    ['a"; process.exit(); //', 'aProcessExit', 'AProcessExit'],
  ])('turn %j into %s and %s', (text, functionName, typeName) => {
    expect([camelCase(text), pascalCase(text)]).toEqual([functionName, typeName]);
  });

  it('are never reserved words of the language, nor globals that the emitted code uses', () => {
    expect(['delete', 'await', 'class', 'default'].map(camelCase)).toEqual(['delete_', 'await_', 'class_', 'default_']);
    expect(['error', 'promise', 'blob', 'uint8Array'].map(pascalCase)).toEqual(['Error_', 'Promise_', 'Blob_', 'Uint8Array_']);
  });

  it('may be reserved words as members, but not what every object has or what makes it a promise', () => {
    expect(['delete', 'get', 'new'].map(memberName)).toEqual(['delete', 'get', 'new']);
    expect(['then', 'constructor', 'toString'].map(memberName)).toEqual(['then_', 'constructor_', 'toString_']);
    expect(memberName('***')).toBe('_');
  });
});

describe('a scope of names', () => {
  it('gives a name out once, then with numbers', () => {
    const scope = new NameScope(['listFaxes']);
    expect(['listFaxes', 'listFaxes', 'getFax'].map((name) => scope.take(name))).toEqual(['listFaxes2', 'listFaxes3', 'getFax']);
  });

  it('gives names that belong together the same number', () => {
    const scope = new NameScope(['GetFaxInput']);
    const forms = (name: string): string[] => [name, `${pascalCase(name)}Input`];
    expect(scope.take('getFax', forms)).toBe('getFax2');
    expect(scope.take('GetFax2Input')).toBe('GetFax2Input2');
  });
});
