/* One visit of a reader: the files that were asked for, once each, and their bytes as a server sends them. */
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

const sizes = new Map();

const packed = (file, body) => {
  if (!sizes.has(file)) sizes.set(file, zlib.gzipSync(body, { level: 6 }).length);
  return sizes.get(file);
};

// A stable choice of `share` of all names, another for each salt.
const unlucky = (name, { share, salt }) => {
  const sum = Array.from(salt + name).reduce((hash, char) => (hash * 31 + char.charCodeAt(0)) % 1000003, 7);
  return sum % 1000 < share * 1000;
};

export class Visit {
  /* `harm`: {share, way, salt}: which share of the files is missing or has its second half overwritten. */
  constructor(folder, harm = { share: 0, salt: '' }) {
    Object.assign(this, { folder, harm, seen: new Set(), files: 0, bytes: 0 });
  }

  /* The client, which no harm befalls. */
  count(...names) {
    names.forEach((name) => this.note(name, fs.readFileSync(path.join(this.folder, name))));
  }

  note(name, body) {
    if (this.seen.has(name)) return;
    this.seen.add(name);
    this.files += 1;
    this.bytes += packed(path.join(this.folder, name), body);
  }

  read(name) {
    const body = fs.readFileSync(path.join(this.folder, name));
    this.note(name, body);
    if (!unlucky(name, this.harm)) return body;
    if (this.harm.way === 'missing') throw new Error(`cannot load ${name}`);
    return Buffer.from(body).fill('#', body.length >> 1);
  }
}
