/* Search page: loads the index as scripts (also from a disk), asks lunr, shows what it finds. */
(function () {
'use strict';

// Twin of gongkai/index/search/tokens.py; test_tokens_agree.py holds them together.
const HAN = '[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff〇\u{20000}-\u{323af}]';
const LETTER = '[0-9a-z\xc0-\xd6\xd8-\xf6\xf8-\u0f07\u0f15-\u1fff\u2c00-\u2dff\u3041-\u31ff\ua000-\ud7ff\u{10000}-\u{1efff}]';
const RUN = RegExp(`${HAN}+|${LETTER}+`, 'gu');
const FIRST = RegExp(`^${HAN}`, 'u');
const fold = (text) => text.normalize('NFKC').toLowerCase();
const tokens = (text) => [].concat(...(fold(text).match(RUN) || []).map((run) => {
  const chars = Array.from(run);
  if (!FIRST.test(run)) return run.replace(/^0+(?=.)/, '');
  return chars[1] ? chars.slice(1).map((char, i) => chars[i] + char) : run;
}));

// The inverse of gongkai/index/search/pack.py, for the terms that `pick` wants: all would take half a second.
const unpack = ({ fields, scale, terms, vectors }, pick) => {
  const kept = {};
  terms.split(' ').forEach((term, at) => {
    if (!pick(term)) return;
    kept[at] = [term, { _index: at }];
    fields.forEach((name) => { kept[at][1][name] = {}; });
  });
  const fieldVectors = Object.keys(vectors).map((key) => {
    const [name, ref] = key.split('/');
    const flat = vectors[key];
    const elements = [];
    for (let i = 0, at = 0; i < flat.length; i += 2) {
      at += flat[i];
      if (kept[at]) {
        elements.push(at, flat[i + 1] / scale);
        kept[at][1][name][ref] = {};
      }
    }
    return [key, elements];
  });
  return lunr.Index.load({
    version: lunr.version, fields, fieldVectors, invertedIndex: Object.values(kept), pipeline: [],
  });
};

const lone = (term) => FIRST.test(term) && !Array.from(term)[1];

const read = (query) => {
  const all = Array.from(new Set(tokens(query)));
  // Small words of document numbers: not every spelling has them.
  const core = all.filter((term) => !/^(年?第|年|号)$/.test(term));
  const must = core[0] ? core : all;
  return { must, marks: must.every(lone) ? must : must.filter((term) => !lone(term)), phrase: fold(query) };
};

const find = ({ docs, index: pack }, { must, phrase }) => {
  // A lone character is looked for as half of a bigram.
  const meets = (word) => must.filter((term) => word === term || (word.indexOf(term) >= 0 && lone(term)));
  const index = unpack(pack, (word) => meets(word)[0]);
  const words = Object.keys(index.invertedIndex);
  return words[0] ? index.query((q) => words.forEach((word) => q.term(word))).map(({ ref, score, matchData }) => {
    const share = new Set([].concat(...Object.keys(matchData.metadata).map(meets))).size / must.length;
    const exact = fold(docs[ref].title).indexOf(phrase) < 0 ? 1 : 2;
    // lunr divides by the length of the query as far as a segment knows it; undo, so that segments compare.
    return { doc: docs[ref], share, score: score * Math.sqrt(words.length) * exact };
  }).filter((hit) => hit.share >= 0.5) : [];
};

const worth = (hit) => hit.share * hit.share * hit.score;
const better = (a, b) => worth(b) - worth(a)
  || (a.doc.day + a.doc.url > b.doc.day + b.doc.url ? -1 : 1);

// Where words stand in a text as it is written: start, end, start, end…
const edges = (text, words) => {
  const flat = Array.from(text, (c) => [fold(c), c].find((f) => f.length === c.length)).join('');
  const on = Array(text.length + 1).fill(false);
  const inside = (i) => /[0-9a-z]/.test(flat.charAt(i));
  words.forEach((term) => {
    for (let i = flat.indexOf(term); i >= 0; i = flat.indexOf(term, i + 1)) {
      const end = i + term.length;
      if (FIRST.test(term) || !(inside(i - 1) || inside(end))) on.fill(true, i, end);
    }
  });
  return Array.from(on.keys()).filter((i) => on[i] !== (on[i - 1] || false));
};

// 120 characters from shortly before the first word; no half characters.
const cut = (text, words) => {
  const first = edges(text, words)[0];
  const start = first > 60 ? first - 30 : 0;
  const part = text.slice(start, start + 120).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
  return (start ? '…' : '') + part + (start + 120 < text.length ? '…' : '');
};

if (typeof module === 'object') {
  module.exports = { tokens, unpack, read, find, better, edges, cut };
  return;
}

const root = document.currentScript.src.replace(/assets\/[^/]*$/, '');
const box = document.getElementById('search-results');
const inputs = Array.from(document.querySelectorAll('form[role=search] input[name=q]'));
const parts = [];
let files = [];
let waiting = 0;
let failed = 0;
let query, want, hits, shown;

const el = (name, className, props, ...children) => {
  const node = Object.assign(document.createElement(name), className && { className }, props);
  node.append(...children);
  return node;
};
const mark = (node, text) => {
  const at = [0].concat(edges(text, want.marks), text.length);
  at.slice(1).forEach((end, i) => {
    const piece = text.slice(at[i], end);
    node.append(i % 2 ? el('mark', '', {}, piece) : piece);
  });
  return node;
};

const row = ({ doc }) => el('li', doc.day ? 'gk-item' : 'gk-item gk-item--undated', {},
  mark(el('a', 'gk-item-title', { href: root + doc.url }), doc.title),
  doc.day && el('time', 'gk-item-day', { dateTime: doc.day }, doc.day),
  el('span', 'gk-item-meta', {}, el('span', 'gk-tag gk-tag--plain', {}, doc.kind),
    ...[doc.number, doc.agency].map((text) => text && mark(el('span'), text))),
  doc.text && mark(el('p', 'gk-item-snippet'), cut(doc.text, want.marks)));

const advice = () => el('ul', 'gk-empty', {}, ...[
  '减少词语，用空格隔开',
  '检查错别字，换一种说法',
  '按发文字号找：〔2017〕47号、2017 47 都可以',
  el('a', '', { href: `${root}sitemap.html` }, '看网站地图'),
].map((line) => el('li', '', {}, line)));

const summary = () => {
  const full = hits.filter((hit) => hit.share === 1).length;
  const some = hits.length - full;
  return [
    full && `找到 ${full} 条`,
    some && `${full ? '另' : '只'}有 ${some} 条部分符合`,
    failed && '有一部分没能载入，请刷新再试',
    waiting ? '正在查找…' : !hits[0] && `没有找到“${query}”，您可以：`,
  ].filter(Boolean).join('，');
};

const more = () => {
  const next = shown;
  shown += 50;
  show();
  box.querySelectorAll('.gk-item-title')[next].focus();
};

const show = () => {
  const focus = box.contains(document.activeElement) && document.activeElement.href;
  box.textContent = '';
  if (!query) return;
  box.append(el('p', 'gk-results-count', {}, summary()));
  // The count is read out; fifty rows need not be.
  if (hits[0]) box.append(el('ul', 'gk-items', { ariaLive: 'off' }, ...hits.slice(0, shown).map(row)));
  else if (!waiting) box.append(advice());
  if (hits[shown]) box.append(el('button', 'gk-results-more', { onclick: more }, '显示更多'));
  box.querySelectorAll('a').forEach((a) => a.href === focus && a.focus());
};

const ask = (some) => { hits = hits.concat(...some.map((part) => find(part, want))).sort(better); };

// Newest first: tables and the latest documents stand last.
const load = () => query && files.splice(0).reverse().forEach((name) => {
  const over = ({ type }) => {
    waiting -= 1;
    failed += type === 'error';
    show();
  };
  waiting += 1;
  document.head.append(el('script', '', { src: `${root}search/${name}`, onload: over, onerror: over }));
});

const search = (text) => {
  inputs.forEach((input) => { input.value = text; });
  query = text.trim();
  want = read(query);
  hits = [];
  shown = 50;
  ask(parts);
  load();
  show();
};

const push = ([what, first, second]) => {
  if (what === 'segment') {
    parts.push(second);
    ask([second]);
  } else {
    files = first;
    load();
  }
};

inputs.forEach((input) => input.form.addEventListener('submit', (event) => {
  event.preventDefault();
  // A page from a disk may not change its address.
  try { history.replaceState(null, '', `?q=${encodeURIComponent(input.value)}`); } catch (e) { /* stays */ }
  search(input.value);
}));
search(new URLSearchParams(location.search).get('q') || '');
(self.gongkaiSearchQueue || []).forEach(push);
self.gongkaiSearchQueue = { push };
show();
}());
