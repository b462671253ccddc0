/* Search page: loads the index as scripts (so also from a disk), asks lunr, shows what was found. */
(function () {
  'use strict';

  // Twin of gongkai/index/search/tokens.py; test_tokens_agree.py holds them together.
  const HAN = '[\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff〇\\u{20000}-\\u{323af}]';
  let letter = '[\\p{L}\\p{N}]';
  try { RegExp(letter, 'u'); } catch (e) { letter = '[0-9a-z\\u00c0-\\u024f]'; } // browsers before 2018
  const RUN = RegExp(`${HAN}+|(?:(?!${HAN})${letter})+`, 'gu');
  const isHan = (term) => RegExp(`^${HAN}`, 'u').test(term);
  const fold = (text) => text.normalize('NFKC').toLowerCase();
  const tokens = (text) => [].concat(...(fold(text).match(RUN) || []).map((run) => {
    const chars = Array.from(run);
    if (!isHan(run)) return run.replace(/^0+(?=.)/, '');
    return chars.length > 1 ? chars.slice(1).map((char, i) => chars[i] + char) : run;
  }));

  // The inverse of gongkai/index/search/pack.py.
  const unpack = ({ fields, scale, terms, vectors }) => {
    const none = {};
    const inverted = (terms ? terms.split(' ') : []).map((term, at) => {
      const posting = { _index: at };
      fields.forEach((name) => { posting[name] = none; });
      return [term, posting];
    });
    const weigh = (doc, name, flat) => {
      const elements = [];
      for (let i = 0, at = 0; i < flat.length; i += 2) {
        at += flat[i];
        elements.push(at, flat[i + 1] / scale);
        const posting = inverted[at][1];
        if (posting[name] === none) posting[name] = {};
        posting[name][doc] = none;
      }
      return [`${name}/${doc}`, elements];
    };
    const rows = vectors.map((row, doc) => row.map((flat, f) => weigh(doc, fields[f], flat)));
    return lunr.Index.load({
      version: lunr.version, fields, fieldVectors: [].concat(...rows), invertedIndex: inverted, pipeline: [],
    });
  };

  // A lone character is looked for as half of a bigram.
  const lone = (term) => isHan(term) && !Array.from(term)[1];

  const read = (query) => {
    const all = Array.from(new Set(tokens(query)));
    // The small words of document numbers: not every spelling has them.
    const core = all.filter((term) => !/^(年?第|年|号)$/.test(term));
    const must = core.length ? core : all;
    const mark = must.every(lone) ? must : must.filter((term) => !lone(term));
    return { must, mark, phrase: fold(query), number: tokens(query).filter((term) => /^\d/.test(term)).join('-') };
  };

  const find = ({ docs, index }, want) => {
    // lunr divides by the length of the query as far as a segment knows its terms; undone, segments compare.
    const known = Math.sqrt(want.must.filter((term) => term in index.invertedIndex).length || 1);
    const ask = [].concat(...want.must.map((term) => (lone(term) ? [`${term}*`, `*${term}`] : term)));
    return index.query((q) => ask.forEach((term) => q.term(term))).map((match) => {
      const doc = docs[match.ref];
      const words = Object.keys(match.matchData.metadata);
      const has = (term) => words.some((each) => each === term || (lone(term) && each.indexOf(term) >= 0));
      const exact = fold(doc.title).indexOf(want.phrase) >= 0 || (want.number && read(doc.number).number === want.number);
      const share = want.must.filter(has).length / want.must.length;
      return { doc, share, score: match.score * known * (exact ? 2 : 1) };
    }).filter((hit) => hit.share >= 0.5);
  };

  const better = (a, b) => b.share - a.share || b.score - a.score || (a.doc.url < b.doc.url ? -1 : 1);

  // Where words stand in the text as written: [start, end), apart and in order.
  const spans = (text, words) => {
    let flat = '';
    let at = 0;
    const from = [];
    const to = [];
    Array.from(text).forEach((char) => {
      const end = at + char.length;
      flat += fold(char);
      while (from.length < flat.length) {
        from.push(at);
        to.push(end);
      }
      at = end;
    });
    const found = [];
    const inside = (i) => /[0-9a-z]/.test(flat.charAt(i));
    words.forEach((term) => {
      for (let i = flat.indexOf(term); i >= 0; i = flat.indexOf(term, i + 1)) {
        const end = i + term.length;
        if (isHan(term) || !(inside(i - 1) || inside(end))) found.push([from[i], to[end - 1]]);
      }
    });
    return found.sort((a, b) => a[0] - b[0]).reduce((all, span) => {
      const last = all[all.length - 1];
      if (last && span[0] <= last[1]) last[1] = Math.max(last[1], span[1]);
      else all.push(span);
      return all;
    }, []);
  };

  // 120 characters around the longest match.
  const cut = (text, words) => {
    const [first] = spans(text, words).reduce((a, b) => (b[1] - b[0] > a[1] - a[0] ? b : a), [0, 0]);
    const start = first > 60 ? first - 30 : 0;
    const part = text.slice(start, start + 120).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
    return (start ? '…' : '') + part + (start + 120 < text.length ? '…' : '');
  };

  if (typeof module === 'object') {
    module.exports = { tokens, unpack, read, find, better, spans, cut };
    return;
  }

  const PAGE = 50;
  const root = document.currentScript.src.replace(/assets\/[^/]*$/, '');
  const parts = [];
  let box;
  let files;
  let query = '';
  let want;
  let hits;
  let shown;
  let timer;
  let waiting = 0;
  let failed = 0;

  const el = (name, props, ...children) => {
    const node = Object.assign(document.createElement(name), props);
    node.append(...children);
    return node;
  };
  const link = (url, text) => el('a', { href: root + url }, text);
  const mark = (node, text) => {
    const end = spans(text, want.mark).reduce((at, [from, to]) => {
      node.append(text.slice(at, from), el('mark', {}, text.slice(from, to)));
      return to;
    }, 0);
    node.append(text.slice(end));
    return node;
  };

  const row = ({ doc }) => el('li', { className: `gk-item${doc.day ? '' : ' gk-item--undated'}` },
    mark(el('a', { href: root + doc.url, className: 'gk-item-title' }), doc.title),
    doc.day && el('time', { className: 'gk-item-day', dateTime: doc.day }, doc.day),
    el('span', { className: 'gk-item-meta' }, el('span', { className: 'gk-tag gk-tag--plain' }, doc.kind),
      ...[doc.number, doc.agency].filter(Boolean).map((text) => mark(el('span'), text))),
    doc.text && mark(el('p', { className: 'gk-item-snippet' }), cut(doc.text, want.mark)));

  const advice = () => el('div', { className: 'gk-empty' }, `没有找到与“${query}”有关的内容。您可以：`, el('ul', {},
    el('li', {}, '减少词语，只留最要紧的两三个，用空格隔开'),
    el('li', {}, '检查有没有错别字，或者换一种说法'),
    el('li', {}, '按发文字号找：〔2017〕47号、(2017)47号、2017 47 都可以'),
    el('li', {}, '从', link('sitemap.html', '网站地图'), '找，或者', link('inquiry/index.html', '打电话问'))));

  const summary = () => {
    const full = hits.filter((hit) => hit.share === 1).length;
    const some = hits.length - full;
    return [
      full && `找到 ${full} 条`,
      some && `${full ? '另' : '没有完全符合的，'}有 ${some} 条部分符合`,
      waiting && '正在查找…',
      failed && '有一部分没能载入，请刷新再试',
    ].filter(Boolean).join('，');
  };

  const more = () => el('button', {
    type: 'button',
    className: 'gk-results-more',
    onclick: () => {
      shown += PAGE;
      show();
      box.querySelectorAll('.gk-item-title')[shown - PAGE].focus();
    },
  }, `显示更多（还有 ${hits.length - shown} 条）`);

  const show = () => {
    timer = 0;
    const focus = box.contains(document.activeElement) && document.activeElement.href;
    box.textContent = '';
    if (!query) return;
    box.append(el('p', { className: 'gk-results-count' }, summary()));
    const list = el('ul', { className: 'gk-items' }, ...hits.slice(0, shown).map(row));
    list.setAttribute('aria-live', 'off'); // the count is read out, fifty rows need not be
    if (hits.length) box.append(list);
    else if (!waiting) box.append(advice());
    if (hits.length > shown) box.append(more());
    Array.from(box.querySelectorAll('a')).filter((a) => a.href === focus).forEach((a) => a.focus());
  };
  const soon = () => { timer = timer || setTimeout(show, 50); };

  const ask = (some) => {
    if (query && want.must.length) hits = hits.concat(...some.map((part) => find(part, want))).sort(better);
    soon();
  };

  const load = () => {
    if (!query || !files) return;
    // Newest first: tables and the latest documents stand last.
    files.reverse().forEach((name) => {
      const over = (lost) => {
        waiting -= 1;
        failed += lost;
        soon();
      };
      waiting += 1;
      document.head.append(el('script', { src: `${root}search/${name}`, onload: () => over(0), onerror: () => over(1) }));
    });
    files = null;
  };

  const search = (text) => {
    query = text.trim();
    want = read(query);
    hits = [];
    shown = PAGE;
    load();
    ask(parts);
  };

  const take = ([what, first, second]) => {
    if (what === 'manifest') {
      files = first.slice();
      load();
    } else {
      parts.push({ docs: second.docs, index: unpack(second.index) });
      ask(parts.slice(-1));
    }
  };

  const start = () => {
    box = document.getElementById('search-results');
    const inputs = Array.from(document.querySelectorAll('form[role=search] input[name=q]'));
    const go = (text) => {
      inputs.forEach((input) => { input.value = text; });
      search(text);
    };
    inputs.forEach((input) => input.form.addEventListener('submit', (event) => {
      event.preventDefault();
      // A page from a disk may not change its address.
      try { history.replaceState(null, '', `?q=${encodeURIComponent(input.value)}`); } catch (e) { /* it stays */ }
      go(input.value);
    }));
    go(new URLSearchParams(location.search).get('q') || '');
    (self.gongkaiSearchQueue || []).forEach(take);
    self.gongkaiSearchQueue = { push: take };
  };

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}());
