/** What an attribute may hold: a pattern in the syntax that XML Schema and ECMAScript share, and words for it. */
export interface ValueKind {
  readonly pattern: string;
  readonly expected: string;
}

const wireName = '[A-Za-z_][A-Za-z0-9_.-]*';
const urlCharacters = '[!#-;=?-~]+';

/**
 * The kinds of attribute values, under the names of the simple types in `spec/descriptor.xsd`. A pattern holds for the
 * whole value (XML Schema Part 2, section F), white space included, so that both readers compare the same text.
 */
export const valueKinds = {
  any: { pattern: '[\\s\\S]*', expected: 'text' },
  text: { pattern: '[\\s\\S]*[^ \\t\\n\\r][\\s\\S]*', expected: 'text that is not blank' },
  literal: { pattern: '[!-~]+( [!-~]+)*', expected: 'printable ASCII without blanks at its ends' },
  flag: { pattern: 'true|false', expected: 'true or false' },
  typeName: { pattern: '[A-Z][A-Za-z0-9]*', expected: 'a name such as ContactGroup' },
  memberName: { pattern: '[a-z][A-Za-z0-9]*', expected: 'a name such as createGroup' },
  wireName: { pattern: wireName, expected: 'the name of an XML element without a colon' },
  schemeName: { pattern: '[A-Za-z_][A-Za-z0-9_]*', expected: 'a name such as basic' },
  schemeType: { pattern: 'basic|bearer', expected: 'basic or bearer' },
  resourceName: { pattern: '[a-z][a-z0-9_]*', expected: 'a name such as contact_group' },
  pointer: { pattern: '(/(\\*|[A-Za-z_][A-Za-z0-9_.-]*))+', expected: 'the way to a value, such as /contact/name or /contact/*/name' },
  statuses: { pattern: '[45][0-9]{2}( [45][0-9]{2})*', expected: 'statuses from 400 to 599 with blanks between them' },
  size: { pattern: '[1-9][0-9]{0,5}', expected: 'a whole number from 1 on' },
  method: { pattern: 'GET|POST|PUT|PATCH|DELETE', expected: 'GET, POST, PUT, PATCH or DELETE' },
  status: { pattern: '[2-5][0-9]{2}', expected: 'an HTTP status from 200 to 599' },
  dotted: { pattern: '[0-9]{1,9}(\\.[0-9]{1,9})*', expected: 'a version such as 3.0.4' },
  integer: { pattern: '-?[0-9]{1,15}', expected: 'a whole number' },
  number: { pattern: '-?[0-9]{1,15}(\\.[0-9]{1,15})?', expected: 'a decimal number' },
  range: { pattern: '[0-9]{1,6}\\.\\.([0-9]{1,6}|n)', expected: 'a range such as 0..n or 1..400' },
  url: { pattern: `https?://${urlCharacters}`, expected: 'an absolute http or https URL' },
  serverUrl: {
    pattern: `(https?|\\{${wireName}\\})://${urlCharacters}`,
    expected: 'an absolute URL with variables in braces, such as {scheme}://{host}/api',
  },
  path: {
    pattern: `(/([A-Za-z0-9_][A-Za-z0-9_.~-]*|\\{${wireName}\\}))+`,
    expected: 'a path such as /contacts/{username}, each segment a word or a {name}',
  },
} as const satisfies Readonly<Record<string, ValueKind>>;

/** The name of a kind of value. */
export type ValueKindName = keyof typeof valueKinds;

const expressions: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(valueKinds).map(([kind, { pattern }]) => [kind, new RegExp(`^(?:${pattern})$`, 'u')]),
);

/** Whether a whole attribute value is of its kind. */
export function isOfKind(kind: ValueKindName, value: string): boolean {
  return expressions.get(kind)?.test(value) ?? false;
}
