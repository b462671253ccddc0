/* Language of the search, without a page: twins of gongkai/chinese/syllables.py, questions.py and script.py.
   The tables come from there; tests/unit/chinese/test_twins.py holds both sides together. */
(function (/** @type {Window} */ self) {
'use strict';

const APART = /[ \u3000'’‘`·-]+|[1-5]/;
const MOST = 60;

/** @type {(text: string) => string} */
const bare = (text) => text.normalize('NFKD').toLowerCase().replace(/u\u0308/g, 'v').replace(/[\u0300-\u036f]+/g, '');

/** @type {(split: string[]) => number} */
const vowels = (split) => split.filter((syllable) => /^[aeo]/.test(syllable)).length;
/** @type {(a: string[], b: string[]) => number} */
const better = (a, b) => {
  let order = a.length - b.length || vowels(a) - vowels(b);
  for (let i = 0; !order && i < a.length; i += 1) order = b[i].length - a[i].length;
  return order;
};

/* `meant`: what is typed → the syllable. The best splits of letters without a break, from the end. */
/** @type {(letters: string, meant: Gongkai.Syllables, most: number) => string[][]} */
const ofPart = (letters, meant, most) => {
  /** @type {string[][][]} */
  const best = [];
  best[letters.length] = [[]];
  for (let start = letters.length - 1; start >= 0; start -= 1) {
    /** @type {string[][]} */
    const found = [];
    for (let end = start + 1; end <= letters.length && end <= start + 6; end += 1) {
      const head = letters.slice(start, end);
      if (meant.has(head)) best[end].forEach((rest) => found.push([head].concat(rest)));
    }
    best[start] = found.sort(better).slice(0, most);
  }
  return best[0];
};

/* `gongshuiguanli` → [[gong, shui, guan, li], …]; [] where a text is no pinyin. */
/** @type {Gongkai.Language['splits']} */
const splits = (text, meant, most = 4) => {
  const parts = bare(text).split(APART).filter(Boolean);
  if (!parts[0] || parts.join('').length > MOST || !parts.every((part) => /^[a-z]+$/.test(part))) return [];
  return parts.reduce((/** @type {string[][]} */ found, part) => {
    const tails = ofPart(part, meant, most);
    const all = /** @type {string[][]} */ ([]).concat(...found.map((head) => tails.map((tail) => head.concat(tail))));
    return all.sort(better).slice(0, most);
  }, [[]]).map((split) => split.map((syllable) => String(meant.get(syllable))));
};

/* From the table's text: syllables parted by blanks, others that are typed for them as `lue=lve`. */
/** @type {Gongkai.Language['syllables']} */
const syllables = (table) => new Map(table.split(' ').map((word) => {
  const sides = word.split('=');
  return [sides[0], sides[sides.length - 1]];
}));

/* `kept` and `dropped`: words parted by `|`, the longer ones first. */
/** @type {Gongkai.Language['pieces']} */
const pieces = (query, kept, dropped) => {
  const word = RegExp(`(${kept})|${dropped}|[ \t\r\n\u3000,，.。!！?？、;；:：…]+`, 'g');
  const parts = query.replace(word, (all, whole) => whole || '\n').split('\n').filter(Boolean);
  return parts[0] ? parts : [query.replace(/^[ \t\r\n\u3000]+|[ \t\r\n\u3000]+$/g, '')].filter(Boolean);
};

/* From pairs of characters: traditional, simplified. */
/** @type {Gongkai.Language['script']} */
const script = (pairs) => {
  const table = new Map();
  for (let i = 0; i < pairs.length; i += 2) table.set(pairs[i], pairs[i + 1]);
  return table;
};
/** @type {Gongkai.Language['simplified']} */
const simplified = (text, table) => text.split('').map((char) => table.get(char) || char).join('');

const words = { splits, syllables, pieces, script, simplified };
if (typeof module !== 'undefined') module.exports = words;
else self.gongkaiWords = words;
}(/** @type {any} */ (this)));
