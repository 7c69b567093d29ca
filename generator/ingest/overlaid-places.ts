import { isObject, valueAt } from '../json.js';
import type { Change } from './overlay.js';
import type { Locate, Source } from './source.js';

/**
 * Where the parts of an overlaid document stand: in the vendor's file where that has them, else in the action of the
 * overlay that wrote them last. Items of an array that lost some are placed at the array.
 */
export function locateOverlaid(vendor: Source, overlay: Source, changes: readonly Change[]): Locate {
  const latestFirst = [...changes].reverse();
  return (pointer) => {
    const isInFile = valueAt(vendor.document, pointer) !== undefined;
    for (const change of latestFirst) {
      if (change.kind !== 'update' || !isWithin(pointer, change.pointer)) continue;
      const source = change.from + pointer.slice(change.pointer.length);
      const written = valueAt(overlay.document, source);
      const isReplaced = written !== undefined && !isObject(written) && !Array.isArray(written);
      if (isReplaced || !isInFile) return overlay.locate(source);
    }
    const shifted = changes.find((change) => change.kind === 'shift' && pointer !== change.pointer && isWithin(pointer, change.pointer));
    return { ...vendor.locate(shifted?.pointer ?? pointer), pointer };
  };
}

function isWithin(pointer: string, ancestor: string): boolean {
  return pointer === ancestor || pointer.startsWith(`${ancestor}/`);
}
