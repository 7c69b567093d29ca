import type { AnswerCodec, Media } from '../../templates/runtime/operation.js';
import type { ClientOptions, RequestOptions } from '../../templates/runtime/options.js';
import { row, stub } from './rows.js';

/** An answer whose body comes in these pieces, each as soon as it is asked for. A text goes out as UTF-8. */
export function answerInPieces(type: string, pieces: readonly (string | Uint8Array)[]): Response {
  const rest = pieces.map((piece) => (typeof piece === 'string' ? new TextEncoder().encode(piece) : piece));
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = rest.shift();
      if (next === undefined) controller.close();
      else controller.enqueue(next);
    },
  });
  return new Response(body, { headers: { 'content-type': type } });
}

/** Every way to cut a text in two, and the text in single bytes: nothing may depend on where a network cuts. */
export function cutsOf(text: string): Uint8Array[][] {
  const bytes = new TextEncoder().encode(text);
  const halves = [...bytes.keys()].map((index) => [bytes.slice(0, index), bytes.slice(index)]);
  return [...halves, [...bytes].map((byte) => Uint8Array.of(byte))];
}

/** The stream that a call gives for an answer. */
export async function openStream(
  type: string,
  media: Media<AnswerCodec>,
  answer: () => Response | Promise<Response>,
  options: RequestOptions = {},
  client: ClientOptions = {},
): Promise<AsyncIterable<unknown>> {
  const { transport } = stub(answer, client);
  const result = await transport.send(row({ responses: { 200: { [type]: media } } }), {}, options);
  if (!result.ok) throw new Error(`the status is ${result.status}`);
  // The rows of these tests have streams alone.
  return result.data as AsyncIterable<unknown>;
}

/** All items, and what the iteration throws in the end. */
export async function drain(stream: AsyncIterable<unknown>): Promise<{ items: unknown[]; error?: unknown }> {
  const items: unknown[] = [];
  try {
    for await (const item of stream) items.push(item);
    return { items };
  } catch (error) {
    return { items, error };
  }
}
