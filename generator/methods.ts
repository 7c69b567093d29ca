/** The HTTP methods of a Path Item Object (OpenAPI 3.1.0, Path Item Object), in the order in which we list operations. */
export const httpMethods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

/** Whether a member of a path item is an operation, by its name. */
export function isMethod(method: string): boolean {
  return (httpMethods as readonly string[]).includes(method);
}
