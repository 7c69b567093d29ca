/** A place in a file of an API's folder: `fragment` is what stands behind `#`, with its percent-encoding. */
export interface FileReference {
  /** Its path below the folder, with forward slashes. */
  readonly file: string;
  readonly fragment: string;
}

/**
 * What a reference in a file of the folder names (RFC 3986, 4.2 and 5.2.4): a place in the same file, or in a file that is named
 * relative to it. `undefined` for whatever could lead out of the folder: a URL of any scheme, `//host`, an absolute path, a path
 * of Windows, and `..` beyond the folder, percent-encoded or not.
 */
export function parseReference(reference: string, base: string): FileReference | undefined {
  // Nearly every reference is one, and documents have tens of thousands.
  if (reference.startsWith('#')) return { file: base, fragment: reference.slice(1) };
  const [path = '', ...rest] = reference.split('#');
  const fragment = rest.join('#');
  if (path === '') return { file: base, fragment };
  if (/^[a-z][a-z0-9+.-]*:/i.test(path) || path.startsWith('/')) return undefined;
  const folder = base.split('/').slice(0, -1);
  for (const segment of path.split('/').map(decodeSegment)) {
    if (/[/\\\0]/.test(segment)) return undefined;
    if (segment === '..' && folder.pop() === undefined) return undefined;
    if (segment !== '..' && segment !== '.' && segment !== '') folder.push(segment);
  }
  return { file: folder.join('/'), fragment };
}

/** A reference from the folder itself: the same wherever it stands. */
export function printReference({ file, fragment }: FileReference): string {
  // Half of a surrogate pair has no encoding, and is in the name of no file that can be read.
  const path = file.replace(/\p{Cs}/gu, '\ufffd').split('/').map(encodeURIComponent).join('/');
  return fragment === '' ? path : `${path}#${fragment}`;
}

/** What is no percent-encoding stands for itself. */
function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
