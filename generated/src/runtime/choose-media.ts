import { essenceOf, familyOf, isVague } from './media.js';
import type { AnswerCodec, Content, Media, RequestCodec } from './operation.js';

/**
 * The documented media that a body of this type is read with: the type itself, else a range that holds it
 * (`image/*`), else one of the same family (`text/xml` for `application/xml`), else the first where the type says nothing.
 * A documented file takes any type but HTML, JSON and XML. `undefined` where none fits.
 */
export function pickMedia(content: Content<AnswerCodec>, mediaType: string | null, ok = true): Media<AnswerCodec> | undefined {
  const found = essenceOf(mediaType);
  const names = Object.keys(content);
  const family = familyOf(found);
  const name =
    exactName(names, mediaType ?? '') ??
    names.find((each) => content[each]?.codec.family === family || content[each]?.codec.fits?.(found, ok)) ??
    (isVague(found) ? names[0] : undefined) ??
    (family || found === 'text/html' ? undefined : names.find((each) => content[each]?.codec.family === 'binary'));
  return name === undefined ? undefined : content[name];
}

/** The documented media that a body of this type is written with, and the Content-Type to send: a range is none. */
export function chooseMedia(content: Content<RequestCodec>, type: string): readonly [Media<RequestCodec> | undefined, string] {
  const media = content[exactName(Object.keys(content), type) ?? ''];
  return [media, (type.includes('*') && media?.sends) || type];
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
