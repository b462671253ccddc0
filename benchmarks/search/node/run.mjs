/* Asks one engine in Node: node run.mjs ENGINE FOLDER TOOLS < request.json > answer.json

   request: {queries: [[id, text]], sessions: [[id]], harms: [{share, way}], harmed: [id]}
   answer: {hits: {id: [document]}, ms: [per query], first: [{files, bytes, ms}], further: [{files, bytes, ms}],
            harms: [{way, asked, threw, told, hits}]}
   A session is a visit of its own with an empty cache: its first query is `first`, the others are `further`.
   Harmed visits ask with a share of the files missing or corrupt: how often that threw, how often a notice was due,
   how many hits there were. */
import fs from 'node:fs';
import { Visit } from './visit.mjs';

const [name, folder, tools] = process.argv.slice(2);
const engine = await import(`./${name}.mjs`);
const request = JSON.parse(fs.readFileSync(0, 'utf8'));
const texts = new Map(request.queries);

const client = (visit) => {
  let opened;
  return async (id) => {
    const { files, bytes } = visit;
    const start = performance.now();
    opened = opened || engine.open(visit, tools);
    const { hits, failed } = await (await opened).search(texts.get(id));
    const ms = performance.now() - start;
    return { hits, failed, cost: { files: visit.files - files, bytes: visit.bytes - bytes, ms } };
  };
};

const answer = { hits: {}, ms: [], first: [], further: [], harms: [] };
for (const ids of request.sessions.slice(0, engine.whole ? 1 : undefined)) {
  const ask = client(new Visit(folder));
  for (const [at, id] of ids.entries()) (at ? answer.further : answer.first).push((await ask(id)).cost);
}
// Pagefind throws some of its errors past the promise that it gave; what it gave is counted.
const past = () => {};
process.on('unhandledRejection', past);
for (const harm of engine.whole ? [] : request.harms) {
  const told = { way: harm.way, asked: 0, threw: 0, told: 0, hits: 0 };
  for (const id of request.harmed) {
    told.asked += 1;
    try {
      const { hits, failed } = await client(new Visit(folder, { ...harm, salt: id }))(id);
      told.hits += hits.length;
      told.told += failed ? 1 : 0;
    } catch {
      told.threw += 1;
    }
  }
  answer.harms.push(told);
}
process.off('unhandledRejection', past);
const ask = client(new Visit(folder));
for (const [id] of request.queries) {
  const { hits, cost } = await ask(id);
  answer.hits[id] = hits;
  answer.ms.push(cost.ms);
}
process.stdout.write(JSON.stringify(answer), () => process.exit(0));
