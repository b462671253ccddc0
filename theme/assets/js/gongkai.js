/* Two things the page cannot know when it is built: what day it is, and whether the reader wants large type. */
(function () {
  'use strict';
  const root = document.documentElement;
  const DAY = 864e5;

  // Days are days of China, wherever the reader is; a demonstration carries its own day.
  const today = root.dataset.today || new Date(Date.now() + 8 * 36e5).toISOString().slice(0, 10);
  const days = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / DAY);
  const each = (query, act) => Array.prototype.forEach.call(document.querySelectorAll(query), act);

  const phase = (start, end) => (start && today < start ? 0 : end && today > end ? 2 : 1);

  const count = (way, start, end) => {
    const at = phase(start, end);
    if (at === 2) return way === 'until' ? '已截止' : '';
    const left = days(today, at === 0 ? start : end);
    if (way === 'event') return left > 1 ? `还有 ${left} 天` : left === 1 ? '明天举行' : '今天举行';
    if (at === 0) return left === 1 ? '明天开始' : `${left} 天后开始`;
    return left === 0 ? '今天截止' : `还剩 ${left} 天`;
  };

  const states = () => each('[data-gk-state]', (tag) => {
    const at = phase(tag.dataset.start, tag.dataset.end);
    tag.textContent = tag.dataset.words.split('|')[at];
    ['soon', 'open', 'done'].forEach((tone, i) => tag.classList.toggle(`gk-tag--${tone}`, i === at));
  });
  states();
  // For rows that come later: the search calls it.
  self.gongkaiStates = states;
  each('[data-gk-count]', (span) => {
    span.textContent = count(span.dataset.gkCount, span.dataset.start, span.dataset.end);
  });

  // What is shown until a day goes on that day, even where no build ran.
  each('[data-gk-until]', (box) => {
    if (today >= box.dataset.gkUntil) {
      box.nextElementSibling.hidden = false;
      box.remove();
    }
  });

  // The search comes when somebody turns to a box of it. Pages of results bring it along.
  const assets = document.currentScript.src.replace(/[^/]*$/, '');
  document.addEventListener('focusin', ({ target }) => {
    if (target.name !== 'q' || document.querySelector('script[src$="search.js"]')) return;
    document.head.append(Object.assign(document.createElement('script'), { src: `${assets}search.js` }));
  });

  // Storage may be shut (private window, file://): then the choice lasts for the page.
  const KEY = 'gongkai-elder';
  const remember = (on) => { try { localStorage.setItem(KEY, on ? '1' : ''); } catch (e) { /* not kept */ } };
  const recall = () => { try { return localStorage.getItem(KEY) === '1'; } catch (e) { return false; } };
  const button = document.querySelector('.gk-elder');
  const show = (on) => {
    root.classList.toggle('elder', on);
    if (button) {
      button.setAttribute('aria-pressed', String(on));
      button.lastElementChild.textContent = on ? '返回普通版' : '长者大字版';
    }
  };
  show(recall());
  if (button) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const on = !root.classList.contains('elder');
      show(on);
      remember(on);
    });
  }
})();
