import type { ComponentsObject, OpenAPI3 } from 'openapi-typescript';
import ts from 'typescript';
import { declarationText } from './declaration-text.js';
import { leanDeclaration } from './lean-types.js';

/** Makes the declarations of a document: `paths`, `webhooks`, `components`, `$defs`, then those of a footer that grows, and last an empty `operations` where that has none. */
export type Declare = (part: OpenAPI3) => readonly ts.Node[];

/** How many paths, webhooks or schemas are made and printed at a time. */
const partSize = 50;

/**
 * The text of a document's declarations, as if they were made at once. They are made and printed some at a time, so that the nodes of a
 * large document are not all there together, and openapi-typescript (7.13), which copies all operations for each one that it adds to the
 * footer, does not take the square of their number.
 */
export function printInParts(document: OpenAPI3, declare: Declare, footer: ts.Node[]): string {
  const { paths = {}, webhooks = {}, components, $defs, ...rest } = document;
  const operations = collectOperations(footer);
  const printParts = <Member>(root: 'paths' | 'webhooks', members: Readonly<Record<string, Member>>): string => {
    const bodies = partsOf(members).map((part) => {
      const node = declared(declare({ ...rest, [root]: part }), root);
      operations.take();
      return ts.isInterfaceDeclaration(node) ? bodyOf(print(node), 1) : '';
    });
    return joinBodies(root, bodies);
  };
  const printSchemas = (schemas: NonNullable<ComponentsObject['schemas']>): string => {
    const bodies = partsOf(schemas).map((part) => bodyOf(print(onlySchemas(declared(declare({ ...rest, components: { schemas: part } }), 'components'))), 2));
    return bodies.join('');
  };
  const texts = [printParts('paths', paths), printParts('webhooks', webhooks)];
  const others = declare({ ...rest, ...(components === undefined ? {} : { components: { ...components, schemas: {} } }), ...($defs === undefined ? {} : { $defs }) });
  operations.take();
  texts.push(withSchemas(print(declared(others, 'components')), printSchemas(components?.schemas ?? {})), print(declared(others, '$defs')));
  return [...texts, ...operations.printFooter()].join('');
}

/** Takes operations out of the footer as they come. What else is there stays: the library looks for what it has put there already. */
function collectOperations(footer: ts.Node[]): { readonly take: () => void; readonly printFooter: () => string[] } {
  const bodies: string[] = [];
  let place = footer.length;
  const take = (): void => {
    const index = footer.findIndex((node) => nameOf(node) === 'operations');
    const [node] = index < 0 ? [] : footer.splice(index, 1);
    if (node === undefined) return;
    if (bodies.length === 0) place = index;
    bodies.push(bodyOf(print(node), 1));
  };
  const printFooter = (): string[] =>
    bodies.length === 0
      ? [...footer.map(print), emptyInterface('operations')]
      : [...footer.slice(0, place).map(print), joinBodies('operations', bodies), ...footer.slice(place).map(print)];
  return { take, printFooter };
}

function partsOf<Member>(members: Readonly<Record<string, Member>>): Record<string, Member>[] {
  const entries = Object.entries(members);
  const starts = Array.from({ length: Math.ceil(entries.length / partSize) }, (_, index) => index * partSize);
  return starts.map((start) => Object.fromEntries(entries.slice(start, start + partSize)));
}

function declared(nodes: readonly ts.Node[], root: string): ts.Node {
  const found = nodes.find((node) => nameOf(node) === root);
  if (found === undefined) throw new Error(`openapi-typescript declares no ${root}`);
  return found;
}

function nameOf(node: ts.Node): string | undefined {
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) ? node.name.text : undefined;
}

function onlySchemas(node: ts.Node): ts.Node {
  if (!ts.isInterfaceDeclaration(node)) return node;
  const { modifiers, name, typeParameters, heritageClauses, members } = node;
  return ts.factory.updateInterfaceDeclaration(node, modifiers, name, typeParameters, heritageClauses, members.slice(0, 1));
}

function print(node: ts.Node): string {
  return declarationText(leanDeclaration(node));
}

/** A text without its first and last lines, as many as are asked for of each. */
function bodyOf(text: string, lines: number): string {
  let start = 0;
  let end = text.length - 1;
  for (let line = 0; line < lines; line += 1) {
    start = text.indexOf('\n', start) + 1;
    end = text.lastIndexOf('\n', end - 1);
  }
  return text.slice(start, end + 1);
}

function joinBodies(name: string, bodies: readonly string[]): string {
  const body = bodies.join('');
  return body === '' ? emptyInterface(name) : `export interface ${name} {\n${body}}\n`;
}

/** What the library declares where there is nothing. */
function emptyInterface(name: string): string {
  return `export type ${name} = Record<string, never>;\n`;
}

/** The schemas in their place before the components of other kinds. */
function withSchemas(components: string, schemas: string): string {
  return schemas === '' ? components : components.replace('    schemas: never;\n', () => `    schemas: {\n${schemas}    };\n`);
}
