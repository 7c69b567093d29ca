/**
 * Prints what one piece of work takes at its peak beyond what it begins with, by the length of the text: `encode` or `decode` of a request with
 * one attachment. Run with `--expose-gc` in a process of its own, since a process never forgets its peak.
 */
import { decodeXml } from '../../templates/runtime/xml/decode.js';
import { encodeXml } from '../../templates/runtime/xml/encode.js';
import { attachment, attachmentRoot } from './xml-samples.js';

const isEncoding = process.argv[2] === 'encode';
const value = attachment();
const text = isEncoding ? '' : Buffer.from(`<schedule_fax><attachment><content>${Buffer.from(value.attachment[0]?.content ?? []).toString('base64')}</content></attachment></schedule_fax>`).toString('latin1');
globalThis.gc?.();
const before = process.memoryUsage().rss;
const result = isEncoding ? encodeXml(value, attachmentRoot) : decodeXml(text, attachmentRoot);
// A text in pieces is put together where it is sent.
const length = typeof result === 'string' ? Number(result.charCodeAt(result.length - 1) > 0) * result.length : text.length;
const peak = Math.max(process.memoryUsage().rss, process.resourceUsage().maxRSS * 1024);
process.stdout.write(String((peak - before) / length));
