import { execFileSync } from 'node:child_process';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import type { Service } from '../../generator/service.js';
import { printCurl } from '../../templates/curl.js';
import { printDocument, printHome, printReference } from '../../templates/reference.js';
import { payloads } from '../hostile/payloads.js';

const texts = Object.entries(payloads);

it.each(texts)('a document with %s is the value that it was, and ends no script', (_name, payload) => {
  const document = { [payload]: [payload] };
  const text = printDocument(document);
  expect(text).not.toContain('<');
  const sandbox: { apiDocument?: unknown } = {};
  runInNewContext(text, sandbox);
  expect(JSON.stringify(sandbox.apiDocument)).toBe(JSON.stringify(document));
});

it.each(texts)('a title that is %s adds no element to a page', (_name, payload) => {
  // No more of a service is printed.
  const service = (title: string): Service => ({ api: 'demo', title, version: title }) as Service;
  const elements = (html: string): string[] => html.match(/<\/?[a-z]+/g) ?? [];
  expect(elements(printReference(service(payload)))).toEqual(elements(printReference(service('Demo'))));
  expect(elements(printHome([service(payload)]))).toEqual(elements(printHome([service('Demo')])));
});

it.skipIf(process.platform === 'win32')('a shell hands to curl every text as it is', () => {
  for (const text of texts.map(([, payload]) => payload).filter((payload) => !payload.includes('\0') && !/\p{Cs}/u.test(payload))) {
    const command = printCurl({ method: 'POST', url: `https://a.invalid/${text}`, headers: [['x-a', text]], user: text, body: text });
    const out = execFileSync('sh', ['-c', `curl() { printf '%s\\0' "$@"; }\n${command}`], { encoding: 'utf8' });
    expect(out.split('\0').slice(0, -1)).toEqual(['-X', 'POST', `https://a.invalid/${text}`, '-u', text, '-H', `x-a: ${text}`, '--data-raw', text]);
  }
});
