import { listedContent } from './json.js';
import type { AnswerCodec, Content, Row } from './operation.js';

/** The keys of the documented answers: statuses, ranges (`2XX`) and `default`. */
export function answerKeys({ responses }: Row): string[] {
  return typeof responses === 'string' ? responses.split(' ').map((word) => word.replace('.json', '')) : Object.keys(responses);
}

/** The content of the documented answer with a key; `undefined` where there is none. */
export function contentAt({ responses }: Row, key: string | number): Content<AnswerCodec> | undefined {
  if (typeof responses !== 'string') return responses[key] && listedContent(responses[key]);
  const words = responses.split(' ');
  return words.includes(`${key}.json`) ? listedContent('json') : words.includes(String(key)) ? {} : undefined;
}
