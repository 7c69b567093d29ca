import type { BodyModel, CodecName, MediaModel, PartModel } from '../generator/service.js';
import { conversionLiteral } from './conversions.js';
import { Verbatim, type Literal } from './literal.js';

/** The body of a request in a row of the table; `hasChoice` where its media type is not plainly its only one. */
export function bodyLiteral(body: BodyModel, hasChoice: boolean): Literal {
  return { required: body.required || undefined, content: contentLiteral(body.content, 'request'), choose: hasChoice ? new Verbatim('chooseMedia') : undefined };
}

/** Whether a body is written or read. */
export type Direction = 'request' | 'answer';

/** The constant of the runtime that is a codec. XML is large: what writes it and what reads it are apart, so that a bundle has what it needs. */
export function codecConstant(codec: CodecName, direction: Direction): string {
  if (codec !== 'xml' && codec !== 'convertedXml') return codec;
  return `${codec}${direction === 'request' ? 'Request' : 'Answer'}`;
}

/** Whether a body is what a row of the table has as `json`. */
export function isPlainJson(content: readonly MediaModel[]): boolean {
  const [only, ...others] = content;
  return only?.type === 'application/json' && only.codec === 'json' && only.sends === undefined && others.length === 0;
}

/** Media types by name in a row of the table. */
export function contentLiteral(content: readonly MediaModel[], direction: Direction): Literal {
  if (isPlainJson(content)) return 'json';
  return Object.fromEntries(content.map((media) => [media.type, mediaLiteral(media, direction)]));
}

/** A media type in a row of the table. */
export function mediaLiteral({ codec, root, conversion, sends, parts, items, item, events }: MediaModel, direction: Direction): Literal {
  return {
    codec: new Verbatim(codecConstant(codec, direction)),
    root: root === undefined ? undefined : new Verbatim(root),
    conversion: conversion && conversionLiteral(conversion, 'conversions.'),
    sends,
    parts: parts.length === 0 ? undefined : Object.fromEntries(parts.map(([name, part]) => [name, partLiteral(part)])),
    items: items === undefined ? undefined : partLiteral(items),
    item: item === undefined ? undefined : mediaLiteral(item, direction),
    events: events === undefined ? undefined : Object.fromEntries(events.map(([name, data]) => [name, mediaLiteral(data, direction)])),
  };
}

function partLiteral({ contentType, style, explode, allowReserved, headers, root, type, list }: PartModel): Literal {
  return {
    contentType,
    write: style === undefined ? undefined : new Verbatim('serializeParameter'),
    style: style === 'form' ? undefined : style,
    explode: explode === (style === 'form') ? undefined : explode,
    allowReserved: allowReserved || undefined,
    headers: headers.length === 0 ? undefined : Object.fromEntries(headers),
    codec: root === undefined ? undefined : new Verbatim(codecConstant('xml', 'request')),
    root: root === undefined ? undefined : new Verbatim(root),
    type,
    list: list || undefined,
  };
}

/** A media type and those that stand inside it. */
export function withItems(media: MediaModel): MediaModel[] {
  return [media, ...(media.item === undefined ? [] : [media.item]), ...(media.events ?? []).map(([, data]) => data)];
}
