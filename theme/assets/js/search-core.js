/* The search itself, without a page: loads parts of the index as scripts, ranks, cuts snippets.
   Twins of this file: folding.py, terms.py, bits.py, shards.py, facets.py in gongkai/index/search; tests hold them together. */
(function (/** @type {Window} */ root) {
'use strict';

const HAN = '\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff〇\u{20000}-\u{323af}';
const LETTER = '0-9a-z\xc0-\xd6\xd8-\xf6\xf8-\u0f07\u0f15-\u1fff\u2c00-\u2dff\u3041-\u31ff\ua000-\ud7ff\u{10000}-\u{1efff}';
const RUN = RegExp(`[${HAN}]+|[${LETTER}]+`, 'gu');
const IS_HAN = RegExp(`^[${HAN}]`, 'u');
const TEXT = 1 << 24, CHARACTER = 2 << 24, SYLLABLES = 3 << 24, INITIALS = 4 << 24, NUMBER = 5 << 24;
// What a weight of postings.py is worth: the same meaning, the text in four steps, the title, title and text.
// Titles are what people type; questions are answered by texts.
const WORTH = [0.35, 0.55, 0.85, 1.2, 1.55, 2, 2.5, 3], WORTH_ASKED = [0.7, 0.55, 0.85, 1.2, 1.55, 0.3, 1, 1.6];
const FIRST = 0x3400, UNIT = 15;

/** @type {<T>(lists: (T | T[])[]) => T[]} */
const joined = (lists) => /** @type {any[]} */ ([]).concat(...lists);

/** @type {(text: string) => string} */
const fold = (text) => text.normalize('NFKC').toLowerCase();

/** @type {(folded: string) => string[]} */
const tokens = (folded) => joined((folded.match(RUN) || []).map((run) => {
  const chars = Array.from(run);
  if (!IS_HAN.test(run)) return /[^0]/.test(run) ? run.replace(/^0+/, '') : [];
  return chars[1] ? chars.slice(1).map((char, i) => chars[i] + char) : run;
}));

/** @type {(word: string, family: number) => number} */
const term = (word, family) => {
  let mixed = family;
  Array.from(word).slice(0, 32).forEach((char) => {
    mixed = Math.imul(mixed ^ Number(char.codePointAt(0)), 0x9e3779b1);
    mixed ^= mixed >>> 15;
  });
  mixed = Math.imul(mixed ^ mixed >>> 16, 0x85ebca6b);
  mixed = Math.imul(mixed ^ mixed >>> 13, 0xc2b2ae35);
  return (mixed ^ mixed >>> 16) >>> 0;
};

/* Codes of bits (bits.py). */
/** @type {(text: string) => Gongkai.Reader} */
const reader = (text) => {
  let next = 0, have = 0, window = 0;
  const fill = () => {
    if (next >= text.length) throw Error();
    window = (window & (1 << have) - 1) << UNIT | text.charCodeAt(next) - FIRST;
    next += 1;
    have += UNIT;
  };
  /** @type {(count: number) => number} */
  const bits = (count) => {
    if (count > UNIT) {
      const high = bits(count - UNIT);
      return high * (1 << UNIT) + bits(UNIT);
    }
    if (have < count) fill();
    have -= count;
    return window >> have & (1 << count) - 1;
  };
  const zeros = () => {
    for (let count = 0; ;) {
      const rest = window & (1 << have) - 1;
      if (rest) {
        const ahead = Math.clz32(rest) - 32 + have;
        have -= ahead + 1;
        return count + ahead;
      }
      count += have;
      have = 0;
      fill();
    }
  };
  /** @type {(k: number) => number} */
  const rice = (k) => zeros() * 2 ** k + bits(k);
  const gamma = () => {
    const log = zeros();
    return 2 ** log + bits(log);
  };
  return { bits, rice, gamma };
};

/** @type {(total: number, count: number) => number} */
const parameter = (total, count) => 31 - Math.clz32(Math.max(Math.floor(69 * total / (100 * count)), 1));

/** @type {(read: Gongkai.Reader, total: number, count: number, weighted: boolean) => Gongkai.Places} */
const list = (read, total, count, weighted) => {
  if (count > total) throw Error();
  const k = parameter(total, count);
  const places = new Int32Array(count), weights = new Uint8Array(weighted ? count : 0);
  for (let i = 0, at = -1; i < count; i += 1) {
    at += read.rice(k) + 1;
    places[i] = at;
    if (weighted) weights[i] = read.bits(3);
  }
  return { places, weights };
};

/* The wanted terms of a shard: by term its count and, unless long, its list. `wanted` ascending. */
/** @type {(text: string, head: Gongkai.Head, number: number, wanted: number[]) => Record<number, Gongkai.Entry>} */
const shard = (text, head, number, wanted) => {
  const read = reader(text);
  /** @type {Record<number, Gongkai.Entry>} */
  const found = {};
  let key = number * 2 ** (head.bits - head.shards);
  for (let left = read.gamma() - 1; left; left -= 1) {
    key += read.rice(head.gap);
    if (key > wanted[wanted.length - 1]) break;
    const said = read.gamma(), count = said >> 1;
    const entry = { key, count, long: said & 1 };
    const part = entry.long ? null : list(read, head.units, count, true);
    if (wanted.indexOf(key) >= 0) found[key] = Object.assign(entry, part);
  }
  return found;
};

/* What a query asks for. */
const ASKING = /什么|怎么|怎样|如何|是否|能否|可否|多少|多久|几天|哪|吗|呢|请问|为啥|咋|啥|[?？]/, LONG = 24;
const NUMBERED = RegExp(`^([${HAN}]*?)\\s*[[〔(【{]?\\s*((?:19|20)\\d\\d)\\s*年?\\s*[\\]〕)】}]?\\s*(?:第|[-—–_/])?\\s*0*(\\d{1,5})\\s*号?$`, 'u');
const INSIDE = /[[〔(【{]\s*((?:19|20)\d\d)\s*年?\s*[\]〕)】}]\s*第?\s*0*(\d{1,5})\s*号?/g;

/** @type {(folded: string) => string[]} */
const numbers = (folded) => {
  const whole = NUMBERED.exec(folded.trim()), alone = /^第?\s*0*(\d{1,5})\s*号$/.exec(folded.trim());
  if (alone) return [alone[1]];
  if (whole) return [`${whole[2]}-${whole[3]}`].concat(whole[1] ? `${whole[1]}-${whole[2]}-${whole[3]}` : []);
  /** @type {string[]} */
  const found = [];
  folded.replace(INSIDE, (all, year, number) => { found.push(`${year}-${number}`); return ''; });
  return found;
};

/** @type {(text: string) => string} */
const dense = (text) => text.replace(/\s+/g, '');
/** @type {<T>(some: Iterable<T>) => T[]} */
const unique = (some) => Array.from(new Set(some));

/** @type {(query: string, words: Gongkai.Words) => Gongkai.Asked} */
const parse = (query, words) => {
  /** @type {string[]} */
  const phrases = [];
  /** @type {string[]} */
  const without = [];
  /** @type {Record<string, string>} */
  const fields = {};
  const rest = fold(query)
    .replace(/(文号|机关)\s*:\s*("[^"]*"|\S+)/g, (all, name, value) => { fields[name] = value.replace(/"/g, ''); return ' '; })
    .replace(/(^|\s)-("[^"]*"|\S+)/g, (all, before, value) => { without.push(value.replace(/"/g, '')); return ' '; })
    .replace(/["“”]([^"“”]+)["“”]/g, (all, phrase) => { phrases.push(phrase.replace(/\s+/g, '')); return ` ${phrase} `; })
    .trim();
  const asked = fields.文号 || rest, question = ASKING.test(rest) || rest.length > LONG;
  const bare = question ? words.pieces(rest).join('\n') : rest;
  /** @type {Gongkai.Part[]} */
  const parts = [];
  /** @type {(family: number, some: string[], must?: boolean, way?: number) => void} */
  const add = (family, some, must, way) => unique(some).forEach((word) => {
    const key = term(word, family), known = parts.filter((part) => part.key === key)[0];
    if (known && known.ways && way !== undefined) known.ways.push(way);
    if (!known) parts.push({ word, family, key, must, ways: way === undefined ? undefined : [way], count: 0, rarity: 0 });
  });
  add(NUMBER, numbers(asked), true);
  const numbered = parts.length > 0 && (fields.文号 || NUMBERED.test(asked) || /^第?\s*\d+\s*号$/.test(asked));
  if (!numbered) {
    // What a quotation cuts off of a word or a number is another word.
    add(TEXT, joined(phrases.map((phrase) => tokens(phrase).filter((word) => IS_HAN.test(word)))), true);
    add(TEXT, tokens(bare));
    if (/^[㐀-鿿]$/.test(rest)) add(CHARACTER, [rest]);
    if (/[a-z]/.test(rest) && !/[㐀-鿿]/.test(rest)) {
      const spoken = words.splits(rest).filter((split) => split[1]);
      spoken.forEach((split, way) => add(SYLLABLES, split.slice(1).map((syllable, i) => `${split[i]} ${syllable}`), false, way));
      const letters = rest.replace(/[^a-z]/g, '');
      if (!spoken.length && letters.length < 16) add(INITIALS, Array.from(letters).slice(2).map((c, i) => letters.slice(i, i + 3)));
    }
  }
  return { parts, phrases, without, agency: fields.机关 || '', bare, question, numbered, exact: rest.replace(/["“”\s]+/g, ''), strict: 1, byDay: false };
};

/* Where words stand in a text as it is written: start, end, start, end… */
/** @type {(text: string, words: string[]) => number[]} */
const edges = (text, words) => {
  const flat = Array.from(text, (c) => [fold(c), c].find((f) => f.length === c.length)).join('');
  const on = Array(text.length + 1).fill(false);
  /** @type {(i: number) => boolean} */
  const inside = (i) => /[0-9a-z]/.test(flat.charAt(i));
  words.forEach((word) => {
    for (let i = flat.indexOf(word); i >= 0; i = flat.indexOf(word, i + 1)) {
      const end = i + word.length;
      if (IS_HAN.test(word) || !(inside(i - 1) || inside(end))) on.fill(true, i, end);
    }
  });
  return Array.from(on.keys()).filter((i) => on[i] !== (on[i - 1] || false));
};

/* The 120 characters in which most of the words stand; no half characters. */
/** @type {(text: string, words: string[]) => string} */
const cut = (text, words) => {
  const at = edges(text, words);
  let start = 0, most = 0;
  for (let i = 0; i < at.length; i += 2) {
    const held = at.filter((edge, j) => j % 2 === 0 && edge >= at[i] && edge < at[i] + 100).length;
    if (held > most) {
      most = held;
      start = at[i];
    }
  }
  start = start > 40 ? start - 20 : 0;
  const part = text.slice(start, start + 120).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
  return (start ? '…' : '') + part + (start + 120 < text.length ? '…' : '');
};

const FIELDS = ['url', 'title', 'heading', 'kind', 'agency', 'number', 'day', 'state', 'text'];
const ENOUGH = 10, MUST = 0.999, REACH = 20, PAGE = 10, LOOKED = 60, LONG_BUDGET = 12000, SPAN = 150;

/* A search over the index that `load(path)` brings: it resolves when the script has run, rejects when there is none. */
/** @type {(load: Gongkai.Load) => Gongkai.Engine} */
const open = (load) => {
  /** @type {Record<string, any[]>} */
  const files = {};
  /** @type {Record<string, Promise<any> | undefined>} */
  const waiting = {};
  /** @type {ReturnType<Gongkai.Engine['start']> | null} */
  let ready = null;
  let failed = 0;

  /** @type {(entry: any[]) => void} */
  const push = (entry) => { files[entry.length < 4 ? `${entry[0]}/` : `${entry[0]}/${entry[2]}`] = entry; };

  /** @type {(segment: string, name: string) => string} */
  const place = (segment, name) => {
    const kind = name.charAt(0), rest = name.slice(1);
    if (kind !== 't' && kind !== 'd' && kind !== 'w') return `${segment}/${name}.js`;
    return `${segment}/${kind}${Math.floor(parseInt(rest, kind === 'w' ? 16 : 10) / 256).toString(16)}/${name}.js`;
  };

  /* A file of a segment; null, and counted, when it is missing, damaged or of another numbering. */
  /** @type {(segment: Gongkai.Segment, name: string) => Promise<any>} */
  const bring = (segment, name) => {
    const key = `${segment.name}/${name}`;
    if (!waiting[key]) {
      waiting[key] = load(place(segment.name, name)).then(() => {
        const entry = files[key];
        if (!entry || (entry[1] && entry[1] !== segment.stamp)) throw Error(key);
        return entry[3];
      }).catch(() => {
        failed += 1;
        delete waiting[key];
        return null;
      });
    }
    return waiting[key];
  };

  /** @type {Gongkai.Engine['start']} */
  const start = () => {
    if (!ready) {
      ready = load('manifest.js').then(() => {
        const said = files['manifest/'][1];
        const segments = said.segments.map((/** @type {[string, string, Gongkai.Head]} */ [name, stamp, head]) => {
          const [count, packed] = head.more;
          const more = new Uint8Array(head.units + 1);
          if (count) list(reader(packed), head.units, count, false).places.forEach((unit) => { more[unit] = 1; });
          return { name, stamp, head, more };
        });
        const { pieces, splits } = root.gongkaiWords;
        const words = {
          pieces: (/** @type {string} */ text) => pieces(text, said.kept, said.dropped),
          splits: (/** @type {string} */ text) => (files['syllables/'] ? splits(text, syllables()) : []),
        };
        return { segments, words };
      });
      ready.catch(() => { ready = null; });
    }
    return ready;
  };

  /** @type {(segment: Gongkai.Segment, keys: number[]) => Promise<Gongkai.Entries>} */
  const look = (segment, keys) => {
    const { head } = segment;
    const inside = 2 ** (32 - head.bits), each = 2 ** (head.bits - head.shards);
    const short = keys.map((key) => Math.floor(key / inside));
    /** @type {Record<number, number[]>} */
    const by = {};
    unique(short).sort((a, b) => a - b).forEach((key) => {
      const number = Math.floor(key / each);
      (by[number] = by[number] || []).push(key);
    });
    return Promise.all(Object.keys(by).map(Number).map((number) => bring(segment, `t${number}`).then((payload) => {
      if (payload === null) return {};
      try {
        return shard(payload, head, number, by[number]);
      } catch (e) {
        failed += 1;
        return {};
      }
    }))).then((found) => {
      const all = Object.assign({}, ...found);
      return short.map((key) => all[key] && Object.assign({ key }, all[key]));
    });
  };

  /** @type {(segment: Gongkai.Segment, entries: Gongkai.Entries) => Promise<Gongkai.Entries>} */
  const lists = (segment, entries) => Promise.all(entries.map((entry) => {
    if (!entry || entry.places || !entry.wanted) return entry;
    return bring(segment, `w${entry.key.toString(16)}`).then((payload) => {
      try {
        return payload === null ? null : Object.assign(entry, list(reader(payload), segment.head.units, entry.count, true));
      } catch (e) {
        failed += 1;
        return null;
      }
    });
  }));

  /* Which long lists are worth their bytes: the rarest first, until a query has cost enough. */
  /** @type {(parts: Gongkai.Part[], found: Gongkai.Entries[]) => void} */
  const choose = (parts, found) => {
    let spent = 0;
    const heavy = parts.map((part, i) => ({
      part, entries: found.map((entries) => entries[i]).filter((entry) => entry && entry.long),
    })).filter(({ entries }) => entries.length);
    const light = parts.filter((part, i) => found.some((entries) => entries[i] && !entries[i].long)).length;
    heavy.sort((a, b) => b.part.rarity - a.part.rarity).forEach(({ part, entries }, i) => {
      spent += entries.reduce((sum, entry) => sum + (entry ? entry.count : 0), 0);
      const take = part.must || spent <= LONG_BUDGET || i + light < 3;
      part.skipped = !take;
      entries.forEach((entry) => { if (entry) entry.wanted = take; });
    });
  };

  /** @type {(segment: Gongkai.Segment, entries: Gongkai.Entries, asked: Gongkai.Asked) => Gongkai.Ranked[]} */
  const rank = (segment, entries, asked) => {
    const worth = asked.question ? WORTH_ASKED : WORTH;
    const score = new Float32Array(segment.head.units), held = new Float32Array(segment.head.units);
    const whole = asked.parts.reduce((sum, part) => sum + (part.skipped ? 0 : part.rarity), 0) || 1;
    entries.forEach((entry, i) => {
      if (!entry || !entry.places || !entry.weights) return;
      const { rarity } = asked.parts[i];
      for (let j = 0; j < entry.count; j += 1) {
        const unit = entry.places[j], weight = entry.weights[j];
        score[unit] += rarity * worth[weight];
        held[unit] += weight ? rarity : rarity / 2;
      }
    });
    /** @type {Gongkai.Ranked[]} */
    const found = [];
    /** @type {Gongkai.Ranked | null} */
    let best = null;
    for (let unit = 0; unit < score.length; unit += 1) {
      if (!segment.more[unit]) best = null;
      if (score[unit]) {
        const share = Math.min(held[unit] / whole, 1);
        const hit = /** @type {Gongkai.Ranked} */ ({ segment, unit, share, score: score[unit] * Math.pow(share, asked.strict) });
        if (!best) found.push(best = hit);
        else if (hit.score > best.score) Object.assign(best, hit);
      }
    }
    return found;
  };

  /** @type {(hit: Gongkai.Ranked) => Promise<any>} */
  const row = (hit) => {
    const size = hit.segment.head.chunk;
    return bring(hit.segment, `d${Math.floor(hit.unit / size)}`).then((rows) => {
      if (!rows) return null;
      const cells = rows[hit.unit % size];
      if (!cells || cells.length !== FIELDS.length) return damaged(null);
      FIELDS.forEach((name, i) => { /** @type {any} */ (hit)[name] = cells[i]; });
      return hit;
    });
  };

  /** @type {<T>(otherwise: T) => T} */
  const damaged = (otherwise) => {
    failed += 1;
    return otherwise;
  };

  /* The values of a facet in a segment, each with its units. */
  /** @type {(segment: Gongkai.Segment, name: string) => Promise<[string, Int32Array][]>} */
  const facet = async (segment, name) => {
    const at = segment.head.facets.indexOf(name);
    /** @type {[string, number, string][]} */
    const rows = (at >= 0 && await bring(segment, `f${at}`)) || [];
    try {
      return rows.map(([value, count, packed]) => [value, list(reader(packed), segment.head.units, count, false).places]);
    } catch (e) {
      return damaged([]);
    }
  };

  /* Units of each segment that a word of a field or of a filter allows; null when all are. */
  /** @type {(segment: Gongkai.Segment, filters: Gongkai.Filters, agency: string) => Promise<Uint8Array | null>} */
  const allowed = async (segment, filters, agency) => {
    /** @type {[string, (value: string) => boolean][]} */
    const wanted = [];
    Object.keys(filters).forEach((name) => {
      const chosen = filters[name];
      if (chosen) wanted.push([name, (value) => chosen.indexOf(value) >= 0]);
    });
    if (agency) wanted.push(['机关', (value) => fold(value).indexOf(agency) >= 0]);
    /** @type {Uint8Array | null} */
    let open = null;
    for (const [name, fits] of wanted) {
      const values = await facet(segment, name);
      const some = new Uint8Array(segment.head.units);
      values.filter(([value]) => fits(value)).forEach(([, places]) => {
        places.forEach((unit) => { some[unit] = !open || open[unit] ? 1 : 0; });
      });
      open = some;
    }
    return open;
  };

  /* Units that hold every part of one of the words that must not be there. */
  /** @type {(segment: Gongkai.Segment, without: string[]) => Promise<Uint8Array>} */
  const refused = async (segment, without) => {
    const shut = new Uint8Array(segment.head.units);
    for (const word of without) {
      const entries = await look(segment, tokens(word).map((part) => term(part, TEXT)));
      entries.forEach((entry) => { if (entry) entry.wanted = true; });
      const found = await lists(segment, entries);
      const times = new Uint8Array(segment.head.units);
      found.forEach((entry) => entry && entry.places && entry.places.forEach((unit) => { times[unit] += 1; }));
      if (found.length) times.forEach((count, unit) => { if (count === found.length) shut[unit] = 1; });
    }
    return shut;
  };

  /** @type {(segment: Gongkai.Segment) => Promise<Int32Array>} */
  const days = async (segment) => {
    const payload = await bring(segment, 'y');
    const found = new Int32Array(segment.head.units);
    if (payload === null) return found;
    try {
      const read = reader(payload);
      for (let unit = 0, day = 0; unit < found.length; unit += 1) {
        const step = read.gamma() - 1;
        day += step & 1 ? -(step + 1 >> 1) : step >> 1;
        found[unit] = day;
      }
    } catch (e) {
      return damaged(found.fill(0));
    }
    return found;
  };

  const syllables = () => root.gongkaiWords.syllables(files['syllables/'][1]);
  /** @type {(name: string) => Promise<void>} */
  const table = (name) => load(`${name}.js`).catch(() => { failed += 1; });

  /** @type {(text: string) => Promise<string>} */
  const simplify = async (text) => {
    await table('traditional');
    const { script, simplified } = root.gongkaiWords;
    return files['traditional/'] ? simplified(text, script(files['traditional/'][1])) : text;
  };

  /* The lists of each segment. The first is the largest: the terms that are rarest there are enough for the others. */
  /** @type {(segments: Gongkai.Segment[], asked: Gongkai.Asked) => Promise<Gongkai.Entries[]>} */
  const lookAll = async (segments, asked) => {
    const keys = asked.parts.map((part) => part.key);
    const first = segments.length ? await look(segments[0], keys) : [];
    const rare = first.map((entry, i) => [entry ? entry.count : 0, i]).sort((x, y) => x[0] - y[0] || x[1] - y[1])
      .slice(0, ENOUGH).map(([, i]) => i);
    const found = [first].concat(await Promise.all(segments.slice(1).map(async (segment) => {
      const some = await look(segment, rare.map((i) => keys[i]));
      /** @type {Gongkai.Entries} */
      const all = keys.map(() => undefined);
      rare.forEach((i, at) => { all[i] = some[at]; });
      return all;
    })));
    const total = segments.reduce((sum, segment) => sum + segment.head.units, 0);
    asked.parts.forEach((part, i) => {
      part.count = found.reduce((sum, entries) => sum + (entries[i] ? entries[i].count : 0), 0);
      part.rarity = part.count && Math.log(1 + (total - part.count + 0.5) / (part.count + 0.5)) * (part.family === NUMBER ? 3 : 1);
    });
    return found;
  };

  /* Of several ways to read a row of letters, the one of which most is there. */
  /** @type {(asked: Gongkai.Asked, found: Gongkai.Entries[]) => void} */
  const settle = (asked, found) => {
    /** @type {Record<string, number>} */
    const held = {};
    asked.parts.forEach(({ ways, count }) => (ways || []).forEach((way) => { held[way] = (held[way] || 0) + (count ? 1 : -1); }));
    const best = Object.keys(held).sort((a, b) => held[b] - held[a] || +a - +b)[0];
    const kept = asked.parts.map(({ ways }) => !ways || ways.indexOf(+best) >= 0);
    asked.parts = asked.parts.filter((part, i) => kept[i]);
    found.forEach((entries, i) => { found[i] = entries.filter((entry, j) => kept[j]); });
  };

  /** @type {(asked: Gongkai.Asked) => boolean} */
  const sparse = ({ parts }) => {
    const words = parts.filter((part) => part.family === TEXT);
    return words.length > 0 && words.filter((part) => part.count).length < words.length * 0.7;
  };

  /* The best of the first hits by what their words are: the query as it stands, titles that it fills, and for
     questions the single characters, which bigrams miss where words are bent. */
  /** @type {(hits: Gongkai.Ranked[], asked: Gongkai.Asked) => Promise<Gongkai.Ranked[]>} */
  const read = async (hits, asked) => {
    const known = (await Promise.all(hits.map(row))).filter(Boolean);
    const chars = unique(Array.from(asked.bare)).filter((char) => IS_HAN.test(char));
    const texts = known.map((hit) => fold(hit.text));
    const holders = chars.map((char) => texts.filter((text) => text.indexOf(char) >= 0).length);
    /** @type {(text: string) => number} */
    const loose = (text) => chars.reduce((sum, char, i) => {
      const times = text.split(char).length - 1;
      const rare = Math.log(1 + (known.length - holders[i] + 0.5) / (holders[i] + 0.5));
      return sum + (times && rare * times * 2.2 / (times + 1.2 * (0.25 + 0.75 * text.length / SPAN)));
    }, 0);
    const words = asked.parts.filter((part) => part.family === TEXT).map((part) => part.word);
    known.forEach((hit, i) => {
      const title = dense(fold(hit.title)), inTitle = unique(tokens(title));
      const filled = inTitle.length ? inTitle.filter((word) => words.indexOf(word) >= 0).length / inTitle.length : 0;
      const exact = asked.exact.length < 2 ? 0
        : title.indexOf(asked.exact) >= 0 ? 1 + asked.exact.length / title.length
          : dense(texts[i]).indexOf(asked.exact) >= 0 ? 0.6 : 0;
      hit.value = (hit.score + (asked.question ? loose(texts[i]) : 0)) * (1 + filled) * (1 + exact);
      hit.holds = asked.phrases.every((phrase) => `${title}\n${dense(texts[i])}`.indexOf(phrase) >= 0);
    });
    return known.filter((hit) => hit.holds).sort((a, b) => b.value - a.value || order(a, b));
  };

  /** @type {(a: Gongkai.Hit, b: Gongkai.Hit) => number} */
  const order = (a, b) => (a.url > b.url ? 1 : -1);

  /* Hits from `from` on, with their words; what is not one after all leaves `hits`. The first page comes from a wider choice; quotations are looked up in the
     texts, up to LOOKED of them. */
  /** @type {(hits: Gongkai.Ranked[], asked: Gongkai.Asked, from: number) => Promise<Gongkai.Ranked[]>} */
  const page = async (hits, asked, from) => {
    if (!asked.phrases.length) {
      const reach = from || asked.byDay ? PAGE : asked.question ? REACH : PAGE;
      const some = hits.slice(from, from + reach);
      const known = asked.byDay ? (await Promise.all(some.map(row))).filter(Boolean) : await read(some, asked);
      hits.splice(from, some.length, ...known);
      return known.slice(0, PAGE);
    }
    /** @type {Gongkai.Ranked[]} */
    let found = [];
    let at = from;
    for (; found.length < PAGE && at < hits.length && at < from + LOOKED; at += PAGE) {
      found = found.concat(await read(hits.slice(at, at + PAGE), asked));
    }
    hits.splice(from, at - from, ...found);
    return found.slice(0, PAGE);
  };

  /** @type {Gongkai.Engine['query']} */
  const query = async (text, options) => {
    const { filters = {}, byDay = false, all = false } = options || {};
    const { segments, words } = await start().catch(() => ({ segments: [], words: { pieces: (/** @type {string} */ one) => [one], splits: () => [] } }));
    const before = segments.length ? failed : failed - 1;
    if (/[a-z]/.test(fold(text)) && !files['syllables/']) await table('syllables');
    let asked = parse(text, words);
    let found = await lookAll(segments, asked);
    if (sparse(asked)) {
      const simple = await simplify(text);
      if (simple !== text) {
        asked = parse(simple, words);
        found = await lookAll(segments, asked);
      }
    }
    settle(asked, found);
    const size = asked.parts.length;
    Object.assign(asked, {
      strict: asked.question ? 0 : size > 8 ? 1.5 : 3, byDay,
    });
    choose(asked.parts, found);
    const lone = all || Object.keys(filters).length > 0 || asked.agency;
    const least = asked.phrases.length ? MUST : byDay ? 0.6 : asked.question ? 0.1 : 0.3;
    const perSegment = await Promise.all(segments.map(async (segment, i) => {
      const shut = await refused(segment, asked.without);
      const hits = size ? rank(segment, await lists(segment, found[i]), asked) : lone ? everything(segment) : [];
      return hits.filter((hit) => hit.share >= least && !shut[hit.unit]);
    }));
    /** @type {(by: Gongkai.Filters) => Promise<Gongkai.Ranked[]>} */
    const narrow = async (by) => joined(await Promise.all(segments.map(async (segment, i) => {
      const open = await allowed(segment, by, asked.agency);
      return open ? perSegment[i].filter((hit) => open[hit.unit]) : perSegment[i];
    })));
    const strict = asked.phrases.length || asked.numbered;
    const hits = await narrow(filters);
    if (byDay) {
      const of = new Map();
      for (const segment of segments) of.set(segment, await days(segment));
      hits.sort((a, b) => of.get(b.segment)[b.unit] - of.get(a.segment)[a.unit] || b.score - a.score);
    } else {
      hits.sort((a, b) => b.score - a.score || (a.segment === b.segment ? a.unit - b.unit : a.segment.name > b.segment.name ? -1 : 1));
    }
    const first = await page(hits, asked, 0);
    return {
      total: hits.length,
      full: strict ? hits.length : hits.filter((hit) => hit.share > MUST).length,
      absent: asked.parts.filter((part) => part.family === TEXT && !part.count).map((part) => part.word),
      marks: unique(asked.phrases.concat(...asked.parts.filter(({ family }) => family === TEXT || family === NUMBER)
        .map(({ word }) => word.split('-')))),
      hits: first,
      page: (from) => page(hits, asked, from),
      // What a facet is narrowed by itself does not count: its other values could be added.
      counts: async (name) => counts(segments, filters[name] ? await narrow(Object.assign({}, filters, { [name]: undefined })) : hits, name),
      failed: () => failed - before,
    };
  };

  /** @type {(segment: Gongkai.Segment) => Gongkai.Ranked[]} */
  const everything = (segment) => Array.from({ length: segment.head.units }, (no, unit) => unit)
    .filter((unit) => !segment.more[unit]).map((unit) => /** @type {Gongkai.Ranked} */ ({ segment, unit, share: 1, score: 1 }));

  /* How many of the hits have each value of a facet: [[value, count], …], the most first. */
  /** @type {(segments: Gongkai.Segment[], hits: Gongkai.Ranked[], name: string) => Promise<Gongkai.Counts>} */
  const counts = async (segments, hits, name) => {
    /** @type {Record<string, number>} */
    const sums = {};
    for (const segment of segments) {
      const hit = new Uint8Array(segment.head.units);
      hits.forEach((one) => { if (one.segment === segment) hit[one.unit] = 1; });
      (await facet(segment, name)).forEach(([value, places]) => {
        const held = places.filter((unit) => hit[unit]).length;
        if (held) sums[value] = (sums[value] || 0) + held;
      });
    }
    return Object.keys(sums).map((value) => /** @type {[string, number]} */ ([value, sums[value]])).sort((a, b) => b[1] - a[1] || (a[0] > b[0] ? 1 : -1));
  };

  return { push, start, query };
};

root.GongkaiSearch = { fold, tokens, term, parse, edges, cut, open };
if (typeof module === 'object') module.exports = root.GongkaiSearch;
}(/** @type {any} */ (typeof self === 'object' ? self : globalThis)));
