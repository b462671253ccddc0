/* The lunr peer: bigrams of Han, the weights and the ranking of gongkai's former search page. Node and browser. */
(function (root) {
'use strict';

const HAN = /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff〇]/;
const RUN = /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff〇]+|[0-9a-z\u00c0-\u024f]+/g;
const FIELDS = { title: 10, number: 10, agency: 3, text: 1 };
const fold = (text) => text.normalize('NFKC').toLowerCase();
const tokens = (text) => [].concat(...(fold(text).match(RUN) || []).map((run) => {
  if (!HAN.test(run)) return run.replace(/^0+(?=.)/, '');
  const chars = Array.from(run);
  return chars[1] ? chars.slice(1).map((char, at) => chars[at] + char) : run;
}));

const build = (lunr, docs) => {
  const builder = new lunr.Builder();
  builder.ref('at');
  Object.keys(FIELDS).forEach((name) => builder.field(name, { boost: FIELDS[name] }));
  builder.tokenizer = (text) => tokens(text || '').map((word) => new lunr.Token(word, {}));
  docs.forEach((doc, at) => builder.add(Object.assign({ at }, doc)));
  return builder.build();
};

const lone = (term) => HAN.test(term) && term.length === 1;

const find = (lunr, index, docs, text) => {
  const all = Array.from(new Set(tokens(text)));
  const core = all.filter((term) => !/^(年?第|年|号)$/.test(term));
  const must = core[0] ? core : all;
  if (!must[0]) return [];
  const meets = (word) => must.filter((term) => word === term || (lone(term) && word.indexOf(term) >= 0));
  const { LEADING, TRAILING } = lunr.Query.wildcard;
  const ask = (query) => must.forEach((term) => query.term(term, lone(term) ? { wildcard: LEADING | TRAILING } : {}));
  const worth = ({ ref, score, matchData }) => {
    const share = new Set([].concat(...Object.keys(matchData.metadata).map(meets))).size / must.length;
    return share < 0.5 ? 0 : share * share * score * (fold(docs[ref].title).indexOf(fold(text)) < 0 ? 1 : 2);
  };
  return index.query(ask).map((hit) => [worth(hit), docs[hit.ref].id]).filter(([score]) => score > 0)
    .sort((a, b) => b[0] - a[0] || (a[1] < b[1] ? -1 : 1)).slice(0, 10).map(([, id]) => id);
};

const peer = { build, find };
if (typeof module === 'object') module.exports = peer;
else root.lunrPeer = peer;
}(typeof self === 'object' ? self : globalThis));
