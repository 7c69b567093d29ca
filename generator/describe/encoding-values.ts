import { arrayAt, dereference, objectAt } from '../document.js';
import { nameKind, quote } from '../ingest/wording.js';
import { memberAt, type JsonObject } from '../json.js';
import type { CodecName } from '../service.js';
import type { Form } from './encodings.js';
import { codecOf } from './media-types.js';
import type { ValueKind } from './value-kind.js';

/** A part of an encoding that has no effect: the tokens of its place below the media type, and what was found there. */
export interface Ignored {
  readonly tokens: readonly string[];
  readonly found: string;
  readonly done: string;
}

/** Adds a member of an encoding to what is ignored. */
type Drop = (key: string, found: string, done?: string) => void;

const mediaType = /^[\w!#$&^.+-]+\/[\w!#$&^.+*-]+(\s*;\s*[\w!#$&^.+-]+=("[^"\\\r\n]*"|[\w!#$&^.+-]*))*$/;

/**
 * The content type that a value of a kind is sent with, and its codec; `undefined` where that is the codec's default. A list of types
 * or a range leaves files their own type; of anything else the first type that is none counts (OpenAPI 3.1.1, Encoding Object).
 */
export function readContentType(
  { codec }: Form,
  encoding: JsonObject,
  kind: ValueKind,
  drop: Drop,
): { readonly name: string; readonly codec: CodecName } | undefined {
  const value = memberAt(encoding, 'contentType');
  if (value === undefined) return undefined;
  if (typeof value !== 'string') return void drop('contentType', `${nameKind(value)} as contentType`);
  const types = value.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((each) => each.trim());
  const wrong = types.find((each) => !mediaType.test(each) || /[^\x20-\x7e]/.test(each));
  if (wrong !== undefined) return void drop('contentType', `${quote(wrong)} as contentType, which is no media type`);
  const concrete = types.filter((each) => !each.includes('*'));
  const isFile = kind === 'file' || kind === 'any';
  const [name] = isFile && types.length > 1 ? [] : concrete;
  if (name === undefined) return undefined;
  return chooseType(codec, name, kind, drop);
}

function chooseType(codec: Form['codec'], name: string, kind: ValueKind, drop: Drop): { name: string; codec: CodecName } | undefined {
  const format = codecOf(name);
  const isDefault = name.toLowerCase() === (kind === 'object' || kind === 'array' ? 'application/json' : kind === 'file' ? 'application/octet-stream' : '');
  if (isDefault) return undefined;
  if (codec === 'urlencoded') {
    // Texts have no type in a form: what counts is only whether the text is JSON.
    if (format === 'json') return { name, codec: format };
    if (/^(object|array)$/.test(kind)) drop('contentType', `${quote(name)} for an object in a form`, 'it is sent as JSON');
    return undefined;
  }
  if (!/^(object|array)$/.test(kind) || format === 'json') return { name, codec: format === 'json' ? format : 'text' };
  if (format === 'xml' && kind === 'object') return { name, codec: format };
  drop('contentType', `${quote(name)} for an object`, 'its JSON is sent under that type');
  return { name, codec: 'text' };
}

/** Headers that frame a part, which the codec writes: what a document says of them is ignored (OpenAPI 3.1.1, Encoding Object, `headers`). */
const framing = /^content-(type|disposition)$/i;

/** The headers of a part that have a value to send: a constant, a default or the only value of an enum. */
export function readHeaders(form: Form, tokens: readonly string[], encoding: JsonObject, ignored: Ignored[]): (readonly [string, string])[] {
  return Object.entries(objectAt(encoding, 'headers')).flatMap(([name, value]) => {
    if (framing.test(name)) return [];
    const drop = (found: string): [] => {
      ignored.push({ tokens: [...tokens, 'headers', name], found, done: 'it is not sent' });
      return [];
    };
    if (form.codec === 'urlencoded') return drop(`the header ${quote(name)} in a form without parts`);
    const header = dereference(form.document, value);
    const schema = header === undefined ? undefined : dereference(form.document, objectAt(header, 'schema'));
    const constant = schema === undefined ? undefined : constantOf(schema);
    if (constant === undefined) return drop(`the header ${quote(name)} of a part, whose schema has neither a constant nor a default`);
    const fits = /^[\w!#$%&'*+.^`|~-]+$/.test(name) && /^[\t\x20-\x7e]*$/.test(constant);
    return fits ? [[name, constant] as const] : drop(`the header ${quote(name)} of a part, with a character that it cannot carry`);
  });
}

function constantOf(schema: JsonObject): string | undefined {
  const values = arrayAt(schema, 'enum');
  const value = memberAt(schema, 'const') ?? memberAt(schema, 'default') ?? (values.length === 1 ? values[0] : undefined);
  return value === undefined || typeof value === 'object' ? undefined : String(value);
}
