/**
 * Loaded before a program: writes a line for every file that it opens or lists, and for every connection and name that it asks for, to the file
 * that RECORD names.
 */
import dns from 'node:dns';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const log = fs.openSync(process.env.RECORD, 'a');
const write = fs.writeSync;
const note = (kind, what) => write(log, `${kind} ${String(what)}\n`);

for (const owner of [fs, fs.promises]) {
  for (const name of ['open', 'openSync', 'readFile', 'readFileSync', 'createReadStream', 'readdir', 'readdirSync', 'opendir', 'opendirSync']) {
    const original = owner[name];
    if (typeof original !== 'function') continue;
    owner[name] = function (path, ...rest) {
      if (typeof path !== 'number') note('file', path);
      return original.call(this, path, ...rest);
    };
  }
}
const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...target) {
  note('connect', JSON.stringify(target));
  return connect.apply(this, target);
};
const lookup = dns.lookup;
dns.lookup = (name, ...rest) => {
  note('lookup', name);
  return lookup(name, ...rest);
};
syncBuiltinESMExports();
