/**
 * What the XML codec throws: a document that is not well-formed, a document that the table does not fit,
 * or a value that cannot be written. The message names the place (line and column, element path or property
 * path) and never holds text or values of the document.
 */
export class XmlError extends Error {
  override readonly name = 'XmlError';
}
