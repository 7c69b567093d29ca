import MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it/index.js';
import ts from 'typescript';

/**
 * What a TypeScript file is made of, without its names, literals and comments: one line for each node, indented by its
 * depth. A syntax error, a directive to the compiler in a comment and each tag of a documentation comment are lines too.
 */
export function structureOfSource(text: string): string[] {
  const source = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true);
  // Internal members of the compiler's own type: what the parser found besides nodes.
  const { parseDiagnostics, commentDirectives } = source as ts.SourceFile & ParserFindings;
  const lines = [
    ...parseDiagnostics.map(({ messageText }) => `error: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`),
    ...(commentDirectives ?? []).map(() => 'directive'),
    ...source.referencedFiles.map(() => 'referenced file'),
  ];
  const visit = (node: ts.Node, depth: number): void => {
    // `as const` says nothing about a text.
    if (ts.isAsExpression(node) && ts.isStringLiteral(node.expression)) return visit(node.expression, depth);
    lines.push(`${' '.repeat(depth)}${kindOf(node)}`);
    for (const comment of ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc)) {
      for (const tag of comment.tags ?? []) lines.push(`${' '.repeat(depth)}@${tag.tagName.text}`);
    }
    if (!ts.isPropertyName(node)) ts.forEachChild(node, (child) => visit(child, depth + 1));
  };
  visit(source, 0);
  return lines;
}

interface ParserFindings {
  readonly parseDiagnostics: readonly ts.Diagnostic[];
  readonly commentDirectives?: readonly unknown[];
}

/** A name is a name however it has to be written: `name`, `'na-me'`, `['__proto__']`, `1`. */
function kindOf(node: ts.Node): string {
  if (ts.isPropertyName(node) || ts.isStringLiteral(node)) return 'text';
  return ts.SyntaxKind[node.kind] ?? 'unknown';
}

/** What a JSON text is made of, without its names and texts. */
export function structureOfJson(text: string): string {
  return JSON.stringify(shapeOf(JSON.parse(text)));
}

function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value === 'object' && value !== null) return { members: Object.values(value).map(shapeOf) };
  return typeof value === 'string' ? 'text' : value;
}

const markdown = new MarkdownIt({ html: true });

/**
 * What a Markdown text is made of, without its words: one line for each block and inline element; links with their targets,
 * and code in TypeScript with its structure.
 */
export function structureOfMarkdown(text: string): string[] {
  return markdown.parse(text, {}).flatMap((token) => [describeToken(token), ...inline(token), ...code(token)]);
}

function code({ type, info, content }: Token): string[] {
  return type === 'fence' && info === 'ts' ? structureOfSource(content).map((line) => `  ${line}`) : [];
}

/** Words are nothing that a structure is made of. */
function inline(token: Token): string[] {
  const elements = (token.children ?? []).filter(({ type }) => !['text', 'text_special', 'softbreak'].includes(type));
  return elements.map((child) => `  ${describeToken(child)}`);
}

function describeToken(token: Token): string {
  const target = token.attrGet('href') ?? token.attrGet('src');
  return `${token.type}${token.type === 'fence' ? ` ${token.info}` : ''}${target === null ? '' : ` ${target}`}`;
}
