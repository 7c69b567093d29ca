import ts from 'typescript';

/**
 * A declaration of openapi-typescript's without what says nothing: in `paths` the methods that a path has not (`put?: never`), parameters of
 * the whole path that there are none of, and comments, which the functions have and no editor shows there; of an operation the body that it does not take; in its answers headers of
 * which nothing is known. openapi-fetch reads none of it, and of GitHub's API it was an eighth of the syntax in `schema.ts`, which every run of a compiler reads.
 */
export function leanDeclaration(node: ts.Node): ts.Node {
  if (!ts.isInterfaceDeclaration(node)) return node;
  if (node.name.text === 'paths') return withMembers(node, node.members.filter(isPath).map((path) => mapLiteral(path, leanPath)));
  if (node.name.text === 'operations') return withMembers(node, node.members.map((operation) => mapLiteral(operation, leanOperation)));
  if (node.name.text === 'components') return withMembers(node, node.members.map((kind) => (nameOf(kind) === 'responses' ? mapLiteral(kind, leanResponses) : kind)));
  return node;
}

/** Whether a member of `paths` is one: operations are there too whose method the library does not know. */
function isPath({ name }: ts.TypeElement): boolean {
  return name === undefined || !ts.isStringLiteral(name) || name.text.startsWith('/');
}

function leanPath(members: readonly ts.TypeElement[]): ts.TypeElement[] {
  const told = members.filter((member) => !isNever(member) && !(nameOf(member) === 'parameters' && literalMembers(member)?.every(isNever) === true));
  return told.map(withoutComment);
}

/** The comment is kept beside the node that the library made, and a new one has none. */
function withoutComment(member: ts.TypeElement): ts.TypeElement {
  if (!ts.isPropertySignature(member)) return member;
  return ts.factory.createPropertySignature(member.modifiers, member.name, member.questionToken, member.type);
}

function leanOperation(members: readonly ts.TypeElement[]): ts.TypeElement[] {
  const told = members.filter((member) => !isNever(member));
  return told.map((member) => (nameOf(member) === 'responses' ? mapLiteral(member, leanResponses) : member));
}

function leanResponses(members: readonly ts.TypeElement[]): ts.TypeElement[] {
  return members.map((response) => mapLiteral(response, leanResponse));
}

function leanResponse(members: readonly ts.TypeElement[]): ts.TypeElement[] {
  return members.filter((member) => nameOf(member) !== 'headers' || literalMembers(member)?.every(ts.isIndexSignatureDeclaration) !== true);
}

function isNever(member: ts.TypeElement): boolean {
  return ts.isPropertySignature(member) && member.questionToken !== undefined && member.type?.kind === ts.SyntaxKind.NeverKeyword;
}

/** A property with other members in its type, where that is a literal. What stands before it, its comment, stays. */
function mapLiteral(member: ts.TypeElement, map: (members: readonly ts.TypeElement[]) => ts.TypeElement[]): ts.TypeElement {
  const members = literalMembers(member);
  if (members === undefined || !ts.isPropertySignature(member)) return member;
  return ts.factory.updatePropertySignature(member, member.modifiers, member.name, member.questionToken, ts.factory.createTypeLiteralNode(map(members)));
}

function literalMembers(member: ts.TypeElement): readonly ts.TypeElement[] | undefined {
  return ts.isPropertySignature(member) && member.type !== undefined && ts.isTypeLiteralNode(member.type) ? member.type.members : undefined;
}

function withMembers(node: ts.InterfaceDeclaration, members: readonly ts.TypeElement[]): ts.InterfaceDeclaration {
  return ts.factory.updateInterfaceDeclaration(node, node.modifiers, node.name, node.typeParameters, node.heritageClauses, members);
}

function nameOf({ name }: ts.TypeElement): string | undefined {
  return name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined;
}
