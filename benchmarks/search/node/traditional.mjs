/* Lines in traditional characters as written in Taiwan and Hong Kong in turn: node traditional.mjs TOOLS < in > out */
import fs from 'node:fs';
import { createRequire } from 'node:module';

const OpenCC = createRequire(`${process.argv[2]}/package.json`)('opencc-js');
const written = ['tw', 'hk'].map((to) => OpenCC.Converter({ from: 'cn', to }));
const lines = fs.readFileSync(0, 'utf8').split('\n');
process.stdout.write(lines.map((line, at) => written[at % 2](line)).join('\n'));
