import { planConversions } from './conversions/plan.js';
import { checkConversionSettings, readConversionSettings } from './conversions/settings.js';
import { describe } from './describe/describe.js';
import { findOddities } from './describe/oddities.js';
import { findOddNames } from './describe/odd-names.js';
import { findXmlFaults } from './describe/xml/faults.js';
import { readDescriptor } from './descriptor/read-descriptor.js';
import type { Sources } from './generate.js';
import { ingest } from './ingest/ingest.js';
import type { JsonObject } from './json.js';
import { without } from './normalise/broken.js';
import { normalise, vendorIdsOf } from './normalise/normalise.js';
import type { Place, Problem, Warning } from './problem.js';
import type { PrintedTypes, PrintTypes } from './print-types.js';
import type { Service } from './service.js';
import { typedDocument } from './typed-document.js';
import { typedParameters } from './typed-parameters.js';

/** One API, read and described. */
export interface DescribedApi {
  readonly service: Service;
  /** The normalised document. */
  readonly document: JsonObject;
  /** The types of the document, on their way. */
  readonly types: Promise<PrintedTypes>;
  /** The document's own place. */
  readonly place: Place;
  readonly warnings: readonly Warning[];
}

/** For whoever asks for no types. */
export const printNoTypes: PrintTypes = async () => ({ text: '' });

/** The way down from an API's folder to its Service. With `strict` what would be left out is a problem. `printTypes` is asked as soon as it can be. */
export function describeApi(
  sources: Sources,
  api: string,
  strict: boolean,
  printTypes: PrintTypes,
): DescribedApi | { readonly problems: readonly Problem[] } {
  const folder = `${sources.specFolder}/${api}`;
  const display = (file: string): string => (file === '' ? folder : `${folder}/${file}`);
  const ingested = ingest({ api, files: sources.apis.get(api) ?? new Map(), display }, readDescriptor);
  if ('problems' in ingested) return ingested;
  const { document: whole, warnings, ...normalised } = normalise(ingested.document, ingested.locate);
  const xml = findXmlFaults(whole, ingested.locate);
  const document = without(whole, xml.pointers);
  const plan = planConversions(document, readConversionSettings(document));
  const leftOut = [...ingested.leftOut, ...normalised.leftOut, ...xml.leftOut];
  if (strict && leftOut.length > 0) return { problems: leftOut.map(refuse) };
  const typed = typedDocument(typedParameters(document), plan);
  const types = printTypes(typed);
  // Whoever prints the API waits for them; where something else is wrong nobody does.
  types.catch(() => undefined);
  const described = describe(api, document, vendorIdsOf(ingested.vendor), typed, plan);
  const { service, missing } = withSimulator(described, sources.templates, ingested.locate('/info/x-simulator'));
  const odd = [...findOddities(document, ingested.locate), ...findOddNames(document, service, ingested.locate), ...missing];
  return {
    service,
    document,
    types,
    place: ingested.locate(''),
    warnings: [...ingested.warnings, ...checkConversionSettings(document, ingested.locate), ...leftOut, ...warnings, ...xml.warnings, ...odd],
  };
}

/** The service with the simulator that it asks for, where there is one. A run that prints nothing has no templates, and nothing to say of them. */
function withSimulator(service: Service, templates: Sources['templates'], place: Place): { service: Service; missing: Warning[] } {
  const { simulator } = service;
  if (simulator === undefined || [...templates.keys()].some((path) => path.startsWith(`simulators/${simulator}/`))) return { service, missing: [] };
  const found = `the simulator ${JSON.stringify(simulator)}, which templates/simulators does not have`;
  const missing = templates.size === 0 ? [] : [{ place, found, done: 'the API has no simulator' }];
  return { service: { ...service, simulator: undefined }, missing };
}

function refuse(warning: Warning): Problem {
  return { place: warning.place, found: warning.found, expected: 'a document that can be expressed whole' };
}
