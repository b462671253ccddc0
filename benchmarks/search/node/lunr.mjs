/* The lunr peer in Node: everything is loaded before the first answer, as in a browser. */
import { createRequire } from 'node:module';
import peer from './lunr-peer.cjs';

// One visit costs what every visit costs.
export const whole = true;

export const open = async (visit, tools) => {
  const lunr = createRequire(`${tools}/package.json`)('lunr');
  visit.count('lunr.js', 'lunr-peer.js');
  const data = (name) => JSON.parse(visit.read(name).toString('utf8').replace(/^[^=]*=/, '').replace(/;\s*$/, ''));
  const docs = data('docs.js');
  const index = lunr.Index.load(data('index.js'));
  return { search: async (text) => ({ hits: peer.find(lunr, index, docs, text) }) };
};
