import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Reads a command line by Node's own rules. A mistake is one sentence for a person. */
export function parseArguments<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> | { readonly mistake: string } {
  try {
    return parseArgs(config);
  } catch (error) {
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
      return { mistake: firstSentence(error.message) };
    }
    throw error;
  }
}

/** Node appends advice on positional arguments. */
function firstSentence(message: string): string {
  return (message.split(/\.\s|\n/)[0] ?? message).replace(/\.$/, '');
}
