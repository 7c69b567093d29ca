import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { decodeXml } from '../../templates/runtime/xml/decode.js';
import { encodeXml } from '../../templates/runtime/xml/encode.js';
import type { Row } from './benchmark.js';
import { attachment, attachmentRoot, growing, listOf, listRoot, type Fax, type FaxList } from './xml-samples.js';

type Work = () => unknown;

setFlagsFromString('--expose-gc');
// A context of its own has the function that the flag adds from here on.
const collect = runInNewContext('gc') as (options: { readonly type: 'minor' }) => void;

/** The parts of the peers that are measured. They are installed beside the project, and so without types here. */
interface Peers {
  readonly parse: (text: string) => Tree;
  readonly build: (tree: Tree) => string;
  readonly xml2js: (text: string) => Promise<unknown>;
}

interface Tree {
  readonly [name: string]: Tree & string & readonly Tree[];
}

const own = 'this client';
const base = 'fast-xml-parser';

/** Measures the XML codec beside fast-xml-parser and xml2js, which stand in `folder`, in turn; processor time, the least of the rounds. */
export async function measureXml(folder: string, log: (line: string) => void): Promise<Row[]> {
  const peers = await loadPeers(folder);
  const rows: Row[] = [];
  for (const [size, value, rounds] of [['an answer of 1 KB', listOf(4), 200], ['a list of 5,000 entries', listOf(5000), 2]] as const) {
    log(size);
    const text = encodeXml(value, listRoot);
    const tree = peers.parse(text);
    const json = JSON.stringify(value);
    rows.push(...(await compare(`XML: ${size}, read`, rounds, 0.5, {
      [base]: () => peers.parse(text),
      [`${base}, mapped by hand`]: () => mapByHand(peers.parse(text)),
      xml2js: () => peers.xml2js(text),
      'JSON.parse of the same': () => JSON.parse(json),
      [own]: () => decodeXml(text, listRoot),
    })));
    rows.push(...(await compare(`XML: ${size}, written`, rounds, 1 / 3, {
      [base]: () => Buffer.byteLength(peers.build(tree)),
      'JSON.stringify of the same': () => Buffer.byteLength(JSON.stringify(value)),
      [own]: () => Buffer.byteLength(encodeXml(value, listRoot)),
    })));
  }
  log('a request of 36 MB');
  const text = encodeXml(attachment(), attachmentRoot);
  rows.push(...(await compare('XML: a request of 36 MB, read', 1, 0.5, { [base]: () => peers.parse(text), [own]: () => decodeXml(text, attachmentRoot) })));
  return [...rows, ...measureMemory(log), ...measureGrowth(log)];
}

async function loadPeers(folder: string): Promise<Peers> {
  const load = async (path: string): Promise<Record<string, unknown>> => import(pathToFileURL(join(folder, 'node_modules', path)).href);
  const fast = (await load('fast-xml-parser/src/fxp.js')) as { XMLParser: new (options: object) => { parse: Peers['parse'] }; XMLBuilder: new (options: object) => { build: Peers['build'] } };
  const { default: xml2js } = (await load('xml2js/lib/xml2js.js')) as { default: { parseStringPromise: Peers['xml2js'] } };
  const parser = new fast.XMLParser({ ignoreAttributes: false, parseTagValue: false });
  const builder = new fast.XMLBuilder({ ignoreAttributes: false });
  return { parse: (text) => parser.parse(text), build: (tree) => builder.build(tree), xml2js: (text) => xml2js.parseStringPromise(text) };
}

/** What a user of fast-xml-parser writes to come to the same value. */
function mapByHand({ response }: Tree): FaxList {
  const list = (value: Tree | readonly Tree[] | undefined): readonly Tree[] => (value === undefined ? [] : Array.isArray(value) ? value : [value as Tree]);
  const fax = (entry: Tree): Fax => ({
    id: Number(entry['@_id']),
    fax_entry_key: String(entry['fax_entry_key']),
    state: String(entry['state']),
    pages: Number(entry['pages']),
    sent: entry['sent'] === 'true',
    subject: String(entry['subject']),
    recipient: list(entry['recipient']).map((each) => ({ name: String(each['name']), fax_number: String(each['fax_number']) })),
  });
  return { message: String(response?.['message']), fax_entry: list(response?.['fax_entry']).map(fax) };
}

async function compare(group: string, repeats: number, target: number, works: Readonly<Record<string, Work>>): Promise<Row[]> {
  const best = new Map<string, number>();
  for (let round = 0; round < (repeats === 1 ? 2 : 30); round++) {
    for (const [who, work] of Object.entries(works)) {
      // What one leaves behind is not collected at the cost of the next one.
      collect({ type: 'minor' });
      const start = process.cpuUsage();
      for (let n = 0; n < repeats; n++) await work();
      const { user, system } = process.cpuUsage(start);
      // The first rounds are those in which the engine compiles.
      if (round > 12 || repeats === 1) best.set(who, Math.min(best.get(who) ?? Infinity, user + system));
    }
  }
  const unit = best.get(base) ?? 1;
  return [...best].map(([who, time]) => ({ group, who, ratio: time / unit, ...(who === own ? { target } : {}) }));
}

function measureMemory(log: (line: string) => void): Row[] {
  log('memory');
  const peak = (work: string): number => Number(execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', join(import.meta.dirname, 'xml-memory.ts'), work], { encoding: 'utf8', cwd: import.meta.dirname }));
  const group = 'XML: memory for a request of 36 MB, by its text';
  return [
    { group, who: `${own}, written`, ratio: peak('encode'), target: 2 },
    { group, who: `${own}, read`, ratio: peak('decode'), target: 2 },
  ];
}

/**
 * What a character takes in documents that grow, by what it takes in the ones of 100 KB. JSON.parse of the same value shows how much of
 * that is the engine's: what lives on is copied while it is young, and a small value is gone before that.
 */
function measureGrowth(log: (line: string) => void): Row[] {
  return Object.entries(growing).flatMap(([form, { root, document }]) => {
    log(`growth: ${form}`);
    const rows = (who: string, textOf: (size: number) => string, read: (text: string) => unknown): Row[] => {
      fastestPerCharacter(textOf(100_000), read);
      const unit = fastestPerCharacter(textOf(100_000), read);
      const ratio = (size: number): number => fastestPerCharacter(textOf(size), read) / unit;
      return sizes.map((size) => ({ group: `XML: time for a character, ${form}`, who: `${who}, ${size / 1000} KB`, ratio: ratio(size) }));
    };
    return [
      ...rows(own, document, (text) => decodeXml(text, root)),
      ...rows('JSON.parse', (size) => JSON.stringify(decodeXml(document(size), root)), (text) => JSON.parse(text)),
    ];
  });
}

const sizes = [1000, 10_000, 1_000_000, 10_000_000, 50_000_000];

function fastestPerCharacter(text: string, read: (text: string) => unknown): number {
  const works = Math.max(1, Math.round(2_000_000 / text.length));
  const times = Array.from({ length: text.length > 1_000_000 ? 2 : 6 }, () => {
    const start = process.cpuUsage();
    for (let n = 0; n < works; n++) read(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / works / text.length;
  });
  return Math.min(...times);
}
