import type { Answer } from '../../support/recording-server.js';
import { documented, follow, type MediaType, type Schema } from './document.js';

/** One answer that the document promises, and what it means. */
export interface DocumentedAnswer {
  readonly operationId: string;
  readonly status: number;
  readonly ok: boolean;
  readonly answer: Answer;
  /** The data or the error: a file as its bytes, and the empty text for an error without content, whose type is unknown. */
  readonly value: unknown;
}

/** The bytes of every file; they are no UTF-8. */
const FILE = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x0d, 0x0a, 0x00, 0xff, 0xfe, 0x80]);

/** Every documented answer of every operation: each status, and two codes for each range and for `default`. */
export function documentedAnswers(): DocumentedAnswer[] {
  return documented.flatMap(({ operationId, responses }) =>
    Object.entries(responses).flatMap(([key, response]) => {
      const media = Object.entries(follow(response).content ?? {});
      const statuses = statusesOf(key, media.length === 0);
      if (media.length === 0) return statuses.map((status) => emptyAnswer(operationId, status));
      return media.flatMap(([type, each]) => statuses.map((status) => fullAnswer(operationId, status, type, each)));
    }),
  );
}

function statusesOf(key: string, empty: boolean): number[] {
  if (key === 'default') return [403, 500];
  if (key === '2XX') return empty ? [202, 204] : [200, 202];
  return [Number(key)];
}

function emptyAnswer(operationId: string, status: number): DocumentedAnswer {
  return { operationId, status, ok: status < 300, answer: { status }, value: status < 300 ? undefined : '' };
}

function fullAnswer(operationId: string, status: number, type: string, { schema, example }: MediaType): DocumentedAnswer {
  const binary = schema.format === 'binary';
  const value = binary ? FILE : (example ?? sampleOf(schema));
  const answer = { status, headers: { 'content-type': type }, body: binary ? FILE : JSON.stringify(value) };
  return { operationId, status, ok: status < 300, answer, value };
}

/** A value that the schema describes, with every property that it has. */
function sampleOf(schemaOrReference: Schema): unknown {
  const schema = follow(schemaOrReference);
  if (schema.example !== undefined) return schema.example;
  if (schema.enum !== undefined) return schema.enum.at(-1);
  if (schema.items !== undefined) return [sampleOf(schema.items), sampleOf(schema.items)];
  if (schema.properties !== undefined || schema.type === 'object') {
    const open = schema.type === 'object' && schema.additionalProperties !== false ? { not_in_the_document: null } : {};
    const members = Object.entries(schema.properties ?? {}).map(([name, each]) => [name, sampleOf(each)]);
    return { ...Object.fromEntries(members), ...open };
  }
  const scalars: Record<string, unknown> = { string: 'Zoë ☎ "\\', integer: 0, number: 1.5, boolean: false };
  return scalars[schema.type ?? ''] ?? ['anything'];
}
