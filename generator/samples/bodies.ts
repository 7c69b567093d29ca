import { readLiteral, type Literal } from './literal.js';

/** The names under which SDKs and HTTP libraries of JavaScript and Python take the body of a request, as a member or an argument. */
const bodyNames = /(?<=[({,]\s{0,200})["']?(?:body|json|data)["']?\s*[:=](?![:=>])\s*(?:JSON\.stringify\(\s*|json\.dumps\(\s*)?/g;
const mostBodies = 20;

/**
 * The bodies that code hands over: the literal behind `body:`, `body=`, `json=` or `data=`, or the one that was assigned last to the variable
 * that is named there. Code that takes them from elsewhere has none.
 */
export function findBodies(code: string): Literal[] {
  const bodies: Literal[] = [];
  for (const match of code.matchAll(bodyNames)) {
    if (bodies.length === mostBodies) break;
    const at = match.index + match[0].length;
    const found = /^[{["']/.test(code.slice(at, at + 1)) ? readLiteral(code, at) : findAssigned(code, at);
    // A text is read where it may be JSON, by whoever reads JSON.
    if (found !== undefined && typeof found.value === 'object') bodies.push(found);
  }
  return bodies;
}

/** The literal that the variable at an offset had last. */
function findAssigned(code: string, at: number): Literal | undefined {
  const name = /^[A-Za-z_$][\w$]{0,99}/.exec(code.slice(at, at + 100))?.[0];
  if (name === undefined) return undefined;
  const assignment = new RegExp(`(?<![\\w$.])${name.replaceAll('$', '\\$')}\\s*(?::\\s*[\\w<>, |[\\]]{1,100})?=(?![=>])\\s*`, 'g');
  const found = [...code.slice(0, at).matchAll(assignment)].slice(-mostBodies).reverse();
  for (const each of found) {
    const literal = readLiteral(code, each.index + each[0].length);
    if (literal !== undefined) return literal;
  }
  return undefined;
}
