import { planConversions } from './conversions/plan.js';
import { checkConversionSettings, readConversionSettings } from './conversions/settings.js';
import { describe } from './describe/describe.js';
import { findOddities } from './describe/oddities.js';
import { findOddNames } from './describe/odd-names.js';
import { findXmlFaults } from './describe/xml/faults.js';
import { readDescriptor } from './descriptor/read-descriptor.js';
import { typeDocument, type TypedSchema } from './document-types.js';
import type { Sources } from './generate.js';
import { ingest } from './ingest/ingest.js';
import type { JsonObject } from './json.js';
import { without } from './normalise/broken.js';
import { normalise, vendorIdsOf } from './normalise/normalise.js';
import type { Place, Problem, Warning } from './problem.js';
import type { Service } from './service.js';

/** One API as its folder says it, normalised. */
export interface ReadApi {
  readonly api: string;
  /** The normalised document. */
  readonly document: JsonObject;
  /** The id that the vendor's own document gives an operation, by `method path`. */
  readonly vendorIds: ReadonlyMap<string, string>;
  readonly locate: (pointer: string) => Place;
  readonly warnings: readonly Warning[];
}

/** One API, read and described. */
export interface DescribedApi {
  readonly service: Service;
  /** The normalised document. */
  readonly document: JsonObject;
  /** The document's own place. */
  readonly place: Place;
  readonly warnings: readonly Warning[];
}

/** The way down from an API's folder to its Service. */
export function describeApi(sources: Sources, api: string): DescribedApi | { readonly problems: readonly Problem[] } {
  const read = readApi(sources, api, false);
  return 'problems' in read ? read : describeRead(read, sources.templates)(typeDocument(read.document).schemas);
}

/** The first half of that way. With `strict` what would be left out is a problem. */
export function readApi(sources: Sources, api: string, strict: boolean): ReadApi | { readonly problems: readonly Problem[] } {
  const folder = `${sources.specFolder}/${api}`;
  const display = (file: string): string => (file === '' ? folder : `${folder}/${file}`);
  const ingested = ingest({ api, files: sources.apis.get(api) ?? new Map(), display }, readDescriptor);
  if ('problems' in ingested) return ingested;
  const { locate } = ingested;
  const { document: whole, warnings, ...normalised } = normalise(ingested.document, locate);
  const xml = findXmlFaults(whole, locate);
  const document = without(whole, xml.pointers);
  const leftOut = [...ingested.leftOut, ...normalised.leftOut, ...xml.leftOut];
  if (strict && leftOut.length > 0) return { problems: leftOut.map(refuse) };
  return {
    api,
    document,
    vendorIds: vendorIdsOf(ingested.vendor),
    locate,
    warnings: [...ingested.warnings, ...checkConversionSettings(document, locate), ...leftOut, ...warnings, ...xml.warnings],
  };
}

/** The second half, all of it but what asks for the schemas that types are made of: those may be on their way. */
export function describeRead(
  { api, document, vendorIds, locate, warnings }: ReadApi,
  templates: Sources['templates'],
): (schemas: readonly TypedSchema[]) => DescribedApi {
  const complete = describe(api, document, vendorIds, planConversions(document, readConversionSettings(document)));
  const odd = findOddities(document, locate);
  return (schemas) => {
    const { service, missing } = withSimulator(complete(schemas), templates, locate);
    return { service, document, place: locate(''), warnings: [...warnings, ...odd, ...findOddNames(document, service, locate), ...missing] };
  };
}

/** The service with the simulator that it asks for, where there is one. A run that prints nothing has no templates, and nothing to say of them. */
function withSimulator(service: Service, templates: Sources['templates'], locate: ReadApi['locate']): { service: Service; missing: Warning[] } {
  const { simulator } = service;
  if (simulator === undefined || [...templates.keys()].some((path) => path.startsWith(`simulators/${simulator}/`))) return { service, missing: [] };
  const found = `the simulator ${JSON.stringify(simulator)}, which templates/simulators does not have`;
  const missing = templates.size === 0 ? [] : [{ place: locate('/info/x-simulator'), found, done: 'the API has no simulator' }];
  return { service: { ...service, simulator: undefined }, missing };
}

function refuse(warning: Warning): Problem {
  return { place: warning.place, found: warning.found, expected: 'a document that can be expressed whole' };
}
