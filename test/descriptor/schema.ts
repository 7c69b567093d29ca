import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XmlDocument, XmlLibError, XsdValidator } from 'libxml2-wasm';
import { readDescriptor } from '../../generator/descriptor/read-descriptor.js';
import { formatPlace } from '../../generator/problem.js';

/** The text of a file below `spec/`. */
export function readSpec(path: string): string {
  return readFileSync(join(import.meta.dirname, '../../spec', path), 'utf8');
}

const validator = makeValidator();

/** The verdict of libxml2 with `spec/descriptor.xsd`: its first complaint, or `undefined` where the text is valid. */
export function complaintOfSchema(text: string): string | undefined {
  let document: XmlDocument | undefined;
  try {
    document = XmlDocument.fromString(text);
    validator.validate(document);
    return undefined;
  } catch (error) {
    if (error instanceof XmlLibError) return error.message;
    throw error;
  } finally {
    document?.dispose();
  }
}

/** The problems that the reader tells, as `line:column found`; none where it accepts the text. */
export function problemsOfReader(text: string): string[] {
  const read = readDescriptor('service.xml', text);
  if (!('problems' in read)) return [];
  return read.problems.map((problem) => `${formatPlace(problem.place).replace('service.xml:', '')} ${problem.found}`);
}

function makeValidator(): XsdValidator {
  // Both live as long as the test file does.
  return XsdValidator.fromDoc(XmlDocument.fromString(readSpec('descriptor.xsd')));
}
