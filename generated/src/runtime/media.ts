import type { Codec, Content, Media } from './operation.js';

/** A media type without its parameters, in small letters; empty where there is none. */
export function essenceOf(mediaType: string | null | undefined): string {
  return (mediaType ?? '').replace(/;.*/s, '').trim().toLowerCase();
}

/**
 * The documented media that a body of this type is read (or written) with: the type itself, else a range that holds it
 * (`image/*`), else one of the same family (`text/xml` for `application/xml`), else the first where the type says nothing.
 * A documented file takes any type but HTML, JSON and XML. `undefined` where none fits.
 */
export function pickMedia(content: Content, mediaType: string | null, ok = true): Media | undefined {
  const found = essenceOf(mediaType);
  const names = Object.keys(content);
  const family = familyOf(found);
  const name =
    exactName(names, mediaType ?? '') ??
    names.find((each) => content[each]?.codec.family === family || content[each]?.codec.fits?.(found, ok)) ??
    (/^(|application\/octet-stream|text\/plain)$/.test(found) ? names[0] : undefined) ??
    (family || found === 'text/html' ? undefined : names.find((each) => content[each]?.codec.family === 'binary'));
  return name === undefined ? undefined : content[name];
}

/**
 * The documented name that stands for a media type: itself, else the narrowest range that holds it (RFC 9110, 12.5.1). Of names
 * that differ in parameters it is the one with the most of those that the media type has; case and order do not count.
 */
export function exactName(names: readonly string[], mediaType: string): string | undefined {
  const [found = '', ...parameters] = partsOf(mediaType);
  for (const wanted of [found, found.replace(/\/.*/, '/*'), '*/*']) {
    const fitting = names.filter((each) => partsOf(each)[0] === wanted);
    const held = fitting.filter((each) => partsOf(each).slice(1).every((part) => parameters.includes(part)));
    const [name = fitting[0]] = held.sort((left, right) => partsOf(right).length - partsOf(left).length);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** A media type and its parameters, spelled one way (RFC 9110, 8.3.1). */
function partsOf(mediaType: string): string[] {
  return mediaType.toLowerCase().replace(/[\s"]/g, '').split(';');
}

/** The family of a media type whose name tells it. */
export function familyOf(mediaType: string): Codec['family'] | undefined {
  if (/[/+]json$/.test(mediaType)) return 'json';
  return /[/+]xml$/.test(mediaType) ? 'xml' : undefined;
}
