/* Ask an index on the disk as the browser does: node search_ask.js WORDS_JS CORE_JS FOLDER, queries on standard input. */
const fs = require('fs'), path = require('path'), vm = require('vm');

globalThis.self = globalThis;
const [wordsJs, coreJs, folder] = process.argv.slice(2);
vm.runInThisContext(fs.readFileSync(wordsJs, 'utf8'));
const { open } = require(coreJs);

const load = (name) => new Promise((resolve, reject) => {
  fs.readFile(path.join(folder, name), (missing, data) => {
    if (missing) return reject(missing);
    try {
      vm.runInThisContext(new TextDecoder('utf-16le').decode(data));
      return resolve();
    } catch (broken) {
      return reject(broken);
    }
  });
});

const answer = async (search, [text, options, facets]) => {
  const found = await search.query(text, options);
  const hits = (some) => some.map((hit) => [hit.url, hit.value || hit.score]);
  const counts = [];
  for (const name of facets) counts.push(await found.counts(name));
  return {
    total: found.total, full: found.full, absent: found.absent, hits: hits(found.hits),
    next: hits(await found.page(10)), counts, failed: found.failed() > 0,
  };
};

(async () => {
  const search = open(load);
  globalThis.gongkaiSearch = { push: search.push };
  const answers = [];
  for (const asked of JSON.parse(fs.readFileSync(0, 'utf8'))) answers.push(await answer(search, asked));
  process.stdout.write(JSON.stringify(answers));
})().catch((error) => { process.stderr.write(String(error.stack)); process.exitCode = 1; });
