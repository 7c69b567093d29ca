/** Words that cannot name a function, a constant or a type of a generated module: `then` would make a promise of what `import()` gives. */
const reserved = new Set(
  (
    'abstract any arguments as async await bigint boolean break case catch class const constructor continue debugger ' +
    'declare default delete do else enum eval export extends false finally for from function get global globalThis if ' +
    'implements import in infer infinity instanceof interface is keyof let module namespace never new null number ' +
    'object of package private protected public readonly require return satisfies set static string super switch ' +
    'symbol then this throw true try type typeof undefined unique unknown using var void while with yield NaN Infinity ' +
    'Array Blob Date Error File FormData Function Map Number Object Promise Record Request Response Set String ' +
    'Symbol Uint8Array URL Partial Required Readonly Pick Omit Exclude Extract NonNullable Parameters ReturnType Awaited'
  ).split(' '),
);

/** Words that cannot name a member of a client: they belong to every object, or make it look like a promise. */
const reservedMembers = new Set(['constructor', 'prototype', '__proto__', 'then', 'toString', 'toJSON', 'valueOf']);

/** Text of any kind as the words of a name: `list-faxes`, `listFaxes` and `List faxes` give the same ones. */
export function words(text: string): string[] {
  return text
    .normalize('NFKC')
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** A name such as `updateContactGroup`. Never empty, always an identifier, never a reserved word. */
export function camelCase(text: string): string {
  const joined = joinWords(text);
  const [first = ''] = words(text);
  // A leading abbreviation is lowered as a whole: `URLParser` gives `urlParser`.
  const head = first === first.toUpperCase() ? first.length : 1;
  return identifier(joined.slice(0, head).toLowerCase() + joined.slice(head));
}

/** A name such as `ContactGroup`. Never empty, always an identifier, never a reserved word. */
export function pascalCase(text: string): string {
  return identifier(joinWords(text));
}

/** A name for a member of the grouped client. */
export function memberName(text: string): string {
  const name = camelCase(text).replace(/(?<=.)_$/, '');
  return reservedMembers.has(name) ? `${name}_` : name;
}

/** The names that a base stands for. */
type Forms = (base: string) => readonly string[];

const itself: Forms = (base) => [base];

/** Names that are taken in one scope. A name that is taken already gets a number. */
export class NameScope {
  readonly #taken = new Set<string>();
  /** The number that a base came to last: what is lower is taken, and is not tried again for the thousandth that has the same base. */
  readonly #counts = new WeakMap<Forms, Map<string, number>>();

  constructor(taken: Iterable<string> = []) {
    for (const name of taken) this.#taken.add(name);
  }

  /**
   * The base itself where it is free, else the base with the first number from 2 on that is free. `forms` are the
   * names that a base stands for (a function, its input type, its result type); all of them are taken from now on.
   */
  take(base: string, forms: Forms = itself): string {
    const counts = this.#counts.get(forms) ?? new Map<string, number>();
    this.#counts.set(forms, counts);
    for (let count = counts.get(base) ?? 1; ; count += 1) {
      const chosen = count === 1 ? base : `${base}${count}`;
      const names = forms(chosen);
      if (names.some((name) => this.#taken.has(name))) continue;
      for (const name of names) this.#taken.add(name);
      counts.set(base, count);
      return chosen;
    }
  }
}

function joinWords(text: string): string {
  return words(text)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
}

function identifier(text: string): string {
  const kept = text.replace(/[^\p{ID_Continue}]/gu, '');
  const name = /^\p{ID_Start}/u.test(kept) ? kept : `_${kept}`;
  return reserved.has(name) ? `${name}_` : name;
}
