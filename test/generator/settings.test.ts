import { describe, expect, it } from 'vitest';
import { readSettings } from '../../generator/settings.js';
import { formatProblem } from '../../generator/problem.js';

describe('the settings of the package', () => {
  it('are fax-clients 0.1.0 where nothing is said', () => {
    expect(readSettings('spec/package.json', undefined)).toEqual({ settings: { name: 'fax-clients', version: '0.1.0', extra: {} } });
  });

  it('give name and version, and pass on who made it, where its source is and how it is published', () => {
    const extra = { author: 'Clinic', repository: { type: 'git', url: 'https://git.example/fax' }, publishConfig: { provenance: true } };
    const text = JSON.stringify({ name: '@clinic/fax', version: '2.0.0-rc.1', ...extra });
    expect(readSettings('spec/package.json', text)).toEqual({
      settings: { name: '@clinic/fax', version: '2.0.0-rc.1', extra },
    });
  });

  it.each([
    ['no JSON', 'spec/package.json: expected a JSON object, found something else'],
    ['{ "name": "../evil" }', 'spec/package.json#/name: expected a package name of npm, found "../evil"'],
    ['{ "version": "1" }', 'spec/package.json#/version: expected a semantic version such as 1.2.3, found "1"'],
  ])('refuse %s', (text, wanted) => {
    const read = readSettings('spec/package.json', text);
    expect('problems' in read ? read.problems.map(formatProblem) : []).toEqual([wanted]);
  });

  it('refuse what belongs to the generator, and name all problems at once', () => {
    const read = readSettings('spec/package.json', '{ "scripts": { "postinstall": "x" }, "exports": "./x", "version": 1 }');
    expect('problems' in read ? read.problems.map(({ place }) => place.pointer) : []).toEqual(['/version', '/scripts', '/exports']);
  });
});
