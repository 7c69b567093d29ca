import { call } from './call.js';
import type { Row } from './operation.js';
import type { RequestOptions } from './options.js';
import type { AnyResult } from './result.js';
import type { Transport } from './transport.js';

/**
 * One group of a grouped client, whose interface is `Group`: a row becomes the method that sends it and gives its data like {@link call};
 * a method that can do more than that (`list.all`) stands in `members` itself.
 *
 * That a row is the one its method's types were made of is the generator's word. To infer it again, method by method, took the compiler
 * a tenth of all the time that it takes on a package with a thousand operations, or more.
 */
export function bindGroup<Group extends object>(
  transport: Transport,
  members: { readonly [Name in keyof Group]: Row | Group[Name] },
): Group {
  const all = Object.entries<Row | Group[keyof Group]>(members);
  // What has a row's members is one: the methods of a group are functions.
  return Object.fromEntries(all.map(([name, member]) => [name, isRow(member) ? bindRow(transport, name, member) : member])) as Group;
}

function isRow(member: unknown): member is Row {
  return typeof member === 'object';
}

/** The method has its own name, as stack traces and debuggers show it. */
function bindRow(transport: Transport, name: string, row: Row): unknown {
  return { [name]: (input: undefined, options?: RequestOptions) => call<never, AnyResult>(transport, row, input, options) }[name];
}
