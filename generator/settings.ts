import { isObject, type JsonObject, type JsonValue } from './json.js';
import type { Problem } from './problem.js';

/** What the maintainer says of the generated package, in `package.json` of the spec folder. */
export interface Settings {
  readonly name: string;
  /** A semantic version. */
  readonly version: string;
  /** Further members that go into the package's own `package.json` as they are. */
  readonly extra: JsonObject;
}

const standard: Settings = { name: 'fax-clients', version: '0.1.0', extra: {} };

/** Members that the maintainer may set besides name and version; everything else of `package.json` is the generator's. */
const passedOn = ['description', 'author', 'contributors', 'homepage', 'repository', 'bugs', 'keywords', 'private', 'publishConfig'];

/** Reads the settings. Without a text the package is called `fax-clients`, version 0.1.0. */
export function readSettings(file: string, text: string | undefined): { settings: Settings } | { problems: Problem[] } {
  if (text === undefined) return { settings: standard };
  const value = parseJson(text);
  if (!isObject(value)) return { problems: [{ place: { file }, found: 'something else', expected: 'a JSON object' }] };
  const problems = [...checkName(file, value), ...checkVersion(file, value), ...checkMembers(file, value)];
  if (problems.length > 0) return { problems };
  return {
    settings: {
      name: typeof value['name'] === 'string' ? value['name'] : standard.name,
      version: typeof value['version'] === 'string' ? value['version'] : standard.version,
      extra: Object.fromEntries(Object.entries(value).filter(([key]) => passedOn.includes(key))),
    },
  };
}

function checkName(file: string, { name }: JsonObject): Problem[] {
  if (name === undefined || (typeof name === 'string' && /^(@[a-z\d~-][\w.~-]*\/)?[a-z\d~-][a-z\d._~-]*$/.test(name))) return [];
  return [{ place: { file, pointer: '/name' }, found: show(name), expected: 'a package name of npm' }];
}

function checkVersion(file: string, { version }: JsonObject): Problem[] {
  if (version === undefined || (typeof version === 'string' && /^\d+\.\d+\.\d+(-[\w.-]+)?(\+[\w.-]+)?$/.test(version))) return [];
  return [{ place: { file, pointer: '/version' }, found: show(version), expected: 'a semantic version such as 1.2.3' }];
}

function checkMembers(file: string, value: JsonObject): Problem[] {
  const known = ['name', 'version', ...passedOn];
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => ({ place: { file, pointer: `/${key}` }, found: show(key), expected: `one of ${known.join(', ')}` }));
}

function parseJson(text: string): JsonValue | undefined {
  try {
    // JSON.parse gives JSON values, whatever its declared type.
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

function show(value: JsonValue): string {
  return JSON.stringify(value).slice(0, 80);
}
