import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as faxfinder from '../../../generated/src/faxfinder/index.js';
import { xmlAnswer as xmlCodec } from '../../../generated/src/runtime/xml-answer.js';
import { connect, rejectionOf, xmlAnswer } from './connect.js';
import { documented } from './document.js';
import { infosetOf, textsOf } from './infoset.js';
import { rowOf } from './rows.js';

const folder = resolve(import.meta.dirname, '../../../spec/faxfinder/examples');

/** An example: `createContact.200.xml`, `scheduleFax.request.minimal.xml`. */
const examples = readdirSync(folder).map((file) => {
  const [operationId = '', part = ''] = file.split('.');
  return { file, operationId, part, xml: readFileSync(resolve(folder, file), 'utf8') };
});
const requests = examples.filter(({ part }) => part === 'request');
const answers = examples.filter(({ part }) => part !== 'request');

describe('the examples', () => {
  it('are there', () => {
    expect([requests.length > 0, answers.length > 0]).toEqual([true, true]);
  });

  it.each(examples)('$file belongs to an operation, and to its body or one of its answers', ({ file, operationId, part }) => {
    const operation = documented.find((each) => each.operationId === operationId);
    expect(Object.keys({ ...operation?.responses, ...(operation?.requestBody && { request: {} }) })).toContain(part);
    expect(file).toMatch(/\.xml$/);
  });

  it.each(requests)('$file is read and written again with the same infoset', async ({ operationId, xml }) => {
    expect(infosetOf(await rewrite(operationId, xml))).toEqual(infosetOf(xml));
  });

  it.each(answers)('$file is read to its last word', async ({ operationId, part, xml }) => {
    const { fax } = await connect(xmlAnswer(Number(part), xml));
    const call = rowOf(operationId).callMethod(fax);
    const said = part.startsWith('2') ? await call : errorOf(await rejectionOf(call));
    expect(leavesOf(said).sort()).toEqual(textsOf(infosetOf(xml)).sort());
  });
});

/** A body that is read and written by the table of its operation. */
async function rewrite(operationId: string, xml: string): Promise<string> {
  // The package exports the row of each operation as `<operation>Operation`.
  const row = Reflect.get(faxfinder, `${operationId}Operation`) as faxfinder.Operation | undefined;
  const content = row?.body?.content;
  const media = typeof content === 'object' ? content['application/xml'] : undefined;
  if (media === undefined) throw new Error(`${operationId} takes no XML`);
  const value = xmlCodec.decode(xml, { codec: xmlCodec, root: media.root });
  return String(await media.codec.encode(value, media));
}

function errorOf(thrown: Error): unknown {
  if (!(thrown instanceof faxfinder.ApiError)) throw thrown;
  return thrown.error;
}

/** The texts and numbers of a value, as text. Empty ones are left out. */
function leavesOf(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leavesOf);
  return value === '' || value === undefined ? [] : [String(value)];
}
