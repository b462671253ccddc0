/* Our own client in Node: the scripts of the index are run as a browser runs them. */
import vm from 'node:vm';
import { createRequire } from 'node:module';
import path from 'node:path';

export const open = async (visit) => {
  const require = createRequire(import.meta.url);
  visit.count('search-words.js', 'search-core.js');
  globalThis.gongkaiWords = require(path.resolve(visit.folder, 'search-words.js'));
  const core = require(path.resolve(visit.folder, 'search-core.js'));
  const box = { push: () => {} };
  const load = async (name) => {
    const text = new TextDecoder('utf-16le').decode(visit.read(name));
    vm.runInNewContext(text, { self: { gongkaiSearch: box } });
  };
  const search = core.open(load);
  box.push = search.push;
  return {
    search: async (text) => {
      const found = await search.query(text);
      return { hits: found.hits.map((hit) => hit.url.replace(/^.*\/|\.html$/g, '')), failed: found.failed() };
    },
  };
};
