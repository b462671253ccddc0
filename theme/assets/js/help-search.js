/* 在说明页里找: the small search of the editorial pages, with lunr.js. It and the index are loaded when the box is used. */
(function () {
'use strict';

/* `data` is what gongkai/index/help_search.py pushes. Its tokens are those of search/terms.py; a test holds them together. */
const open = (data, lunr) => {
  const { REQUIRED, OPTIONAL } = lunr.Query.presence, { NONE, LEADING, TRAILING } = lunr.Query.wildcard;
  const index = lunr.Index.load(data.index);
  const run = RegExp(`[${data.han}]+|[${data.letter}]+`, 'gu'), han = RegExp(`^[${data.han}]`, 'u');
  const script = Array.from(data.script);
  const simple = new Map(script.map((char, i) => [char, script[i + 1]]).filter((pair, i) => i % 2 === 0));

  const fold = (text) => Array.from(text.normalize('NFKC').toLowerCase(), (char) => simple.get(char) || char).join('');
  const tokens = (text) => [].concat(...(fold(text).match(run) || []).map((word) => {
    const chars = Array.from(word);
    if (!han.test(word)) return word.replace(/^0+/, '') || [];
    return chars[1] ? chars.slice(1).map((char, i) => chars[i] + char) : word;
  }));

  // A lone Han may be either half of a pair; a number or a foreign word may go on.
  const wildcard = (word) => {
    const length = Array.from(word).length;
    if (han.test(word)) return length > 1 ? NONE : LEADING | TRAILING;
    return length > 1 ? TRAILING : NONE;
  };

  /* The sections that have every word, else (`full` is false) those that have a third of them; the best first. */
  const find = (text) => {
    const words = Array.from(new Set(tokens(text)));
    const ask = (presence) => index.query((q) => words.forEach((word) => q.term(word, { presence, wildcard: wildcard(word) })));
    const third = ({ matchData }) => {
      const met = Object.keys(matchData.metadata);
      return words.filter((word) => met.some((one) => one.indexOf(word) >= 0)).length * 3 >= words.length;
    };
    const all = words[0] ? ask(REQUIRED) : [];
    const found = all[0] || !words[0] ? all : ask(OPTIONAL).filter(third);
    return { words, full: all.length > 0, hits: found.map(({ ref }) => data.sections[ref]) };
  };

  /* A text in pieces; the second, fourth … are words that were looked for. */
  const pieces = (text, words) => {
    const same = (char) => (fold(char).length === char.length ? fold(char) : char);
    const flat = Array.from(text, same).join('');
    const on = Array(text.length).fill(false);
    words.forEach((word) => {
      for (let i = flat.indexOf(word); i >= 0; i = flat.indexOf(word, i + 1)) {
        if (han.test(word) || !/[0-9a-z]/.test(flat.charAt(i - 1))) on.fill(true, i, i + word.length);
      }
    });
    const edges = Array.from(on.keys()).filter((i) => on[i] !== (i > 0 && on[i - 1]));
    return [0].concat(edges).map((start, i) => text.slice(start, edges[i]));
  };

  /* A line of a text, from shortly before the first word that was looked for. */
  const line = (text, words) => {
    const [before, first] = pieces(text, words), start = first ? Math.max(before.length - 20, 0) : 0;
    const part = text.slice(start, start + 90).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '').replace(/\n/g, ' ');
    return (start ? '…' : '') + part + (start + 90 < text.length ? '…' : '');
  };

  return { tokens, find, pieces, line };
};

if (typeof module === 'object') {
  module.exports = { open };
  return;
}

const MOST = 10;
const root = document.currentScript.src.replace(/assets\/[^/]*$/, '');
const box = document.querySelector('.gk-help');
const [input, said, list] = ['input', '.gk-help-said', '.gk-help-found'].map((query) => box.querySelector(query));
let engine;

const el = (name, props, ...children) => {
  const node = Object.assign(document.createElement(name), props);
  node.append(...children);
  return node;
};

const load = (name) => new Promise((done, fail) => {
  document.head.append(el('script', { src: root + name, onload: done, onerror: fail }));
});
const start = () => {
  engine = engine || load('assets/lunr.js').then(() => load('pages/help-search.js'))
    .then(() => open(self.gongkaiSearch.find(([name]) => name === 'help')[1], self.lunr));
  return engine;
};

const marked = (parts) => parts.map((part, i) => (i % 2 ? el('mark', {}, part) : part));
const row = ([url, heading, within, text], { pieces, line }, words) => el('li', {},
  el('a', { href: root + url }, ...marked(pieces(heading, words))),
  el('p', { className: 'gk-help-within' }, ...marked(pieces(within, words))),
  el('p', { className: 'gk-help-line' }, ...marked(pieces(line(text, words), words))));

const nothing = (text) => ['说明页里没有找到，可以换个说法，或者', el('a', { href: `${root}search.html?q=${encodeURIComponent(text)}` }, '搜全站')];
const count = ({ full, hits }) => `${full ? '找到' : '没有全部符合的，部分符合的有'}${hits.length}节${hits[MOST] ? `，先列出${MOST}节` : ''}`;

const show = (ready) => {
  const text = input.value.trim(), found = ready.find(text);
  said.textContent = '';
  if (text) said.append(...(found.hits[0] ? [count(found)] : nothing(text)));
  list.textContent = '';
  list.append(...found.hits.slice(0, MOST).map((hit) => row(hit, ready, found.words)));
  list.hidden = !found.hits[0];
};
const ask = () => start().then(show, () => {
  engine = null;
  said.textContent = '没能载入，请再试一次';
});

const move = (event) => {
  const stops = [input].concat(Array.from(list.querySelectorAll('a')));
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key], at = stops.indexOf(document.activeElement);
  if (event.key === 'Escape' && !event.isComposing) {
    input.value = '';
    input.focus();
    ask();
  } else if (step && at >= 0 && stops[at + step] && !event.isComposing) {
    event.preventDefault();
    stops[at + step].focus();
  }
};

input.addEventListener('focus', () => start().catch(() => { engine = null; }), { once: true });
input.addEventListener('input', (event) => event.isComposing || ask());
input.addEventListener('compositionend', ask);
box.addEventListener('keydown', move);
box.addEventListener('submit', (event) => {
  event.preventDefault();
  ask();
});
box.hidden = false;
}());
