/* Builds the lunr peer's index: node make_lunr.mjs DOCS.jsonl FOLDER TOOLS. Two classic scripts, in lunr's own form. */
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import peer from './lunr-peer.cjs';

const [source, folder, tools] = process.argv.slice(2);
const require = createRequire(`${tools}/package.json`);
const docs = fs.readFileSync(source, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
const index = peer.build(require('lunr'), docs);
const shown = docs.map(({ text, ...doc }) => ({ ...doc, text: text.slice(0, 300) }));
fs.mkdirSync(folder, { recursive: true });
fs.writeFileSync(path.join(folder, 'docs.js'), `self.lunrDocs=${JSON.stringify(shown)};`);
fs.writeFileSync(path.join(folder, 'index.js'), `self.lunrIndex=${JSON.stringify(index)};`);
fs.copyFileSync(require.resolve('lunr/lunr.min.js'), path.join(folder, 'lunr.js'));
fs.copyFileSync(new URL('./lunr-peer.cjs', import.meta.url), path.join(folder, 'lunr-peer.js'));
