/** A request as a client sends it. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** The name and the password of HTTP Basic, with a colon between them. */
  readonly user: string | undefined;
  /** A text, the fields of a form with parts, or none. */
  readonly body: string | readonly (readonly [name: string, value: string | { readonly file: string; readonly type: string }])[] | undefined;
}

/** The command of cURL that sends a request. A shell reads every text of it as it stands. */
export function printCurl({ method, url, headers, user, body }: SentRequest): string {
  const words = [
    `curl${method === 'GET' ? '' : ` -X ${quote(method)}`} ${quote(url)}`,
    ...(user === undefined ? [] : [`-u ${quote(user)}`]),
    ...headers.map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    ...(typeof body === 'string' ? [`--data-raw ${quote(body)}`] : (body ?? []).map(formWord)),
  ];
  return words.join(' \\\n  ');
}

/** `--form-string` has no characters with a meaning of their own; in `-F` quotes keep a file's name together. */
function formWord([name, value]: readonly [string, string | { readonly file: string; readonly type: string }]): string {
  if (typeof value === 'string') return `--form-string ${quote(`${name}=${value}`)}`;
  const file = value.file.replace(/["\\]/g, '\\$&');
  return `-F ${quote(`${name}=@"${file}"${value.type === '' ? '' : `;type=${value.type}`}`)}`;
}

/** Between single quotes a shell (POSIX, 2.2.2) gives no character a meaning. */
function quote(text: string): string {
  return /^[\w./:-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
