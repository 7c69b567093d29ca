/** What a command of cURL sends. */
export interface CurlCall {
  /** In lower case; as cURL chooses it where the command does not say. */
  readonly method: string;
  readonly url: string | undefined;
  /** The text of the body, and where each of its characters stands in the code. */
  readonly body: Word | undefined;
  /** The fields of a form. */
  readonly form: readonly Word[];
}

/** A word of a command line after quotes and backslashes are taken away. */
export interface Word {
  readonly text: string;
  readonly offsets: readonly number[];
}

const dataOptions = new Set(['-d', '--data', '--data-raw', '--data-binary', '--data-ascii', '--json']);
/** Options with a value that means nothing here. */
const otherOptions = new Set(['-H', '--header', '-u', '--user', '-o', '--output', '-A', '--user-agent', '-e', '--referer', '-b', '--cookie', '-c', '--cookie-jar', '--data-urlencode', '-m', '--max-time', '--connect-timeout', '-w', '-T', '--cacert', '--cert', '--key']);
const mostWords = 1000;

/** Reads the first command of cURL in a text; `undefined` where there is none. Nothing is expanded and nothing is read. */
export function readCurl(code: string): CurlCall | undefined {
  const start = /(?:^|[\n|;&$ \t])curl[ \t\\]/.exec(code);
  if (start === null) return undefined;
  const words = splitWords(code, start.index + start[0].indexOf('curl'));
  let [method, url, body]: [string | undefined, string | undefined, Word | undefined] = [undefined, undefined, undefined];
  const form: Word[] = [];
  let isGet = false;
  for (let index = 1; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    const [option, value] = takeOption(word, words[index + 1]);
    if (value !== undefined && option !== word.text) index -= 1;
    if (dataOptions.has(option)) (body ??= value), (index += 1);
    else if (option === '-F' || option === '--form' || option === '--form-string') (value === undefined ? undefined : form.push(value)), (index += 1);
    else if (option === '-X' || option === '--request') (method = value?.text.toLowerCase()), (index += 1);
    else if (option === '--url') (url = value?.text), (index += 1);
    else if (otherOptions.has(option)) index += 1;
    else if (option === '-G' || option === '--get') isGet = true;
    else if (option === '-I' || option === '--head') method ??= 'head';
    else if (!option.startsWith('-')) url ??= word.text;
  }
  const implied = (body !== undefined || form.length > 0) && !isGet ? 'post' : 'get';
  return { method: method ?? implied, url, body: isGet ? undefined : body, form };
}

/** `--data=x` and `-XPOST` have their value in the same word. */
function takeOption(word: Word, next: Word | undefined): readonly [string, Word | undefined] {
  const equals = word.text.startsWith('--') ? word.text.indexOf('=') : -1;
  if (equals > 0) return [word.text.slice(0, equals), from(word, equals + 1)];
  const isShort = /^-[XdFH]./.test(word.text);
  return isShort ? [word.text.slice(0, 2), from(word, 2)] : [word.text, next];
}

function from({ text, offsets }: Word, at: number): Word {
  return { text: text.slice(at), offsets: offsets.slice(at) };
}

/** The words of a command, up to the end of its last line (POSIX.1-2024, Shell Command Language, 2.2). */
function splitWords(code: string, start: number): Word[] {
  const words: Word[] = [];
  let characters: string[] = [];
  let offsets: number[] = [];
  let quote = '';
  let isOpen = false;
  const close = (): void => {
    if (isOpen) words.push({ text: characters.join(''), offsets });
    [characters, offsets, isOpen] = [[], [], false];
  };
  const take = (at: number): void => {
    characters.push(code.charAt(at));
    offsets.push(at);
    isOpen = true;
  };
  for (let at = start; at < code.length && words.length < mostWords; at += 1) {
    const character = code.charAt(at);
    if (quote !== '') {
      if (character === quote) quote = '';
      else if (quote === '"' && character === '\\' && '"\\$`\n'.includes(code.charAt(at + 1))) take((at += 1));
      else take(at);
    } else if (character === '\\') {
      if (code.charAt(at + 1) === '\n') at += 1;
      else if (at + 1 < code.length) take((at += 1));
    } else if (character === '"' || character === "'") [quote, isOpen] = [character, true];
    else if (character === ' ' || character === '\t' || character === '\r') close();
    else if ('\n;|&'.includes(character)) break;
    else take(at);
  }
  close();
  return words;
}
