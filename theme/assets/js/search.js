/* The search on a page: suggestions in its boxes, and what is found where the page has a place for it. */
(function () {
'use strict';

const { edges, cut, open } = self.GongkaiSearch;
const ROOT = /** @type {HTMLScriptElement} */ (document.currentScript).src.replace(/assets\/[^/]*$/, '');
const PAGE = 10, TITLES = 6, PAUSE = 200;
const ORDER = ['栏目', '种类', '年份', '机关', '领域', '主题', '状态'];

/** @type {(name: string, attributes?: Record<string, string>, ...children: (Node | string)[]) => HTMLElement} */
const el = (name, attributes = {}, ...children) => {
  const node = document.createElement(name);
  Object.keys(attributes).forEach((key) => node.setAttribute(key, attributes[key]));
  node.append(...children.filter(Boolean));
  return node;
};

/** @type {(node: HTMLElement, text: string, words: string[]) => HTMLElement} */
const mark = (node, text, words) => {
  const at = [0].concat(edges(text, words), text.length);
  at.slice(1).forEach((end, i) => {
    const piece = text.slice(at[i], end);
    node.append(i % 2 ? el('mark', {}, piece) : piece);
  });
  return node;
};

/* The index may be younger than what the browser kept of it: what failed is asked for once more, past the cache. */
let fresh = '';
/** @type {Gongkai.Engine} */
let engine;

/** @type {(path: string) => Promise<void>} */
const load = (path) => new Promise((resolve, reject) => {
  const node = el('script', { src: `${ROOT}search/${path}${fresh}` });
  node.onload = () => { node.remove(); resolve(); };
  node.onerror = () => { node.remove(); reject(Error(path)); };
  document.head.append(node);
});

const renew = () => {
  engine = open(load);
  self.gongkaiSearch = engine;
};

/** @type {(text: string, options?: Gongkai.Options) => Promise<Gongkai.Found>} */
const ask = async (text, options) => {
  const found = await engine.query(text, options).catch(() => null);
  if (found && (fresh || !found.failed())) return found;
  fresh = `?r=${Date.now()}`;
  renew();
  return engine.query(text, options);
};

/** @type {(input: HTMLInputElement) => void} */
const suggest = (input) => {
  const form = /** @type {HTMLFormElement} */ (input.form);
  const list = el('ul', { id: `${input.id}-titles`, class: 'gk-suggest', role: 'listbox', 'aria-label': '相关标题' });
  /** @type {Gongkai.Hit[]} */
  let hits = [];
  let chosen = -1, timer = 0, turn = 0;

  /** @type {(at: number) => void} */
  const choose = (at) => {
    chosen = at;
    Array.from(list.children, (option, i) => option.setAttribute('aria-selected', String(i === at)));
    if (at < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', list.children[at].id);
  };

  /** @type {(some: Gongkai.Hit[], words?: string[]) => void} */
  const show = (some, words = []) => {
    hits = some;
    list.textContent = '';
    list.append(...some.map((hit, i) => el('li', { id: `${list.id}-${i}`, role: 'option' },
      mark(el('span'), hit.title, words), el('small', {}, hit.kind))));
    list.hidden = !some.length;
    input.setAttribute('aria-expanded', String(some.length > 0));
    choose(-1);
  };

  const close = () => {
    clearTimeout(timer);
    turn += 1;
    show([]);
  };

  /** @type {(hit: Gongkai.Hit) => void} */
  const follow = (hit) => { location.href = ROOT + hit.url; };

  const typed = () => {
    const text = input.value.trim();
    clearTimeout(timer);
    turn += 1;
    const mine = turn;
    if (Array.from(text).length < 2) show([]);
    else timer = setTimeout(() => {
      ask(text).then((found) => mine === turn && show(found.hits.slice(0, TITLES), found.marks), () => {});
    }, PAUSE);
  };

  input.addEventListener('input', (event) => { if (!(/** @type {InputEvent} */ (event).isComposing)) typed(); });
  input.addEventListener('compositionend', typed);
  input.addEventListener('focus', () => { engine.start().catch(() => {}); });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.isComposing) return;
    if (event.key === 'Enter' && hits[chosen]) follow(hits[chosen]);
    else if (event.key === 'Escape' && hits.length) close();
    else if (step && hits.length) choose((chosen + 1 + step + hits.length + 1) % (hits.length + 1) - 1);
    else return;
    event.preventDefault();
  });
  form.addEventListener('submit', close);
  // The box keeps the focus, or the list would go before it is clicked.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const at = Array.from(list.children).findIndex((option) => option.contains(/** @type {Node} */ (target)));
    if (hits[at]) follow(hits[at]);
  });

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  form.append(list);
  show([]);
  if (document.activeElement === input) {
    engine.start().catch(() => {});
    typed();
  }
};

/* What is asked stands in the address and nowhere else. */
const params = () => new URLSearchParams(location.search);

/** @type {(box: HTMLElement, inputs: HTMLInputElement[]) => void} */
const results = (box, inputs) => {
  /** @type {(name: string) => HTMLElement} */
  const part = (name) => /** @type {HTMLElement} */ (box.querySelector(`.gk-results-${name}`));
  const [body, count, busy, sort, chips, notice, help, tips, items, next, panel, facets] = [
    'body', 'count', 'busy', 'sort', 'chips', 'notice', 'help', 'tips', 'items', 'more', 'panel', 'facets',
  ].map(part);
  const wide = matchMedia('(min-width: 60em)').matches && !document.documentElement.classList.contains('elder');
  /** @type {Map<string, HTMLDetailsElement>} */
  const boxes = new Map();
  let turn = 0;
  /** @type {() => Promise<Gongkai.Found>} */
  let answer;

  /** @type {(change: (next: URLSearchParams) => void) => void} */
  const go = (change) => {
    const wanted = params();
    change(wanted);
    try {
      history.pushState(null, '', `?${wanted}`);
    } catch (e) {
      // A page from a disk may not change its address, but may be opened anew.
      location.search = String(wanted);
      return;
    }
    show();
  };

  /** @type {(text: string, act: () => void, label?: string) => HTMLElement} */
  const button = (text, act, label = text) => {
    const node = el('button', { type: 'button', 'aria-label': label }, text);
    node.addEventListener('click', act);
    return node;
  };

  /** @type {(name: string, value: string) => (wanted: URLSearchParams) => void} */
  const without = (name, value) => (wanted) => {
    const kept = wanted.getAll(name).filter((other) => other !== value);
    wanted.delete(name);
    kept.forEach((other) => wanted.append(name, other));
  };

  /** @type {(hit: Gongkai.Hit, words: string[]) => HTMLElement} */
  const row = (hit, words) => {
    const [label, start, end] = hit.state, tone = hit.state[hit.state.length - 1];
    const named = /\.[a-z]{3,4}$/i.test(hit.heading) ? `附件：${hit.heading}` : hit.heading;
    return el('li', { class: hit.day ? 'gk-item' : 'gk-item gk-item--undated' },
      mark(el('a', { class: 'gk-item-title', href: ROOT + hit.url }), hit.title, words),
      hit.day && el('time', { class: 'gk-item-day', datetime: hit.day }, hit.day),
      el('span', { class: 'gk-item-meta' },
        hit.kind && el('span', { class: 'gk-tag gk-tag--plain' }, hit.kind),
        label && (label.indexOf('|') < 0 ? el('span', { class: `gk-tag gk-tag--${tone}` }, label)
          : el('span', { class: 'gk-tag', 'data-gk-state': '', 'data-start': start, 'data-end': end, 'data-words': label })),
        ...[hit.number, hit.agency, named].map((text) => text && mark(el('span'), text, words))),
      hit.text && mark(el('p', { class: 'gk-item-snippet' }), cut(hit.text, words), words));
  };

  /** @type {(hits: Gongkai.Hit[], found: Gongkai.Found) => void} */
  const list = (hits, found) => {
    items.append(...hits.map((hit) => row(hit, found.marks)));
    if (self.gongkaiStates) self.gongkaiStates();
    next.hidden = hits.length < PAGE || items.children.length >= found.total;
    notice.hidden = !found.failed();
  };

  /* The words of a query that no document has, with what is left of it. A pair whose characters stand in pairs that
     are known is the seam between two words. */
  /** @type {(text: string, found: Gongkai.Found) => string[]} */
  const apart = (text, { absent, marks }) => {
    const [gone, known] = [absent, marks.filter((word) => absent.indexOf(word) < 0)].map((words) => {
      const at = edges(text, words);
      return (/** @type {number} */ i) => at.filter((edge) => edge <= i).length % 2 > 0;
    });
    return [true, false].map((wanted) => text.split('').map((char, i) => ((gone(i) && !known(i)) === wanted ? char : ' '))
      .join('').replace(/\s+/g, ' ').trim());
  };

  /** @type {(text: string, chosen: string[][], found: Gongkai.Found) => void} */
  const say = (text, chosen, found) => {
    const [lost, rest] = apart(text, found), full = lost ? 0 : found.full;
    count.textContent = inWords(text, found.total, full);
    /** @type {HTMLElement[]} */
    const ways = [];
    /** @type {(words: string, query: string) => void} */
    const offer = (words, query) => { ways.push(button(words, () => go((wanted) => wanted.set('q', query)))); };
    if (lost && rest) offer(`全站没有“${lost.replace(/ /g, '”“')}”，只找“${rest}”`, rest);
    else if (lost) ways.push(el('p', {}, `全站没有“${lost.replace(/ /g, '”“')}”`));
    if (!found.total && /["“”]/.test(text)) offer('不加引号再找', text.replace(/["“”]/g, ' ').trim());
    if (!found.total && chosen.length) ways.push(button('去掉筛选条件再找', () => go(bare)));
    help.textContent = '';
    help.append(...(full ? [] : ways.map((way) => el('li', {}, way))));
    tips.hidden = found.total > 0;
  };

  /** @type {(wanted: URLSearchParams) => void} */
  const bare = (wanted) => boxes.forEach((facet, name) => wanted.delete(name));

  /** @type {(text: string, total: number, full: number) => string} */
  const inWords = (text, total, full) => {
    if (!total) return text ? `没有找到“${text}”` : '没有符合条件的信息';
    if (!text || full === total) return `找到 ${total} 条`;
    return `找到 ${total} 条，${full ? `其中 ${full} 条完全符合` : '没有完全符合的'}`;
  };

  /** @type {(facet: HTMLDetailsElement, name: string) => Promise<void>} */
  const put = async (facet, name) => {
    const mine = turn, chosen = params().getAll(name);
    facet.children[0].textContent = chosen.length ? `${name}（${chosen.length}）` : name;
    if (!facet.open) return;
    const found = await answer();
    const values = await found.counts(name);
    if (mine !== turn) return;
    const known = values.map(([value]) => value);
    chosen.forEach((value) => { if (known.indexOf(value) < 0) values.push([value, 0]); });
    if (name === '年份') values.sort((a, b) => (a[0] < b[0] ? 1 : -1));
    const fields = facet.children[1], focus = /** @type {HTMLInputElement} */ (document.activeElement);
    const held = fields.contains(focus) ? focus.value : null;
    fields.textContent = '';
    fields.append(el('legend', { class: 'gk-visually-hidden' }, name), ...values.map(([value, times]) => {
      const input = /** @type {HTMLInputElement} */ (el('input', { type: 'checkbox', value }));
      input.checked = chosen.indexOf(value) >= 0;
      input.addEventListener('change', () => go((wanted) => {
        without(name, value)(wanted);
        if (input.checked) wanted.append(name, value);
      }));
      return el('label', {}, input, el('span', {}, value), el('small', {}, String(times)));
    }));
    if (!values.length) fields.append(el('p', {}, '没有可选的'));
    const again = Array.from(fields.querySelectorAll('input')).find(({ value }) => value === held);
    if (again) again.focus();
    notice.hidden = !found.failed();
  };

  /** @type {(facet: HTMLDetailsElement, name: string) => void} */
  const fill = (facet, name) => { put(facet, name).catch(() => { notice.hidden = false; }); };

  const furnish = async () => {
    const { segments } = await engine.start(), named = params();
    const offered = new Set(/** @type {string[]} */ ([]).concat(...segments.map(({ head }) => head.facets)));
    ORDER.filter((name) => offered.has(name) && !boxes.has(name)).forEach((name) => {
      const facet = /** @type {HTMLDetailsElement} */ (el('details', { id: `gk-facet-${name}`, class: 'gk-facet' },
        el('summary', {}, name), el('fieldset')));
      facet.open = named.has(name) || (wide && boxes.size < 3);
      facet.addEventListener('toggle', () => fill(facet, name));
      boxes.set(name, facet);
      facets.append(facet);
    });
    panel.hidden = !boxes.size;
  };

  const show = async () => {
    turn += 1;
    const mine = turn, wanted = params(), text = (wanted.get('q') || '').trim();
    inputs.forEach((input) => { input.value = text; });
    body.setAttribute('aria-busy', 'true');
    busy.hidden = false;
    try {
      await furnish().catch(() => ask('').then(furnish));
      /** @type {Record<string, string[]>} */
      const filters = {};
      /** @type {string[][]} */
      const chosen = [];
      boxes.forEach((facet, name) => wanted.getAll(name).forEach((value) => {
        (filters[name] = filters[name] || []).push(value);
        chosen.push([name, value]);
      }));
      /** @type {Promise<Gongkai.Found> | undefined} */
      let asked;
      const byDay = !text || wanted.get('sort') === 'day';
      answer = () => { asked = asked || ask(text, { filters, byDay, all: true }); return asked; };
      chips.textContent = '';
      chips.append(...chosen.map(([name, value]) => el('li', {},
        button(`${name}：${value}`, () => { go(without(name, value)); count.focus(); }, `去掉条件 ${name}：${value}`))));
      if (chosen.length > 1) chips.append(el('li', {}, button('全部去掉', () => { go(bare); count.focus(); })));
      const found = text || chosen.length ? await answer() : null;
      if (mine !== turn) return;
      items.textContent = '';
      help.textContent = '';
      count.textContent = '';
      box.classList.toggle('gk-results--start', !found);
      sort.hidden = !text || !found || !found.total;
      Array.from(sort.querySelectorAll('input'), (input) => { input.checked = (input.value === 'day') === byDay; });
      next.hidden = tips.hidden = notice.hidden = true;
      if (found) {
        list(found.hits, found);
        say(text, chosen, found);
      }
      boxes.forEach(fill);
    } catch (e) {
      if (mine === turn) notice.hidden = false;
    }
    if (mine === turn) {
      body.setAttribute('aria-busy', 'false');
      busy.hidden = true;
    }
  };

  next.addEventListener('click', async () => {
    const mine = turn, found = await answer(), from = items.children.length;
    const hits = await found.page(from);
    if (mine !== turn) return;
    list(hits, found);
    const first = items.children[from];
    if (first) /** @type {HTMLElement} */ (first.firstElementChild).focus();
  });
  /** @type {HTMLElement} */ (notice.querySelector('button')).addEventListener('click', () => {
    fresh = `?r=${Date.now()}`;
    renew();
    show();
  });
  sort.addEventListener('change', ({ target }) => go((wanted) => {
    wanted.delete('sort');
    if (/** @type {HTMLInputElement} */ (target).value) wanted.set('sort', 'day');
  }));
  inputs.forEach((input) => /** @type {HTMLFormElement} */ (input.form).addEventListener('submit', (event) => {
    event.preventDefault();
    if (matchMedia('(hover: none)').matches) input.blur();
    go((wanted) => wanted.set('q', input.value.trim()));
  }));
  document.addEventListener('keydown', (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return;
    event.preventDefault();
    inputs[inputs.length - 1].focus();
  });
  addEventListener('popstate', show);
  /** @type {HTMLDetailsElement} */ (panel).open = wide;
  box.hidden = false;
  show();
};

renew();
const inputs = /** @type {HTMLInputElement[]} */ (Array.from(document.querySelectorAll('form[role=search] input[name=q]')));
const box = document.getElementById('search-results');
inputs.forEach(suggest);
if (box) results(box, inputs);
}());
