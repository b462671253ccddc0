/* What the scripts of the search say to each other; checked by `just types-js`, served to nobody. */

declare namespace Gongkai {
  /** A hit as the page shows it; `state`: its word, or three with | between; first and last day; tone. */
  interface Hit {
    url: string;
    title: string;
    heading: string;
    kind: string;
    agency: string;
    number: string;
    day: string;
    state: string[];
    text: string;
  }

  /** `all`: without words, everything there is. */
  interface Options {
    filters?: Filters;
    byDay?: boolean;
    all?: boolean;
  }

  type Filters = Record<string, string[] | undefined>;
  type Counts = [string, number][];

  /** `absent`: words of the query that nothing has. `full`: hits that have all words. */
  interface Found {
    total: number;
    full: number;
    absent: string[];
    marks: string[];
    hits: Hit[];
    page(from: number): Promise<Hit[]>;
    counts(facet: string): Promise<Counts>;
    failed(): number;
  }

  interface Engine {
    push(entry: any[]): void;
    start(): Promise<{ segments: Segment[]; words: Words }>;
    query(text: string, options?: Options): Promise<Found>;
  }

  type Load = (path: string) => Promise<void>;

  /** What the manifest says of a segment. */
  interface Head {
    units: number;
    bits: number;
    shards: number;
    gap: number;
    chunk: number;
    facets: string[];
    more: [number, string];
  }

  /** `more`: which units are not the first of their record. */
  interface Segment {
    name: string;
    stamp: string;
    head: Head;
    more: Uint8Array;
  }

  interface Words {
    pieces(text: string): string[];
    splits(text: string): string[][];
  }

  interface Reader {
    bits(count: number): number;
    rice(k: number): number;
    gamma(): number;
  }

  interface Places {
    places: Int32Array;
    weights: Uint8Array;
  }

  /** A term in a segment; without `places` while its list is in a file of its own. */
  interface Entry extends Partial<Places> {
    key: number;
    count: number;
    long: number;
    wanted?: boolean;
  }

  type Entries = (Entry | null | undefined)[];

  interface Part {
    word: string;
    family: number;
    key: number;
    must?: boolean;
    ways?: number[];
    count: number;
    rarity: number;
    skipped?: boolean;
  }

  interface Asked {
    parts: Part[];
    phrases: string[];
    without: string[];
    agency: string;
    bare: string;
    question: boolean;
    numbered: any;
    exact: string;
    strict: number;
    byDay: boolean;
  }

  interface Ranked extends Hit {
    segment: Segment;
    unit: number;
    share: number;
    score: number;
    value: number;
    holds: boolean;
  }

  interface Core {
    fold(text: string): string;
    tokens(folded: string): string[];
    term(word: string, family: number): number;
    parse(query: string, words: Words): Asked;
    edges(text: string, words: string[]): number[];
    cut(text: string, words: string[]): string;
    open(load: Load): Engine;
  }

  type Syllables = Map<string, string>;

  interface Language {
    splits(text: string, meant: Syllables, most?: number): string[][];
    syllables(table: string): Syllables;
    pieces(query: string, kept: string, dropped: string): string[];
    script(pairs: string): Map<string, string>;
    simplified(text: string, table: Map<string, string>): string;
  }
}

interface Window {
  GongkaiSearch: Gongkai.Core;
  gongkaiSearch: Pick<Gongkai.Engine, 'push'>;
  gongkaiStates?: () => void;
  gongkaiWords: Gongkai.Language;
}

/** Node, where the tests run the scripts that need no page. */
declare const module: { exports: unknown };
