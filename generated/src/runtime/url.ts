import type { Subject } from './errors.js';
import { RequestError } from './errors.js';
import type { Operation, ParameterPlace } from './operation.js';
import { serializeParameter } from './parameters.js';

/**
 * An operation's path with `values` in it, each one encoded so that it stays in its segment.
 * Throws `RequestError` where a required value is missing, or where a segment would be empty, `.` or `..`.
 */
export function pathOf(operation: Operation, values: unknown): string {
  return expandPath(operation, operation.path, new Map(textsOf(operation, 'path', values)));
}

/** An operation's query without the `?`; empty where nothing is sent. Throws `RequestError` like {@link pathOf}. */
export function queryOf(operation: Operation, values: unknown): string {
  const texts = [];
  for (const [, text] of textsOf(operation, 'query', values)) if (text) texts.push(text);
  return texts.join('&');
}

/** The parameters of one place that are sent, by name, each as its text. */
export function textsOf(operation: Operation, place: ParameterPlace, values: unknown): [string, string][] {
  const texts: [string, string][] = [];
  for (const parameter of operation.parameters ?? []) {
    if (parameter.in !== place) continue;
    const value = memberOf(values, parameter.name) ?? parameter.default;
    if (value != null) {
      try {
        texts.push([parameter.name, serializeParameter(parameter, value)]);
      } catch (cause) {
        throw new RequestError(operation, `the ${place} parameter ${parameter.name} cannot be written`, cause);
      }
    } else if (parameter.required) {
      throw new RequestError(operation, `the ${place} parameter ${parameter.name} is required`);
    }
  }
  return texts;
}

/** A path template with encoded texts in it. Throws `RequestError` like {@link pathOf}. */
export function expandPath(subject: Subject, template: string, texts: ReadonlyMap<string, string>): string {
  return template.replace(/[^/]*\{[^/]*/g, (segment) => {
    const text = segment.replace(/\{([^{}]+)\}/g, (_, name: string) => texts.get(name) ?? '');
    // A URL parser removes these segments, and what is before them.
    if (/^\.{0,2}$/.test(text)) throw new RequestError(subject, `${segment} in the path is empty or made of dots`);
    return text;
  });
}

/** A member that `values` itself has; never one that it inherits, such as `constructor`. */
export function memberOf(values: unknown, name: string): unknown {
  return values != null && Object.hasOwn(values, name) ? Reflect.get(Object(values), name) : undefined;
}
