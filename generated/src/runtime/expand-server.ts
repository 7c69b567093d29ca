import type { Subject } from './errors.js';
import { RequestError } from './errors.js';
import type { Server } from './operation.js';
import { memberOf } from './url.js';

/**
 * The URL of a server with the caller's variables in it. Throws `RequestError`, which never quotes what the caller gave, where one is
 * missing, is none of those that the document allows, or would end the part of the URL that it stands in.
 */
export function expandServer(subject: Subject, server: Server, values: unknown): string {
  return server.url.replace(/\{([^{}]+)\}/g, (_, name: string, offset: number) => {
    const variable = server.variables?.[name];
    const given = memberOf(values, name);
    if (given === undefined) {
      if (variable?.default !== undefined) return variable.default;
      throw new RequestError(subject, `the server variable ${name} is required`);
    }
    if (variable?.enum && !variable.enum.includes(String(given))) {
      throw new RequestError(subject, `the server variable ${name} must be one of ${variable.enum.join(', ')}`);
    }
    // A colon stands in a host, before its port, and would end a scheme.
    const refused = server.url.slice(0, offset).includes('//') ? /^\.*$|[/?#@\\%\s\p{Cc}]/u : /[^\w+.-]/;
    if (refused.test(String(given))) {
      throw new RequestError(subject, `the server variable ${name} has a character that is not allowed there`);
    }
    return String(given);
  });
}
