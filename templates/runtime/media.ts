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
    exactName(names, found) ??
    names.find((each) => content[each]?.codec.family === family || content[each]?.codec.fits?.(found, ok)) ??
    (/^(|application\/octet-stream|text\/plain)$/.test(found) ? names[0] : undefined) ??
    (family || found === 'text/html' ? undefined : names.find((each) => content[each]?.codec.family === 'binary'));
  return name === undefined ? undefined : content[name];
}

/** The documented name that stands for a media type: itself with its parameters, itself, or the narrowest range that holds it. */
export function exactName(names: readonly string[], mediaType: string): string | undefined {
  const found = essenceOf(mediaType);
  return (
    names.find((each) => plainOf(each) === plainOf(mediaType)) ??
    [found, found.replace(/\/.*/, '/*'), '*/*'].flatMap((wanted) => names.find((each) => essenceOf(each) === wanted) ?? [])[0]
  );
}

/** A media type with its parameters, as RFC 9110, 8.3.1, compares them: case, blanks and quotes do not count. */
function plainOf(mediaType: string): string {
  return mediaType.toLowerCase().replace(/[\s"]/g, '');
}

/** The family of a media type whose name tells it. */
export function familyOf(mediaType: string): Codec['family'] | undefined {
  if (/[/+]json$/.test(mediaType)) return 'json';
  return /[/+]xml$/.test(mediaType) ? 'xml' : undefined;
}
