import type { Subject } from './errors.js';
import { RequestError } from './errors.js';
import type { Operation, Parameter, ParameterPlace, Row } from './operation.js';
import { serializeScalar } from './scalar.js';

/**
 * An operation's path with `values` in it, each one encoded so that it stays in its segment. A fragment is never sent.
 * Throws `RequestError` where a required value is missing, or where a segment would be empty, `.` or `..`.
 */
export function pathOf(operation: Operation, values: unknown): string {
  return expandPath(operation, operation.path, new Map(textsOf(operation, 'path', values))).replace(/#.*/s, '');
}

/** The parameters of one place in one text, with `apart` between them; empty where nothing is sent. Throws `RequestError` like {@link pathOf}. */
export function joinTexts(operation: Operation, place: ParameterPlace, values: unknown, apart: string): string {
  return textsOf(operation, place, values).flatMap(([, text]) => text || []).join(apart);
}

/** The parameters of one place that are sent, by name, each as its text. */
export function textsOf(operation: Operation, place: ParameterPlace, values: unknown): [string, string][] {
  const texts: [string, string][] = [];
  for (const parameter of parametersIn(operation, place)) {
    let value = memberOf(values, parameter.name);
    // Of a media type `null` may be a value.
    if (value === undefined || (value === null && !parameter.content)) value = parameter.default;
    if (value !== undefined) {
      try {
        const text = (parameter.write ?? serializeScalar)(parameter, value);
        // A list or object without members is not sent (RFC 6570, section 2.3); an empty text in it is.
        if (text || [value].flat().includes('')) texts.push([parameter.name, text]);
      } catch (cause) {
        throw new RequestError(operation, `the ${place} parameter ${parameter.name} cannot be written`, cause);
      }
    } else if (parameter.required) {
      throw new RequestError(operation, `the ${place} parameter ${parameter.name} is required`);
    }
  }
  return texts;
}

/** The parameters of one place. */
export function parametersIn({ parameters = [] }: Row, place: ParameterPlace): Parameter[] {
  const found: Parameter[] = [];
  const word = `${place}.`;
  for (const each of typeof parameters === 'string' ? parameters.split(' ') : parameters) {
    if (typeof each === 'string') {
      if (each.startsWith(word)) found.push({ name: each.slice(word.length), in: place, required: place === 'path' });
    } else if (each.in === place) found.push(each);
  }
  return found;
}

/** A path template with encoded texts in it. Throws `RequestError` like {@link pathOf}. */
function expandPath(subject: Subject, template: string, texts: ReadonlyMap<string, string>): string {
  // A slash in the name of a parameter is none of the path.
  return template.replace(/(?:\{[^{}]+\}|[^/])+/g, (segment) => {
    const text = segment.replace(/\{([^{}]+)\}/g, (_, name: string) => texts.get(name) ?? '');
    // A URL parser removes these segments, and what is before them.
    if (text !== segment && /^(\.|%2e){0,2}$/i.test(text)) throw new RequestError(subject, `${segment} in the path is empty or made of dots`);
    return text;
  });
}

/** A member that `values` itself has; never one that it inherits, such as `constructor`. */
export function memberOf(values: unknown, name: string): unknown {
  return values != null && Object.hasOwn(values, name) ? Reflect.get(Object(values), name) : undefined;
}
