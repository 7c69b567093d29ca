import type { AnswerCodec, Content, Family, Media } from './operation.js';

/** A media type without its parameters, in small letters; empty where there is none. */
export function essenceOf(mediaType: string | null | undefined): string {
  return (mediaType ?? '').replace(/;.*/s, '').trim().toLowerCase();
}

/** The family of a media type whose name tells it. */
export function familyOf(mediaType: string): Family | undefined {
  // The only group is one of the two families.
  return /[/+](json|xml)$/.exec(mediaType)?.[1] as Family | undefined;
}

/** Whether a media type says nothing of what a body is. */
export function isVague(mediaType: string): boolean {
  return /^(|application\/octet-stream|text\/plain)$/.test(mediaType);
}

/** The first media of an answer that is JSON or XML and nothing else, where its type is of that family or says nothing. */
export function pickOnly(content: Content<AnswerCodec>, mediaType: string | null): Media<AnswerCodec> | undefined {
  const found = essenceOf(mediaType);
  return Object.values(content).find(({ codec }) => codec.family === familyOf(found) || isVague(found));
}
