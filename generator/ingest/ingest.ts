import type { JsonObject } from '../json.js';
import type { Place, Problem, Warning } from '../problem.js';
import { isSwagger, upgradeSwagger } from '../swagger/upgrade.js';
import { openFolder } from './api-folder.js';
import { bundle } from './bundle.js';
import { checkDocument } from './check-document.js';
import { checkMembers } from './check-members.js';
import { locateOverlaid } from './overlaid-places.js';
import { applyOverlay } from './overlay.js';
import { readDocument } from './read.js';
import { checkReferences } from './references.js';
import type { Locate, Refused, Source } from './source.js';
import { quote } from './wording.js';

/** The folder of one API. */
export interface ApiSources {
  /** The folder's name. */
  readonly api: string;
  /** File path inside the folder to text. */
  readonly files: ReadonlyMap<string, string>;
  /** The path of a file of the folder as a person would type it; of the folder itself for `''`. */
  readonly display: (file: string) => string;
}

/** Reads a service descriptor into the document that it means, with a place for each of its pointers that has one. */
export type ReadDescriptor = (
  file: string,
  text: string,
) => { readonly document: JsonObject; readonly places: ReadonlyMap<string, Place> } | Refused;

/** The document of an API, as every later step sees it. */
export interface Ingested extends Source {
  readonly api: string;
  readonly warnings: readonly Warning[];
  /** One for each part that no later step sees. */
  readonly leftOut: readonly Warning[];
  /** The document as the vendor has it, before the overlay. */
  readonly vendor: JsonObject;
}

/** The files that may describe an API; its folder has exactly one of them. */
export const descriptionFiles = ['openapi.yaml', 'openapi.yml', 'openapi.json', 'service.xml'] as const;

/** The file that is applied to the description. */
export const overlayFile = 'overlay.yaml';

/** The description of an API and the file that it was read from. */
interface Description extends Source {
  readonly file: string;
}

/**
 * Makes one OpenAPI document of an API's folder: finds the description, reads it, takes in what it refers to in other files of the
 * folder, applies the overlay to the whole, checks that the result is OpenAPI and refers to nothing outside the folder, leaves out
 * what is of a wrong type, and upgrades Swagger 2.0. Files that nothing refers to are not looked at.
 */
export function ingest(sources: ApiSources, readDescriptor: ReadDescriptor): Ingested | Refused {
  const described = readDescription(sources, readDescriptor);
  const overlay = readOverlay(sources);
  const unread = [...problemsOf(described), ...problemsOf(overlay)];
  if ('problems' in described || 'problems' in overlay) return { problems: unread };
  const folder = openFolder(sources.files, sources.display);
  const bundled = bundle(described.file, described, folder);
  const vendor = bundled.source;
  const overlaid = overlay.source === undefined ? unchanged(vendor) : overlayOn(vendor, overlay.source);
  if ('problems' in overlaid) return overlaid;
  // The overlay may refer to files too.
  const whole = overlay.source === undefined ? bundled : bundle(described.file, overlaid, folder);
  const { document, locate } = whole.source;
  const checked = checkDocument(document, locate);
  const problems = [...whole.problems, ...checked.problems, ...checkReferences(document, locate)];
  if (problems.length > 0) return { problems };
  const sound = checkMembers(document, locate);
  return {
    api: sources.api,
    document: isSwagger(sound.document) ? upgradeSwagger(sound.document) : sound.document,
    locate,
    warnings: [...overlaid.warnings, ...sound.warnings],
    leftOut: [...checked.warnings, ...sound.leftOut],
    vendor: vendor.document,
  };
}

function readDescription({ api, files, display }: ApiSources, readDescriptor: ReadDescriptor): Description | Refused {
  const present = descriptionFiles.filter((file) => files.has(file));
  const [file, another] = present;
  if (file === undefined || another !== undefined) {
    const found = file === undefined ? `none in the folder of ${quote(api)}` : `${present.join(' and ')} in the folder of ${quote(api)}`;
    return { problems: [{ place: { file: display('') }, found, expected: `exactly one of ${descriptionFiles.join(', ')}` }] };
  }
  const text = files.get(file) ?? '';
  if (file !== 'service.xml') {
    const read = readDocument(display(file), text);
    return 'problems' in read ? read : { ...read, file };
  }
  const descriptor = readDescriptor(display(file), text);
  if ('problems' in descriptor) return descriptor;
  return { file, document: descriptor.document, locate: locateByMap(descriptor.places, display(file)) };
}

function locateByMap(places: ReadonlyMap<string, Place>, file: string): Locate {
  return (pointer) => {
    for (let nearest = pointer; ; nearest = nearest.slice(0, nearest.lastIndexOf('/'))) {
      const place = places.get(nearest);
      if (place !== undefined) return { ...place, pointer };
      if (nearest === '') return { file, pointer };
    }
  };
}

function readOverlay({ files, display }: ApiSources): { readonly source: Source | undefined } | Refused {
  const text = files.get(overlayFile);
  if (text === undefined) return { source: undefined };
  const read = readDocument(display(overlayFile), text);
  return 'problems' in read ? read : { source: read };
}

function unchanged(vendor: Source): Source & { readonly warnings: readonly Warning[] } {
  return { ...vendor, warnings: [] };
}

function overlayOn(vendor: Source, overlay: Source): (Source & { readonly warnings: readonly Warning[] }) | Refused {
  const overlaid = applyOverlay(vendor.document, overlay);
  if ('problems' in overlaid) return overlaid;
  const { document, warnings, changes } = overlaid;
  return { document, warnings, locate: locateOverlaid(vendor, overlay, changes) };
}

function problemsOf(outcome: object | Refused): readonly Problem[] {
  return 'problems' in outcome ? outcome.problems : [];
}
