/* Pagefind's own browser code in Node: it fetches, so `fetch` reads the folder. A visit is a fresh module. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const BASE = 'http://bench.invalid/pagefind/';
let visits = 0;

export const open = async (visit) => {
  globalThis.window = { location: { origin: 'http://bench.invalid' } };
  globalThis.document = { currentScript: null, querySelector: () => ({ getAttribute: () => 'zh-cn' }) };
  globalThis.fetch = async (url) => new Response(visit.read(String(url).split('?')[0].replace(/^.*\/pagefind\//, '')));
  visit.count('pagefind.js');
  visits += 1;
  const module = `${pathToFileURL(path.join(visit.folder, 'pagefind.js')).href}?visit=${visits}`;
  const pagefind = await import(module);
  await pagefind.options({ basePath: BASE, baseUrl: '/' });
  return {
    search: async (text) => {
      const { results } = await pagefind.search(text);
      const hits = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return { hits: hits.map(({ url }) => url.replace(/^.*\/|\.html$/g, '')) };
    },
  };
};
