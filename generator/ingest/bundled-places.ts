import type { ApiFolder } from './api-folder.js';
import type { Locate } from './source.js';
import type { FilePlace } from './target.js';

/** A part of a bundled document, by its pointer there, and the place in a file that it was copied from. */
export interface BundledPart {
  readonly at: string;
  readonly place: FilePlace;
}

/** The parts of a bundled document; everything in it belongs to the nearest part around it. */
export class BundledParts {
  readonly #places = new Map<string, FilePlace>();

  /** What was a part at the same pointer before is one no more. */
  add({ at, place }: BundledPart): void {
    this.#places.set(at, place);
  }

  /** Where something of the document stood before it was bundled. */
  originOf(pointer: string): FilePlace {
    for (let holder = pointer; ; holder = holder.slice(0, holder.lastIndexOf('/'))) {
      const place = this.#places.get(holder);
      if (place !== undefined) return { file: place.file, pointer: place.pointer + pointer.slice(holder.length) };
      if (holder === '') throw new Error('The document itself is a part.');
    }
  }

  /** Places in the files. `main` is that of the document itself. */
  locateIn(folder: ApiFolder, main: { readonly file: string; readonly locate: Locate }): Locate {
    return (pointer) => {
      const { file, pointer: origin } = this.originOf(pointer);
      const locate = file === main.file ? main.locate : (folder.open(file)?.locate ?? main.locate);
      return locate(origin);
    };
  }
}
