const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', '0': '\0', '\n': '' };

/**
 * Reads a text in quotes of JavaScript, Python or JSON. A template with a value in it is none, since only a run could tell what it is. `undefined`
 * where no text begins, or where it does not end.
 */
export function readText(code: string, from: number): { readonly value: string; readonly end: number } | undefined {
  const quote = code.charAt(from);
  if (quote === '' || !'"\'`'.includes(quote)) return undefined;
  const mark = quote !== '`' && code.startsWith(quote.repeat(3), from) ? quote.repeat(3) : quote;
  const pieces: string[] = [];
  for (let at = from + mark.length; at < code.length; ) {
    const character = code.charAt(at);
    if (code.startsWith(mark, at)) return { value: pieces.join(''), end: at + mark.length };
    if (character === '\n' && mark.length === 1 && quote !== '`') return undefined;
    if (quote === '`' && code.startsWith('${', at)) return undefined;
    if (character !== '\\') {
      pieces.push(character);
      at += 1;
      continue;
    }
    const hex = /^\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2}))/.exec(code.slice(at, at + 6));
    const next = code.charAt(at + 1);
    pieces.push(hex === null ? (Object.hasOwn(escapes, next) ? (escapes[next] ?? next) : next) : String.fromCharCode(Number.parseInt(hex[1] ?? hex[2] ?? '', 16)));
    at += hex?.[0].length ?? 2;
  }
  return undefined;
}
