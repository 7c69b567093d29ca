import { readText } from './text.js';

export function isBlank(character: string): boolean {
  return character !== '' && ' \t\r\n\u00a0'.includes(character);
}

/** Where something begins that is neither white space nor a comment of JavaScript or Python. */
export function skipBlanksAndComments(code: string, from: number): number {
  for (let at = from; ; ) {
    if (isBlank(code.charAt(at))) at += 1;
    else if (code.startsWith('//', at) || code.charAt(at) === '#') at = endOf(code, '\n', at);
    else if (code.startsWith('/*', at)) at = endOf(code, '*/', at + 2);
    else return at;
  }
}

/** Where an expression ends: at a comma or a closing bracket that is not its own. `undefined` where the code ends before that. */
export function skipExpression(code: string, from: number): number | undefined {
  let depth = 0;
  for (let at = from; at < code.length; ) {
    const character = code.charAt(at);
    const text = readText(code, at);
    if (text !== undefined) at = text.end;
    else if ('([{'.includes(character)) (depth += 1), (at += 1);
    else if (depth === 0 && ',)]};'.includes(character)) return at;
    else if (')]}'.includes(character)) (depth -= 1), (at += 1);
    else at = Math.max(at + 1, isBlank(character) ? skipBlanksAndComments(code, at) : at);
  }
  return undefined;
}

function endOf(code: string, mark: string, from: number): number {
  const at = code.indexOf(mark, from);
  return at < 0 ? code.length : at + mark.length;
}
