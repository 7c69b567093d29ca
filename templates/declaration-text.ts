import ts from 'typescript';
import { printNodes } from './print-nodes.js';

/**
 * The text of a declaration as TypeScript's own printer (5.9) gives it, in less than half of the time. What openapi-typescript makes of nearly all
 * documents is printed here; any other node goes to that printer, which is made for all there are. A test compares the two.
 */
export function declarationText(node: ts.Node): string {
  if (!ts.isInterfaceDeclaration(node) || node.typeParameters !== undefined || node.heritageClauses !== undefined) return printNodes([node]);
  return `${modifiersText(node.modifiers)}interface ${node.name.text} {\n${membersText(node.members, step)}}\n`;
}

const step = '    ';

function membersText(members: readonly ts.TypeElement[], indent: string): string {
  let text = '';
  for (const member of members) text += `${commentsText(member, indent)}${indent}${memberText(member, indent)}\n`;
  return text;
}

function memberText(member: ts.TypeElement, indent: string): string {
  if (ts.isPropertySignature(member) && member.type !== undefined) {
    return `${modifiersText(member.modifiers)}${nameText(member.name)}${member.questionToken === undefined ? '' : '?'}: ${typeText(member.type, indent)};`;
  }
  const [key] = ts.isIndexSignatureDeclaration(member) ? member.parameters : [];
  if (ts.isIndexSignatureDeclaration(member) && key?.type !== undefined && ts.isIdentifier(key.name) && key.modifiers === undefined) {
    return `${modifiersText(member.modifiers)}[${key.name.text}: ${typeText(key.type, indent)}]: ${typeText(member.type, indent)};`;
  }
  return otherText(member, indent);
}

function modifiersText(modifiers: ts.NodeArray<ts.ModifierLike> | undefined): string {
  return modifiers === undefined ? '' : modifiers.map((modifier) => `${ts.tokenToString(modifier.kind) ?? ''} `).join('');
}

function nameText(name: ts.PropertyName): string {
  if (ts.isIdentifier(name) || ts.isNumericLiteral(name)) return name.text;
  return ts.isStringLiteral(name) ? stringText(name) : otherText(name, '');
}

/** The comments in front of a member. Their lines begin where it does, however far each is indented in itself, and are trimmed. */
function commentsText(member: ts.TypeElement, indent: string): string {
  const comments = ts.getSyntheticLeadingComments(member) ?? [];
  return comments.map(({ text }) => `/*${text}*/`.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => commentLine(line, indent)).join('')).join('');
}

function commentLine(line: string, indent: string): string {
  return `${indent}${' '.repeat(indentOf(line))}${line.trim()}\n`;
}

/** How far a line is indented, with a tab at every fourth place. */
function indentOf(line: string): number {
  let width = 0;
  for (const character of line) {
    if (character === '\t') width += 4 - (width % 4);
    else if (character.trim() === '') width += 1;
    else break;
  }
  return width;
}

/** The library makes an identifier of a text in place of a literal, quotes and all, which is no type to the compiler's own types. */
function typeText(node: ts.TypeNode | ts.Identifier, indent: string): string {
  const word = ts.isIdentifier(node) ? node.text : keywords.get(node.kind);
  if (word !== undefined) return word;
  if (ts.isLiteralTypeNode(node)) return literalText(node.literal, indent);
  if (ts.isTypeLiteralNode(node)) return node.members.length === 0 ? '{}' : `{\n${membersText(node.members, indent + step)}${indent}}`;
  if (ts.isTypeReferenceNode(node)) return referenceText(node, indent);
  if (ts.isParenthesizedTypeNode(node)) return `(${typeText(node.type, indent)})`;
  if (ts.isIndexedAccessTypeNode(node) && standsAlone(node.objectType)) return `${typeText(node.objectType, indent)}[${typeText(node.indexType, indent)}]`;
  if (ts.isArrayTypeNode(node) && standsAlone(node.elementType)) return `${typeText(node.elementType, indent)}[]`;
  if (ts.isUnionTypeNode(node) && node.types.every(standsAlone)) return node.types.map((type) => typeText(type, indent)).join(' | ');
  if (ts.isIntersectionTypeNode(node) && node.types.every(standsAlone)) return node.types.map((type) => typeText(type, indent)).join(' & ');
  return otherText(node, indent);
}

const { SyntaxKind } = ts;

const words = [SyntaxKind.StringKeyword, SyntaxKind.NumberKeyword, SyntaxKind.BooleanKeyword, SyntaxKind.NeverKeyword, SyntaxKind.UnknownKeyword, SyntaxKind.BigIntKeyword] as const;

const keywords: ReadonlyMap<ts.SyntaxKind, string> = new Map(words.map((kind) => [kind, ts.tokenToString(kind) ?? '']));

/** The kinds of types that need no parentheses, wherever they stand. */
const alone: ReadonlySet<ts.SyntaxKind> = new Set([
  ...words, SyntaxKind.Identifier, SyntaxKind.LiteralType, SyntaxKind.TypeLiteral, SyntaxKind.TypeReference, SyntaxKind.ParenthesizedType, SyntaxKind.IndexedAccessType,
  SyntaxKind.ArrayType,
]);

function standsAlone({ kind }: ts.TypeNode): boolean {
  return alone.has(kind);
}

function referenceText(node: ts.TypeReferenceNode, indent: string): string {
  if (!ts.isIdentifier(node.typeName)) return otherText(node, indent);
  const types = node.typeArguments?.map((type) => typeText(type, indent)) ?? [];
  return `${node.typeName.text}${types.length === 0 ? '' : `<${types.join(', ')}>`}`;
}

function literalText(literal: ts.LiteralTypeNode['literal'], indent: string): string {
  if (ts.isStringLiteral(literal)) return stringText(literal);
  if (ts.isNumericLiteral(literal)) return literal.text;
  return ts.tokenToString(literal.kind) ?? otherText(literal, indent);
}

/** Few texts have anything that is written in another way. */
function stringText(literal: ts.StringLiteral): string {
  return /^[ !#-[\]-~]*$/.test(literal.text) ? `"${literal.text}"` : otherText(literal, '');
}

const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
const file = ts.createSourceFile('schema.ts', '', ts.ScriptTarget.ESNext, false, ts.ScriptKind.TS);

/** Any other node, by the library's printer. It begins at the start of a line; the lines that follow begin at the indentation. */
function otherText(node: ts.Node, indent: string): string {
  return printer.printNode(ts.EmitHint.Unspecified, node, file).replace(/\n(?=[^\n])/g, `\n${indent}`);
}
