import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as faxfinder from '../../generated/src/faxfinder/index.js';
import * as faxplus from '../../generated/src/faxplus/index.js';
import { serializeParameter } from '../../templates/runtime/parameters.js';
import { codeBlocks, codeSpans, tableUnder } from '../support/markdown.js';

const root = resolve(import.meta.dirname, '../..');
const readText = (path: string): string => readFileSync(join(root, 'generated', path), 'utf8');
const readme = readText('README.md');
// Files of the generator and of npm, whose forms are known here.
const { name, version, engines } = JSON.parse(readText('package.json')) as { name: string; version: string; engines: { node: string } };

describe("the generated package's README", () => {
  it('installs the tarball that npm pack makes, and asks for the Node that the package asks for', () => {
    const shell = codeBlocks(readme).filter(({ language }) => language === 'sh');
    expect(shell.map(({ text }) => text)).toEqual([`npm install ./${name}-${version}.tgz`, 'npx fax-simulator faxfinder --port 8080']);
    expect(`>=${/Node (\d+\.\d+) or newer/.exec(readme)?.[1]}`).toBe(engines.node);
  });

  it('links to files that are in the package', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, target]) => target ?? '');
    expect(links).toEqual(['api.md', 'llms.txt']);
    expect([...links, 'manifest.json', 'openapi'].filter((path) => !existsSync(join(root, 'generated', path)))).toEqual([]);
  });

  it('describes every option of a client, and no other', () => {
    expect(firstCells('Options').sort()).toEqual(membersOf('ClientOptions'));
  });

  it('describes every option of a call, and no other', () => {
    const sentence = readme.slice(readme.indexOf('A call takes')).split('.')[0] ?? '';
    expect(codeSpans(sentence).sort()).toEqual(membersOf('RequestOptions'));
  });

  it('describes every error that the package exports', () => {
    const errors = Object.entries(faxplus).flatMap(([each, value]) => (isErrorClass(value) && each !== 'ClientError' ? [each] : []));
    expect(firstCells('Results and errors').sort()).toEqual(errors.sort());
    // FaxFinder sends nothing by itself.
    expect(Object.keys(faxfinder)).toEqual(expect.arrayContaining(errors.filter((each) => each !== 'EventError')));
  });

  it('shows what deepObject writes', () => {
    const rows = tableUnder(readme, 'Parameters').map((cells) => cells.flatMap((cell) => codeSpans(cell)));
    const written = rows.map(([value = '']) => serializeParameter({ name: 'filter', in: 'query', style: 'deepObject' }, JSON.parse(value)));
    expect(written.map(decodeURIComponent)).toEqual(rows.map(([, text]) => text));
    expect(rows).toHaveLength(4);
  });

  it('describes every security scheme of the documents', () => {
    const rows = tableUnder(readme, 'Credentials').map(([api, scheme = '']) => [api, ...codeSpans(scheme)]);
    const wanted = ['faxfinder', 'faxplus'].flatMap((api) => {
      const document = JSON.parse(readText(`openapi/${api}.json`)) as Document;
      return Object.keys(document.components.securitySchemes).map((scheme) => [document.info['x-client-name'], scheme]);
    });
    expect(rows).toEqual(wanted);
  });

  it('names helpers for URLs that exist', () => {
    const named = tableUnder(readme, 'URLs as identifiers').flatMap(([read = '', make = '']) => [read, make]);
    const functions = named.map((cell) => /`(\w+)\(/.exec(cell)?.[1] ?? '');
    expect(functions.filter((each) => !Object.keys(faxfinder).includes(each))).toEqual([]);
    expect(functions).toHaveLength(Object.keys(faxfinder).filter((each) => /Url$/.test(each)).length);
  });
});

interface Document {
  readonly info: { readonly 'x-client-name': string };
  readonly components: { readonly securitySchemes: Readonly<Record<string, unknown>> };
}

/** The code in the first column of the table under a heading. */
function firstCells(heading: string): string[] {
  return tableUnder(readme, heading).flatMap(([cell = '']) => codeSpans(cell));
}

/** The members of an interface of the runtime's options, sorted. */
function membersOf(type: string): string[] {
  const source = ts.createSourceFile('options.ts', readText('src/runtime/options.ts'), ts.ScriptTarget.Latest);
  const found = source.statements.filter(ts.isInterfaceDeclaration).find((statement) => statement.name.text === type);
  return (found?.members ?? []).flatMap(({ name: member }) => (member && ts.isIdentifier(member) ? [member.text] : [])).sort();
}

function isErrorClass(value: unknown): boolean {
  return typeof value === 'function' && value.prototype instanceof Error;
}
