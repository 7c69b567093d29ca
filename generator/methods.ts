/** The HTTP methods of a Path Item Object (OpenAPI 3.2.0, Path Item Object), in the order in which we list operations. */
export const httpMethods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'] as const;

/**
 * Whether a member of a path item is an operation, by its name: one of {@link httpMethods}, or in a normalised document any other
 * method, in capitals (`COPY`), which `additionalOperations` had before.
 */
export function isMethod(name: string): boolean {
  return (httpMethods as readonly string[]).includes(name) || isOwnMethod(name);
}

/** Whether a name is that of a method which the specification has no member for. It is a token of HTTP (RFC 9110, 9.1 and 5.6.2). */
export function isOwnMethod(name: string): boolean {
  return /^[A-Z][A-Z0-9!#$%&'*+.^_`|~-]*$/.test(name);
}
